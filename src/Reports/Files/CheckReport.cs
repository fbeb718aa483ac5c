using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Reports.Composing;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Files;

/// <summary>
/// Holds a DOCX against the database: every number in it is recomputed, the numbers of its charts too, and every word around them.
/// A frozen edition is held against its seal, and its measurements are counted once more from their own records.
/// </summary>
internal sealed class CheckReport(SamspillDb db, Desk desk, IEnumerable<IReportSource> sources)
{
    /// <summary>What came of it: how many numbers were recomputed, and what differs.</summary>
    public sealed record Result(string Report, int? Edition, int Numbers, IReadOnlyList<Difference> Differences);

    /// <summary>A place where the file and the database differ.</summary>
    public sealed record Difference(string Where, string InFile, string InDatabase);

    /// <summary>Checks a file whose identity has been read; the database is in its partnership.</summary>
    public async Task<(Result? Result, Refusal? Refusal)> Check(DocxContent file, Identity identity, CancellationToken stop)
    {
        var (sheet, refusal) = await desk.Open(identity.Report, new Wish(identity.Language, IsLive: identity.Edition is null, identity.Edition), stop);
        if (sheet is null)
        {
            return (null, refusal ?? ReportRefusals.NotAReport);
        }

        var document = ReportDocument.Of(sheet.Text, await PageWords.Slug(db, stop), isDraft: false);
        var expected = DocxReader.Read(DocxWriter.Write(document))!;
        var differences = new List<Difference>();
        Numbers(expected, file, differences);
        Words(expected, file, isDraft: identity.Edition is null, differences);
        Charts(expected, file, differences);
        if (sheet.IsFrozen)
        {
            await Recount(sheet.Text, differences, stop);
        }

        return (new Result(identity.Report, identity.Edition, expected.Numbers.Count + expected.Charts.Sum(chart => chart.Count), differences), null);
    }

    private static void Numbers(DocxContent expected, DocxContent file, List<Difference> differences)
    {
        for (var i = 0; i < Math.Max(expected.Numbers.Count, file.Numbers.Count); i++)
        {
            var (tag, shown) = i < expected.Numbers.Count ? expected.Numbers[i] : ("", "");
            var (found, says) = i < file.Numbers.Count ? file.Numbers[i] : ("", "");
            if (tag != found || shown != says)
            {
                differences.Add(new Difference(tag.Length > 0 ? tag : found, says, shown));
            }
        }
    }

    /// <summary>Words around the numbers, so that no number can be written in beside them. A draft's own date line may be of another day.</summary>
    private static void Words(DocxContent expected, DocxContent file, bool isDraft, List<Difference> differences)
    {
        var skip = isDraft ? 1 : 0;
        var missing = expected.Paragraphs.Skip(skip).ToList();
        var added = new List<string>();
        foreach (var paragraph in file.Paragraphs.Skip(skip))
        {
            if (!missing.Remove(paragraph))
            {
                added.Add(paragraph);
            }
        }

        for (var i = 0; i < Math.Max(missing.Count, added.Count); i++)
        {
            differences.Add(new Difference("tekst", i < added.Count ? added[i] : "", i < missing.Count ? missing[i] : ""));
        }
    }

    private static void Charts(DocxContent expected, DocxContent file, List<Difference> differences)
    {
        for (var i = 0; i < Math.Max(expected.Charts.Count, file.Charts.Count); i++)
        {
            var (right, found) = (i < expected.Charts.Count ? expected.Charts[i] : [], i < file.Charts.Count ? file.Charts[i] : []);
            differences.AddRange(Enumerable.Range(0, Math.Max(right.Count, found.Count)).Where(at => right.ElementAtOrDefault(at) != found.ElementAtOrDefault(at))
                .Select(at => new Difference($"kurve {i + 1}", found.ElementAtOrDefault(at) ?? "", right.ElementAtOrDefault(at) ?? "")));
        }
    }

    /// <summary>The sealed numbers against the measurements they came from. A number with a numbered correction stands on the correction.</summary>
    private async Task Recount(Composition text, List<Difference> differences, CancellationToken stop)
    {
        var records = text.Records.ToList();
        var now = new Dictionary<string, IReadOnlyList<decimal>>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var (record, values) in await source.Recount(db.Here, records, stop))
            {
                now[record] = values;
            }
        }

        foreach (var number in text.Numbers.Where(number => number.Record is not null && IsOfTheRecord(number)))
        {
            var values = now.GetValueOrDefault(number.Record!) ?? [];
            if (!values.Select(Canonical.Plain).Contains(number.Value))
            {
                differences.Add(new Difference(number.Name, number.Shown, string.Join(" / ", values)));
            }
        }
    }

    /// <summary>Figures in a record's words, and its number in a list, are not values of the record.</summary>
    private static bool IsOfTheRecord(Number number) => !number.Name.Contains(".tall", StringComparison.Ordinal) && !number.Name.EndsWith(".nr", StringComparison.Ordinal) && !number.Name.Contains(".hvem", StringComparison.Ordinal);
}
