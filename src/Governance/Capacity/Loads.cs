using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Capacity;

/// <summary>What each person has promised and needs, against the time that is set aside for her. All in half-days a week.</summary>
/// <param name="SetAside">Half-days a week set aside; null when nobody has said.</param>
internal sealed record Load(Person Person, decimal? SetAside, IReadOnlyList<Load.Line> Lines, bool IsDemo)
{
    /// <summary>The days that used time is told for: four whole weeks.</summary>
    public const int DaysBack = 28;

    /// <summary>A goal that time has been asked for.</summary>
    /// <param name="Agreed">Half-days a week that were agreed, or asked for.</param>
    /// <param name="Needed">Half-days a week that she says it needs now; what was agreed unless she says another.</param>
    /// <param name="Used">Half-days used in the last four whole weeks; null when she has told nothing.</param>
    /// <param name="WaitsUntil">The last day it waits by a leader's word; null when it does not.</param>
    public sealed record Line(string Goal, int Number, string Title, string Address, string Role, decimal Agreed, bool IsAgreed, decimal Needed, int? Used, DateOnly? WaitsUntil, string? WaitsBecause, bool IsDemo)
    {
        /// <summary>True when she has said yes on a condition that is not met yet.</summary>
        public bool IsConditional { get; init; }
    }

    /// <summary>Half-days a week needed by all that does not wait.</summary>
    public decimal NeededNow => Lines.Where(line => line.IsAgreed && line.WaitsUntil is null).Sum(line => line.Needed);

    /// <summary>Half-days a week that are missing; 0 when the time set aside covers it, or nobody has set any aside.</summary>
    public decimal Missing => SetAside is { } aside ? Math.Max(0, NeededNow - aside) : 0;

    /// <summary>The loads of everybody who has been asked for time, by name.</summary>
    public static async Task<IReadOnlyList<Load>> Read(SamspillDb db, IEnumerable<ITimeSource> sources, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var asked = new List<TimeAsked>();
        foreach (var source in sources)
        {
            asked.AddRange((await source.Asked(db.Here, stop)).Where(row => row.Until is null || row.Until >= today));
        }

        var ids = asked.Select(row => row.Person).Distinct().ToList();
        var people = await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(stop);
        var aside = (await db.Set<TimeSetAside>().AsNoTracking().Where(row => row.From <= today).ToListAsync(stop)).GroupBy(row => row.PersonId).ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.From)!.HalfDaysPerWeek);
        var needed = (await db.Set<TimeNeeded>().AsNoTracking().ToListAsync(stop)).ToDictionary(row => (row.PersonId, row.Goal), row => row.HalfDaysPerWeek);
        var (first, last) = (Clock.MondayOf(today).AddDays(-DaysBack), Clock.MondayOf(today));
        var used = (await db.Set<TimeUsed>().AsNoTracking().Where(row => row.Week >= first && row.Week < last).ToListAsync(stop)).ToLookup(row => (row.PersonId, row.Goal), row => row.HalfDays);
        var waits = (await db.Set<Priority>().AsNoTracking().Where(row => row.From <= today && row.Until >= today).ToListAsync(stop)).ToLookup(row => (row.PersonId, row.Waits));
        return [.. people.OrderBy(person => Letters.SortKey(person.Name), StringComparer.Ordinal).Select(person => new Load(person, aside.TryGetValue(person.Id, out var set) ? set : null,
            [.. asked.Where(row => row.Person == person.Id).OrderBy(row => row.Number).Select(row => LineOf(row, needed, used, waits))], person.IsDemo))];
    }

    private static Line LineOf(TimeAsked row, Dictionary<(PersonId, string), decimal> needed, ILookup<(PersonId, string), int> used, ILookup<(PersonId, string), Priority> waits)
    {
        var (key, agreed) = ((row.Person, row.Goal), HalfDays.CountOf(row.HoursPerWeek));
        var wait = waits[key].MaxBy(priority => priority.Until);
        return new(row.Goal, row.Number, row.Title, row.Address, row.Role, agreed, row.IsAgreed, needed.TryGetValue(key, out var says) ? says : agreed, used.Contains(key) ? used[key].Sum() : null, wait?.Until, wait?.Because, row.IsDemo) { IsConditional = row.IsConditional };
    }
}
