using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;

namespace Samspill.Programme.Programmes;

/// <summary>Close the programme. Refused, with the list, until every initiative is handed over or ends here and every effect has a day and somebody to look.</summary>
public static class CloseProgramme
{
    /// <summary>Its last day, and the days to look for its effects 6, 12 and 60 months later; proposed from the last day where none is said.</summary>
    public sealed record Request(DateOnly On, DateOnly? After6, DateOnly? After12, DateOnly? After60)
    {
        /// <summary>True when what stands open has been read, and is to stay open.</summary>
        public bool Confirmed { get; init; }
    }

    internal static async Task<IResult> Handle(Input input, SamspillDb db, KeptFacts kept, Ui.Frame frame, Reader reader, IEnumerable<IOpenEnds> rooms, CancellationToken stop)
    {
        var day = input.Date("on");
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", ClosureWords.DayMissing);
        input.Flaws.Require(day is null || day <= db.Scene.Clock.Today, "on", ClosureWords.DayAhead);
        var looks = Looks(input, day);
        var programme = await db.TheProgramme().FirstOrDefaultAsync(stop);
        if (programme is null)
        {
            return Answer.Absent;
        }

        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowProgramme.Handle(null, null, db, kept, frame, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (programme.Close(day!.Value, (await Closure.Remains(db, int.MaxValue, stop)).Shown) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        if (!input.Ticked("confirmed") && await Open(db, rooms, stop) is { Count: > 0 } open)
        {
            return Answer.Refused(ProgrammeRefusals.Unconfirmed.Lacking(open), input, Page);
        }

        await Plan(db, looks, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(""), new { programme = programme.Key, programme.ClosedOn }, ClosureWords.Closed);
    }

    /// <summary>What every room would leave open, each with the page that tells more.</summary>
    private static async Task<IReadOnlyList<Missing>> Open(SamspillDb db, IEnumerable<IOpenEnds> rooms, CancellationToken stop)
    {
        var open = new List<Missing>();
        foreach (var room in rooms)
        {
            open.AddRange((await room.Open(db.Here, stop)).Select(end => new Missing(end.What, end.Says, end.Address)));
        }

        return open;
    }

    /// <summary>The days to look for effects, by how many months after they were set.</summary>
    private static List<(int Months, DateOnly On)> Looks(Input input, DateOnly? last)
    {
        var looks = new List<(int, DateOnly)>();
        foreach (var months in EffectReview.After)
        {
            var field = "after" + months.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var on = input.Date(field) ?? last?.AddMonths(months);
            input.Flaws.Require(on is null || last is null || on > last, field, LaterWords.TooEarly);
            looks.Add((months, on ?? default));
        }

        return looks;
    }

    /// <summary>Each effect is looked for on each of the days, by the one who reviews it today.</summary>
    private static async Task Plan(SamspillDb db, List<(int Months, DateOnly On)> looks, CancellationToken stop)
    {
        var planned = (await db.Set<EffectReview>().Select(review => review.EffectId).ToListAsync(stop)).ToHashSet();
        foreach (var effect in await db.Set<EffectAssumption>().AsNoTracking().ToListAsync(stop))
        {
            if (!planned.Contains(effect.Id))
            {
                db.AddRange(looks.Select(look => new EffectReview { EffectId = effect.Id, Months = look.Months, On = look.On, CheckedBy = effect.CheckedBy, IsDemo = effect.IsDemo }));
            }
        }
    }
}

internal static class ProgrammeRefusals
{
    public static readonly Refusal Closed = new("programme.programme-closed", new("Programmet ble avsluttet {0}.", "Programmet vart avslutta {0}.", "The programme was closed on {0}."));

    public static readonly Refusal Unconfirmed = new("programme.closing-unconfirmed", new("Dette står åpent ennå. Avslutt likevel, eller gjør det ferdig først:", "Dette står ope enno. Avslutt likevel, eller gjer det ferdig først:", "This still stands open. Close all the same, or finish it first:"));

    public static readonly Refusal NotClosed = new("programme.programme-not-closed", new("Programmet er ikke avsluttet.", "Programmet er ikkje avslutta.", "The programme is not closed."));

    public static readonly Refusal LookedBack = new("programme.programme-looked-back", new("Noen har alt sett etter effektene slik de er etter programmet. Da åpnes det ikke igjen. Begynn et nytt program for nytt arbeid.", "Nokon har alt sett etter effektane slik dei er etter programmet. Då blir det ikkje opna igjen. Byrja eit nytt program for nytt arbeid.", "Somebody has already looked for the effects as they are after the programme. Then it is not opened again. Begin a new programme for new work."));

    public static readonly Refusal Unsettled = new("programme.programme-unsettled", new("Programmet kan ikke avsluttes før dette er på plass:", "Programmet kan ikkje avsluttast før dette er på plass:", "The programme cannot be closed before this is in place:"));
}
