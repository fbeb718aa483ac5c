using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Jobs;
using Samspill.Platform.Mail;
using Samspill.Trust.Answering;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Inviting;

/// <summary>
/// Destroys the secrets of links that were sent. All of a round's go when no more mail can come of them: the last reminder is sent, and every
/// letter has left. Before that go those of such as have answered, at least five of a group at a time: one alone would tell, by the time she
/// was dropped, whose answer had just been counted.
/// </summary>
internal sealed class SweepSecrets(SamspillDb db) : IDailyChore
{
    private const int Least = 5;

    public async Task Do(CancellationToken stop)
    {
        var kept = await (from secret in db.Set<InvitationSecret>()
                          join invitation in db.Set<Invitation>() on secret.InvitationId equals invitation.Id
                          join respondents in db.Set<Respondents>() on invitation.RespondentsId equals respondents.Id
                          join wave in db.Set<Wave>() on respondents.WaveId equals wave.Id
                          select new { Secret = secret, invitation.RespondentsId, IsLast = wave.Reminders >= Wave.MostReminders }).ToListAsync(stop);
        if (kept.Count == 0)
        {
            return;
        }

        var waiting = await db.LateLettersWait(stop);
        var done = (await db.Set<Sheet>().Where(row => row.IsHandedIn).Select(row => row.Id).ToListAsync(stop)).ToHashSet();
        var answered = kept.Where(row => done.Contains(Sheet.IdOf(row.Secret.Secret))).GroupBy(row => row.RespondentsId).Where(group => group.Count() >= Least).SelectMany(group => group);
        var spent = (waiting ? [] : kept.Where(row => row.IsLast)).Concat(answered).Select(row => row.Secret).Distinct().ToList();
        if (spent.Count > 0)
        {
            db.RemoveRange(spent);
            await db.SaveChangesAsync(stop);
        }
    }
}
