using Samspill.Governance.Capacity;
using Samspill.Governance.Contacts;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance;

/// <summary>Invented groups, meetings and decisions for a demonstration: a steering group with long gaps, a working group of business managers, a reference group, an executive board.</summary>
internal static class GovernanceDemo
{
    public static void Add(SamspillDb db)
    {
        var people = db.Set<Person>().ToDictionary(person => person.Key.Value, StringComparer.Ordinal);
        var organisations = db.Set<Organisation>().ToDictionary(organisation => organisation.Key.Value, StringComparer.Ordinal);
        if (!people.ContainsKey("prosjektleder-notodden"))
        {
            return;
        }

        var steering = Group(db, "Styringsgruppen", GroupKind.Steering, 6, "Styrer programmet: setter av tid, følger opp målene og bestemmer hva som skal vente.", "vedtak i partnerskapet 12. januar 2017");
        var working = Group(db, "Arbeidsgruppen", GroupKind.Working, 4, "Næringssjefene driver tiltakene og samarbeider om næringsplanene.", null);
        var reference = Group(db, "Referansegruppen", GroupKind.Reference, 13, "Gir råd fra næringsliv, frivillige og forskning.", null);
        var board = Group(db, "Formannskapet i Notodden", GroupKind.Political, null, null, null);
        board.OrganisationId = organisations["notodden"].Id;
        var chair = Seat(db, steering, "Kommunedirektør", people, "kommunedirektor-notodden", organisations["notodden"], Groups.Seat.Chair);
        var other = Seat(db, steering, "Kommunedirektør", people, "kommunedirektor-sauherad", organisations["sauherad"], Groups.Seat.Member);
        var leader = Seat(db, steering, "Prosjektleder", people, "prosjektleder-notodden", organisations["notodden"], Groups.Seat.Secretary);
        Seat(db, working, "Prosjektleder", people, "prosjektleder-notodden", organisations["notodden"], Groups.Seat.Chair);
        foreach (var place in new[] { "notodden", "sauherad", "seljord" })
        {
            Seat(db, working, "Næringssjef", people, "naeringssjef-" + place, organisations[place], Groups.Seat.Member);
        }

        Seat(db, reference, "Daglig leder", people, null, organisations["telemark-technologies"], Groups.Seat.Member);
        Seat(db, reference, "Forsker", people, null, organisations["telemarksforsking"], Groups.Seat.Member);
        AddMeetings(db, steering, working, [chair, other, leader], people, organisations);
        AddContacts(db, people, organisations);
        db.Add(new Voices.Voice { Said = "Vi finner ikke stedene der vi kan legge til.", Who = "Båtfolket", Where = "møte med båtforeningene", On = new DateOnly(2018, 4, 12), Did = "Brosjyre med tolv steder er trykt, og flagg settes opp.", DidOn = new DateOnly(2018, 6, 25), IsDone = true, IsOpen = true, IsDemo = true });
        db.Add(new Voices.Voice { Said = "Kommunene spør oss for sent i anskaffelser.", Who = "Bedriftene", Where = "opplæring i innovative anskaffelser", On = new DateOnly(2018, 8, 30), IsDemo = true });
        db.Add(new TimeSetAside { PersonId = people["naeringssjef-notodden"].Id, From = new DateOnly(2018, 6, 6), HalfDaysPerWeek = .5m, Because = "Styringsgruppen 6. juni 2018", IsDemo = true });
        db.Add(new TimeSetAside { PersonId = people["kommunalsjef-seljord"].Id, From = new DateOnly(2018, 6, 6), HalfDaysPerWeek = 1, IsDemo = true });
        db.Add(new TimeUsed { PersonId = people["naeringssjef-notodden"].Id, Goal = "nye-arrangement", Week = new DateOnly(2018, 9, 10), HalfDays = 2, IsDemo = true });
    }

