using Microsoft.AspNetCore.Http;
using Samspill.Exchange.Documents;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Meetings;

/// <summary>Send the minutes to everybody who had a place in the group that day, once; and take them out as a document.</summary>
public static class SendMinutes
{
    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static Task<IResult> Handle(string meeting, Input input, OnMeeting on, CancellationToken stop) => on.Do(meeting, input, async (found, group) =>
    {
        if (found.Status != MeetingStatus.Held)
        {
            return MeetingRefusals.NotHeld;
        }

        var receivers = await ShowMeeting.Receivers(found, on.Db, stop);
        if (receivers.Count == 0)
        {
            return MeetingRefusals.NobodyToSendTo;
        }

        var view = await ShowMeeting.Read(found, on.Db, on.Reader, on.Sources, stop);
        foreach (var person in receivers)
        {
            on.Db.Mail(person, MeetingWords.MailSubject.With(group.Name, found.On), Body(view), $"/{on.Slug}/moter/{found.Key}");
        }

        found.SentOn = on.Today;
        return null;
    }, () => MeetingWords.Sent, "", stop);

    /// <summary>Calls everybody with a place in the group to a meeting ahead, with its agenda; once, until the meeting is moved.</summary>
    internal static Task<IResult> Call(string meeting, Input input, OnMeeting on, CancellationToken stop) => on.Do(meeting, input, async (found, group) =>
    {
        if (found.Status != MeetingStatus.Planned || found.On < on.Today)
        {
            return MeetingRefusals.NotPlanned;
        }

        if (found.CalledOn is { } called)
        {
            return MeetingRefusals.IsCalled.With(called);
        }

        var receivers = await ShowMeeting.Receivers(found, on.Db, stop);
        if (receivers.Count == 0)
        {
            return MeetingRefusals.NobodyToSendTo;
        }

        var view = await ShowMeeting.Read(found, on.Db, on.Reader, on.Sources, stop);
        foreach (var person in receivers)
        {
            on.Db.Mail(person, MeetingWords.CallSubject.With(group.Name, found.On), Notice(view), $"/{on.Slug}/moter/{found.Key}");
        }

        found.CalledOn = on.Today;
        return null;
    }, () => MeetingWords.Called, "#status", stop);

