using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>The mail that asks, and the one that reminds: the goal, the time it takes, the deadline, and a link to the three answers.</summary>
internal static class Reminding
{
    /// <summary>Puts the mail in the outbox, in her language; nothing when nobody with an address was asked.</summary>
    public static void Write(SamspillDb db, Ownership asked, Goal goal, Person? person, Ui.Frame frame, bool isReminder)
    {
        if (person is not null)
        {
            db.Mail(person, (isReminder ? OwningWords.RemindSubject : OwningWords.MailSubject).With(goal.Number, goal.Title),
                OwningWords.MailBody.With(goal.Sentence, Analysis.Measuring.HalfDays.Of(asked.HoursPerWeek), asked.AnswerBy), frame.At($"/eierskap/{asked.Key}"));
        }
    }
}
