using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Network.Harvesting;

/// <summary>Try an address, and see what would come: nothing is kept.</summary>
public static class TrySource
{
    /// <summary>The address.</summary>
    public sealed record Request(string Address);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, AskSource ask, HttpContext http, CancellationToken stop)
    {
        var request = new Request(input.Required("address", SourceWords.AddressMissing, 1000));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowSources.Handle(db, reader, stop));
        }

        try
        {
            var known = await ask.WhatIs(request.Address, stop);
            var page = await ask.Next(known.Kind, known.Address, null, known.IsByDay, null, stop);
            var tried = new ShowSources.Trial(known.Address, known.Kind, known.Name, page.Size ?? (page.Token is null ? page.Records.Count : null), [.. page.Records.Select(told => told.Title).OfType<string>().Take(5)]);
            return await Answer.Typed(http, input, () => ShowSources.Page(db, reader, tried, stop));
        }
        catch (HarvestException fault)
        {
            return Answer.Refused(SourceRefusals.Of(fault), input, () => ShowSources.Handle(db, reader, stop));
        }
    }
}

/// <summary>Add a place to fetch from. It is tried at once, and its first harvest begins.</summary>
public static class AddSource
{
    /// <summary>The address, what we call it, and days from one harvest to the next.</summary>
    public sealed record Request(string Address, string? Title, int EveryDays);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, AskSource ask, RunHarvest run, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Required("address", SourceWords.AddressMissing, 1000), input.Text("title", 200), input.Whole("everyDays") ?? 7);
        input.Flaws.Require(request.EveryDays is >= 1 and <= 90, "everyDays", SourceWords.DaysWrong);
        Task<IResult> Page() => ShowSources.Handle(db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        AskSource.Known known;
        try
        {
            known = await ask.WhatIs(request.Address, stop);
        }
        catch (HarvestException fault)
        {
            return Answer.Refused(SourceRefusals.Of(fault), input, Page);
        }

        if (await db.Set<HarvestSource>().AnyAsync(row => row.Address == known.Address, stop))
        {
            return Answer.Refused(SourceRefusals.Taken, input, Page);
        }

        var title = request.Title ?? known.Name ?? new Uri(known.Address).Host;
        var made = new HarvestSource { Key = await db.FreeKey<HarvestSource>(title, stop), Title = title, Address = known.Address, Kind = known.Kind, EveryDays = request.EveryDays };
        db.Add(made);
        db.Add(new HarvestState { Id = made.Id, IsByDay = known.IsByDay, TellsWithdrawn = known.TellsWithdrawn, NextOn = db.Scene.Clock.Today });
        await db.SaveChangesAsync(stop);
        var round = await run.Run(made, TimeSpan.FromSeconds(20), stop);
        return Answer.Done(frame.At("/nettverk/kilder/" + made.Key), new { source = made.Key, made.Kind, came = round?.Came, fault = round?.Fault }, SourceWords.Added.Of(round?.Came ?? 0, made.Title));
    }
}

/// <summary>Change what a source is called and how often it is fetched from, fetch from it now, or stop.</summary>
public static class KeepSource
{
    /// <summary>What it is called, and how often.</summary>
    public sealed record Request(string Title, int EveryDays, int? Version);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Handle(string source, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<HarvestSource>().ByKey(source, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("title", SourceWords.TitleMissing, 200), input.Whole("everyDays") ?? 0, input.BuiltOn());
        input.Flaws.Require(request.EveryDays is >= 1 and <= 90, "everyDays", SourceWords.DaysWrong);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowSource.Handle(source, db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(Gatherings.GatheringRefusals.SavedBySomebodyElse, new { found.Version, found.Title, found.EveryDays }, new { request.Title, request.EveryDays }, input, Page);
        }

        (found.Title, found.EveryDays) = (request.Title, request.EveryDays);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/kilder/" + source), new { source, version = found.Version }, SourceWords.Saved);
    }

    internal static async Task<IResult> FetchNow(string source, Input input, SamspillDb db, RunHarvest run, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<HarvestSource>().AsNoTracking().ByKey(source, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page() => ShowSource.Handle(source, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.EndedOn is not null)
        {
            return Answer.Refused(SourceRefusals.Stopped, input, Page);
        }

        return await run.Run(found, TimeSpan.FromSeconds(30), stop) is not { } round ? Answer.Refused(SourceRefusals.Busy, input, Page)
            : Answer.Done(frame.At("/nettverk/kilder/" + source), new { source, round.Came, round.Changed, round.Same, round.Vanished, round.Skipped, round.Fault, round.IsWhole }, round.Fault is { } fault ? HarvestFaultWords.Of(fault, round.Detail) : SourceWords.Fetched.With(round.Came, round.Changed, round.Vanished));
    }

    internal static async Task<IResult> Stop(string source, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<HarvestSource>().ByKey(source, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowSource.Handle(source, db, reader, stop));
        }

        found.EndedOn ??= db.Scene.Clock.Today;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/kilder/" + source), new { source, found.EndedOn }, SourceWords.IsStopped);
    }
}
