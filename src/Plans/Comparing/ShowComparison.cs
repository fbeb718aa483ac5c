using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Plans.Register;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Plans.Comparing;

/// <summary>Show a comparison: how much is shared, the matrix of themes and municipalities, plan against plan, and the sentences side by side with the words they share.</summary>
public static class ShowComparison
{
    /// <summary>How many pairs of statements, pairs of plans or mentions stand on a page.</summary>
    private const int PerPage = 25;

    /// <summary>What the page shows.</summary>
    /// <param name="Comparison">The comparison; null while none has been made.</param>
    /// <param name="Choices">The plans that can be compared.</param>
    public sealed record View(Whole? Comparison, IReadOnlyList<Choice> Choices, bool MayJudge);

    /// <summary>A plan that can be compared.</summary>
    /// <param name="ToReview">How many statements of its newest version nobody has gone through.</param>
    public sealed record Choice(string Key, string Title, int Version, int ToReview);

    /// <summary>A comparison.</summary>
    /// <param name="Confirmed">How many of the matters that are shared or contradictory a person has said yes to; the others are what a machine matched.</param>
    /// <param name="Share">Per cent of the statements that a person has confirmed another municipality's plan also makes; null where there are none.</param>
    /// <param name="Refused">How many pairs a person has said no to.</param>
    /// <param name="Pairs">The pairs of plans on the page that was asked for: twenty plans are 190 pairs.</param>
    /// <param name="Mentions">The statements about the region on the page that was asked for.</param>
    /// <param name="Matters">Those asked for, on this page: many plans that say the same have matters longer than a page, which go on over the next.</param>
    public sealed record Whole(string Key, DateOnly On, decimal Threshold, string WordList, string Background, IReadOnlyList<PlanLine> Plans, IReadOnlyDictionary<MatterKind, int> Counts, int Confirmed, int RegionStatements, decimal? Share, int Judged, int Ties, int Refused, IReadOnlyList<string> Municipalities, IReadOnlyList<ThemeRow> Matrix, IReadOnlyList<PairLine> Pairs, Turn PairsAt, Wish Asked, IReadOnlyList<MatterLine> Matters, int Page, int Pages, IReadOnlyList<MentionLine> Mentions, Turn MentionsAt, IReadOnlyList<EarlierLine> Earlier, bool IsTrial, bool IsDemo);

    /// <summary>Which matters are asked for: a theme (`-` for none), a municipality by its place, a kind, a page.</summary>
    public sealed record Wish(string? Theme, string? Municipality, string? Kind);

    /// <summary>Where in a long table one is.</summary>
    /// <param name="Of">How many rows there are on all pages.</param>
    public sealed record Turn(int Page, int Pages, int Of);

    /// <summary>Which pages are asked for: of the matters, of the pairs of plans and of what is said of the region.</summary>
    internal sealed record Sides(int? Matters = null, int? Pairs = null, int? Mentions = null);

    /// <summary>A plan and the version that was compared.</summary>
    /// <param name="ToReview">How many statements of that version nobody has gone through yet.</param>
    public sealed record PlanLine(string Key, string Title, string Municipality, int Version, int Statements, int ToReview);

    /// <summary>A theme's row: of each municipality its statements, and how many have an answer in another's plan.</summary>
    public sealed record ThemeRow(string Key, string Title, IReadOnlyList<ThemeCell> Cells);

    /// <summary>A cell of the matrix.</summary>
    public sealed record ThemeCell(int Statements, int Answered);

    /// <summary>Two plans and how alike they are, in per cent; null where one has no such text.</summary>
    public sealed record PairLine(string A, string B, decimal? CoverageA, decimal? CoverageB, decimal? Alignment, decimal? Regional, decimal? Copied);

    /// <summary>A matter: the pairs that bind its sentences, as many as the page has room for, and the sentences of those.</summary>
    /// <param name="From">How many of its pairs stand on pages before.</param>
    /// <param name="Of">How many pairs it has.</param>
    /// <param name="CanBeShared">True when it counts as copied, and a person may say that it is a goal its municipalities share.</param>
    public sealed record MatterLine(MatterKind Kind, bool CanBeShared, IReadOnlyList<SentenceLine> Sentences, IReadOnlyList<TieLine> Ties, int From, int Of, Verdict? Said);

    /// <summary>A sentence where it stands.</summary>
    /// <param name="At">Its place in the comparison: plan and number.</param>
    /// <param name="Read">The words as they were read, where a person has mended them.</param>
    public sealed record SentenceLine(string At, string Plan, string PlanTitle, string Municipality, int Version, int? Number, string Text, string? Read, string Section, int? Page);

