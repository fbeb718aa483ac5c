using System.Text;
using Samspill.Kernel;
using Samspill.Reports.Composing;

namespace Samspill.Reports.Files;

/// <summary>
/// The report as plain text, field by field, with the characters counted as the funder's form counts them. What lies between two
/// rules is what is pasted; marks that must not be pasted stand outside.
/// </summary>
internal static class PlainText
{
    private const string Rule = "----------------------------------------";

    public static byte[] Of(Composition text, bool isDraft)
    {
        var language = Languages.Read(text.Language) ?? Language.Nb;
        var written = new StringBuilder();
        written.Append(text.Title).Append('\n').Append(text.Partnership).Append(", ").Append(text.On.ToString("D", language.Culture())).Append('\n');
        written.Append(isDraft ? FileWords.DraftMark.In(language) : text.Edition is { } edition ? FileWords.EditionOn.With(edition, text.On).In(language) : FileWords.NotFrozen.In(language)).Append("\n\n");
        foreach (var part in text.Parts)
        {
            Write(written, part, text.Claim, language);
        }

        foreach (var table in text.Tables)
        {
            Write(written, table);
        }

        written.Append(text.NotTold.Count > 0 ? FileWords.NotTold.In(language) + "\n" : "");
        foreach (var left in text.NotTold)
        {
            written.Append("- ").Append(left.What.TrimEnd('.')).Append(left.IsDemo ? " [demo]" : "").Append(": ").Append(left.Because).Append('\n');
        }

        return Encoding.UTF8.GetBytes(Part.Typed(written.ToString()));
    }

    private static void Write(StringBuilder written, Part part, Claim? said, Language language)
    {
        written.Append(part.Number > 0 ? $"{part.Number}. " : "").Append(part.Title);
        written.Append(part.Limit > 0 ? " (" + FileWords.Characters.With(part.Length, part.Limit).In(language) + ")" : "").Append('\n');
        if (part.Paragraphs.Count > 0 || part.Limit > 0)
        {
            written.Append(Rule).Append('\n').Append(part.Text).Append('\n').Append(Rule).Append('\n');
        }

        if (part.Number == 0 && said is { } claim)
        {
            written.Append(ReportDocument.Claimed(claim, language)).Append('\n');
        }

        var sentences = part.Paragraphs.SelectMany(paragraph => paragraph.Sentences).ToList();
        foreach (var sentence in sentences.Where(sentence => sentence.IsJudgement))
        {
            written.Append(FileWords.JudgementSentences.With(sentence.Text).In(language)).Append('\n');
        }

        foreach (var sentence in sentences.Where(sentence => sentence.Language is not null))
        {
            written.Append(FileWords.WrittenIn(sentence)!.Capital().In(language)).Append(": ").Append(sentence.Text).Append('\n');
        }

        foreach (var sentence in sentences.Where(sentence => sentence.IsDemo))
        {
            written.Append(FileWords.DemoSentences.With(sentence.Text).In(language)).Append('\n');
        }

        written.Append('\n');
    }

    private static void Write(StringBuilder written, Grid table)
    {
        written.Append(table.Title).Append('\n').Append(string.Join('\t', table.Columns.Select(column => column.Title))).Append('\n');
        foreach (var row in table.Rows)
        {
            written.Append(string.Join('\t', row.Select(cell => cell.Text.Replace('\n', ' ').Replace('\t', ' ') + (cell.IsDemo ? " [demo]" : "")))).Append('\n');
        }

        written.Append('\n');
    }
}
