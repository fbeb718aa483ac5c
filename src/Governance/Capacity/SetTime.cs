using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Capacity;

/// <summary>Set time aside for a person, say what waits when there is too little, and tell what a goal needs and has taken.</summary>
public static class SetTime
{
    private const decimal MostAWeek = 10;

    /// <summary>Half-days a week from a day on, with the decision behind it.</summary>
    public sealed record AsideRequest(decimal? HalfDays, DateOnly? From, string? Because);

    /// <summary>The goal that waits, until when, and why.</summary>
    public sealed record WaitRequest(string? Goal, DateOnly? Until, string Because);

    /// <summary>Half-days a week that a goal needs now, and half-days used on it last week; either may be left out.</summary>
    public sealed record TellRequest(string? Goal, decimal? Needed, int? Used);

    internal static async Task<IResult> Aside(string person, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<ITimeSource> times, CancellationToken stop)
    {
        var request = new AsideRequest(input.Number("halfDays"), input.Date("from"), input.Text("because", 300));
        input.Flaws.Require(IsGrain(request.HalfDays) || input.Flaws.Of("halfDays").Any(), "halfDays", CapacityWords.HalfDaysWrong);
        return await Do(person, input, db, reader, frame, times, async found =>
        {
            var from = request.From ?? db.Scene.Clock.Today;
            if (await db.Set<TimeSetAside>().AnyAsync(row => row.PersonId == found.Id && row.From == from, stop))
            {
                return CapacityRefusals.SetThatDay.With(from);
            }

            db.Add(new TimeSetAside { PersonId = found.Id, From = from, HalfDaysPerWeek = request.HalfDays!.Value, Because = request.Because });
            return null;
        }, () => CapacityWords.Saved, stop);
    }

    internal static async Task<IResult> Wait(string person, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<ITimeSource> times, CancellationToken stop)
    {
        var request = new WaitRequest(input.Text("goal", Key.MaxLength), input.Date("until"), input.Required("because", CapacityWords.BecauseMissing, 500));
        input.Flaws.Require(request.Goal is not null, "goal", CapacityWords.GoalMissing);
        input.Flaws.Require(request.Until is not null || input.Flaws.Of("until").Any(), "until", CapacityWords.UntilMissing);
        var today = db.Scene.Clock.Today;
        var told = "";
        return await Do(person, input, db, reader, frame, times, async found =>
        {
            if (reader.PersonId is not { } me || await Line(db, times, found, request.Goal, stop) is not { } line)
            {
                return CapacityRefusals.NotHers.With(found.Name);
            }

            if (request.Until < today)
            {
                return CapacityRefusals.UntilPast;
            }

            if (line.WaitsUntil is { } already && already >= request.Until)
            {
                return CapacityRefusals.WaitsAlready.With(already);
            }

            told = $"{line.Number} {line.Title}";
            db.Add(new Priority { PersonId = found.Id, Waits = line.Goal, From = today, Until = request.Until!.Value, Because = request.Because, DecidedById = me });
            return null;
        }, () => CapacityWords.LetWaitSaved.With(told, request.Until), stop);
    }

    internal static async Task<IResult> Tell(string person, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<ITimeSource> times, CancellationToken stop)
    {
        var request = new TellRequest(input.Text("goal", Key.MaxLength), input.Number("needed"), input.Whole("used"));
        input.Flaws.Require(request.Goal is not null, "goal", CapacityWords.GoalMissing);
        input.Flaws.Require(request.Needed is null || IsGrain(request.Needed), "needed", CapacityWords.HalfDaysWrong);
        input.Flaws.Require(request.Used is null or (>= 0 and <= 14), "used", CapacityWords.UsedWrong);
        var today = db.Scene.Clock.Today;
        return await Do(person, input, db, reader, frame, times, async found =>
        {
            if (found.Id != reader.PersonId)
            {
                return CapacityRefusals.OnlyOwn;
            }

            if (await Line(db, times, found, request.Goal, stop) is not { } line)
            {
                return CapacityRefusals.NotHers.With(found.Name);
            }

            if (request.Needed is { } needed)
            {
                var row = await db.Set<TimeNeeded>().SingleOrDefaultAsync(old => old.PersonId == found.Id && old.Goal == line.Goal, stop) ?? db.Add(new TimeNeeded { PersonId = found.Id, Goal = line.Goal }).Entity;
                (row.HalfDaysPerWeek, row.SaidOn) = (needed, today);
            }

            if (request.Used is { } used)
            {
                var week = Clock.MondayOf(today).AddDays(-7);
                var row = await db.Set<TimeUsed>().SingleOrDefaultAsync(old => old.PersonId == found.Id && old.Goal == line.Goal && old.Week == week, stop) ?? db.Add(new TimeUsed { PersonId = found.Id, Goal = line.Goal, Week = week }).Entity;
                row.HalfDays = used;
            }

            return null;
        }, () => CapacityWords.Saved, stop);
    }

    private static bool IsGrain(decimal? halfDays) => halfDays is >= 0 and <= MostAWeek && halfDays * 2 == Math.Truncate(halfDays.Value * 2);

    private static async Task<Load.Line?> Line(SamspillDb db, IEnumerable<ITimeSource> times, Person person, string? goal, CancellationToken stop) =>
        (await Load.Read(db, times, stop)).FirstOrDefault(load => load.Person.Id == person.Id)?.Lines.FirstOrDefault(line => line.Goal == goal);

    private static async Task<IResult> Do(string person, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<ITimeSource> times, Func<Person, Task<Refusal?>> deed, Func<Text> notice, CancellationToken stop)
    {
        Task<IResult> Page() => ShowCapacity.Handle(db, reader, times, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        return await db.Person(person, stop) is not { } found || !(reader.May(GovernanceDeeds.SetTime) || found.Id == reader.PersonId)
            ? Answer.Absent
            : await db.CarryOut(input, Page, () => deed(found), GroupRefusals.SavedBySomebodyElse.With(found.Name), () => Answer.Done(frame.At("/kapasitet#" + person), new { person }, notice()), stop);
    }
}
