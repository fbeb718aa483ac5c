using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Plans.Register;

/// <summary>Show a plan: what stands about it, its versions, and the statements of its newest text, a page at a time.</summary>
public static class ShowPlan
{
    /// <summary>Statements on a page.</summary>
    internal const int PerPage = 20;

    /// <summary>Which statements are asked for, and which page of them.</summary>
    public sealed record Wish(string? Vis = null, int? Side = null)
    {
        /// <summary>The state asked for; null when the page may choose.</summary>
        internal StatementState? State => Vis switch { "apne" => StatementState.Found, "bekreftet" => StatementState.Confirmed, "ikke" => StatementState.Rejected, _ => null };
    }

    /// <summary>What the page shows.</summary>
    /// <param name="Statements">Those of <paramref name="Shows"/> on this page.</param>
    /// <param name="Counts">How many statements of the newest version are in each state.</param>
    public sealed record View(string Key, PlanFields Fields, string MunicipalityName, string? ResponsibleName, int? DaysOver, DateOnly Today, IReadOnlyList<VersionLine> Versions, IReadOnlyList<StatementLine> Statements, StatementState Shows, IReadOnlyDictionary<StatementState, int> Counts, int Page, int Pages, IReadOnlyList<ThemeLine> Themes, bool MayWrite, bool MayMakeGoal, bool IsDemo);

    /// <summary>A version of the text, the newest first.</summary>
    public sealed record VersionLine(int Number, DateOnly From, string? FileName, long Size, int? Pages, int Characters, string Hash, DateOnly AddedOn, bool IsDemo);

    /// <summary>A statement with its place and how clear it is.</summary>
    /// <param name="Read">The words as they were read, where a person has mended them.</param>
    /// <param name="Score">The goal check's score, 0 to 1: advice.</param>
    /// <param name="Findings">What it lacks, in a few words each.</param>
    /// <param name="Goal">The programme's goal it became; null while it is none.</param>
    public sealed record StatementLine(Guid Id, int Number, StatementKind Kind, StatementState State, string Sentence, string? Read, string Section, int? Page, string? Theme, decimal Score, GoalClarity Clarity, IReadOnlyList<FindingLine> Findings, string? Goal, bool IsAdded, int Version, bool IsDemo);

    /// <summary>What a statement lacks, by the rule that says so.</summary>
    /// <param name="IsHint">True when the rule is wrong too often to be more than a hint.</param>
    public sealed record FindingLine(string Rule, Text Name, bool IsHint);

    /// <summary>A theme to choose.</summary>
    public sealed record ThemeLine(string Key, string Title);

    internal static Task<IResult> Handle(string plan, string? vis, int? side, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop) => Page(plan, new(vis, side), db, kept, reader, stop);

    internal static async Task<IResult> Page(string plan, Wish wish, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop)
    {
        if (await db.Set<Plan>().AsNoTracking().ByKey(plan, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var fields = await PlanFields.Of(found, db, stop);
        var versions = await db.Set<PlanVersion>().AsNoTracking().Where(row => row.PlanId == found.Id).OrderByDescending(row => row.Number).ToListAsync(stop);
        var themes = await db.Set<Theme>().AsNoTracking().OrderBy(theme => theme.Number).ToListAsync(stop);
        var statements = versions.Count == 0 ? [] : await db.Set<PlanStatement>().AsNoTracking().Where(row => row.VersionId == versions[0].Id).OrderBy(row => row.Offset).ToListAsync(stop);
        var counts = Enum.GetValues<StatementState>().ToDictionary(state => state, state => statements.Count(row => row.State == state));
        var shows = wish.State ?? (counts[StatementState.Found] > 0 || counts[StatementState.Confirmed] == 0 ? StatementState.Found : StatementState.Confirmed);
        var page = PageOfList.Asked(wish.Side, counts[shows], PerPage);
        var over = counts[shows] == 0 ? new([]) : await kept.Of(() => Headings(db, versions[0].Id, stop), versions[0].Id);
        var titles = themes.ToDictionary(theme => theme.Id, theme => theme.Key.Value);
        return Answer.With<PlanPage, View>(new(plan, fields, (await db.Municipalities(stop)).First(row => row.Key == fields.Municipality).Name, await Responsible(found, db, stop), found.IsOverdueOn(db.Scene.Clock.Today) ? db.Scene.Clock.Today.DayNumber - found.ReviseBy!.Value.DayNumber : null, db.Scene.Clock.Today,
            [.. versions.Select(row => new VersionLine(row.Number, row.From, row.FileName, row.Size, row.Pages, row.Characters, row.Hash, row.AddedOn, row.IsDemo))],
            [.. page.Shown(statements.FindAll(row => row.State == shows), PerPage).Select(row => Line(row, versions[0].Number, titles, over))], shows, counts, page.Number, page.Of,
            [.. themes.Where(theme => theme.EndedOn is null).Select(theme => new ThemeLine(theme.Key.Value, theme.Title))], reader.May(PlansDeeds.Write), reader.May(PlansDeeds.MakeGoal), found.IsDemo));
    }

    private static async Task<string?> Responsible(Plan plan, SamspillDb db, CancellationToken stop) =>
        plan.ResponsibleId is { } person ? await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Title ?? row.Name).SingleOrDefaultAsync(stop) : null;

    private static async Task<HeadingsOver> Headings(SamspillDb db, PlanVersionId version, CancellationToken stop) =>
        HeadingsOver.Of(DocumentBytes.Read(await db.Set<PlanText>().AsNoTracking().Where(row => row.Id == version).Select(row => row.Bytes).SingleAsync(stop)));

    private static StatementLine Line(PlanStatement row, int version, Dictionary<ThemeId, string> themes, HeadingsOver over)
    {
        var check = GoalCheck.Check(row.Sentence, over.At(row.Offset));
        return new(row.Id.Value, row.Number, row.Kind, row.State, row.Sentence, row.Sentence == row.Read ? null : row.Read, row.Section, row.Page, row.ThemeId is { } theme ? themes.GetValueOrDefault(theme) : null, check.Score, check.Class, [.. check.Findings.Select(finding => new FindingLine(finding.Rule, finding.Name, finding.IsHint))], row.Goal, row.IsAdded, version, row.IsDemo);
    }
}
