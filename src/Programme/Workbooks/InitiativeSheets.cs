using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets initiatives, milestones, pilots and budget.</summary>
internal static class InitiativeSheets
{
    public static readonly SheetMap<Initiative> Initiatives = new("initiatives",
        new("Tiltak", "Tiltak", "Initiatives"),
        new("Arbeidet som gjøres. Et tiltak kan tjene flere mål og telles likevel én gang for regionen.", "Arbeidet som blir gjort. Eit tiltak kan tene fleire mål og blir likevel talt éin gong for regionen.", "The work that is done. An initiative may serve several goals and still counts once for the region."),
        [
            Column<Initiative>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "ostkanalen"),
            Column<Initiative>.Whole("number", new("Nummer", "Nummer", "Number"), new("Nummer i listen.", "Nummer i lista.", "Its number in the list."), it => it.Number == 0 ? null : it.Number, (it, number) => it.Number = number ?? 0).Eg("5"),
            new Column<Initiative>(new("goals", new("Mål", "Mål", "Goals"), new("Nøklene til målene tiltaket tjener, skilt med ; Et mål uten tiltak stopper sluttrapporten.", "Nøklane til måla tiltaket tener, skilde med ; Eit mål utan tiltak stoppar sluttrapporten.", "The keys of the goals it serves, parted by ; A goal without an initiative stops the final report."), CellKind.ReferenceSet) { RefersTo = "goals", Example = "nye-arrangement" },
                (it, book) => book.GoalsOf(book.GoalsOfInitiative[it.Id]), Tie),
            Column<Initiative>.Words("title", new("Tittel", "Tittel", "Title"), new("Navnet.", "Namnet.", "The name."), it => it.Title, (it, text) => it.Title = text ?? "").Must().Most(400).Eg("Østkanalen"),
            Column<Initiative>.Words("summary", new("Sammendrag", "Samandrag", "Summary"), new("Hva som er gjort, i to-tre setninger.", "Kva som er gjort, i to-tre setningar.", "What has been done, in two or three sentences."), it => it.Summary, (it, text) => it.Summary = text),
            Column<Initiative>.Pick("phase", new("Fase", "Fase", "Phase"), new("Hvor langt det er kommet.", "Kor langt det er kome.", "How far it has come."), it => it.Phase, (it, phase) => it.Phase = phase).Must(),
            Column<Initiative>.Day("started", new("Startet", "Starta", "Started"), new("Dagen det startet.", "Dagen det starta.", "The day it started."), it => it.Started, (it, day) => it.Started = day),
            Column<Initiative>.Day("ended", new("Avsluttet", "Avslutta", "Ended"), new("Dagen det ble avsluttet.", "Dagen det vart avslutta.", "The day it ended."), it => it.Ended, (it, day) => it.Ended = day),
            Column<Initiative>.Named("owner", "organisations", new("Eier", "Eigar", "Owner"), new("Organisasjonen som eier tiltaket: nøkkelen.", "Organisasjonen som eig tiltaket: nøkkelen.", "The organisation that owns it: the key."), it => it.Owner, (it, text) => it.Owner = text).Eg("notodden"),
            Column<Initiative>.Names("partners", "organisations", new("Partnere", "Partnarar", "Partners"), new("Nøklene til organisasjonene som er med, skilt med ;", "Nøklane til organisasjonane som er med, skilde med ;", "The keys of the organisations that take part, parted by ;"), it => it.Partners, (it, text) => it.Partners = text).Eg("tinn;kongsberg"),
            Column<Initiative>.MayPick("role", new("Kommunens rolle", "Rolla til kommunen", "The municipality's role"), new("Kommunens rolle. Tom betyr ikke oppgitt.", "Rolla til kommunen. Tom tyder ikkje oppgitt.", "The municipality's role. Empty means not stated."), it => it.Role, (it, role) => it.Role = role, MunicipalRole.None),
            Column<Initiative>.List("theme", new("Tema", "Tema", "Theme"), new("Temaer, skilt med ;", "Tema, skilde med ;", "Themes, parted by ;"), it => it.Theme, (it, text) => it.Theme = text).Eg("reiseliv;verdensarv"),
            Column<Initiative>.Named("hand_over_to", "organisations", new("Overtas av", "Blir teke over av", "Handed over to"), new("Organisasjonen som overtar: nøkkelen.", "Organisasjonen som tek over: nøkkelen.", "The organisation that takes over: the key."), it => it.HandOverTo, (it, text) => it.HandOverTo = text),
            Column<Initiative>.Day("hand_over_on", new("Overtas dato", "Dato for overtaking", "Handed over on"), new("Når den overtar.", "Når han tek over.", "When it takes over."), it => it.HandOverOn, (it, day) => it.HandOverOn = day),
            Column<Initiative>.Words("hand_over_note", new("Om videreføringen", "Om vidareføringa", "Hand-over note"), new("Hva som er avtalt, eller hva som mangler.", "Kva som er avtalt, eller kva som manglar.", "What has been agreed, or what is missing."), it => it.HandOverNote, (it, text) => it.HandOverNote = text),
            Column<Initiative>.Words("ends_here_because", new("Slutter her fordi", "Sluttar her fordi", "Ends here because"), new("Hvorfor det ikke føres videre.", "Kvifor det ikkje blir ført vidare.", "Why it is not carried on."), it => it.EndsHereBecause, (it, text) => it.EndsHereBecause = text),
            Column<Initiative>.Words("judgement", new("Vurdering", "Vurdering", "Judgement"), new("Deres egen vurdering. Merkes som vurdering i rapporten.", "Dykkar eiga vurdering. Blir merkt som vurdering i rapporten.", "Your own judgement. Marked as one in the report."), it => it.Judgement, (it, text) => it.Judgement = text),
            Column<Initiative>.Yes("open", new("Åpent for alle", "Ope for alle", "Open to all"), new("Kan alle lese om tiltaket på de åpne sidene?", "Kan alle lese om tiltaket på dei opne sidene?", "May everybody read of it on the public pages?"), it => it.IsOpen, (it, yes) => it.IsOpen = yes),
            Column<Initiative>.Day("archived_on", new("Lagt i arkivet", "Lagt i arkivet", "Archived on"), new("Dagen raden ble lagt i arkivet. Tom når den er i bruk.", "Dagen rada vart lagd i arkivet. Tom når ho er i bruk.", "The day the row was laid in the archive. Empty while it is in use."), it => it.ArchivedOn, (it, day) => it.ArchivedOn = day),
            Column<Initiative>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new Initiative { Id = book.Next<InitiativeId>(), Key = row.Key("key")!.Value, Title = row["title"] },
        Register = (book, it) => book.Initiatives.Add(it),
        KeepsBecause = (it, book) => it.Started is not null || book.GoalsOfInitiative[it.Id].Any() ? WorkbookWords.InitiativeStays : null,
        IsAway = it => it.ArchivedOn is not null,
        Remove = (it, book) => it.ArchivedOn = book.Db.Scene.Clock.Today,
    };

