using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Governing;

/// <summary>Tells those who govern which goals there are, what was decided about each, and whose time was asked for.</summary>
internal sealed class GoalAnswers(SamspillDb db, KeptFacts kept) : IGoalSource, ITimeSource
{
    private sealed record Entries(IReadOnlyList<GoalEntry> All);

    private sealed record Times(IReadOnlyList<TimeAsked> All);

    public async Task<IReadOnlyList<GoalEntry>> Goals(PartnershipId partnership, CancellationToken stop) => (await kept.Of(() => Read(stop))).All;

    public async Task<IReadOnlyList<TimeAsked>> Asked(PartnershipId partnership, CancellationToken stop) => (await kept.Of(() => ReadTimes(stop))).All;

    private async Task<Entries> Read(CancellationToken stop)
    {
        var goals = await db.Set<Goal>().AsNoTracking().OrderBy(goal => goal.Number).ToListAsync(stop);
        var owners = (await db.Set<Ownership>().AsNoTracking().Where(row => row.Decision != null).ToListAsync(stop)).ToLookup(row => row.GoalId);
        var versions = (await db.Set<GoalVersion>().AsNoTracking().Where(row => row.Decision != null).ToListAsync(stop)).ToLookup(row => row.GoalId);
        return new([.. goals.Select(goal => new GoalEntry(goal.Key.Value, goal.Number, goal.Title, "/mal/" + goal.Key, goal.Status == GoalStatus.Closed, goal.Status != GoalStatus.Draft,
            [
                .. versions[goal.Id].Select(row => new GoalDecision(row.Decision!, row.DecidedBy, row.DecidedOn ?? DecisionDay.In(row.Decision), row.IsDemo)),
                .. owners[goal.Id].Select(row => new GoalDecision(row.Decision!, null, DecisionDay.In(row.Decision), row.IsDemo)),
                .. goal.OverrideDecision is { } over ? [new GoalDecision(over, null, DecisionDay.In(over), goal.IsDemo)] : Array.Empty<GoalDecision>(),
            ], goal.IsDemo))]);
    }

    /// <summary>The request that stands for each goal, when a person has it and has not said no.</summary>
    private async Task<Times> ReadTimes(CancellationToken stop)
    {
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => goal.Status != GoalStatus.Closed).Select(goal => new { goal.Id, goal.Key, goal.Number, goal.Title }).ToDictionaryAsync(goal => goal.Id, stop);
        var requests = (await db.Set<Ownership>().AsNoTracking().ToListAsync(stop)).GroupBy(row => row.GoalId).Select(Ownership.Standing).OfType<Ownership>();
        return new([.. requests.Where(row => row is { PersonId: not null, HoursPerWeek: > 0 } && row.Answer != OwnershipAnswer.No && goals.ContainsKey(row.GoalId)).Select(row => (row, goal: goals[row.GoalId])).OrderBy(pair => pair.goal.Number)
            .Select(pair => new TimeAsked(pair.row.PersonId!.Value, pair.goal.Key.Value, pair.goal.Number, pair.goal.Title, "/eierskap/" + pair.row.Key, pair.row.Role, pair.row.HoursPerWeek!.Value, pair.row.HasSaidYes, pair.row.Until, pair.row.IsDemo) { IsConditional = pair.row is { Answer: OwnershipAnswer.YesBut, HasSaidYes: false } })]);
    }
}

/// <summary>Begins an initiative that a meeting asked for: a draft with the meeting's words as its summary, tied to the goal it was said about.</summary>
internal sealed class BeginFromMeeting(SamspillDb db) : IInitiativeStart
{
    private const int MostTitle = 200;

    public async Task<BegunInitiative> Begin(PartnershipId partnership, string title, string? goal, string because, CancellationToken stop)
    {
        var begun = db.Set<Initiative>().Local;
        var number = Math.Max(await db.Set<Initiative>().MaxAsync(row => (int?)row.Number, stop) ?? 0, begun.Select(row => row.Number).DefaultIfEmpty(0).Max());
        var taken = await db.TakenKeys<Initiative>(stop);
        taken.UnionWith(begun.Select(row => row.Key));
        var made = db.Add(new Initiative { Key = Key.From(title).Free(taken.Contains), Title = title.Length > MostTitle ? title[..MostTitle] : title, Number = number + 1, Summary = because }).Entity;
        if ((db.Set<Goal>().Local.FirstOrDefault(row => row.Key.Value == goal) ?? await db.Set<Goal>().ByKey(goal, stop)) is { } served)
        {
            db.Add(new InitiativeGoal { InitiativeId = made.Id, GoalId = served.Id });
        }

        return new(made.Key.Value, "/tiltak/" + made.Key);
    }
}

