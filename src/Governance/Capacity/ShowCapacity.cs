using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Governance.Capacity;

/// <summary>Time agreed, needed and used, person by person and goal by goal, and what must wait where there is too little. Each sees her own; leaders and auditors see all.</summary>
public static class ShowCapacity
{
    /// <summary>What the page shows.</summary>
    public sealed record View(Text Verdict, IReadOnlyList<Who> People, IReadOnlyList<Put> Log, DateOnly Today, int LastWeek, bool SeesAll, bool MaySet);

    /// <summary>A person, the time set aside for her, and the goals it is asked for. Half-days a week.</summary>
    public sealed record Who(string Key, string Name, decimal? SetAside, decimal Needed, decimal Missing, IReadOnlyList<Line> Lines, bool IsMe, bool IsDemo);

    /// <summary>A goal that time is asked for. Half-days a week; <paramref name="Used"/> is half-days in the last four whole weeks.</summary>
    public sealed record Line(string Goal, int Number, string Title, string Address, string Role, decimal Agreed, bool IsAgreed, decimal Needed, int? Used, DateOnly? WaitsUntil, string? WaitsBecause, bool IsConditional, bool IsDemo);

    /// <summary>A goal that was put off: for whom, when, why and by whom.</summary>
    public sealed record Put(string Person, string Goal, DateOnly From, DateOnly Until, string Because, string? By, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, IEnumerable<ITimeSource> times, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var seesAll = reader.May(GovernanceDeeds.SetTime) || reader.Roles.HasFlag(Role.Auditor);
        var loads = (await Load.Read(db, times, stop)).Where(load => seesAll || load.Person.Id == reader.PersonId).OrderByDescending(load => load.Missing).ToList();
        var titles = loads.SelectMany(load => load.Lines).DistinctBy(line => line.Goal).ToDictionary(line => line.Goal, line => $"{line.Number} {line.Title}", StringComparer.Ordinal);
        var shown = loads.Select(load => load.Person.Id).ToHashSet();
        var names = await db.Set<Person>().AsNoTracking().ToDictionaryAsync(person => person.Id, person => person.Name, stop);
        var log = (await db.Set<Priority>().AsNoTracking().OrderByDescending(row => row.From).ToListAsync(stop)).Where(row => seesAll || shown.Contains(row.PersonId))
            .Select(row => new Put(names[row.PersonId], titles.GetValueOrDefault(row.Waits) ?? row.Waits, row.From, row.Until, row.Because, names.GetValueOrDefault(row.DecidedById), row.IsDemo));
        return Answer.With<CapacityPage, View>(new(Verdict(loads, seesAll), [.. loads.Select(load => Told(load, reader))], [.. log], today, Clock.WeekOf(today.AddDays(-7)).Week, seesAll, reader.May(GovernanceDeeds.SetTime)));
    }

    private static Who Told(Load load, Reader reader) => new(load.Person.Key.Value, load.Person.Name, load.SetAside, load.NeededNow, load.Missing,
        [.. load.Lines.Select(line => new Line(line.Goal, line.Number, line.Title, line.Address, line.Role, line.Agreed, line.IsAgreed, line.Needed, line.Used, line.WaitsUntil, line.WaitsBecause, line.IsConditional, line.IsDemo))], load.Person.Id == reader.PersonId, load.IsDemo);

    private static Text Verdict(List<Load> loads, bool seesAll)
    {
        if (loads.Count == 0)
        {
            return seesAll ? CapacityWords.Nobody : CapacityWords.NothingOfYours;
        }

        var (clashes, unset) = (loads.Count(load => load.Missing > 0), loads.Count(load => load.SetAside is null && load.Lines.Any(line => line.IsAgreed)));
        var said = new List<Text>();
        if (clashes > 0)
        {
            said.Add(CapacityWords.Clash.Of(clashes).Capital());
        }
        else if (unset == 0)
        {
            said.Add(CapacityWords.NoClash);
        }

        if (unset > 0)
        {
            said.Add(CapacityWords.NotSetFor.Of(unset));
        }

        return Text.Joined(" ", said);
    }
}
