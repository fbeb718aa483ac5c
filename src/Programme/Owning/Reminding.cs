using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>The mail that asks, and the one that reminds: the goal, how it is measured, the time it takes, the deadline, and a link that opens the three answers without signing in.</summary>
internal static class Reminding
{
    /// <summary>Puts the mail in the outbox, in her language; nothing when nobody with an address was asked.</summary>
    public static async Task Write(SamspillDb db, Ownership asked, Goal goal, Person? person, Ui.Frame frame, bool isReminder, CancellationToken stop)
    {
        if (person is not { Email.Length: > 0, ErasedOn: null })
        {
            return;
        }

        var measured = await Measured.Of(db, goal, stop);
        db.Mail(person, (isReminder ? OwningWords.RemindSubject : OwningWords.MailSubject).With(goal.Number, goal.Title), Body(asked, goal, measured), OwnershipLink.New(db, asked, person.Id, frame.At));
    }

    /// <summary>What the mail says of the goal: its sentence, the time, the deadline, and each indicator on a line.</summary>
    private static Text Body(Ownership asked, Goal goal, IReadOnlyList<Measured> measured)
    {
        var asks = OwningWords.MailBody.With(goal.Sentence, Analysis.Measuring.HalfDays.Of(asked.HoursPerWeek).Then(asked.Until is { } until ? OwningWords.UntilDay.With(until) : Text.Same(""), ""), asked.AnswerBy is { } by ? OwningWords.Day.With(by) : Ui.Words.NotSet);
        var how = measured.Count == 0 ? LinkWords.NotMeasured : LinkWords.MeasuredSo.Then(Text.Joined("\n", [.. measured.Select(line => Text.Same("– ").Then(line.InOneLine, ""))]), "\n");
        var passed = asked.FollowsBecause is { } because ? LinkWords.PassedBecause.With(because).Then(asks, "\n\n") : asks;
        return passed.Then(how, "\n\n").Then(LinkWords.HowToAnswer, "\n\n");
    }
}
