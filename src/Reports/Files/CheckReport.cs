using System.Globalization;
using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Reports.Composing;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Files;

/// <summary>
/// Holds a DOCX against the database: every number in it is recomputed, in text, tables, curves and the workbooks inside them, and every
/// word around them is read, in margins, descriptions and properties too.
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

        var expected = DocxReader.Read(DocxWriter.Write(ReportDocument.Of(sheet.Text, await PageWords.Slug(db, stop), isDraft: false)))!;
        var differences = new List<Difference>();
        Numbers(expected, file, differences);
        Words(expected, file, sheet, differences);
        Lists("kurve", expected.Charts, file.Charts, differences);
        Lists("arbeidsbok", expected.Workbooks, file.Workbooks, differences);
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

    /// <summary>Everything else that can be read, so that no number can be written in beside the others. A draft's own date may be of another day, and its mark may stand or not.</summary>
    private static void Words(DocxContent expected, DocxContent file, Sheet sheet, List<Difference> differences)
    {
        var isDraft = !sheet.IsFrozen;
        var skip = isDraft ? 1 : 0;
        Sets("tekst", [.. expected.Paragraphs.Skip(skip)], [.. file.Paragraphs.Skip(skip)], differences);
        Sets("beskrivelse", expected.Descriptions, file.Descriptions, differences);
        Sets("egenskap", [.. expected.Properties.Take(2 - skip)], [.. file.Properties.Take(2 - skip)], differences);
        var mark = FileWords.DraftMark.In(sheet.Language);
        Sets("marg", expected.Margins, [.. file.Margins.Where(words => !isDraft || words != mark)], differences);
        Sets("fremmed innhold", expected.Foreign, file.Foreign, differences);
    }

    /// <summary>What the one has and the other has not, whatever their order.</summary>
    private static void Sets(string where, IReadOnlyList<string> right, IReadOnlyList<string> found, List<Difference> differences)
    {
        var missing = right.ToList();
        var added = found.Where(words => !missing.Remove(words)).ToList();
        for (var i = 0; i < Math.Max(missing.Count, added.Count); i++)
        {
            differences.Add(new Difference(where, i < added.Count ? added[i] : "", i < missing.Count ? missing[i] : ""));
        }
    }

    private static void Lists(string where, IReadOnlyList<IReadOnlyList<string>> right, IReadOnlyList<IReadOnlyList<string>> found, List<Difference> differences)
    {
        for (var i = 0; i < Math.Max(right.Count, found.Count); i++)
        {
            var (one, other) = (i < right.Count ? right[i] : [], i < found.Count ? found[i] : []);
            differences.AddRange(Enumerable.Range(0, Math.Max(one.Count, other.Count)).Where(at => one.ElementAtOrDefault(at) != other.ElementAtOrDefault(at))
                .Select(at => new Difference($"{where} {i + 1}", other.ElementAtOrDefault(at) ?? "", one.ElementAtOrDefault(at) ?? "")));
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

        foreach (var point in text.Charts.SelectMany(chart => chart.Measured).Where(point => point.Record is not null))
        {
            var values = now.GetValueOrDefault(point.Record!) ?? [];
            if (!values.Select(Canonical.Plain).Contains(point.Value))
            {
                differences.Add(new Difference(point.Record!, point.Value.ToString(CultureInfo.InvariantCulture), string.Join(" / ", values)));
            }
        }
    }

    /// <summary>Figures in a record's words, and its number in a list, are not values of the record.</summary>
    private static bool IsOfTheRecord(Number number) => !number.Name.Contains(".tall", StringComparison.Ordinal) && !number.Name.EndsWith(".nr", StringComparison.Ordinal) && !number.Name.Contains(".hvem", StringComparison.Ordinal);
}
