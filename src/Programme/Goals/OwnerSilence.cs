using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Questions;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Goals;

/// <summary>
/// Owners who said yes and have let two of the goal's own rhythms pass without a word. A number reported or approved, an own judgement,
/// a question and a comment are all words. What the owner wrote elsewhere is no word on this goal.
/// </summary>
internal static class OwnerSilence
{
    private const Cadence Default = Cadence.Quarterly;

    private const int Shortest = 14;

    private static readonly Dictionary<PartId, int> Nobody = [];

    private sealed record Link(GoalId GoalId, IndicatorId IndicatorId, Key Key, Cadence Cadence, bool IsArchived);

    /// <summary>The last day an owner can be heard from before two rhythms have passed. A goal without a rhythm is asked about each quarter.</summary>
    public static DateOnly LastDay(Cadence cadence, DateOnly heard) => cadence switch
    {
        Cadence.Weekly => heard.AddDays(Shortest),
        Cadence.Monthly => heard.AddMonths(2),
        Cadence.HalfYearly => heard.AddMonths(12),
        Cadence.Yearly => heard.AddMonths(24),
        _ => heard.AddMonths(6),
    };

    /// <summary>Days of silence, by request, of those among <paramref name="requests"/> who said yes to a goal that has not ended and have been silent for two rhythms.</summary>
    public static async Task<IReadOnlyDictionary<PartId, int>> Read(SamspillDb db, IEnumerable<Ownership> requests, DateOnly today, CancellationToken stop)
    {
        var owners = MaybeQuiet(requests, today);
        if (owners.Count == 0)
        {
            return Nobody;
        }

        // Read whole: named one by one, hundreds of goals make SQLite try each of them for each indicator.
        var open = await db.Set<Goal>().Where(goal => goal.Status != GoalStatus.Closed).Select(goal => new { goal.Id, goal.Key }).ToDictionaryAsync(goal => goal.Id, goal => goal.Key.Value, stop);
        var links = await db.Set<IndicatorGoal>().Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new Link(link.GoalId, indicator.Id, indicator.Key, indicator.Cadence, indicator.IsArchived)).ToListAsync(stop);
        return await Among(db, owners, open, links.ToLookup(link => link.GoalId), await Tight.TightFollowUp.On(db, today, stop), today, stop);
    }

    /// <summary>The same of one goal whose requests and indicators are read already.</summary>
    public static async Task<IReadOnlyDictionary<PartId, int>> Read(SamspillDb db, Goal goal, IEnumerable<Ownership> requests, IEnumerable<Indicator> indicators, DateOnly today, CancellationToken stop)
    {
        var owners = goal.Status == GoalStatus.Closed ? [] : MaybeQuiet(requests, today);
        return owners.Count == 0 ? Nobody : await Among(
            db, owners, new() { [goal.Id] = goal.Key.Value }, indicators.Select(indicator => new Link(goal.Id, indicator.Id, indicator.Key, indicator.Cadence, indicator.IsArchived)).ToLookup(link => link.GoalId), await Tight.TightFollowUp.On(db, today, stop), today, stop);
    }

    private static List<Ownership> MaybeQuiet(IEnumerable<Ownership> requests, DateOnly today) =>
        [.. requests.Where(request => request.IsAccepted && Heard(request) is { } heard && heard.AddDays(Tight.TightFollowUp.SilentAfter) < today)];

    private static async Task<IReadOnlyDictionary<PartId, int>> Among(SamspillDb db, List<Ownership> owners, Dictionary<GoalId, string> open, ILookup<GoalId, Link> links, IReadOnlyDictionary<GoalId, Tight.TightFollowUp> tight, DateOnly today, CancellationToken stop)
    {
        var rhythms = links.ToDictionary(goal => goal.Key, RhythmOf);
        // In tight follow-up a week without a word is enough, and the week before it began does not count.
        bool IsOver(Ownership owner, DateOnly heard) => tight.TryGetValue(owner.GoalId, out var followed) ? (heard > followed.From ? heard : followed.From).AddDays(Tight.TightFollowUp.SilentAfter) < today || LastDay(rhythms.GetValueOrDefault(owner.GoalId, Default), heard) < today : LastDay(rhythms.GetValueOrDefault(owner.GoalId, Default), heard) < today;
        var quiet = owners.FindAll(owner => open.ContainsKey(owner.GoalId) && IsOver(owner, Heard(owner)!.Value));
        var words = (await Words(db, quiet, open, links, stop)).ToLookup(word => (word.GoalId, (PersonId?)word.Person), word => (DateOnly?)word.On);
        return quiet.Select(owner => (Owner: owner, Last: words[(owner.GoalId, owner.PersonId)].Append(Heard(owner)).Max()!.Value))
            .Where(heard => IsOver(heard.Owner, heard.Last)).ToDictionary(heard => heard.Owner.Id, heard => today.DayNumber - heard.Last.DayNumber);
    }

    /// <summary>The days on which the quiet ones have said something about their goals after all.</summary>
    private static async Task<IReadOnlyList<(GoalId GoalId, PersonId Person, DateOnly On)>> Words(SamspillDb db, List<Ownership> quiet, Dictionary<GoalId, string> open, ILookup<GoalId, Link> links, CancellationToken stop)
    {
        if (quiet.Count == 0)
        {
            return [];
        }

        var (asked, people) = (quiet.ConvertAll(owner => owner.Id), quiet.Select(owner => owner.PersonId!.Value).Distinct().ToList());
        // Read from the owners' side, each with what was last measured of her own goal's indicators: few rows, however much is measured.
        var said = await db.Set<Ownership>().Where(owner => asked.Contains(owner.Id))
            .Join(db.Set<Person>(), owner => owner.PersonId, person => person.Id, (owner, person) => new { owner.GoalId, person.Id, Key = (string)(object)person.Key })
            .Join(db.Set<IndicatorGoal>(), owner => owner.GoalId, link => link.GoalId, (owner, link) => new
            {
                owner.GoalId,
                owner.Id,
                Reported = db.Set<Measurement>().Where(row => row.IndicatorId == link.IndicatorId && row.ReportedBy == owner.Key).Max(row => row.ReportedOn),
                Approved = db.Set<Measurement>().Where(row => row.IndicatorId == link.IndicatorId && row.ApprovedBy == owner.Key).Max(row => row.ApprovedOn),
                Judged = db.Set<Judgement>().Where(row => row.IndicatorId == link.IndicatorId && row.By == owner.Key).Max(row => (DateOnly?)row.On),
            }).ToListAsync(stop);
        var comments = await db.Set<Comment>().Where(row => row.AuthorId != null && people.Contains(row.AuthorId.Value) && (row.Kind == "mal" || row.Kind == "indikator")).Select(row => new { row.Kind, row.RecordKey, row.AuthorId, row.WrittenOn }).ToListAsync(stop);
        var about = comments.ToLookup(row => (row.Kind, row.RecordKey));
        return
        [
            .. from row in said
               from day in new[] { row.Reported, row.Approved, row.Judged }
               where day is not null
               select (row.GoalId, row.Id, day.Value),
            .. quiet.SelectMany(owner => about[("mal", open[owner.GoalId])].Concat(links[owner.GoalId].SelectMany(link => about[("indikator", link.Key.Value)])).Select(row => (owner.GoalId, row.AuthorId!.Value, row.WrittenOn))),
        ];
    }

    private static DateOnly? Heard(Ownership owner) => owner.LastHeard > owner.AnsweredOn ? owner.LastHeard : owner.AnsweredOn ?? owner.LastHeard;

    private static Cadence RhythmOf(IEnumerable<Link> links) => links.Where(link => !link.IsArchived && Rhythm.Repeats(link.Cadence)).Select(link => link.Cadence).DefaultIfEmpty(Default).Min();
}