    internal static async Task<IResult> Take(string meeting, SamspillDb db, Reader reader, Ui.Frame frame, IEnumerable<IAgendaSource> sources, CancellationToken stop)
    {
        if (await OnMeeting.Find(db, meeting, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var view = await ShowMeeting.Read(found, db, reader, sources, stop);
        return Results.File(DocxWriter.Write(MinutesDocument.Of(view, frame.PartnershipName ?? "", Languages.Current)), DocxWriter.MediaType, $"{(view.IsAhead ? "saksliste" : "referat")}-{view.Key}.docx");
    }

    /// <summary>The minutes as a mail: who came, what was decided, what was begun, and each matter in its words.</summary>
    internal static Text Body(ShowMeeting.View view)
    {
        var decided = view.Agenda.Where(line => line.Decision is not null).ToList();
        var begun = view.Agenda.Where(line => line.Initiative is not null).ToList();
        var parts = new List<Text> { MeetingWords.When(view.Fields.On!.Value, view.Fields.Begins, view.Fields.Ends).Then(MeetingWords.MailAttended.With(view.Present, view.Attendants.Count), ". ") };
        parts.Add(decided.Count == 0 ? MeetingWords.MailNoDecisions : MeetingWords.MailDecisions.Then(List(decided, line => Text.Same(line.DecisionWords!)), "\n"));
        if (begun.Count > 0)
        {
            parts.Add(MeetingWords.MailInitiatives.Then(List(begun, line => line.Title), "\n"));
        }

        parts.AddRange(view.Agenda.Select(line => line.Minutes is { } said ? Numbered(line).Then(Text.Same(said), "\n") : Numbered(line)));
        if (view.NotMinuted is > 0 and var silent)
        {
            parts.Add(MeetingWords.NotMinuted.Of(silent));
        }

        return Text.Joined("\n\n", parts);
    }

    /// <summary>The notice as a mail: when, where, and the matters.</summary>
    private static Text Notice(ShowMeeting.View view)
    {
        var when = MeetingWords.CallBody.With(view.GroupName, MeetingWords.When(view.Fields.On!.Value, view.Fields.Begins, view.Fields.Ends));
        var parts = new List<Text> { view.Fields.Place is { } place ? when.Then(MeetingWords.Place.Then(Text.Same(place + "."), ": ")) : when };
        parts.Add(view.Agenda.Count == 0 ? MeetingWords.EmptyAgenda : MeetingWords.Agenda.Then(Text.Joined("\n", [.. view.Agenda.Select(Numbered)]), ":\n"));
        return Text.Joined("\n\n", parts);
    }

    private static Text Numbered(ShowMeeting.Line line) => Text.Same($"{line.Number}.").Then(line.Title);

    private static Text List(IEnumerable<ShowMeeting.Line> lines, Func<ShowMeeting.Line, Text> says) => Text.Joined("\n", [.. lines.Select(line => Text.Same("–").Then(says(line)))]);
}

/// <summary>The minutes as a document of headings and paragraphs.</summary>
internal static class MinutesDocument
{
    public static TextDocument Of(ShowMeeting.View view, string partnership, Language language)
    {
        string Say(Text text) => text.In(language);
        var title = view.Fields.Title ?? Say(view.IsAhead ? MeetingWords.Agenda : MeetingWords.Minutes);
        var blocks = new List<Block>
        {
            Paragraph(Say(MeetingWords.When(view.Fields.On!.Value, view.Fields.Begins, view.Fields.Ends)) + (view.Fields.Place is { } place ? ", " + place : "")),
            new TableBlock(Say(MeetingWords.AttendanceColumn), view.IsAhead ? "" : Say(MeetingWords.PresentOf.With(view.Present, view.Attendants.Count)),
                [new(Say(GroupWords.Role), false, 4), new(Say(GroupWords.Person), false, 4), new(Say(GroupWords.Organisation), false, 3), new(Say(MeetingWords.AttendanceColumn), false, 3)],
                [.. view.Attendants.Select(who => (IReadOnlyList<IReadOnlyList<Span>>)[Cell(who.Role), Cell(who.Person ?? Say(GroupWords.Nobody)), Cell(who.Organisation ?? ""), Cell(Say(MeetingWords.Of(who.Presence)))])], false, "oppmote"),
        };
        foreach (var line in view.Agenda)
        {
            blocks.Add(new HeadingBlock([new Span(Say(line.Title)), .. line.IsDemo ? [new Span(" demo", SpanLook.Demo)] : Array.Empty<Span>()], "sak-" + line.Number, IsNumbered: true));
            if (line.Why is { } why)
            {
                blocks.Add(new ParagraphBlock([new Span(Say(why))], ParagraphLook.Small));
            }

            blocks.AddRange((line.Minutes ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Paragraph));
            if (line.DecisionTitle is { } decided)
            {
                blocks.Add(new ParagraphBlock([new Span(Say(MeetingWords.BecameDecision.With(decided)))], ParagraphLook.Item));
            }
        }

        if (view.NotMinuted is > 0 and var silent)
        {
            blocks.Add(new ParagraphBlock([new Span(Say(MeetingWords.NotMinuted.Of(silent)), SpanLook.Unknown)]));
        }

        return new TextDocument(title, view.GroupName, partnership, partnership, language.Code(), view.Fields.On!.Value, "samspill:mote/" + view.Key, null, null, Say(Words.PageOf), blocks);
    }

    private static ParagraphBlock Paragraph(string words) => new([new Span(words)]);

    private static IReadOnlyList<Span> Cell(string words) => [new Span(words)];
}
