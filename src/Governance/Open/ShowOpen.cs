using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Municipalities;
using Samspill.Governance.Voices;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Open;

/// <summary>What anybody may read of governance where the pages are open: decisions, what municipalities give and get, and you said, we did. Only what was opened, and no people.</summary>
public static class ShowOpen
{
    /// <summary>The open decisions, newest first.</summary>
    public sealed record Decisions(IReadOnlyList<DecisionLine> All);

    /// <summary>A decision as anybody may read it.</summary>
    public sealed record DecisionLine(string Key, DateOnly On, string Body, string? CaseNumber, string Title, string Says, IReadOnlyList<string> Goals, DateOnly? DoneOn, string? Outcome, bool IsDemo);

    /// <summary>What each municipality gives and gets, of what is open.</summary>
    public sealed record Municipalities(IReadOnlyList<Sheet> All);

    /// <summary>A municipality.</summary>
    public sealed record Sheet(string Key, string Name, IReadOnlyList<Gift> Gives, IReadOnlyList<Gift> Gets);

    /// <summary>One thing given or got.</summary>
    public sealed record Gift(Text What, Text Detail, bool IsDemo);

    /// <summary>You said, we did.</summary>
    public sealed record Voices(IReadOnlyList<WriteVoice.Line> All);

    internal static async Task<IResult> ShowDecisions(SamspillDb db, IEnumerable<IGoalSource> goals, CancellationToken stop) => Answer.With<OpenDecisionsPage, Decisions>(new(await ReadDecisions(db, goals, stop)));

    /// <summary>What anybody may know of decisions: the page, the table and those who fetch are all told this and no more.</summary>
    internal static async Task<IReadOnlyList<DecisionLine>> ReadDecisions(SamspillDb db, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var titles = (await Governance.Decisions.ShowDecisions.Goals(db, goals, stop)).Where(goal => goal.IsOpen).ToDictionary(goal => goal.Key, goal => $"{goal.Number} {goal.Title}", StringComparer.Ordinal);
        var today = db.Scene.Clock.Today;
        var open = await (from decision in db.Set<Decision>().AsNoTracking().Where(row => row.IsOpen && row.On <= today)
                          join body in db.Set<Group>() on decision.GroupId equals body.Id
                          orderby decision.On descending, decision.Key
                          select new { decision, body.Name }).ToListAsync(stop);
        return [.. open.Select(row => new DecisionLine(row.decision.Key.Value, row.decision.On, row.Name, row.decision.CaseNumber, row.decision.Title, row.decision.Says,
            [.. row.decision.GoalKeys.Select(goal => titles.GetValueOrDefault(goal)).OfType<string>()], row.decision.DoneOn, row.decision.Outcome, row.decision.IsDemo))];
    }

    internal static async Task<IResult> ShowMunicipalities(SamspillDb db, IEnumerable<IGiveAndGetSource> sources, CancellationToken stop)
    {
        var told = (await ShowMunicipality.Told(db, sources, stop)).Where(row => row.IsOpen).ToLookup(row => row.Organisation, StringComparer.Ordinal);
        return Answer.With<OpenMunicipalitiesPage, Municipalities>(new([.. (await db.Organisations(stop)).Where(row => row.Kind == OrganisationKind.Municipality && told[row.Key].Any()).Select(row => new Sheet(row.Key, row.Name, Of(told[row.Key], true), Of(told[row.Key], false)))]));
    }

    internal static async Task<IResult> ShowVoices(SamspillDb db, CancellationToken stop) => Answer.With<OpenVoicesPage, Voices>(new(await WriteVoice.Lines(db, onlyOpen: true, stop)));

    private static IReadOnlyList<Gift> Of(IEnumerable<GiveOrGet> rows, bool isGive) => [.. rows.Where(row => row.IsGive == isGive).Select(row => new Gift(row.What, row.Detail, row.IsDemo))];
}

internal static class OpenWords
{
    public static readonly Text Decisions = new("Vedtak", "Vedtak", "Decisions");
    public static readonly Plural DecisionsVerdict = new(new("Ett vedtak kan leses her.", "Eitt vedtak kan lesast her.", "One decision can be read here."), new("{0} vedtak kan leses her.", "{0} vedtak kan lesast her.", "{0} decisions can be read here."));
    public static readonly Text NoDecisions = new("Ingen vedtak er åpnet for alle ennå.", "Ingen vedtak er opna for alle enno.", "No decisions are opened to all yet.");
    public static readonly Text Municipalities = new("Kommunene", "Kommunane", "The municipalities");
    public static readonly Text MunicipalitiesVerdict = new("Hva hver kommune gir til samarbeidet, og hva den får.", "Kva kvar kommune gir til samarbeidet, og kva han får.", "What each municipality gives, and what it gets.");
    public static readonly Text NoMunicipalities = new("Ingenting er åpnet for alle ennå.", "Ingenting er opna for alle enno.", "Nothing is opened to all yet.");
}