    /// <summary>Two sentences side by side.</summary>
    public sealed record TieLine(SentenceLine First, SentenceLine Other, IReadOnlyList<Marked> MarkedA, IReadOnlyList<Marked> MarkedB, decimal Score, IReadOnlyList<string> Terms, IReadOnlyList<ConflictLine> Conflicts, Verdict? Verdict, DateOnly? JudgedOn);

    /// <summary>What two sentences say differently.</summary>
    /// <param name="IsOwn">True when each speaks for its own municipality alone, so that both may hold.</param>
    public sealed record ConflictLine(Text Says, bool IsOwn);

    /// <summary>A stretch of a sentence, and whether the other shares it.</summary>
    public sealed record Marked(string Words, bool IsShared);

    /// <summary>A statement that concerns the region, with what it names.</summary>
    public sealed record MentionLine(SentenceLine Sentence, string Names);

    /// <summary>An earlier or later comparison.</summary>
    /// <param name="IsTrial">True when plans were left out of it.</param>
    public sealed record EarlierLine(string Key, int Number, DateOnly On, decimal Threshold, bool IsTrial);

    internal static async Task<IResult> Latest(string? vis, int? side, int? par, int? omtale, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop) =>
        Page(await kept.Of(() => Standing(db, null, stop), "nyeste"), new(null, null, vis), new(side, par, omtale), reader);

    internal static async Task<IResult> Handle(string comparison, string? tema, string? kommune, string? vis, int? side, int? par, int? omtale, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop) =>
        await kept.Of(() => Standing(db, comparison, stop), comparison) is { Judged: not null } found ? Page(found, new(Asked(tema), Asked(kommune), Asked(vis)), new(side, par, omtale), reader) : Answer.Absent;

    /// <summary>A comparison with all that pages of it need, reckoned once after a save.</summary>
    internal sealed record Kept(Judged? Judged, IReadOnlyList<Matter> Matters, IReadOnlyList<Matter> Refused, IReadOnlyList<PlanLine> Plans, IReadOnlyList<(string Key, string Title)> Themes, IReadOnlyList<EarlierLine> All, IReadOnlyList<Choice> Choices);

    internal static async Task<Kept> Standing(SamspillDb db, string? key, CancellationToken stop)
    {
        var all = await db.Set<Comparison>().AsNoTracking().OrderByDescending(row => row.Number).Select(row => new EarlierLine(row.Key.Value, row.Number, row.On, row.Threshold, row.IsTrial)).ToListAsync(stop);
        var toReview = await db.Set<PlanStatement>().AsNoTracking().Where(row => row.State == StatementState.Found).GroupBy(row => row.VersionId).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(rows => rows.Key, rows => rows.Count, stop);
        var choices = (await RunComparison.Newest(db, stop)).Select(row => new Choice(row.Plan.Key.Value, row.Plan.Title, row.Version.Number, toReview.GetValueOrDefault(row.Version.Id))).ToList();
        var found = await db.Set<Comparison>().AsNoTracking().ByKey(key ?? (all.Find(row => !row.IsTrial) ?? all.FirstOrDefault())?.Key, stop);
        if (found is null)
        {
            return new(null, [], [], [], [], all, choices);
        }

        var judged = await Judged.Of(db, found, DateOnly.MaxValue, stop);
        var ids = judged.Plans.Select(plan => plan.Plan).ToList();
        var versionIds = judged.Plans.Select(plan => plan.Version).ToList();
        var keys = await db.Set<Plan>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Key.Value, stop);
        var numbers = await db.Set<PlanVersion>().AsNoTracking().Where(row => versionIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Number, stop);
        var themes = await db.Set<Theme>().AsNoTracking().OrderBy(row => row.Number).Select(row => new { row.Key, row.Title }).ToListAsync(stop);
        return new(judged, judged.Matters, judged.Refused, [.. judged.Plans.Select((plan, i) => new PlanLine(keys[plan.Plan], judged.Result.Plans[i].Name, judged.Result.Plans[i].Municipality, numbers[plan.Version], judged.Result.Plans[i].Sentences.Count, toReview.GetValueOrDefault(plan.Version)))], [.. themes.Select(theme => (theme.Key.Value, theme.Title))], all, choices);
    }

    private static string? Asked(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static IResult Page(Kept found, Wish wish, Sides sides, Reader reader)
    {
        var whole = found.Judged is { } judged ? ComparisonLines.Of(found, judged, wish, sides, PerPage) : null;
        return Answer.With<ComparisonPage, View>(new(whole, found.Choices, reader.May(PlansDeeds.Judge)));
    }
}
