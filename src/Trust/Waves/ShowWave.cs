using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Trust.Answering;
using Samspill.Trust.Inviting;
using Samspill.Trust.Pulse;

namespace Samspill.Trust.Waves;

/// <summary>One round: how it stands, who is asked, and about how many have answered.</summary>
public static class ShowWave
{
    /// <summary>The step that answers are rounded down to, so that one more is not seen.</summary>
    public const int Step = 5;

    /// <summary>What the page shows.</summary>
    /// <param name="Lacks">What must be in place before it can open, and is not; empty when it can, and once it has.</param>
    /// <param name="SeesRates">True for those who may see about how many have answered.</param>
    public sealed record View(
        string Key, string Title, WaveKind Kind, WaveState State, DateOnly? ClosesOn, string? FollowUp, DateOnly? FollowUpOn, string? Responsible, bool IsMine, DateOnly? OpenedOn, DateOnly? ClosedOn, DateOnly? ReleasedOn, bool IsFollowedUp, int Reminders, bool IsDemo, bool TakesAnswers,
        IReadOnlyList<GroupLine> Groups, IReadOnlyList<QuestionLine> Questions, IReadOnlyList<MunicipalityEntry> Municipalities, DateOnly Today, IReadOnlyList<Missing> Lacks, bool SeesRates, bool MayWrite, bool MayInvite, bool MayRelease);

    /// <summary>A group that is asked.</summary>
    /// <param name="AnsweredAbout">How many have answered, rounded down to the nearest five; null when fewer than five have, or the reader may not know.</param>
    public sealed record GroupLine(string Id, RaterGroup Group, string? Municipality, int Population, int Invited, int Codes, int? AnsweredAbout, bool IsDemo)
    {
        /// <summary>The same, in per cent of the group, or of those invited where they are more.</summary>
        public int? Percent => AnsweredAbout is { } answered ? (int)Math.Floor(100m * answered / Math.Max(Math.Max(Population, Invited + Codes), answered)) : null;
    }

    /// <summary>A question of one's own.</summary>
    public sealed record QuestionLine(string Id, int Number, Text Statement);

    internal static async Task<IResult> Handle(string wave, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await db.Set<Wave>().AsNoTracking().ByKey(wave, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var today = db.Scene.Clock.Today;
        // Asked of the reader herself: answers come without a save that the kept pages hear of, and this page must not be an old one.
        var isMine = reader.PersonId is { } me && me == found.ResponsibleId;
        var responsible = found.ResponsibleId is { } id ? await db.Set<Person>().Where(row => row.Id == id).Select(row => row.Title ?? row.Name).SingleAsync(stop) : null;
        var questions = await db.Set<OwnQuestion>().AsNoTracking().Where(row => row.WaveId == found.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var municipalities = await db.Municipalities(stop);
        var groups = await Groups(db, found, municipalities, reader.May(TrustDeeds.SeeRates), stop);
        return Answer.With<WavePage, View>(new(
            found.Key.Value, found.Title, found.Kind, found.State, found.ClosesOn, found.FollowUp, found.FollowUpOn, responsible, isMine, found.OpenedOn, found.ClosedOn, found.ReleasedOn, found.FollowedUpOn is not null, found.Reminders, found.IsDemo, found.TakesAnswersOn(today),
            groups, [.. questions.Select(row => new QuestionLine(row.Id.Value.ToString(), row.Number, row.Statement))],
            municipalities, today, found.State == WaveState.Draft ? found.Lacks(groups.Count, questions.Count, today) : [], reader.May(TrustDeeds.SeeRates), reader.May(TrustDeeds.WriteWave), reader.May(TrustDeeds.Invite), reader.May(TrustDeeds.Release)));
    }

    private static async Task<IReadOnlyList<GroupLine>> Groups(SamspillDb db, Wave wave, IReadOnlyList<MunicipalityEntry> municipalities, bool seesRates, CancellationToken stop)
    {
        var names = municipalities.ToDictionary(row => row.Id, row => row.Name);
        var rows = await db.Set<Respondents>().AsNoTracking().Where(row => row.WaveId == wave.Id).ToListAsync(stop);
        var ids = rows.ConvertAll(row => row.Id);
        var answered = await db.Set<Tally>().AsNoTracking().Where(row => ids.Contains(row.RespondentsId) && row.Slot == Measure.Answered + ":1").ToDictionaryAsync(row => row.RespondentsId, row => row.Count, stop);
        return [.. rows.Select(row => new GroupLine(
            row.Id.Value.ToString(), row.Group, row.MunicipalityId is { } place ? names.GetValueOrDefault(place) : null, row.Population, row.Invited, row.Codes,
            seesRates && answered.GetValueOrDefault(row.Id) is >= Step and var count ? count / Step * Step : null, row.IsDemo)).OrderBy(line => Letters.SortKey(line.Municipality ?? ""), StringComparer.Ordinal).ThenBy(line => line.Group)];
    }
}