    public static readonly SheetMap<Milestone> Milestones = new("milestones",
        new("Milepæler", "Milepælar", "Milestones"),
        new("Hendelser i tiltakene, gjort eller planlagt. De tegner rytmen på oversikten.", "Hendingar i tiltaka, gjorde eller planlagde. Dei teiknar rytmen på oversikta.", "Events of the initiatives, done or planned. They draw the rhythm on the overview."),
        [
            Column<Milestone>.Key_("initiative", "initiatives", new("Tiltak", "Tiltak", "Initiative"), new("Nøkkelen til tiltaket.", "Nøkkelen til tiltaket.", "The initiative's key."), (it, book) => book.Initiatives.KeyOf(it.InitiativeId)).Must().Eg("ostkanalen"),
            Column<Milestone>.Words("title", new("Tittel", "Tittel", "Title"), new("Hva som skal skje. Bør være ulikt de andre i samme tiltak.", "Kva som skal skje. Bør vere ulikt dei andre i same tiltak.", "What is to happen. Should differ from the others of the same initiative."), it => it.Title).Must().Most(400).Eg("Brosjyre utgitt"),
            Column<Milestone>.Day("due", new("Frist", "Frist", "Due"), new("Fristen.", "Fristen.", "The date it is due."), it => it.Due, (it, day) => it.Due = day),
            Column<Milestone>.Day("first_due", new("Første frist", "Første frist", "First due"), new("Fristen slik den først var, når den er flyttet.", "Fristen slik han først var, når han er flytt.", "The date it was first due, when it has been moved."), it => it.FirstDue, (it, day) => it.FirstDue = day),
            Column<Milestone>.Words("moved_because", new("Flyttet fordi", "Flytt fordi", "Moved because"), new("Hvorfor fristen sist ble flyttet.", "Kvifor fristen sist vart flytt.", "Why it was last moved."), it => it.MovedBecause, (it, text) => it.MovedBecause = text),
            Column<Milestone>.Day("moved_on", new("Flyttet dato", "Flytt dato", "Moved on"), new("Når fristen sist ble flyttet.", "Når fristen sist vart flytt.", "When it was last moved."), it => it.MovedOn, (it, day) => it.MovedOn = day),
            Column<Milestone>.Day("reached", new("Nådd", "Nådd", "Reached"), new("Dagen det ble gjort. Tom til det er gjort.", "Dagen det vart gjort. Tom til det er gjort.", "The day it was done. Empty until then."), it => it.Reached, (it, day) => it.Reached = day),
            Column<Milestone>.Words("evidence", new("Dokumentasjon", "Dokumentasjon", "Evidence"), new("Hva som viser det.", "Kva som viser det.", "What shows it."), it => it.Evidence, (it, text) => it.Evidence = text).Eg("Referat 4"),
            Column<Milestone>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "initiative", "title")
    {
        AllowsTwins = true,
        Order = it => it.Id.Value,
        Make = (row, book) => new Milestone { Id = book.Next<PartId>(), InitiativeId = book.Initiatives[row["initiative"]]!.Id, Title = row["title"] },
    };

    public static readonly SheetMap<PilotStep> Pilots = new("pilots",
        new("Piloter", "Pilotar", "Pilots"),
        new("Én rad for hvert trinn en pilot har nådd. Alle radene til en pilot har samme nøkkel.", "Éi rad for kvart trinn ein pilot har nådd. Alle radene til ein pilot har same nøkkel.", "One row for each stage a pilot has reached. All rows of a pilot have the same key."),
        [
            Column<PilotStep>.Own(it => it.Pilot, new("Pilotens korte navn, likt på alle radene dens.", "Det korte namnet til piloten, likt på alle radene hans.", "The pilot's short name, the same on all its rows."), "sauherad-renseanlegg"),
            Column<PilotStep>.Key_("initiative", "initiatives", new("Tiltak", "Tiltak", "Initiative"), new("Nøkkelen til tiltaket.", "Nøkkelen til tiltaket.", "The initiative's key."), (it, book) => book.Initiatives.KeyOf(it.InitiativeId)).Must().Eg("renseteknologi"),
            Column<PilotStep>.Words("title", new("Tittel", "Tittel", "Title"), new("Navnet på piloten.", "Namnet på piloten.", "The pilot's name."), it => it.Title).Must().Most(400).Eg("Sauherad, renseanlegg"),
            new Column<PilotStep>(new("municipality", new("Kommune", "Kommune", "Municipality"), new("Kommunenummeret.", "Kommunenummeret.", "The municipality's code."), CellKind.Municipality) { IsRequired = true, Example = "0822" }, (it, _) => it.Municipality.Value, null),
            Column<PilotStep>.Pick("stage", new("Trinn", "Trinn", "Stage"), new("Trinnet, i denne rekkefølgen.", "Trinnet, i denne rekkjefølgja.", "The stage, in this order."), it => it.Stage).Must(),
            Column<PilotStep>.Day("on", new("Nådd", "Nådd", "Reached"), new("Dagen trinnet ble nådd. Tom betyr at datoen ikke er oppgitt.", "Dagen trinnet vart nådd. Tom tyder at datoen ikkje er oppgitt.", "The day the stage was reached. Empty means the date is not stated."), it => it.On, (it, day) => it.On = day),
            Column<PilotStep>.Words("evidence", new("Dokumentasjon", "Dokumentasjon", "Evidence"), new("Hva som viser det.", "Kva som viser det.", "What shows it."), it => it.Evidence, (it, text) => it.Evidence = text),
            Column<PilotStep>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key", "stage")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new PilotStep { Id = book.Next<PartId>(), Pilot = row.Key("key")!.Value, InitiativeId = book.Initiatives[row["initiative"]]!.Id, Title = row["title"], Municipality = row.Key("municipality")!.Value, Stage = row.Choice("stage", PilotStage.Behov) },
    };

    public static readonly SheetMap<BudgetLine> Budget = new("budget",
        new("Budsjett", "Budsjett", "Budget"),
        new("Kostnader mot plan, og utbetalinger av tilskuddet. Kroner.", "Kostnader mot plan, og utbetalingar av tilskotet. Kroner.", "Costs against plan, and payments of the grant. Kroner."),
        [
            Column<BudgetLine>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "opplaering-2018"),
            Column<BudgetLine>.Key_("initiative", "initiatives", new("Tiltak", "Tiltak", "Initiative"), new("Nøkkelen til tiltaket. Tom for hele programmet.", "Nøkkelen til tiltaket. Tom for heile programmet.", "The initiative's key. Empty for the whole programme."), (it, book) => book.Initiatives.KeyOf(it.InitiativeId), (it, row, book) => it.InitiativeId = book.Initiatives[row.Text("initiative")]?.Id),
            Column<BudgetLine>.Pick("kind", new("Slag", "Slag", "Kind"), new("Hva raden er.", "Kva rada er.", "What the row is."), it => it.Kind, (it, kind) => it.Kind = kind).Must(),
            Column<BudgetLine>.Words("source", new("Betales av", "Blir betalt av", "Paid by"), new("Hvem som betaler.", "Kven som betaler.", "Who pays."), it => it.Source, (it, text) => it.Source = text).Most(400).Eg("Tilskudd"),
            Column<BudgetLine>.Whole("year", new("År", "År", "Year"), new("Året. Tom betyr ikke oppgitt.", "Året. Tom tyder ikkje oppgitt.", "The year. Empty means not stated."), it => it.Year, (it, year) => it.Year = year).Unit(Units.Year).Eg("2018"),
            Column<BudgetLine>.Number("planned", new("Planlagt", "Planlagt", "Planned"), new("Planlagt. Tom betyr ikke oppgitt.", "Planlagt. Tom tyder ikkje oppgitt.", "Planned. Empty means not stated."), it => it.Planned, (it, number) => it.Planned = number).Unit(Units.Kroner).Eg("150000"),
            Column<BudgetLine>.Number("spent", new("Brukt", "Brukt", "Spent"), new("Brukt eller utbetalt.", "Brukt eller utbetalt.", "Spent or paid out."), it => it.Spent, (it, number) => it.Spent = number).Unit(Units.Kroner).Eg("118000"),
            Column<BudgetLine>.Words("note", new("Merknad", "Merknad", "Note"), new("Forklaring.", "Forklaring.", "An explanation."), it => it.Note, (it, text) => it.Note = text),
            Column<BudgetLine>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new BudgetLine { Id = book.Next<PartId>(), Key = row.Key("key")!.Value },
    };

    /// <summary>Ties an initiative to the goals of the cell, and to no others.</summary>
    private static void Tie(Initiative initiative, SheetRow row, Book book)
    {
        var wanted = CellText.Parts(row["goals"]).Select(key => book.Goals[key]!.Id).ToHashSet();
        foreach (var (link, record) in book.InitiativeGoals.Where(link => link.Key.Item1 == initiative.Id && !wanted.Contains(link.Key.Item2)).ToList())
        {
            book.InitiativeGoals.Remove(link);
            book.Db.Remove(record);
        }

        foreach (var goal in wanted.Where(goal => !book.InitiativeGoals.ContainsKey((initiative.Id, goal))))
        {
            book.InitiativeGoals[(initiative.Id, goal)] = book.Db.Add(new InitiativeGoal { InitiativeId = initiative.Id, GoalId = goal }).Entity;
        }
    }
}
