using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Ui;

namespace Samspill.Trust.Waves;

/// <summary>What is written about a round.</summary>
/// <param name="Responsible">The key of the person who answers for it.</param>
public sealed record WaveFields(string Title, WaveKind Kind, DateOnly? ClosesOn, string? FollowUp, DateOnly? FollowUpOn, string? Responsible)
{
    internal static async Task<WaveFields> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var kind = input.Choice<WaveKind>("kind");
        var read = new WaveFields(input.Required("title", WaveWords.TitleMissing, 200), kind ?? WaveKind.Pulse, input.Date("closesOn"), input.Text("followUp", 200), input.Date("followUpOn"), input.Text("responsible", Key.MaxLength));
        input.Flaws.Require(kind is not null || input.Flaws.Of("kind").Any(), "kind", WaveWords.KindMissing);
        input.Flaws.Require(read.Responsible is null || await db.Person(read.Responsible, stop) is not null, "responsible", WaveWords.PersonUnknown);
        input.Flaws.Require(read.ClosesOn is null || read.ClosesOn >= db.Scene.Clock.Today, "closesOn", WaveWords.ClosesPast);
        input.Flaws.Require(read.FollowUpOn is null || read.ClosesOn is null || read.FollowUpOn > read.ClosesOn, "followUpOn", WaveWords.FollowUpTooEarly.With(read.ClosesOn));
        return read;
    }

    internal static async Task<WaveFields> Of(Wave wave, SamspillDb db, CancellationToken stop) => new(
        wave.Title, wave.Kind, wave.ClosesOn, wave.FollowUp, wave.FollowUpOn, wave.ResponsibleId is { } id ? (await db.Set<Person>().Where(row => row.Id == id).Select(row => row.Key).SingleAsync(stop)).Value : null);

    internal async Task WriteOn(Wave wave, SamspillDb db, CancellationToken stop)
    {
        (wave.Title, wave.Kind, wave.ClosesOn, wave.FollowUp, wave.FollowUpOn) = (Title, Kind, ClosesOn, FollowUp, FollowUpOn);
        wave.ResponsibleId = (await db.Person(Responsible, stop))?.Id;
    }
}

/// <summary>Make a round, or change it while it is being set up.</summary>
public static class WriteWave
{
    /// <summary>What the page shows; <paramref name="Key"/> is null for a new one.</summary>
    public sealed record View(string? Key, WaveFields? Fields, int? Version, IReadOnlyList<PersonEntry> People);

    /// <summary>What it is to say, built on <paramref name="Version"/> when it is a change.</summary>
    public sealed record Request(WaveFields Fields, int? Version);

    internal static async Task<IResult> ShowNew(SamspillDb db, CancellationToken stop) => Answer.With<WriteWavePage, View>(new(null, null, null, await db.People(stop)));

    internal static async Task<IResult> Show(string wave, SamspillDb db, CancellationToken stop) => await db.Set<Wave>().ByKey(wave, stop) is { } found
        ? Answer.With<WriteWavePage, View>(new(wave, await WaveFields.Of(found, db, stop), found.Version, await db.People(stop))) : Answer.Absent;

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var fields = await WaveFields.Read(input, db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowNew(db, stop));
        }

        if (await db.Set<Wave>().AnyAsync(row => row.Title == fields.Title, stop))
        {
            return Answer.Refused(WaveRefusals.TitleTaken.With(fields.Title), input, () => ShowNew(db, stop));
        }

        var made = new Wave { Key = await db.FreeKey<Wave>(fields.Title, stop), Title = fields.Title };
        await fields.WriteOn(made, db, stop);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/tillit/runder/" + made.Key), new { wave = made.Key, version = made.Version }, WaveWords.Saved.With(made.Title));
    }

    internal static async Task<IResult> Change(string wave, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Wave>().ByKey(wave, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(await WaveFields.Read(input, db, stop), input.BuiltOn());
        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return Show(wave, db, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(WaveRefusals.SavedBySomebodyElse, new { found.Version, Fields = await WaveFields.Of(found, db, stop) }, new { request.Fields }, input, Again);
        }

        if (found.State != WaveState.Draft)
        {
            return Answer.Refused(WaveRefusals.NotDraft, input, Again);
        }

        if (await db.Set<Wave>().AnyAsync(row => row.Title == request.Fields.Title && row.Id != found.Id, stop))
        {
            return Answer.Refused(WaveRefusals.TitleTaken.With(request.Fields.Title), input, Again);
        }

        await request.Fields.WriteOn(found, db, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/tillit/runder/" + wave), new { wave, version = found.Version }, WaveWords.Saved.With(found.Title));
    }
}