    private static void AddMeetings(SamspillDb db, Group steering, Group working, Membership[] seats, Dictionary<string, Person> people, Dictionary<string, Organisation> organisations)
    {
        Meeting(db, steering, new DateOnly(2017, 11, 15), MeetingStatus.Held, seats, 2);
        var june = Meeting(db, steering, new DateOnly(2018, 6, 6), MeetingStatus.Held, seats, 3);
        Meeting(db, steering, new DateOnly(2018, 10, 18), MeetingStatus.Planned, seats, 0);
        Meeting(db, working, new DateOnly(2018, 9, 14), MeetingStatus.Held, [], 0);
        foreach (var (place, day) in new[] { ("notodden", new DateOnly(2018, 4, 11)), ("seljord", new DateOnly(2018, 5, 3)) })
        {
            db.Add(new Meeting { Key = Key.From("naeringsplan-" + place), GroupId = working.Id, Title = "Næringsplanverksted", On = day, Begins = new TimeOnly(9, 0), Ends = new TimeOnly(14, 0), IsWorkshop = true, HostId = organisations[place].Id, Status = MeetingStatus.Held, IsDemo = true });
        }

        Line(db, june, 1, "Hvem eier målene", "Tre mål manglet eier.", "Prosjektlederen spør eierne til mål 1, 3 og 7 innen utgangen av august.");
        Line(db, june, 2, "Tid til målene", "To eiere har sagt ja, og trenger tid.", "Tiden ble satt av som foreslått.");
        Decision(db, steering, june, "Avsett tid til kompetanseverktøyet", "Kommunalsjefen i Seljord får 2 timer i uken til målet.", "kompetanseverktoy", null, null);
        Decision(db, steering, june, "Avsett tid til arrangementene", "Næringssjefen i Notodden får 4 timer i uken til målet.", "nye-arrangement", null, null);
        Decision(db, steering, june, "Skriv ferdig mandatet til referansegruppen", "Prosjektlederen legger fram et mandat til neste møte.", null, people["prosjektleder-notodden"].Id, new DateOnly(2018, 9, 1));
    }

    private static void AddContacts(SamspillDb db, Dictionary<string, Person> people, Dictionary<string, Organisation> organisations)
    {
        var boats = new Stakeholder { Key = Key.From("batforeningene"), Name = organisations["batforeningene"].Name, OrganisationId = organisations["batforeningene"].Id, Interest = "Kjenner stedene langs kanalen, og bruker dem selv.", WeeksBetween = 8, ResponsibleId = people["havnevert"].Id, Since = new DateOnly(2018, 1, 15), IsDemo = true };
        db.Add(boats);
        db.Add(new Contact { StakeholderId = boats.Id, On = new DateOnly(2018, 6, 20), Note = "Gikk gjennom utkastet til brosjyre og plasseringen av flaggene.", ById = people["havnevert"].Id, IsDemo = true });
    }

    private static Group Group(SamspillDb db, string name, GroupKind kind, int? weeks, string? mandate, string? decision) =>
        db.Add(new Group { Key = Key.From(name), Name = name, Kind = kind, WeeksBetween = weeks, Mandate = mandate, MandateDecision = decision, From = new DateOnly(2017, 1, 12), IsDemo = true }).Entity;

    private static Membership Seat(SamspillDb db, Group group, string role, Dictionary<string, Person> people, string? person, Organisation organisation, Seat seat) =>
        db.Add(new Membership { GroupId = group.Id, Role = role, PersonId = person is null ? null : people[person].Id, OrganisationId = organisation.Id, Seat = seat, From = new DateOnly(2017, 1, 12), IsDemo = true }).Entity;

    private static Meeting Meeting(SamspillDb db, Group group, DateOnly on, MeetingStatus status, Membership[] seats, int present)
    {
        var made = db.Add(new Meeting { Key = Key.From($"{group.Key}-{on:yyyy-MM-dd}"), GroupId = group.Id, On = on, Begins = new TimeOnly(12, 0), Ends = new TimeOnly(14, 0), Place = "Rådhuset, Notodden", Status = status, IsDemo = true }).Entity;
        if (status == MeetingStatus.Held)
        {
            db.AddRange(seats.Select((seat, at) => new Attendance { MeetingId = made.Id, MembershipId = seat.Id, Presence = at < present ? Presence.Present : Presence.Absent, IsDemo = true }));
        }

        return made;
    }

    private static void Line(SamspillDb db, Meeting at, int number, string title, string why, string minutes) =>
        db.Add(new AgendaLine { MeetingId = at.Id, Number = number, Title = title, Why = why, Minutes = minutes, IsDemo = true });

    private static void Decision(SamspillDb db, Group body, Meeting at, string title, string says, string? goal, PersonId? responsible, DateOnly? due) => db.Add(new Decision
    {
        Key = Key.From(title), GroupId = body.Id, MeetingId = at.Id, On = at.On, Title = title, Says = says, Goals = goal, ResponsibleId = responsible, Due = due, IsOpen = goal is not null, IsDemo = true,
    });
}
