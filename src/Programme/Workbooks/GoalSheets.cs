using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets goals, goal_versions and ownership.</summary>
internal static class GoalSheets
{
    public static readonly SheetMap<Goal> Goals = new("goals",
        new("Mål", "Mål", "Goals"),
        new("Ett mål per rad, slik det lyder nå.", "Eitt mål per rad, slik det lyder no.", "One goal a row, as it reads now."),
        [
            Column<Goal>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "nye-arrangement"),
            Column<Goal>.Whole("number", new("Nummer", "Nummer", "Number"), new("Nummeret i søknaden.", "Nummeret i søknaden.", "Its number in the application."), it => it.Number, (it, number) => it.Number = number ?? it.Number).Must().Eg("4"),
            Column<Goal>.Words("title", new("Tittel", "Tittel", "Title"), new("Kort tittel.", "Kort tittel.", "A short title."), it => it.Title, (it, text) => it.Title = text ?? "").Must().Most(400).Eg("Nye arrangement"),
            Column<Goal>.Words("sentence", new("Målsetning", "Målsetning", "Goal sentence"), new("Målsetningen slik den lyder nå. Den skal være lik siste versjon i arket for målversjoner.", "Målsetninga slik ho lyder no. Ho skal vere lik siste versjon i arket for målversjonar.", "The goal's sentence as it reads now. It should equal the last version in the sheet of goal versions."), it => it.Sentence, (it, text) => it.Sentence = text ?? "").Must(),
            Column<Goal>.Pick("status", new("Status", "Status", "Status"), new("Hvor langt målet er kommet.", "Kor langt målet er kome.", "How far the goal has come."), it => it.Status, (it, status) => it.Status = status).Must(),
            Column<Goal>.Pick("level", new("Nivå", "Nivå", "Level"), new("Hva målet lover. Tom betyr leveranse.", "Kva målet lovar. Tom tyder leveranse.", "What the goal promises. Empty means output."), it => it.Level, (it, level) => it.Level = level, ResultLevel.Output),
            Column<Goal>.Words("beneficiaries", new("Hvem det er for", "Kven det er for", "Beneficiaries"), new("Hvem det blir annerledes for.", "Kven det blir annleis for.", "For whom something will be different."), it => it.Beneficiaries, (it, text) => it.Beneficiaries = text).Eg("Bedrifter med under 20 ansatte"),
            Column<Goal>.Words("benefit", new("Nytte", "Nytte", "Benefit"), new("Nytten så langt, med egne ord.", "Nytta så langt, med eigne ord.", "The benefit so far, in your own words."), it => it.Benefit, (it, text) => it.Benefit = text),
            Column<Goal>.Words("not_worked_on_because", new("Ikke arbeidet med fordi", "Ikkje arbeidd med fordi", "Not worked on because"), new("Hvorfor det ikke er arbeidet med målet. Tom når det er arbeidet med.", "Kvifor det ikkje er arbeidd med målet. Tom når det er arbeidd med.", "Why nobody worked on the goal. Empty when somebody did."), it => it.NotWorkedOnBecause, (it, text) => it.NotWorkedOnBecause = text).Eg("Fagpersonen sluttet, og ingen ny ble satt på"),
            Column<Goal>.List("learning_questions", new("Dette lurer vi på", "Dette lurer vi på", "Learning questions"), new("Det dere lurer på. Flere skilles med ;", "Det de lurer på. Fleire blir skilde med ;", "What you wonder about. Several are parted by ;"), it => it.LearningQuestions, (it, text) => it.LearningQuestions = text?.Replace(';', '\n')),
            Column<Goal>.Words("hand_over", new("Videreføring", "Vidareføring", "Hand-over"), new("Hvem som fører det videre, og hvordan.", "Kven som fører det vidare, og korleis.", "Who carries it on, and how."), it => it.HandOver, (it, text) => it.HandOver = text),
            Column<Goal>.Words("source", new("Hentet fra", "Henta frå", "Found in"), new("Hvor målsetningen ble funnet, som i en kommunes plan.", "Kvar målsetninga vart funnen, som i planen til ein kommune.", "Where the goal's sentence was found, as in a municipality's plan."), it => it.Source, (it, text) => it.Source = text).Eg("Næringsplan for Seljord 2017, side 2"),
            Column<Goal>.Words("source_address", new("Side som viser det", "Side som viser det", "Page that shows it"), new("Adressen under partnerskapet.", "Adressa under partnarskapet.", "The address below the partnership."), it => it.SourceAddress, (it, text) => it.SourceAddress = text).Eg("/planer/naeringsplan-for-seljord/versjon/1"),
            Column<Goal>.Day("started_on", new("I gang fra", "I gang frå", "Started on"), new("Dagen målet ble satt i gang.", "Dagen målet vart sett i gang.", "The day the goal was started."), it => it.StartedOn, (it, day) => it.StartedOn = day),
            Column<Goal>.Day("closed_on", new("Avsluttet dato", "Avslutta dato", "Closed on"), new("Dagen målet ble avsluttet.", "Dagen målet vart avslutta.", "The day the goal was closed."), it => it.ClosedOn, (it, day) => it.ClosedOn = day),
            Column<Goal>.Words("closed_because", new("Avsluttet fordi", "Avslutta fordi", "Closed because"), new("Hvorfor målet ble avsluttet.", "Kvifor målet vart avslutta.", "Why the goal was closed."), it => it.ClosedBecause, (it, text) => it.ClosedBecause = text),
            Column<Goal>.Words("override_decision", new("Startet med vedtak", "Starta med vedtak", "Started by decision"), new("Vedtaket som startet målet selv om det ikke var konkret nok. Vises i hver rapport.", "Vedtaket som starta målet sjølv om det ikkje var konkret nok. Blir vist i kvar rapport.", "The decision that started the goal although it was not concrete enough. Shown in every report."), it => it.OverrideDecision, (it, text) => it.OverrideDecision = text).Eg("Styringsgruppen, sak 6/18"),
            Column<Goal>.Day("archived_on", new("Lagt i arkivet", "Lagt i arkivet", "Archived on"), new("Dagen raden ble lagt i arkivet. Tom når den er i bruk.", "Dagen rada vart lagd i arkivet. Tom når ho er i bruk.", "The day the row was laid in the archive. Empty while it is in use."), it => it.ArchivedOn, (it, day) => it.ArchivedOn = day),
            Column<Goal>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new Goal { Id = book.Next<GoalId>(), Key = row.Key("key")!.Value, Title = row["title"], Sentence = row["sentence"] },
        Register = (book, it) => book.Goals.Add(it),
        Check = GoalGate.Check,
        KeepsBecause = (it, _) => it.Status == GoalStatus.Draft ? null : WorkbookWords.GoalStays,
        IsAway = it => it.ArchivedOn is not null,
        Remove = (it, book) => it.ArchivedOn = book.Db.Scene.Clock.Today,
    };

