using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Norwegian;
using Samspill.Analysis.PastReports;
using Samspill.Exchange.Readings;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.PastReports;

/// <summary>A report with its text and what is read in it. Read anew each time: the same text gives the same reading.</summary>
internal sealed record ReadReport(PastReport Report, ReadDocument Document, ReportRead Read, IReadOnlyList<MadeOfReport> Made)
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

        var document = DocumentBytes.Read(text.Bytes);
        var places = await db.Municipalities(stop);
        var read = ReportReading.Of(document.Text, [.. document.Blocks.Select(block => new TextBlock(block.Offset, block.Length, KindOf(block.Kind), block.Level))], [.. Names.Value, .. places.Select(place => Bare(place.Name))]);
        return new(report, document, read, await db.Set<MadeOfReport>().AsNoTracking().Where(row => row.ReportId == report.Id).ToListAsync(stop));
    }

    /// <summary>What a candidate is called in the form: its kind and place.</summary>
    public static string IdOf(ReportFinding finding) => string.Create(CultureInfo.InvariantCulture, $"{finding.Kind}-{finding.Start}");

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

    /// <summary>`Notodden` of `Notodden kommune`.</summary>
    internal static string Bare(string name) => name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? name[..^8].Trim() : name;

    private static SentenceKind KindOf(BlockKind kind) => kind switch { BlockKind.Heading => SentenceKind.Heading, BlockKind.Item => SentenceKind.ListItem, BlockKind.Cell => SentenceKind.Table, _ => SentenceKind.Prose };
}
