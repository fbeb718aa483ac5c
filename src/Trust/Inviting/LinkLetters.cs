using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Trust.Answering;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Inviting;

/// <summary>Writes the mail with the link as it leaves. None is written to one who has answered, and none once the round has closed.</summary>
internal class LinkLetters(SamspillDb db) : ILateLetters
{
    public const string Invitation = "trust.invitation";

    public const string Reminder = "trust.reminder";

    public virtual string Name => Invitation;

    protected virtual Text Subject => InviteWords.Subject;

    protected virtual Text Opening => InviteWords.Opening;

    public async Task<WrittenLetter?> Write(string matter, CancellationToken stop)
    {
        var id = InvitationId.From(Guid.Parse(matter));
        var found = await (from invitation in db.Set<Invitation>().AsNoTracking()
                           where invitation.Id == id && invitation.Address != null
                           join kept in db.Set<InvitationSecret>() on invitation.Id equals kept.InvitationId
                           join respondents in db.Set<Respondents>() on invitation.RespondentsId equals respondents.Id
                           join wave in db.Set<Wave>() on respondents.WaveId equals wave.Id
                           where wave.State == WaveState.Open
                           select new { invitation.Address, invitation.Language, kept.Secret, Wave = wave }).SingleOrDefaultAsync(stop);
        if (found is null)
        {
            return null;
        }

        var sheet = Sheet.IdOf(found.Secret);
        if (await db.Set<Sheet>().AnyAsync(row => row.Id == sheet && row.IsHandedIn, stop))
        {
            return null;
        }

        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(row => row.Id == db.Here, stop);
        var body = Opening.With(found.Wave.Title, partnership.Name).Then(InviteWords.HowItWorks.With(found.Wave.ClosesOn), "\n\n").Then(InviteWords.WhatComes.With(found.Wave.FollowUp, found.Wave.FollowUpOn), "\n\n");
        return new(found.Address!, found.Language, Subject.With(partnership.Name), body, $"/{partnership.Slug}/puls/{found.Secret}");
    }
}

/// <summary>The same, as a reminder.</summary>
internal sealed class ReminderLetters(SamspillDb db) : LinkLetters(db)
{
    public override string Name => Reminder;

    protected override Text Subject => InviteWords.ReminderSubject;

    protected override Text Opening => InviteWords.ReminderOpening;
}