    public static readonly SheetMap<GoalVersion> Versions = new("goal_versions",
        new("Målversjoner", "Målversjonar", "Goal versions"),
        new("Én rad for hver gang målsetningen har endret seg. Versjon 1 er det som ble innvilget. Senere versjoner er omlegginger eller presiseringer.", "Éi rad for kvar gong målsetninga har endra seg. Versjon 1 er det som vart innvilga. Seinare versjonar er omleggingar eller presiseringar.", "One row for each time the goal's sentence has changed. Version 1 is what was granted. Later versions are pivots or clarifications."),
        [
            Column<GoalVersion>.Key_("goal", "goals", new("Mål", "Mål", "Goal"), new("Nøkkelen til målet.", "Nøkkelen til målet.", "The goal's key."), (it, book) => book.Goals.KeyOf(it.GoalId)).Must().Eg("leverandorprosjekt"),
            Column<GoalVersion>.Whole("version", new("Versjon", "Versjon", "Version"), new("1, 2, 3 …", "1, 2, 3 …", "1, 2, 3 …"), it => it.Number).Must().Eg("2"),
            Column<GoalVersion>.Words("sentence", new("Målsetning", "Målsetning", "Goal sentence"), new("Målsetningen i denne versjonen.", "Målsetninga i denne versjonen.", "The goal's sentence in this version."), it => it.Sentence).Must(),
            Column<GoalVersion>.Yes("granted", new("Innvilget", "Innvilga", "Granted"), new("Er det slik den ble innvilget?", "Er det slik ho vart innvilga?", "Is this how it was granted?"), it => it.IsGranted),
            Column<GoalVersion>.Yes("clarified", new("Presisert", "Presisert", "Clarified"), new("Er det samme målet sagt mer konkret, før det startet?", "Er det same målet sagt meir konkret, før det starta?", "Is it the same goal said more concretely, before it began?"), it => it.IsClarified),
            Column<GoalVersion>.Day("from", new("Fra", "Frå", "From"), new("Fra hvilken dag den gjelder.", "Frå kva dag ho gjeld.", "From which day it holds."), it => it.From),
            Column<GoalVersion>.Words("reason", new("Grunn", "Grunn", "Reason"), new("Hvorfor målet ble lagt om.", "Kvifor målet vart lagt om.", "Why the goal was changed."), it => it.Reason).MustWhen(new("målet er lagt om", "målet er lagt om", "the goal is pivoted")).Eg("Markedet falt sammen"),
            Column<GoalVersion>.Words("decision", new("Vedtak", "Vedtak", "Decision"), new("Vedtaket bak omleggingen. Tom når det ikke er vedtatt.", "Vedtaket bak omlegginga. Tom når det ikkje er vedteke.", "The decision behind the change. Empty when none was made."), it => it.Decision, (it, text) => it.Decision = text).Eg("Styringsgruppen, sak 6/18"),
            Column<GoalVersion>.Named("decided_by", "people", new("Vedtatt av", "Vedteke av", "Decided by"), new("Hvem som vedtok: nøkkelen til en person.", "Kven som vedtok: nøkkelen til ein person.", "Who decided: the key of a person."), it => it.DecidedBy, (it, text) => it.DecidedBy = text),
            Column<GoalVersion>.Day("decided_on", new("Vedtatt dato", "Vedteke dato", "Decided on"), new("Når det ble vedtatt.", "Når det vart vedteke.", "When it was decided."), it => it.DecidedOn, (it, day) => it.DecidedOn = day),
            Column<GoalVersion>.Demo(it => it.IsDemo),
        ],
        "goal", "version")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new GoalVersion
        {
            Id = book.Next<PartId>(),
            GoalId = book.Goals[row["goal"]]!.Id,
            Number = (int)row.Number("version")!.Value,
            Sentence = row["sentence"],
            IsGranted = row["granted"] == "yes",
            IsClarified = row["clarified"] == "yes",
            From = row.Day("from"),
            Reason = row.Text("reason"),
            Decision = row.Text("decision"),
            DecidedBy = row.Text("decided_by"),
            DecidedOn = row.Day("decided_on"),
            IsDemo = row["demo"] == "yes",
        },
        Register = (book, it) => book.Versions.Add(it),
        KeepsBecause = (_, _) => WorkbookWords.VersionStays,
        Check = (it, row, cells, _, _) =>
        {
            if (it?.Decision is { } decided && cells.Any(cell => cell.Column is "decision" or "decided_by" or "decided_on"))
            {
                row.Fault("decision", GoalRefusals.AlreadyDecided.Says.With(it.Number, decided));
            }

            if (it is null && row.Number("version") > 1 && row["clarified"] != "yes" && row.Text("reason") is null)
            {
                row.Fault("reason", WorkbookWords.PivotNeedsReason);
            }
        },
    };

    public static readonly SheetMap<Ownership> Ownerships = new("ownership",
        new("Eierskap", "Eigarskap", "Ownership"),
        new("Hvem som er spurt om å eie et mål, og hva de svarte.", "Kven som er spurde om å eige eit mål, og kva dei svara.", "Who was asked to own a goal, and what they answered."),
        [
            Column<Ownership>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "eier-mal-4"),
            Column<Ownership>.Key_("goal", "goals", new("Mål", "Mål", "Goal"), new("Nøkkelen til målet.", "Nøkkelen til målet.", "The goal's key."), (it, book) => book.Goals.KeyOf(it.GoalId)).Must().Eg("nye-arrangement"),
            Column<Ownership>.Key_("organisation", "organisations", new("Organisasjon", "Organisasjon", "Organisation"), new("Organisasjonen som tar ansvaret: nøkkelen.", "Organisasjonen som tek ansvaret: nøkkelen.", "The organisation that answers for it: the key."), (it, book) => book.Organisations.KeyOf(it.OrganisationId), (it, row, book) => it.OrganisationId = book.Organisations[row.Text("organisation")]?.Id).Eg("notodden"),
            Column<Ownership>.Words("role", new("Rolle", "Rolle", "Role"), new("Rollen som eier, ikke personen.", "Rolla som eig, ikkje personen.", "The role that owns, not the person."), it => it.Role, (it, text) => it.Role = text ?? "").Must().Most(200).Eg("Næringssjef"),
            Column<Ownership>.Key_("person", "people", new("Person", "Person", "Person"), new("Den som har rollen nå: nøkkelen.", "Den som har rolla no: nøkkelen.", "Who holds the role now: the key."), (it, book) => book.People.KeyOf(it.PersonId), (it, row, book) => it.PersonId = book.People[row.Text("person")]?.Id),
            Column<Ownership>.Number("hours_per_week", new("Timer i uken", "Timar i veka", "Hours a week"), new("Timer i uken. Vises som halve dager.", "Timar i veka. Blir vist som halve dagar.", "Hours a week. Shown as half-days."), it => it.HoursPerWeek, (it, hours) => it.HoursPerWeek = hours).Unit(Units.HoursAWeek).Eg("4"),
            Column<Ownership>.Day("until", new("Gjelder til", "Gjeld til", "Until"), new("Avtalen gjelder til.", "Avtalen gjeld til.", "The agreement holds until."), it => it.Until, (it, day) => it.Until = day),
            Column<Ownership>.Named("asked_by", "people", new("Spurt av", "Spurd av", "Asked by"), new("Den som spurte: nøkkelen.", "Den som spurde: nøkkelen.", "Who asked: the key."), it => it.AskedBy, (it, text) => it.AskedBy = text),
            Column<Ownership>.Day("asked_on", new("Spurt dato", "Spurd dato", "Asked on"), new("Når spørsmålet ble stilt.", "Når spørsmålet vart stilt.", "When the question was put."), it => it.AskedOn, (it, day) => it.AskedOn = day),
            Column<Ownership>.Day("answer_by", new("Svarfrist", "Svarfrist", "Answer by"), new("Svarfristen.", "Svarfristen.", "By when an answer is wanted."), it => it.AnswerBy, (it, day) => it.AnswerBy = day),
            Column<Ownership>.Day("seen_on", new("Sett dato", "Sett dato", "Seen on"), new("Når den spurte åpnet spørsmålet.", "Når den spurde opna spørsmålet.", "When the one who was asked opened the request."), it => it.SeenOn, (it, day) => it.SeenOn = day),
            Column<Ownership>.Day("answered_on", new("Svart dato", "Svara dato", "Answered on"), new("Når svaret kom.", "Når svaret kom.", "When the answer came."), it => it.AnsweredOn, (it, day) => it.AnsweredOn = day),
            Column<Ownership>.MayPick("answer", new("Svar", "Svar", "Answer"), new("Svaret. Tom betyr at ingen har svart.", "Svaret. Tom tyder at ingen har svara.", "The answer. Empty means nobody has answered."), it => it.Answer, (it, answer) => it.Answer = answer, OwnershipAnswer.Silent),
            Column<Ownership>.Words("condition", new("Vilkår", "Vilkår", "Condition"), new("Vilkåret ved ja, men. Grunnen ved nei.", "Vilkåret ved ja, men. Grunnen ved nei.", "The condition of a yes, but. The reason for a no."), it => it.Condition, (it, text) => it.Condition = text),
            Column<Ownership>.Day("condition_met_on", new("Vilkår møtt dato", "Vilkår møtt dato", "Condition met on"), new("Når vilkåret ble møtt.", "Når vilkåret vart møtt.", "When the condition was met."), it => it.ConditionMetOn, (it, day) => it.ConditionMetOn = day),
            Column<Ownership>.Words("on_behalf_note", new("Svart på vegne av", "Svart på vegner av", "Answered on behalf"), new("Hvordan svaret ble gitt, når en leder skrev det på vegne av eieren.", "Korleis svaret vart gjeve, når ein leiar skreiv det på vegner av eigaren.", "How the answer was given, when a leader wrote it on the owner's behalf."), it => it.OnBehalfNote, (it, text) => it.OnBehalfNote = text),
            Column<Ownership>.Words("decision", new("Vedtak", "Vedtak", "Decision"), new("Vedtaket bak.", "Vedtaket bak.", "The decision behind it."), it => it.Decision, (it, text) => it.Decision = text),
            Column<Ownership>.Day("last_heard", new("Sist hørt fra", "Sist høyrt frå", "Last heard"), new("Sist vi hørte noe fra eieren. Herfra telles dagene med stillhet.", "Sist vi høyrde noko frå eigaren. Herifrå blir dagane med stille talde.", "When we last heard from the owner. The days of silence are counted from here."), it => it.LastHeard, (it, day) => it.LastHeard = day),
            Column<Ownership>.Day("reminded_on", new("Minnet dato", "Minna dato", "Reminded on"), new("Sist eieren ble minnet om spørsmålet.", "Sist eigaren vart minna om spørsmålet.", "When the owner was last reminded."), it => it.RemindedOn, (it, day) => it.RemindedOn = day),
            Column<Ownership>.Day("holder_until", new("Siste dag i rollen", "Siste dag i rolla", "Last day in the role"), new("Siste dag for den som har rollen. Tom når ingen slutt er kjent.", "Siste dag for den som har rolla. Tom når ingen slutt er kjend.", "The last day of the one who holds the role. Empty when no end is known."), it => it.HolderUntil, (it, day) => it.HolderUntil = day),
            Column<Ownership>.Key_("follows", "ownership", new("Følger etter", "Følgjer etter", "Follows"), new("Nøkkelen til forespørselen som ble gitt videre til denne, eller til den som hadde rollen før.", "Nøkkelen til spørsmålet som vart gjeve vidare til denne, eller til den som hadde rolla før.", "The key of the request that was handed on to this one, or of the one who held the role before."), (it, book) => book.Ownerships.KeyOf(it.FollowsId), (it, row, book) => it.FollowsId = book.Ownerships[row.Text("follows")]?.Id),
            Column<Ownership>.Words("follows_because", new("Gitt videre fordi", "Gjeve vidare fordi", "Passed on because"), new("Hvorfor forespørselen ble gitt videre, eller hvorfor rollen fikk en ny.", "Kvifor spørsmålet vart gjeve vidare, eller kvifor rolla fekk ein ny.", "Why the request was handed on, or why somebody new holds the role."), it => it.FollowsBecause, (it, text) => it.FollowsBecause = text),
            Column<Ownership>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new Ownership { Id = book.Next<PartId>(), Key = row.Key("key")!.Value, GoalId = book.Goals[row["goal"]]!.Id, Role = row["role"] },
        Register = (book, it) => book.Ownerships.Add(it),
    };
}
