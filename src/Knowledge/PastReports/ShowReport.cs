using Microsoft.AspNetCore.Http;
using Samspill.Analysis.PastReports;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge.PastReports;

/// <summary>Show a past report beside what was read in it, every stretch marked, with what may be made of it.</summary>
public static class ShowReport
{
    /// <summary>What the page shows.</summary>
    /// <param name="StatedGoals">How many goals the text says there are; null when it does not say.</param>
    /// <param name="Counts">How many of each kind were found, each once.</param>
    public sealed record View(string Key, string Title, string? FileName, DateOnly AddedOn, int? StatedGoals, IReadOnlyDictionary<FindingKind, int> Counts, IReadOnlyList<Block> Blocks, IReadOnlyList<Candidate> Candidates, IReadOnlyList<Number> Numbers, IReadOnlyList<Stage> Stages, bool IsDemo, bool MayMake)
    {
        /// <summary>True when the reader may say what a sentence is.</summary>
        public bool MayMend { get; init; }

        /// <summary>The paragraph whose reading is being mended, by its place; null when none is.</summary>
        public int? MendedAt { get; init; }

        /// <summary>Its sentences.</summary>
        public IReadOnlyList<MendReading.Line> Mended { get; init; } = [];
    }

    /// <summary>A block of the text, in stretches.</summary>
    /// <param name="At">Its place in the text.</param>
    public sealed record Block(BlockKind Kind, IReadOnlyList<Stretch> Stretches, int At);

    /// <summary>A stretch: its words, what the sentence it stands in was read as, and what it names itself.</summary>
    /// <param name="Ids">The anchors of all that begins here.</param>
    /// <param name="Closes">What the sentence was read as, on its last stretch alone.</param>
    public sealed record Stretch(string Words, IReadOnlyList<string> Ids, bool IsMarked, FindingKind? Name, IReadOnlyList<FindingKind> Closes);

    /// <summary>Something that may be made.</summary>
    /// <param name="Id">What the form calls it.</param>
    /// <param name="Made">The pages of what was made of it already, below the partnership.</param>
    /// <param name="Existing">The page of the goal or the initiative that is called the same: it is pointed to, and not made again; null when there is none.</param>
    public sealed record Candidate(string Id, FindingKind Kind, string Title, string Words, Becoming Becomes, IReadOnlyList<Becoming> Choices, IReadOnlyList<string> Made, string? Existing);

    /// <summary>A number or a place in the text, and the goal or initiative that it concerns.</summary>
    public sealed record Number(string Shown, string? What, string? Concerns, string Id);

    /// <summary>How far a municipality's pilot has come.</summary>
    public sealed record Stage(string Municipality, ToldStage Reached, string? Concerns, string Id);

    internal static Task<IResult> Handle(string past, int? rett, SamspillDb db, Reader reader, IEnumerable<IGoalSource> known, IEnumerable<IInitiativeFacts> facts, CancellationToken stop) => Page(past, rett, db, reader, known, facts, stop);

    /// <summary>The page, with the paragraph at a place open to be mended.</summary>
    internal static async Task<IResult> Page(string past, int? mend, SamspillDb db, Reader reader, IEnumerable<IGoalSource> known, IEnumerable<IInitiativeFacts> facts, CancellationToken stop) =>
        await ReadReport.Find(db, past, stop) is { } found ? Answer.With<PastReportPage, View>(Of(found, await MakeRecords.Taken(db, known, facts, stop), reader, mend)) : Answer.Absent;

    private static View Of(ReadReport found, Dictionary<string, string> taken, Reader reader, int? mend)
    {
        string? Existing(ReportFinding finding) => finding.Kind switch
        {
            FindingKind.Goal => taken.GetValueOrDefault(MakeRecords.GoalCalled(MakeRecords.TitleOf(finding))),
            FindingKind.Initiative => taken.GetValueOrDefault(MakeRecords.InitiativeCalled(MakeRecords.TitleOf(finding))),
            _ => null,
        };

        var read = found.Read;
        var mended = mend is { } at && reader.May(KnowledgeDeeds.Write) ? MendReading.Of(found, at) : [];
        string? Titled(int? of) => of is { } place ? read.Findings[place].Title ?? read.Findings[place].Words : null;
        return new(
            found.Report.Key.Value, found.Report.Title, found.Report.FileName, found.Report.AddedOn, read.StatedGoals,
            read.Findings.Where(finding => finding.Kind is not (FindingKind.Goal or FindingKind.Initiative) || finding.Of is null).GroupBy(finding => finding.Kind).ToDictionary(group => group.Key, group => group.Count()),
            [.. found.Document.Blocks.Select(block => new Block(block.Kind, Stretches(found.Document.Text, block, read.Findings), block.Offset))],
            [.. found.Candidates.Select(finding => new Candidate(ReadReport.IdOf(finding), finding.Kind, MakeRecords.TitleOf(finding), finding.Words, MakeRecords.Usual(finding), MakeRecords.Choices(finding), found.MadeOf(finding), Existing(finding)))],
            [.. read.Findings.Where(finding => finding.Kind is FindingKind.Number or FindingKind.Rank).Select(finding => new Number(finding.Kind == FindingKind.Rank ? PastReportWords.RankOf.With(finding.Value, finding.Among) : Text.Same("{0:#,0.##}").With(finding.Value), finding.Kind == FindingKind.Rank ? finding.Words : finding.Unit, Titled(finding.Of), ReadReport.IdOf(finding)))],
            [.. read.Findings.Where(finding => finding.Stage is not null).Select(finding => new Stage(finding.Words, finding.Stage!.Value, null, ReadReport.IdOf(finding)))], found.Report.IsDemo, reader.May(KnowledgeDeeds.Review))
        {
            MayMend = reader.May(KnowledgeDeeds.Write),
            MendedAt = mended.Count > 0 ? mend : null,
            Mended = mended,
        };
    }

    /// <summary>A block cut where anything that was read begins or ends.</summary>
    private static List<Stretch> Stretches(string text, ReadBlock block, IReadOnlyList<ReportFinding> findings)
    {
        var (from, to) = (block.Offset, block.Offset + block.Length);
        var here = findings.Where(finding => finding.Start < to && finding.End > from).ToList();
        var cuts = here.SelectMany(finding => new[] { Math.Max(from, finding.Start), Math.Min(to, finding.End) }).Append(from).Append(to).Distinct().Order().ToList();
        var made = new List<Stretch>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var over = here.FindAll(finding => finding.Start <= cuts[i] && finding.End >= cuts[i + 1]);
            var sentences = over.FindAll(finding => finding.Kind < FindingKind.Number);
            var name = over.Find(finding => finding.Kind >= FindingKind.Number);
            made.Add(new(text[cuts[i]..cuts[i + 1]], [.. over.Where(finding => finding.Start == cuts[i]).Select(ReadReport.IdOf).Distinct(StringComparer.Ordinal)], sentences.Count > 0, name?.Kind, [.. sentences.Where(finding => finding.End == cuts[i + 1]).Select(finding => finding.Kind).Distinct()]));
        }

        return made;
    }
}