/// <summary>A change of a goal that had no decision has got one when a meeting decides the matter it was proposed as.</summary>
internal sealed class SettleChange(SamspillDb db) : IMatterSettled
{
    public const string Prefix = "vending:";

    public async Task Settle(PartnershipId partnership, string matter, DecisionMade decision, CancellationToken stop)
    {
        if (!matter.StartsWith(Prefix, StringComparison.Ordinal) || matter.Split(':') is not [_, var key, var told] || !int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return;
        }

        var goal = await db.Set<Goal>().ByKey(key, stop);
        var version = goal is null ? null : await db.Set<GoalVersion>().SingleOrDefaultAsync(row => row.GoalId == goal.Id && row.Number == number, stop);
        // One that was decided in the meantime keeps the decision it has.
        version?.Decide(decision.Title, decision.Body, decision.On);
    }
}

/// <summary>Begins a goal that was found in a document: a draft with the sentence as it stands there, and where that is. Begins the programme itself where there is none.</summary>
internal sealed class BeginFromDocument(SamspillDb db) : IGoalStart, IProgrammeStart
{
    private const int LongTitle = 70;
    private const int MostTitle = 200;

    public async Task<BegunGoal> Begin(PartnershipId partnership, string sentence, string source, string address, string? title, CancellationToken stop)
    {
        var name = title is null ? Title(sentence) : title.Length <= MostTitle ? title : title[..MostTitle];
        var begun = db.Set<Goal>().Local;
        var taken = await db.TakenKeys<Goal>(stop);
        taken.UnionWith(begun.Select(goal => goal.Key));
        var number = Math.Max(await WriteGoal.Last(db, stop), begun.Select(goal => goal.Number).DefaultIfEmpty(0).Max()) + 1;
        var made = db.Add(new Goal { Key = Key.From(name).Free(taken.Contains), Number = number, Title = name, Sentence = sentence, Status = GoalStatus.Draft, Source = source, SourceAddress = address }).Entity;
        return new(made.Key.Value, "/mal/" + made.Key);
    }

    public async Task Begin(PartnershipId partnership, string title, int? statedGoals, CancellationToken stop)
    {
        var programme = await db.TheProgramme().FirstOrDefaultAsync(stop) ?? db.Add(new ProgrammeRecord { Key = Key.From(title), Title = title }).Entity;
        programme.StatedGoalCount ??= statedGoals;
    }

    /// <summary>The first words of the sentence, cut between words.</summary>
    private static string Title(string sentence)
    {
        var plain = sentence.TrimEnd('.', ' ');
        return plain.Length <= LongTitle || plain.LastIndexOf(' ', LongTitle) is not (> 0 and var cut) ? plain[..Math.Min(plain.Length, LongTitle)] : plain[..cut].TrimEnd(',', ';') + " …";
    }
}

/// <summary>Proposes for a meeting: goals behind their plan, changes without a decision, and owners who are silent or have said no.</summary>
internal sealed class ProgrammeAgenda(SamspillDb db, KeptFacts kept) : IAgendaSource
{
    private sealed record Proposals(IReadOnlyList<AgendaProposal> All);

    public async Task<IReadOnlyList<AgendaProposal>> Propose(PartnershipId partnership, CancellationToken stop) => (await kept.Of(() => Read(stop))).All;

