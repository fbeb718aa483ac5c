using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Analysis.Measuring;
using Samspill.Analysis.Texts;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Goals;

/// <summary>A goal as its reader sees it.</summary>
public static partial class ShowGoal
{
    internal static async Task<IResult> Handle(string goal, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop) =>
        await Find(db, goal, stop) is { } found ? Answer.With<GoalPage, View>(await Read(found, db, kept, reader, stop)) : Answer.Absent;

    /// <summary>The goal of an address, as it is stored; null when there is none.</summary>
    internal static Task<Goal?> Find(SamspillDb db, string goal, CancellationToken stop) =>
        db.Set<Goal>().ByKey(goal, stop);

    /// <summary>What the gate asks of a goal, as things stand.</summary>
    internal static async Task<IReadOnlyList<Requirement>> Requirements(Goal goal, SamspillDb db, CancellationToken stop)
    {
        var requests = await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == goal.Id).ToListAsync(stop);
        var indicators = await IndicatorsOf(goal, db, stop);
        var ids = indicators.ConvertAll(indicator => indicator.Id);
        return Concreteness.Of(goal.Key, Ownership.Standing(requests), indicators, [.. (await db.Set<Target>().AsNoTracking().Where(target => ids.Contains(target.IndicatorId)).ToListAsync(stop)).InForce()], db.Scene.Clock.Today);
    }

    private static async Task<View> Read(Goal goal, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var around = await kept.Of(() => GoalSurroundings.Read(db, stop));
        var requests = await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == goal.Id).ToListAsync(stop);
        var standing = Ownership.Standing(requests);
        var indicators = await IndicatorsOf(goal, db, stop);
        var silent = await OwnerSilence.Read(db, goal, requests, indicators, today, stop);
        var (people, leaders) = (await Holders(db, requests, stop), await Owning.AccountableLeader.All(db, stop));
        Owner Told(Ownership request) => Held(OwnerOf(request, request.OrganisationId is { } id ? around.Organisations.GetValueOrDefault(id) : null, request.SilentDays(today) ?? (silent.TryGetValue(request.Id, out var days) ? days : null), reader), request, requests, people, leaders, today);
        var owner = standing is null ? null : Told(standing);
        var ids = indicators.ConvertAll(indicator => indicator.Id);
        var all = await db.Set<Target>().AsNoTracking().Where(target => ids.Contains(target.IndicatorId)).ToListAsync(stop);
        var targets = all.InForce().ToList();
        var lines = await GoalLines.Read(goal, indicators, all, db, stop);
        var work = await GoalWork.Read(goal, db, stop);
        var turns = Turns(await db.Set<GoalVersion>().AsNoTracking().Where(version => version.GoalId == goal.Id).OrderBy(version => version.Number).ToListAsync(stop));
        List<Effect> effects = [.. around.Effects[goal.Key.Value]];
        var check = MarkedSentence.Of(goal.Sentence, new GoalCheckContext(around.Ends, standing is { IsAccepted: true } ? owner!.Who : null));
        return new View(
            goal.Key.Value, goal.Number, Math.Max(goal.Number, around.Goals), goal.Title, goal.Sentence, goal.Status, goal.Level, goal.Beneficiaries, goal.Benefit, goal.NotWorkedOnBecause, goal.HandOver, goal.Source, goal.SourceAddress,
            goal.OverrideDecision, goal.StartedOn, goal.ClosedOn, goal.ClosedBecause, goal.Version, goal.IsDemo, GoalVerdict.Of(goal, owner, lines, turns), check,
            GoalRecords.Check(goal, requests, indicators, targets, around.Ends, silent, today), Concreteness.Of(goal.Key, standing, indicators, targets, today, reader.PersonId), Concreteness.Cautions(goal.Key, check.Findings.Count, indicators, targets, today), owner, [.. requests.Where(request => request != standing).OrderByDescending(request => request.AskedOn).Select(Told)],
            GoalChain.Of(owner, lines, work, effects), lines, await GoalWork.Pilots(work, db, stop), [.. work.Select(row => row.Told)], turns,
            Lines(goal.LearningQuestions), [.. around.Challenges[goal.Key.Value]], effects,
            new Rights(reader.May(ProgrammeDeeds.WriteGoal), reader.May(ProgrammeDeeds.ActivateGoal), reader.May(ProgrammeDeeds.WriteGoal)))
        {
            Leader = await Leader(db, reader, stop),
            Tight = [.. (await db.Set<Tight.TightFollowUp>().AsNoTracking().Where(row => row.GoalId == goal.Id).ToListAsync(stop)).OrderByDescending(row => row.From).Select(row => new TightTime(row.Reason, row.From, row.Until, row.EndedOn, row.EndedBecause, row.IsOn(today)))],
            Linkable = LinkInitiative.Choices(goal, around, work, reader),
        };
    }

    /// <summary>Who can change the goal, told to one who may ask and may not herself; null for everybody else.</summary>
    private static async Task<string?> Leader(SamspillDb db, Reader reader, CancellationToken stop) =>
        reader.May(ProgrammeDeeds.WriteGoal) || !reader.May(PlatformDeeds.Comment) ? null
            : await db.Set<Person>().Where(person => person.ErasedOn == null && (person.Roles & Roles.Leaders) != Role.None).OrderBy(person => (person.Roles & Role.ProjectLeader) == Role.None).ThenBy(person => person.Key).Select(person => person.Name).FirstOrDefaultAsync(stop);

    private static Task<List<Indicator>> IndicatorsOf(Goal goal, SamspillDb db, CancellationToken stop) =>
        db.Set<IndicatorGoal>().Where(link => link.GoalId == goal.Id).Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (_, indicator) => indicator).AsNoTracking().ToListAsync(stop);

    private static Owner OwnerOf(Ownership request, string? organisation, int? silentDays, Reader reader) => new(
        request.Key.Value, request.Role, organisation, request.Answer, request.AskedOn, reader.IsGuest ? null : request.AskedBy, request.AnswerBy, request.SeenOn, request.AnsweredOn, request.Condition, request.ConditionMetOn, request.OnBehalfNote,
        request.HoursPerWeek, request.HoursPerWeek is { } hours ? HalfDays.CountOf(hours) : null, request.Until, request.Decision, silentDays, request.RemindedOn, request.IsAccepted, request.IsDemo, request.PersonId is not null && request.PersonId == reader.PersonId);

    private static async Task<IReadOnlyDictionary<PersonId, Person>> Holders(SamspillDb db, List<Ownership> requests, CancellationToken stop)
    {
        var ids = requests.Select(request => request.PersonId).OfType<PersonId>().Distinct().ToList();
        return await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, stop);
    }

    private static Owner Held(Owner told, Ownership request, List<Ownership> requests, IReadOnlyDictionary<PersonId, Person> people, IReadOnlyDictionary<OrganisationId, (PersonId? Person, string Who)> leaders, DateOnly today)
    {
        Person? Of(PersonId? id) => id is { } known ? people.GetValueOrDefault(known) : null;
        var leader = request.OrganisationId is { } organisation && leaders.TryGetValue(organisation, out var found) && found.Person != request.PersonId ? found.Who : null;
        return told with
        {
            Holder = Of(request.PersonId)?.Name,
            IsVacant = request.IsVacant(Of(request.PersonId), today),
            Successor = requests.Find(next => next.FollowsId == request.Id && next.Answer == OwnershipAnswer.Silent) is { } asked ? Of(asked.PersonId)?.Name : null,
            AnswersFor = request.HasSaidYes ? leader : null,
        };
    }

    private static List<Turn> Turns(List<GoalVersion> versions) => [.. versions.Select((version, i) => new Turn(
        version.Number, version.Sentence, version.IsGranted, version.IsClarified, version.From, version.Reason, version.Decision, version.DecidedBy, version.DecidedOn, version.IsDemo,
        i == 0 ? [] : WordDiff.Of(versions[i - 1].Sentence, version.Sentence)))];

    /// <summary>One a line, or parted by `;`.</summary>
    private static IReadOnlyList<string> Lines(string? text) => text?.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
