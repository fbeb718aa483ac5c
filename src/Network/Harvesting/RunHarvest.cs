using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Jobs;

namespace Samspill.Network.Harvesting;

/// <summary>
/// Harvests a source, a page at a time. Each page is saved together with how far we are, so that a harvest that is killed goes on where
/// it was; one that finds another at it leaves it alone. What comes is stored with its source, and counted nowhere.
/// </summary>
internal sealed class RunHarvest(SamspillDb db, AskSource ask)
{
    private const int MostPages = 10_000;
    private const int MostItems = 200_000;

    /// <summary>Asked for once more, since a source's clocks may differ, and what is saved late may carry an earlier moment. What has come already is recognised.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Turn = TimeSpan.FromMinutes(5);

    /// <summary>Harvests until the end, a fault, or the time is up; null when somebody else is at it.</summary>
    public async Task<HarvestRound?> Run(HarvestSource source, TimeSpan time, CancellationToken stop)
    {
        var now = db.Scene.Clock.Real;
        if (await db.Set<HarvestState>().Where(row => row.Id == source.Id && (row.BusyUntil == null || row.BusyUntil < now)).ExecuteUpdateAsync(set => set.SetProperty(row => row.BusyUntil, now + Turn), stop) == 0)
        {
            return null;
        }

        var state = await db.Set<HarvestState>().SingleAsync(row => row.Id == source.Id, stop);
        await db.Entry(state).ReloadAsync(stop);
        var round = db.Add(new HarvestRound { SourceId = source.Id, At = now }).Entity;
        if (state.BeganAt is null)
        {
            state.Sweep++;
        }

        try
        {
            await ToTheEnd(source, state, round, now + time, stop);
        }
        catch (HarvestException fault)
        {
            // What the page had put in hand is let go; what earlier pages saved stands.
            Forget();
            if (fault.Fault == HarvestFault.Endless)
            {
                // To go on from here would meet the same: the next harvest begins anew.
                (state.Token, state.BeganAt) = (null, null);
            }

            (round.Fault, round.Detail) = (fault.Fault, fault.Detail is { Length: > 300 } long_ ? long_[..300] : fault.Detail);
            state.NextOn = fault.NotBefore is { } later && Kernel.Clock.DateOf(later) is var day && day > db.Scene.Clock.Today ? day : db.Scene.Clock.Today.AddDays(1);
        }

        state.BusyUntil = null;
        await db.SaveChangesAsync(stop);
        return round;
    }

    private async Task ToTheEnd(HarvestSource source, HarvestState state, HarvestRound round, DateTimeOffset until, CancellationToken stop)
    {
        var restarts = 0;
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var page = await ask.Next(source.Kind, source.Address, state.TellsWithdrawn ? state.From - Overlap : null, state.IsByDay, state.Token, stop);
            if (page.IsTokenGone)
            {
                met.Clear();
                // The source has forgotten where we were: from the beginning of this harvest, once. What has come already is recognised.
                state.Token = ++restarts > 1 ? throw new HarvestException(HarvestFault.Protocol, "badResumptionToken") : null;
                continue;
            }

            if (page.Token is not null && (page.Token == state.Token || !met.Add(page.Token) || round.Pages >= MostPages || round.Came + round.Changed + round.Same > MostItems))
            {
                throw new HarvestException(HarvestFault.Endless);
            }

            state.BeganAt ??= page.At ?? db.Scene.Clock.Real;
            await Store(source, state, round, page, stop);
            round.Pages++;
            if (page.Token is null)
            {
                await End(source, state, round, stop);
                return;
            }

            (state.Token, state.BusyUntil) = (page.Token, db.Scene.Clock.Real + Turn);
            await db.SaveChangesAsync(stop);
            Forget();
            if (db.Scene.Clock.Real > until)
            {
                throw new HarvestException(HarvestFault.Paused);
            }
        }
    }

    private async Task Store(HarvestSource source, HarvestState state, HarvestRound round, AskSource.Page page, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var known = new Dictionary<string, HarvestedItem>(StringComparer.Ordinal);
        foreach (var part in page.Records.Select(told => told.Identifier).Distinct(StringComparer.Ordinal).Chunk(500))
        {
            foreach (var item in await db.Set<HarvestedItem>().Where(row => row.SourceId == source.Id && part.Contains(row.Identifier)).ToListAsync(stop))
            {
                known[item.Identifier] = item;
            }
        }

        round.Skipped += page.Skipped;
        foreach (var told in page.Records)
        {
            var item = known.GetValueOrDefault(told.Identifier);
            if (told.Title is null)
            {
                Withdraw(item, round, today);
                continue;
            }

            if (item is null)
            {
                known[told.Identifier] = item = db.Add(new HarvestedItem { SourceId = source.Id, Identifier = told.Identifier, Title = told.Title, FirstSeenOn = today, ChangedOn = today }).Entity;
                told.WriteOn(item);
                round.Came++;
            }
            else if (told.WriteOn(item) | item.VanishedOn is not null)
            {
                (item.ChangedOn, item.VanishedOn) = (today, null);
                round.Changed++;
            }
            else
            {
                round.Same++;
            }

            item.Sweep = state.Sweep;
        }
    }

    private static void Withdraw(HarvestedItem? item, HarvestRound round, DateOnly today)
    {
        if (item is { VanishedOn: null })
        {
            item.VanishedOn = today;
            round.Vanished++;
        }
    }

    /// <summary>The list has come to its end: what was not in it is gone, where the source does not say so itself, and the next harvest asks from where this one began.</summary>
    private async Task End(HarvestSource source, HarvestState state, HarvestRound round, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        if (source.Kind == SourceKind.Samspill)
        {
            var figures = await ask.Figures(source, stop);
            db.RemoveRange(await db.Set<HarvestedFigure>().Where(row => row.SourceId == source.Id).ToListAsync(stop));
            db.AddRange(figures);
        }

        if (!state.TellsWithdrawn)
        {
            foreach (var item in await db.Set<HarvestedItem>().Where(row => row.SourceId == source.Id && row.VanishedOn == null && row.Sweep != state.Sweep).ToListAsync(stop))
            {
                Withdraw(item, round, db.Scene.Clock.Today);
            }
        }

        (state.From, state.BeganAt, state.Token, state.DoneAt) = (state.BeganAt, null, null, db.Scene.Clock.Real);
        state.NextOn = db.Scene.Clock.Today.AddDays(source.EveryDays);
        round.IsWhole = true;
    }

    /// <summary>Lets go of the items of a page that is saved, or will not be, so that a long harvest needs no more memory than a short one.</summary>
    private void Forget()
    {
        foreach (var entry in db.ChangeTracker.Entries<HarvestedItem>().ToList())
        {
            entry.State = EntityState.Detached;
        }
    }
}

/// <summary>Harvests, each day, the sources whose day has come.</summary>
internal sealed class HarvestDaily(SamspillDb db, RunHarvest run) : IDailyChore
{
    public async Task Do(CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var due = await (from source in db.Set<HarvestSource>().AsNoTracking()
                         join state in db.Set<HarvestState>() on source.Id equals state.Id
                         where source.EndedOn == null && state.NextOn <= today
                         select source).ToListAsync(stop);
        foreach (var source in due)
        {
            await run.Run(source, TimeSpan.FromMinutes(10), stop);
        }
    }
}