    private async Task<Proposals> Read(CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var totals = await kept.Of(() => GoalTotals.Read(db, today, stop));
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => goal.Status != GoalStatus.Closed).OrderBy(goal => goal.Number).ToListAsync(stop);
        var verdicts = await GoalVerdicts.Of(db, goals, stop);
        var behind = goals.Where(goal => verdicts.TryGetValue(goal.Id, out var worst) && worst.Kind is VerdictKind.Off or VerdictKind.AtRisk).OrderByDescending(goal => verdicts[goal.Id].Kind)
            .Select(goal => Of($"mal:{goal.Key}:{verdicts[goal.Id].Kind}", AgendaReason.Goal, AgendaWords.Behind.With(goal.Number, goal.Title), verdicts[goal.Id].Says, goal, verdicts[goal.Id].IsDemo || goal.IsDemo));
        var vague = goals.Where(goal => goal.Status == GoalStatus.Granted).ToList();
        AgendaProposal[] whole = vague.Count == 0 ? [] : [new($"ukonkret:{vague.Count}", AgendaReason.Goal, AgendaWords.Vague.Of(vague.Count), AgendaWords.VagueWhy.With(string.Join(", ", vague.Select(goal => goal.Number))), "/mal", null, vague.Exists(goal => goal.IsDemo))];
        var undecided = goals.Where(goal => totals.Pivot(goal.Id) is { Decision: null }).Select(goal => Of($"{SettleChange.Prefix}{goal.Key}:{totals.Pivot(goal.Id)!.Number}", AgendaReason.Decision, AgendaWords.Undecided.With(goal.Number, goal.Title), AgendaWords.UndecidedWhy.With(totals.Pivot(goal.Id)!.Reason ?? ""), goal, totals.Pivot(goal.Id)!.IsDemo));
        var owners = goals.Select(goal => (goal, owner: totals.Owner(goal.Id))).Where(pair => Ahead.IsSilent(pair.owner) || Ahead.IsRefused(pair.owner)).Select(pair => Ahead.IsRefused(pair.owner)
            ? Of($"nei:{pair.goal.Key}:{pair.owner.On:yyyyMMdd}", AgendaReason.Owner, AgendaWords.SaidNo.With(pair.goal.Number, pair.goal.Title), AgendaWords.SaidNoWhy.With(pair.owner.Role, pair.owner.On), pair.goal, pair.owner.IsDemo)
            : Of($"taus:{pair.goal.Key}:{pair.owner.Role}", AgendaReason.Owner, AgendaWords.Silent.With(pair.goal.Number, pair.goal.Title), AgendaWords.SilentWhy.With(pair.owner.Role, pair.owner.SilentDays), pair.goal, pair.owner.IsDemo));
        return new([.. behind, .. whole, .. undecided, .. owners]);
    }

    private static AgendaProposal Of(string id, AgendaReason reason, Text title, Text why, Goal goal, bool isDemo) => new(id, reason, title, why, "/mal/" + goal.Key, goal.Key.Value, isDemo);
}

internal static class AgendaWords
{
    public static readonly Text Behind = new("Mål {0} ligger etter: {1}", "Mål {0} ligg etter: {1}", "Goal {0} is behind: {1}");
    public static readonly Plural Vague = new(new("Ett mål er ikke konkret ennå", "Eitt mål er ikkje konkret enno", "One goal is not yet concrete"), new("{0} mål er ikke konkrete ennå", "{0} mål er ikkje konkrete enno", "{0} goals are not yet concrete"));
    public static readonly Text VagueWhy = new("Mål {0} kan ikke følges opp før de har eier, timer, nullpunkt og måltall.", "Mål {0} kan ikkje følgjast opp før dei har eigar, timar, nullpunkt og måltal.", "Goals {0} cannot be followed up before they have an owner, hours, a baseline and a target.");
    public static readonly Text Undecided = new("Vedtak mangler for endringen av mål {0}: {1}", "Vedtak manglar for endringa av mål {0}: {1}", "A decision is missing for the change of goal {0}: {1}");
    public static readonly Text UndecidedWhy = new("Målet ble et annet enn det som ble innvilget. Grunn: {0}", "Målet vart eit anna enn det som vart løyvd. Grunn: {0}", "The goal became another than was granted. Reason: {0}");
    public static readonly Text Silent = new("Ingen har hørt fra eieren av mål {0}: {1}", "Ingen har høyrt frå eigaren av mål {0}: {1}", "Nobody has heard from the owner of goal {0}: {1}");
    public static readonly Text SilentWhy = new("{0} har vært taus i {1} dager.", "{0} har vore taus i {1} dagar.", "{0} has been silent for {1} days.");
    public static readonly Text SaidNo = new("Mål {0} trenger en ny eier: {1}", "Mål {0} treng ein ny eigar: {1}", "Goal {0} needs a new owner: {1}");
    public static readonly Text SaidNoWhy = new("{0} sa nei {1}.", "{0} sa nei {1}.", "{0} said no on {1}.");
}
