using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Mail;
using Samspill.Trust.Answering;
using Samspill.Trust.Inviting;
using Samspill.Trust.Pulse;

namespace Samspill.Trust.Waves;

/// <summary>
/// Open a round and close it. Opening lays out every count at nought and sends the links; closing forgets who was invited, and every sheet
/// that was not handed in.
/// </summary>
public static class RunWave
{
    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    /// <summary>Opens it.</summary>
    internal static Task<IResult> Handle(string wave, Input input, OnWave on, CancellationToken stop) => on.Do(wave, input, async found =>
    {
        var groups = await on.Db.Set<Respondents>().Where(row => row.WaveId == found.Id).ToListAsync(stop);
        var questions = await on.Db.Set<OwnQuestion>().AsNoTracking().Where(row => row.WaveId == found.Id).OrderBy(row => row.Number).ToListAsync(stop);
        if (found.Open(groups.Count, questions.Count, InstrumentOf(found.Kind, questions), on.Today) is { } no)
        {
            return no;
        }

        LayOut(on.Db, found.Kind, groups, questions);
        foreach (var invitation in await Invitation.Of(on.Db, found.Id).Where(row => row.Address != null).ToListAsync(stop))
        {
            InvitationSecret.Give(on.Db, invitation);
            on.Db.MailLate(LinkLetters.Invitation, invitation.Id.Value.ToString());
        }

        return null;
    }, found => WaveWords.Opened.With(found.Title), "", stop);

    /// <summary>Closes it.</summary>
    internal static Task<IResult> Close(string wave, Input input, OnWave on, CancellationToken stop) => on.Do(wave, input, async found =>
    {
        if (found.Close(on.Today) is { } no)
        {
            return no;
        }

        await Forget(on.Db, found.Id, stop);
        return null;
    }, found => WaveWords.Closed.With(found.Title), "", stop);

    /// <summary>Says that the meeting it was promised to has taken it up.</summary>
    internal static Task<IResult> FollowUp(string wave, Input input, OnWave on, CancellationToken stop) =>
        on.Do(wave, input, found => Task.FromResult(found.TakeUp(on.Today)), found => WaveWords.FollowedUp.With(found.FollowUp), "", stop);

    /// <summary>Every count there can be, at nought: from now on they only rise, and no row is ever added.</summary>
    internal static void LayOut(SamspillDb db, WaveKind kind, IEnumerable<Respondents> groups, IReadOnlyCollection<OwnQuestion> questions)
    {
        var measures = kind == WaveKind.Pulse ? Measure.Targets.Concat(Measure.Place).Select(Measure.Of) : questions.Select(question => Measure.Own(question.Number));
        db.AddRange(groups.SelectMany(group => Tally.Empty(group.Id, measures, kind == WaveKind.Pulse)));
    }

    /// <summary>Forgets who was invited, what could tell who has answered, and what was begun.</summary>
    internal static async Task Forget(SamspillDb db, WaveId wave, CancellationToken stop)
    {
        var invitations = Invitation.Of(db, wave);
        db.RemoveRange(await db.Set<InvitationSecret>().Where(row => invitations.Any(invitation => invitation.Id == row.InvitationId)).ToListAsync(stop));
        db.RemoveRange(await invitations.ToListAsync(stop));
        db.RemoveRange(await db.Set<Sheet>().Where(row => db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && group.WaveId == wave)).ToListAsync(stop));
    }

    /// <summary>The pulse's own name, or one that follows from the statements: the same ones are the same instrument.</summary>
    private static string InstrumentOf(WaveKind kind, IReadOnlyList<OwnQuestion> questions) => kind == WaveKind.Pulse ? TrustPulse.Instrument
        : "egne-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', questions.Select(row => $"{row.Nb}\t{row.Nn}\t{row.En}")))))[..16];
}
