using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Norwegian;
using Samspill.Analysis.PastReports;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.PastReports;

/// <summary>A report with its text and what is read in it. Read anew each time: the same text gives the same reading.</summary>
internal sealed partial record ReadReport(PastReport Report, ReadDocument Document, ReportRead Read, IReadOnlyList<MadeOfReport> Made)
{
    private static readonly Lazy<IReadOnlyList<string>> Names = new(() => [.. MunicipalityHistory.All.Select(version => version.Name).Distinct(StringComparer.Ordinal)]);

    /// <summary>What may be made of it: goals, initiatives, challenges and advice, each once, in the order of the text.</summary>
    public IReadOnlyList<ReportFinding> Candidates => [.. Read.Findings.Where(finding => finding.Of is null ? finding.Kind is FindingKind.Goal or FindingKind.Initiative or FindingKind.Challenge or FindingKind.Advice : finding.Kind is FindingKind.Challenge or FindingKind.Advice)];

    public static async Task<ReadReport?> Find(SamspillDb db, string key, CancellationToken stop)
    {
        if (await db.Set<PastReport>().AsNoTracking().ByKey(key, stop) is not { } report || await db.Set<PastReportText>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == report.Id, stop) is not { } text)
        {
            return null;
        }

        var document = Parted(DocumentBytes.Read(text.Bytes));
        var places = await db.Municipalities(stop);
        var read = ReportReading.Of(document.Text, [.. document.Blocks.Select(TextBlockOf)], [.. Names.Value, .. places.Select(place => Bare(place.Name))],
            await db.Set<SaidOfReport>().AsNoTracking().Where(row => row.ReportId == report.Id).ToDictionaryAsync(row => row.Start, row => row.As.Kind(), stop));
        return new(report, document, read, await db.Set<MadeOfReport>().AsNoTracking().Where(row => row.ReportId == report.Id).ToListAsync(stop));
    }

    /// <summary>The document with a block for each line that can only be a heading: a text that was pasted often has no empty lines, and a paragraph holds them all.</summary>
    private static ReadDocument Parted(ReadDocument document) => document with { Blocks = [.. document.Blocks.SelectMany(block => block.Kind == BlockKind.Paragraph ? Parts(document, block) : [block])] };

    private static List<ReadBlock> Parts(ReadDocument document, ReadBlock block)
    {
        var (parts, from, end) = (new List<ReadBlock>(), block.Offset, block.Offset + block.Length);
        for (var at = block.Offset; at < end;)
        {
            var stop = document.Text.IndexOf('\n', at, end - at) is >= 0 and var line ? line : end;
            if (stop - at < block.Length && ReportReading.IsHeadingLine(document.Text[at..stop]))
            {
                Add(from, at - 1);
                Add(at, stop);
                from = stop + 1;
            }

            at = stop + 1;
        }

        Add(from, end);
        return parts;

        void Add(int start, int to)
        {
            if (to > start)
            {
                parts.Add(block with { Offset = start, Length = to - start });
            }
        }
    }

    /// <summary>What a candidate is called in the form: its kind and place.</summary>
    public static string IdOf(ReportFinding finding) => IdOf(finding.Kind, finding.Start);

    /// <inheritdoc cref="IdOf(ReportFinding)"/>
    public static string IdOf(FindingKind kind, int start) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{start}");

    /// <summary>The page of a place in the report, below the partnership.</summary>
    public string AddressOf(ReportFinding finding) => $"/kunnskap/rapporter/{Report.Key}#{IdOf(finding)}";

    /// <summary>What was made of a candidate already.</summary>
    public IReadOnlyList<string> MadeOf(ReportFinding finding) => [.. Made.Where(row => row.Kind == finding.Kind && row.Start == finding.Start).Select(row => row.Address)];

    /// <summary>The findings that belong to an initiative, told of once or again.</summary>
    public IEnumerable<ReportFinding> About(ReportFinding initiative)
    {
        var at = Read.Findings.ToList().IndexOf(initiative);
        return Read.Findings.Where(finding => finding.Of == at && finding.Kind != FindingKind.Initiative);
    }

    /// <summary>What is named within the sentences that tell of an initiative: places, organisations, years.</summary>
    public IEnumerable<ReportFinding> NamedIn(ReportFinding initiative)
    {
        var at = Read.Findings.ToList().IndexOf(initiative);
        var sentences = Read.Findings.Where(finding => finding == initiative || (finding.Of == at && finding.Kind < FindingKind.Number)).ToList();
        return Read.Findings.Where(finding => finding.Kind >= FindingKind.Number && sentences.Exists(sentence => sentence.Start <= finding.Start && sentence.End >= finding.End));
    }

    /// <summary>The goal that an initiative serves: the one whose number its sentences give, else the one of the same name; null when the text does not say.</summary>
    public ReportFinding? GoalOf(ReportFinding initiative)
    {
        var at = Read.Findings.ToList().IndexOf(initiative);
        var said = Read.Findings.Where(finding => finding == initiative || finding.Of == at).Select(finding => GoalNumber().Match(finding.Words)).FirstOrDefault(match => match.Success);
        var number = said is null ? (int?)null : int.Parse(said.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var goals = Read.Goals.ToList();

        // A list that a file numbers by itself has no numbers in its text: there the goals count by their order.
        return goals.Find(goal => number is not null && goal.Number == number) ?? (number is > 0 && number <= goals.Count && goals.TrueForAll(goal => goal.Number is null) ? goals[number.Value - 1] : null) ?? goals.Find(goal => goal.Title is { } title && Letters.SortKey(title) == Letters.SortKey(initiative.Title ?? ""));
    }

    [GeneratedRegex(@"\b(?:del|hoved|hovud|prosjekt)?mål\s*(?:nr\.?\s*|nummer\s+)?(?<number>\d{1,2})\b(?!\s*%)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GoalNumber();

    /// <summary>`Notodden` of `Notodden kommune`.</summary>
    internal static string Bare(string name) => name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? name[..^8].Trim() : name;

    /// <summary>A block of the file as the reading takes it.</summary>
    internal static TextBlock TextBlockOf(ReadBlock block) => new(block.Offset, block.Length, KindOf(block.Kind), block.Level);

    private static SentenceKind KindOf(BlockKind kind) => kind switch { BlockKind.Heading => SentenceKind.Heading, BlockKind.Item => SentenceKind.ListItem, BlockKind.Cell => SentenceKind.Table, _ => SentenceKind.Prose };
}
