using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Governance.Calendars;
using Samspill.Governance.Capacity;
using Samspill.Governance.Contacts;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Governance.Municipalities;
using Samspill.Governance.Open;
using Samspill.Governance.Voices;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;

namespace Samspill.Governance;

/// <summary>Who: groups and their meetings, decisions and what rests on them, time set aside, and those outside.</summary>
public sealed class GovernanceArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => GovernanceDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [new(50, GroupWords.Menu, "/grupper", GovernanceDeeds.See)];

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> OpenMenu { get; } =
    [
        new(30, OpenWords.Decisions, "/apent/vedtak", GovernanceDeeds.SeePublic),
        new(40, OpenWords.Municipalities, "/apent/kommuner", GovernanceDeeds.SeePublic),
        new(50, VoiceWords.Title, "/apent/du-sa", GovernanceDeeds.SeePublic),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => GovernanceRecords.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents => GovernanceDocuments.All;

    /// <inheritdoc/>
    public RecordWords Words => GovernanceRecords.Words;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<OnGroup>();
        services.AddScoped<OnMeeting>();
        services.AddScoped<WorkOnGovernance>();
        services.AddScoped<WorkOnCapacity>();
        services.AddScoped<IWorkSource>(found => found.GetRequiredService<WorkOnGovernance>());
        services.AddScoped<IWorkSource>(found => found.GetRequiredService<WorkOnCapacity>());
        services.AddScoped<IWorkSource, WorkOnContacts>();
        services.AddScoped<IAgendaSource>(found => found.GetRequiredService<WorkOnGovernance>());
        services.AddScoped<IAgendaSource>(found => found.GetRequiredService<WorkOnCapacity>());
        services.AddScoped<IGoalNoteSource>(found => found.GetRequiredService<WorkOnCapacity>());
        services.AddScoped<IHappeningSource, GovernanceHappenings>();
        services.AddScoped<ICalendarSource, GovernanceDays>();
        services.AddScoped<IGiveAndGetSource, GovernanceGifts>();
        services.AddScoped<IPublishedSource, ShareDecisions>();
        services.AddScoped<IOpenData, ShareDecisions>();
    }

    /// <inheritdoc/>
    public void AddDemo(SamspillDb db) => GovernanceDemo.Add(db);

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        MapGroups(partnership);
        MapMeetings(partnership);
        partnership.Read<ShowDecisions.View>("/vedtak", GovernanceDeeds.See, ShowDecisions.Handle);
        partnership.Read<RegisterDecision.View>("/vedtak/ny", GovernanceDeeds.WriteDecision, RegisterDecision.Show);
        partnership.Write<RegisterDecision.Request>("/vedtak/ny", GovernanceDeeds.WriteDecision, RegisterDecision.Handle);
        partnership.Read<ShowDecisions.One>("/vedtak/{decision}", GovernanceDeeds.See, ShowDecisions.Single).WithSummary("Show a decision, and what came of it");
        partnership.Write<SettleDecision.FollowRequest>("/vedtak/{decision}/frist", GovernanceDeeds.WriteDecision, SettleDecision.Follow).WithSummary("Say who carries a decision out, and by when");
        partnership.Write<SettleDecision.DoneRequest>("/vedtak/{decision}/fulgt-opp", GovernanceDeeds.WriteDecision, SettleDecision.Done).WithSummary("Say that a decision is carried out");
        partnership.Read<Anchoring.View>("/forankring", GovernanceDeeds.See, Anchoring.Handle).WithSummary("Show the last decision on each goal, body by body");
        partnership.Read<ShowCapacity.View>("/kapasitet", GovernanceDeeds.SeeTime, ShowCapacity.Handle);
        partnership.Write<SetTime.AsideRequest>("/kapasitet/{person}/sett-av", GovernanceDeeds.SetTime, SetTime.Aside).WithSummary("Set time aside for a person");
        partnership.Write<SetTime.WaitRequest>("/kapasitet/{person}/vent", GovernanceDeeds.SetTime, SetTime.Wait).WithSummary("Say which goal waits when there is too little time");
        partnership.Write<SetTime.TellRequest>("/kapasitet/{person}/meld", GovernanceDeeds.TellTime, SetTime.Tell).WithSummary("Tell the time that a goal needs and has taken");
        partnership.Read<KeepContact.View>("/kontakter", GovernanceDeeds.See, KeepContact.Show).WithSummary("List those outside whom the work depends on");
        partnership.Write<KeepContact.Request>("/kontakter", GovernanceDeeds.WriteContact, KeepContact.Add).WithSummary("Add somebody to keep in touch with");
        partnership.Write<KeepContact.Request>("/kontakter/{contact}/endre", GovernanceDeeds.WriteContact, KeepContact.Change).WithSummary("Change what stands about somebody to keep in touch with");
        partnership.Write<KeepContact.NoteRequest>("/kontakter/{contact}/kontakt", GovernanceDeeds.WriteContact, KeepContact.Register).WithSummary("Register a contact that took place");
        partnership.Read<KeepCalendar.View>("/kalender", GovernanceDeeds.MakeCalendar, KeepCalendar.Show).WithSummary("List one's calendar addresses");
        partnership.Write<KeepCalendar.Request>("/kalender", GovernanceDeeds.MakeCalendar, KeepCalendar.Make).WithSummary("Make a calendar address");
        partnership.Write<KeepCalendar.NoRequest>("/kalender/{feed:guid}/bort", GovernanceDeeds.MakeCalendar, KeepCalendar.Forget).WithSummary("Withdraw a calendar address");
        partnership.MapGet("/kalender/{secret}.ics", KeepCalendar.Read).ForAnybody().WithSummary("Read a calendar by its secret address");
        partnership.Read<WriteVoice.View>("/du-sa", GovernanceDeeds.See, WriteVoice.Show).WithSummary("List what was said, and what was done about it");
        partnership.Write<WriteVoice.Request>("/du-sa", GovernanceDeeds.WriteVoice, WriteVoice.Add).WithSummary("Register what was said");
        partnership.Write<WriteVoice.AnswerRequest>("/du-sa/{voice:guid}/svar", GovernanceDeeds.WriteVoice, WriteVoice.Reply).WithSummary("Say what was done about what was said");
        partnership.Read<ShowOpen.Decisions>("/apent/vedtak", GovernanceDeeds.SeePublic, ShowOpen.ShowDecisions).WithSummary("List the decisions open to all");
        partnership.Read<ShowOpen.Municipalities>("/apent/kommuner", GovernanceDeeds.SeePublic, ShowOpen.ShowMunicipalities).WithSummary("List what municipalities give and get, open to all");
        partnership.Read<ShowOpen.Voices>("/apent/du-sa", GovernanceDeeds.SeePublic, ShowOpen.ShowVoices).WithSummary("List what was said and done, open to all");
        partnership.Read<ShowMunicipality.List>("/kommuner", GovernanceDeeds.See, ShowMunicipality.All).WithSummary("List the municipalities with how much each gives and gets");
        partnership.Read<ShowMunicipality.View>("/kommuner/{municipality}", GovernanceDeeds.See, ShowMunicipality.Handle).WithSummary("Show what a municipality gives and gets");
    }

    private static void MapGroups(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowGroups.View>("/grupper", GovernanceDeeds.See, ShowGroups.Handle);
        partnership.Read<WriteGroup.View>("/grupper/ny", GovernanceDeeds.WriteGroup, WriteGroup.ShowNew);
        partnership.Write<WriteGroup.Request>("/grupper/ny", GovernanceDeeds.WriteGroup, WriteGroup.Add);
        partnership.Read<ShowGroup.View>("/grupper/{group}", GovernanceDeeds.See, ShowGroup.Handle);
        partnership.Read<WriteGroup.View>("/grupper/{group}/endre", GovernanceDeeds.WriteGroup, WriteGroup.Show);
        partnership.Write<WriteGroup.Request>("/grupper/{group}/endre", GovernanceDeeds.WriteGroup, WriteGroup.Change);
        partnership.Write<SeatMember.Request>("/grupper/{group}/plass", GovernanceDeeds.HoldMeeting, SeatMember.Add).WithSummary("Give a role a place in a group");
        partnership.Write<SeatMember.GiveRequest>("/grupper/{group}/plass/{seat:guid}/gi", GovernanceDeeds.HoldMeeting, SeatMember.Give).WithSummary("Put a new person in a place");
        partnership.Write<SeatMember.EndRequest>("/grupper/{group}/plass/{seat:guid}/slutt", GovernanceDeeds.HoldMeeting, SeatMember.End).WithSummary("End a place in a group");
        partnership.Write<PlanMeeting.Request>("/grupper/{group}/mote", GovernanceDeeds.HoldMeeting, PlanMeeting.Handle);
    }

    private static void MapMeetings(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowMeeting.View>("/moter/{meeting}", GovernanceDeeds.See, ShowMeeting.Handle);
        partnership.ReadFile("/moter/{meeting}/referat.docx", GovernanceDeeds.See, SendMinutes.Take).WithSummary("Take the minutes as DOCX");
        partnership.Write<WriteAgenda.NoRequest>("/moter/{meeting}/saksliste", GovernanceDeeds.HoldMeeting, WriteAgenda.Fill).WithSummary("Fill the agenda from what stands open");
        partnership.Write<WriteAgenda.Request>("/moter/{meeting}/sak", GovernanceDeeds.HoldMeeting, WriteAgenda.Add).WithSummary("Add a matter to the agenda");
        partnership.Write<WriteAgenda.NoRequest>("/moter/{meeting}/sak/{line:guid}/bort", GovernanceDeeds.HoldMeeting, WriteAgenda.Remove).WithSummary("Remove a matter from the agenda");
        partnership.Write<WriteAgenda.NoRequest>("/moter/{meeting}/sak/{line:guid}/opp", GovernanceDeeds.HoldMeeting, WriteAgenda.MoveUp).WithSummary("Move a matter up the agenda");
        partnership.Write<WriteMinutes.AllRequest>("/moter/{meeting}/referat", GovernanceDeeds.HoldMeeting, WriteMinutes.All).WithSummary("Write the minutes of all matters");
        partnership.Write<WriteMinutes.Request>("/moter/{meeting}/sak/{line:guid}/referat", GovernanceDeeds.HoldMeeting, WriteMinutes.Handle);
        partnership.Write<WriteMinutes.NameRequest>("/moter/{meeting}/sak/{line:guid}/vedtak", GovernanceDeeds.HoldMeeting, WriteMinutes.Decide).WithSummary("Make a decision of a matter");
        partnership.Write<WriteMinutes.NameRequest>("/moter/{meeting}/sak/{line:guid}/tiltak", GovernanceDeeds.HoldMeeting, WriteMinutes.Begin).WithSummary("Make an initiative of a matter");
        partnership.Write<HoldMeeting.AttendanceRequest>("/moter/{meeting}/oppmote", GovernanceDeeds.HoldMeeting, HoldMeeting.Attend).WithSummary("Note who came to a meeting");
        partnership.Write<HoldMeeting.ChangeRequest>("/moter/{meeting}/endre", GovernanceDeeds.HoldMeeting, HoldMeeting.Change).WithSummary("Move or change a meeting");
        partnership.Write<HoldMeeting.NoRequest>("/moter/{meeting}/holdt", GovernanceDeeds.HoldMeeting, HoldMeeting.Held).WithSummary("Say that a meeting has been held");
        partnership.Write<HoldMeeting.CancelRequest>("/moter/{meeting}/avlys", GovernanceDeeds.HoldMeeting, HoldMeeting.Cancel).WithSummary("Cancel a meeting");
        partnership.Write<SendMinutes.NoRequest>("/moter/{meeting}/innkalling", GovernanceDeeds.HoldMeeting, SendMinutes.Call).WithSummary("Call the group to a meeting");
        partnership.Write<SendMinutes.NoRequest>("/moter/{meeting}/send", GovernanceDeeds.HoldMeeting, SendMinutes.Handle);
    }
}
