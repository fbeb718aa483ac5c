using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Texts;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;

namespace Samspill.Plans.Comparing;

/// <summary>Show before and after: two versions of a plan, what stands, what was changed word by word, what is gone and what is new.</summary>
public static class ShowPlanChanges
{
    /// <summary>What the page shows.</summary>
    public sealed record View(string Plan, string Title, int From, DateOnly FromDay, int To, DateOnly ToDay, int Kept, IReadOnlyList<Changed> Changed, IReadOnlyList<Line> Gone, IReadOnlyList<Line> New, IReadOnlyList<int> Versions, bool IsDemo);

    /// <summary>A statement that reads otherwise, in stretches.</summary>
    public sealed record Changed(IReadOnlyList<DiffPart> Parts, string Section, int? Page);

    /// <summary>A statement that stands in one of the two.</summary>
    public sealed record Line(string Text, string Section, int? Page);

    internal static async Task<IResult> Handle(string plan, int? fra, int? til, SamspillDb db, KeptFacts kept, CancellationToken stop)
    {
        if (await db.Set<Plan>().AsNoTracking().ByKey(plan, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var versions = await db.Set<PlanVersion>().AsNoTracking().Where(row => row.PlanId == found.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var to = versions.Find(row => row.Number == (til ?? versions.Count));
        var from = versions.Find(row => row.Number == (fra ?? Math.Max(1, (to?.Number ?? 0) - 1)));
        return from is null || to is null || from.Number > to.Number ? Answer.Absent
            : Answer.With<PlanChangesPage, View>(await kept.Of(() => Read(db, found, from, to, [.. versions.Select(row => row.Number)], stop), $"{plan}/{from.Number}/{to.Number}"));
    }

    private static async Task<View> Read(SamspillDb db, Plan plan, PlanVersion from, PlanVersion to, IReadOnlyList<int> versions, CancellationToken stop)
    {
        var (before, after) = (await Statements(db, from, stop), await Statements(db, to, stop));
        var standing = before.Select(row => row.SentenceKey).Intersect(after.Select(row => row.SentenceKey), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var (old, now) = (before.FindAll(row => !standing.Contains(row.SentenceKey)), after.FindAll(row => !standing.Contains(row.SentenceKey)));
        var pair = ComparePlans.Of([Side(old), Side(now)], ComparePlans.Usual).Pairs[0];
        return new(plan.Key.Value, plan.Title, from.Number, from.From, to.Number, to.From, standing.Count,
            [.. pair.Matches.OrderBy(match => now[match.B].Offset).Select(match => new Changed(WordDiff.Of(old[match.A].Sentence, now[match.B].Sentence), now[match.B].Section, now[match.B].Page))],
            [.. old.Where((_, at) => !pair.Matches.Any(match => match.A == at)).Select(Said)], [.. now.Where((_, at) => !pair.Matches.Any(match => match.B == at)).Select(Said)], versions, plan.IsDemo);
    }

    private static Task<List<PlanStatement>> Statements(SamspillDb db, PlanVersion version, CancellationToken stop) =>
        db.Set<PlanStatement>().AsNoTracking().Where(row => row.VersionId == version.Id && row.State != StatementState.Rejected).OrderBy(row => row.Offset).ToListAsync(stop);

    private static ComparedPlan Side(List<PlanStatement> rows) => new("", "", [], [.. rows.Select(row => new ComparedSentence(row.Sentence, row.Section, row.Page))]);

    private static Line Said(PlanStatement row) => new(row.Sentence, row.Section, row.Page);
}

internal static class PlanChangesWords
{
    public static readonly Text Title = new("Før og etter", "Før og etter", "Before and after");
    public static readonly Text Link = new("Se hva som er endret", "Sjå kva som er endra", "See what has changed");
    private static readonly Text Whole = new("Fra versjon {0} ({1}) til versjon {2} ({3}): {4}, {5}, {6} og {7}.", "Frå versjon {0} ({1}) til versjon {2} ({3}): {4}, {5}, {6} og {7}.", "From version {0} ({1}) to version {2} ({3}): {4}, {5}, {6} and {7}.");
    private static readonly Plural Standing = new(new("{0} utsagn står", "{0} utsegn står", "{0} statement stands"), new("{0} utsagn står", "{0} utsegner står", "{0} statements stand"));
    private static readonly Plural AreChanged = new(new("{0} er endret", "{0} er endra", "{0} is changed"), new("{0} er endret", "{0} er endra", "{0} are changed"));
    private static readonly Plural AreGone = new(new("{0} er borte", "{0} er borte", "{0} is gone"), new("{0} er borte", "{0} er borte", "{0} are gone"));
    private static readonly Plural AreNew = new(new("{0} er ny", "{0} er ny", "{0} is new"), new("{0} er nye", "{0} er nye", "{0} are new"));
    public static readonly Text OnlyOne = new("Planen har bare én versjon. Når den neste er lagt inn, står det her hva som er endret.", "Planen har berre éin versjon. Når den neste er lagd inn, står det her kva som er endra.", "The plan has one version only. Once the next is in, this says what has changed.");
    public static readonly Text Changed = new("Endret", "Endra", "Changed");
    public static readonly Text Gone = new("Borte", "Borte", "Gone");
    public static readonly Text New = new("Nye", "Nye", "New");
    public static readonly Text None = new("Ingen.", "Ingen.", "None.");

    public static Text Verdict(ShowPlanChanges.View view) =>
        Whole.With(view.From, view.FromDay, view.To, view.ToDay, Standing.Of(view.Kept), AreChanged.Of(view.Changed.Count), AreGone.Of(view.Gone.Count), AreNew.Of(view.New.Count));
}
