using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Trust.Front;
using Samspill.Trust.Pulse;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;
using Samspill.Ui;

namespace Samspill.Trust.Remedies;

/// <summary>Begin something to raise trust, aimed at a released figure, with the day it is measured again; and say what was done.</summary>
public static class AddRemedy
{
    /// <summary>The round and the figure (<c>business:politicians</c>), what is to be done, when it is measured again, and whether it becomes an initiative.</summary>
    /// <param name="Place">The key of the municipality; none for the whole region.</param>
    public sealed record Request(string Wave, string? Place, string Cell, string Title, DateOnly? MeasureAgainOn, bool BeginsInitiative);

    /// <summary>What was done.</summary>
    public sealed record DoneRequest(string Did);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IInitiativeStart> initiatives, CancellationToken stop)
    {
        var request = new Request(input.Required("wave", RemedyWords.CellMissing, Key.MaxLength), input.Text("place", Key.MaxLength), input.Required("cell", RemedyWords.CellMissing, 60), input.Required("title", RemedyWords.TitleMissing, 200), input.Date("measureAgainOn"), input.Ticked("beginsInitiative"));
        var today = db.Scene.Clock.Today;
        input.Flaws.Require(request.MeasureAgainOn > today || input.Flaws.Of("measureAgainOn").Any(), "measureAgainOn", RemedyWords.DayMissing);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowTrust.Handle(request.Wave, request.Place, db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var result = await Result.Find(db, request.Wave, request.Place, stop);
        if (result is null || result.Place != request.Place || result.Cells.FirstOrDefault(cell => KeyOf(cell) == request.Cell && cell.Score is not null) is not { } found)
        {
            return Answer.Refused(RemedyRefusals.CellUnknown, input, Page);
        }

        var wave = (await db.Set<Wave>().ByKey(request.Wave, stop))!;
        var place = await db.Organisation(request.Place, stop);
        var remedy = db.Add(new Remedy
        {
            Key = await db.FreeKey<Remedy>(request.Title, stop), Title = request.Title, WaveId = wave.Id, MunicipalityId = place?.Id, Group = found.Group, Measure = found.Measure, Score = found.Score!.Value, MeasureAgainOn = request.MeasureAgainOn!.Value, AddedOn = today,
        }).Entity;
        if (request.BeginsInitiative && initiatives.FirstOrDefault() is { } start)
        {
            remedy.Initiative = (await start.Begin(db.Here, request.Title, null, RemedyWords.Because.With(RemedyWords.YouSaid(found.Group, found.Title, found.Score!.Value), result.Title).AsTyped(), stop)).Key;
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/tillit#tiltak"), new { remedy = remedy.Key, remedy.Initiative }, RemedyWords.Added.With(request.Title, remedy.MeasureAgainOn));
    }

    internal static async Task<IResult> Done(string remedy, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Remedy>().ByKey(remedy, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new DoneRequest(input.Required("did", RemedyWords.DidMissing, 1000));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowTrust.Handle(null, null, db, reader, stop));
        }

        (found.Did, found.DidOn) = (request.Did, db.Scene.Clock.Today);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/tillit#tiltak"), new { remedy = found.Key, found.DidOn }, RemedyWords.Told);
    }

    /// <summary>How a form names a figure: `business:politicians`, or `all:identity`.</summary>
    internal static string KeyOf(Cell cell) => $"{cell.Group?.ToString().ToLowerInvariant() ?? "all"}:{cell.Measure}";
}

/// <summary>What was said and what was done about it, as pages show it.</summary>
/// <param name="Then">What the figure was.</param>
/// <param name="ThenSure">How sure that was.</param>
/// <param name="NowSure">How sure what it is now is.</param>
/// <param name="Now">What it is in the last later release of the same people; null when they have not been asked again, or it is hidden.</param>
/// <param name="OthersAsked">True when a later round with the same questions was of others, so that there is nothing to hold it against.</param>
public sealed record SaidAndDone(string Key, string Title, Text Said, string? Place, decimal Then, HowSure ThenSure, decimal? Now, HowSure? NowSure, string? NowIn, bool OthersAsked, DateOnly MeasureAgainOn, string? Initiative, string? Did, DateOnly? DidOn, bool IsDemo)
{
    /// <summary>All of them, the newest first.</summary>
    internal static async Task<IReadOnlyList<SaidAndDone>> All(SamspillDb db, CancellationToken stop)
    {
        var remedies = await db.Set<Remedy>().AsNoTracking().OrderByDescending(row => row.AddedOn).ToListAsync(stop);
        if (remedies.Count == 0)
        {
            return [];
        }

        var names = (await db.Municipalities(stop)).ToDictionary(row => row.Id, row => row.Name);
        var waves = await db.Set<Wave>().AsNoTracking().Where(row => row.State == WaveState.Released).ToDictionaryAsync(row => row.Id, stop);
        var questions = (await db.Set<OwnQuestion>().AsNoTracking().ToListAsync(stop)).ToDictionary(row => (row.WaveId, Pulse.Measure.Own(row.Number)), row => row.Statement);
        var releases = (await db.Set<ReleasedScore>().AsNoTracking().ToListAsync(stop)).GroupBy(row => row.WaveId).ToDictionary(rows => rows.Key, rows => new Release([.. rows]));
        return [.. remedies.Select(row =>
        {
            var (from, release) = (waves[row.WaveId], releases[row.WaveId]);
            var who = release.Who(row.MunicipalityId is null, row.MunicipalityId, row.Group);
            var since = waves.Values.Where(wave => wave.Instrument == from.Instrument && wave.ClosedOn > from.ClosedOn).OrderByDescending(wave => wave.ClosedOn).Select(wave => (Wave: wave, Score: releases[wave.Id].Of(who, row.Group, row.Measure))).ToList();
            HowSure Sure(Release of) => HowSure.Of(of.Of(who, row.Group, row.Measure)!, of.RateOf(who, row.Group));
            var later = since.Find(one => one.Score?.Score is not null);
            return new SaidAndDone(row.Key.Value, row.Title, RemedyWords.YouSaid(row.Group, questions.GetValueOrDefault((row.WaveId, row.Measure)) ?? ResultWords.Of(row.Measure), row.Score), row.MunicipalityId is { } place ? names.GetValueOrDefault(place) : null,
                row.Score, Sure(release), later.Score?.Score, later.Wave is null ? null : Sure(releases[later.Wave.Id]), later.Wave?.Title, since.Count > 0 && since.TrueForAll(one => one.Score is null), row.MeasureAgainOn, row.Initiative, row.Did, row.DidOn, row.IsDemo);
        })];
    }
}
