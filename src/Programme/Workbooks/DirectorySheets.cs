using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Indicators;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets programme, organisations and people.</summary>
internal static class DirectorySheets
{
    public static readonly SheetMap<ProgrammeRecord> Programme = new("programme",
        new("Program", "Program", "Programme"),
        new("Én rad for programmet og én for hver fase. En fase er en rad der phase_of er fylt ut.", "Éi rad for programmet og éi for kvar fase. Ein fase er ei rad der phase_of er fylt ut.", "One row for the programme and one for each phase. A phase is a row where phase_of is filled."),
        [
            Column<ProgrammeRecord>.Own(it => it.Key, new("Kort navn på programmet eller fasen.", "Kort namn på programmet eller fasen.", "A short name of the programme or the phase."), "byregionprogrammet"),
            Column<ProgrammeRecord>.Words("title", new("Tittel", "Tittel", "Title"), new("Navnet slik folk kjenner det.", "Namnet slik folk kjenner det.", "The name as people know it."), it => it.Title, (it, text) => it.Title = text ?? "").Must().Most(400).Eg("Byregionprogrammet, fase II"),
            Column<ProgrammeRecord>.Key_("phase_of", "programme", new("Fase av", "Fase av", "Phase of"), new("Nøkkelen til programmet, når raden er en fase. Tom for programmet selv.", "Nøkkelen til programmet, når rada er ein fase. Tom for programmet sjølv.", "The programme's key when the row is a phase. Empty for the programme itself."), (it, book) => book.Programmes.KeyOf(it.PhaseOf), (it, row, book) => it.PhaseOf = book.Programmes[row.Text("phase_of")]?.Id).Eg("byregionprogrammet"),
            Column<ProgrammeRecord>.Words("aim", new("Formål", "Føremål", "Aim"), new("Hva programmet eller fasen skal føre til.", "Kva programmet eller fasen skal føre til.", "What the programme or the phase is to lead to."), it => it.Aim, (it, text) => it.Aim = text).Eg("Bygge en delingskultur mellom kommunene"),
            Column<ProgrammeRecord>.Words("finding", new("Funn", "Funn", "Finding"), new("Hva en avsluttet fase fant ut.", "Kva ein avslutta fase fann ut.", "What a closed phase found out."), it => it.Finding, (it, text) => it.Finding = text).Eg("Kapasitet og kultur er flaskehalsen"),
            Column<ProgrammeRecord>.Day("starts", new("Starter", "Startar", "Starts"), new("Første dag.", "Første dag.", "The first day."), it => it.Starts, (it, day) => it.Starts = day).Eg("2017-01-01"),
            Column<ProgrammeRecord>.Day("ends", new("Slutter", "Sluttar", "Ends"), new("Siste dag.", "Siste dag.", "The last day."), it => it.Ends, (it, day) => it.Ends = day).Eg("31.12.2018"),
            Column<ProgrammeRecord>.Day("closed_on", new("Avsluttet", "Avslutta", "Closed on"), new("Dagen det ble avsluttet. Tom mens det pågår.", "Dagen det vart avslutta. Tom medan det går.", "The day it was closed. Empty while it runs."), it => it.ClosedOn, (it, day) => it.ClosedOn = day),
            Column<ProgrammeRecord>.Whole("effect_horizon", new("Effekthorisont", "Effekthorisont", "Effect horizon"), new("Året virkningene skal etterprøves.", "Året verknadene skal etterprøvast.", "The year in which the effects are to be checked."), it => it.EffectHorizon, (it, year) => it.EffectHorizon = year).Unit(Units.Year).Eg("2023"),
            Column<ProgrammeRecord>.Named("funder", "organisations", new("Tilskuddsgiver", "Tilskotsgivar", "Funder"), new("Den som gir tilskuddet: nøkkelen fra organisasjoner.", "Den som gjev tilskotet: nøkkelen frå organisasjonar.", "Who gives the grant: the key from organisations."), it => it.Funder, (it, text) => it.Funder = text).Eg("fylket"),
            Column<ProgrammeRecord>.Words("grant_reference", new("Tilskuddets nummer", "Nummeret til tilskotet", "Grant reference"), new("Tilskuddets nummer hos den som gir det.", "Nummeret tilskotet har hos den som gjev det.", "The grant's number with the one who gives it."), it => it.GrantReference, (it, text) => it.GrantReference = text).Most(200).Eg("TS-2017-12"),
            Column<ProgrammeRecord>.Number("grant_amount", new("Tilskudd", "Tilskot", "Grant"), new("Tilskuddet i kroner.", "Tilskotet i kroner.", "The grant in kroner."), it => it.GrantAmount, (it, number) => it.GrantAmount = number).Unit(Units.Kroner).Eg("1200000"),
            Column<ProgrammeRecord>.Whole("stated_goal_count", new("Oppgitt antall mål", "Oppgitt tal på mål", "Stated number of goals"), new("Antall mål søknaden sier at den har. Rapporten stopper når tallet ikke stemmer med målarket.", "Talet på mål søknaden seier at han har. Rapporten stoppar når talet ikkje stemmer med målarket.", "How many goals the application says it has. The report stops when the number differs from the sheet of goals."), it => it.StatedGoalCount, (it, count) => it.StatedGoalCount = count).Eg("7"),
            Column<ProgrammeRecord>.Words("granted_text", new("Teksten i tilsagnet", "Teksten i tilsegna", "Text of the grant"), new("Målene slik de står i tilsagnet. Teksten kan ha flere linjer.", "Måla slik dei står i tilsegna. Teksten kan ha fleire linjer.", "The goals as they stand in the letter of grant. The text may have several lines."), it => it.GrantedText, (it, text) => it.GrantedText = text).Most(30_000),
            Column<ProgrammeRecord>.Named("bottleneck", "challenges", new("Flaskehals", "Flaskehals", "Bottleneck"), new("Nøkkelen til utfordringen som er den viktigste hindringen.", "Nøkkelen til utfordringa som er den viktigaste hindringa.", "The key of the challenge that is the main obstacle."), it => it.Bottleneck?.Value, (it, text) => it.Bottleneck = Key.Read(text)).As(shape => shape with { Kind = CellKind.Reference }).Eg("kapasitet-og-kultur"),
            Column<ProgrammeRecord>.Yes("members_stated", new("Medlemmer oppgitt", "Medlemmer oppgitt", "Members stated"), new("Er hele medlemslisten kjent?", "Er heile medlemslista kjend?", "Is the full list of members known?"), it => it.MembersStated, (it, yes) => it.MembersStated = yes),
            new Column<ProgrammeRecord>(new("public", new("Åpen", "Open", "Public"), new("Kan alle lese de åpne sidene? Gjelder programmet selv, ikke fasene.", "Kan alle lese dei opne sidene? Gjeld programmet sjølv, ikkje fasane.", "May anybody read the public pages? For the programme itself, not its phases."), CellKind.Yes),
                (it, book) => CellText.Of(it.PhaseOf is null && book.Partnership.IsPublic), (it, row, book) => book.Partnership.IsPublic = row["phase_of"].Length > 0 ? book.Partnership.IsPublic : row["public"] == "yes"),
            Column<ProgrammeRecord>.MayPick("own_approval", new("Godkjenne egne tall", "Godkjenne eigne tal", "Approving one's own numbers"), new("Kan den som godkjenner, godkjenne tall hun selv har ført? Tom betyr bare når ingen andre kan. Gjelder programmet selv, ikke fasene.", "Kan den som godkjenner, godkjenne tal ho sjølv har ført? Tom tyder berre når ingen andre kan. Gjeld programmet sjølv, ikkje fasane.", "May an approver approve numbers she reported herself? Empty means only when nobody else can. For the programme itself, not its phases."), it => OwnApproval.WhenAlone, null, OwnApproval.WhenAlone) with
            {
                Tell = (it, book) => it.PhaseOf is null && book.Rules is { OwnApproval: not OwnApproval.WhenAlone } rules ? CellText.Snake(rules.OwnApproval.ToString()) : "",
                Take = (_, row, book) => book.Rule(row.Choice("own_approval", row["phase_of"].Length > 0 ? book.Rules?.OwnApproval ?? OwnApproval.WhenAlone : OwnApproval.WhenAlone), book.Rules?.ApprovalLevels ?? ApprovalLevels.One),
            },
            Column<ProgrammeRecord>.MayPick("approval_levels", new("Godkjenning i trinn", "Godkjenning i steg", "Levels of approval"), new("Hvor mange godkjenner et tall? Tom betyr partnerskapet alene. Gjelder programmet selv, ikke fasene.", "Kor mange godkjenner eit tal? Tom tyder partnarskapet åleine. Gjeld programmet sjølv, ikkje fasane.", "How many approve a number? Empty means the partnership alone. For the programme itself, not its phases."), _ => ApprovalLevels.One, null, ApprovalLevels.One) with
            {
                Tell = (it, book) => it.PhaseOf is null && book.Rules is { ApprovalLevels: not ApprovalLevels.One } rules ? CellText.Snake(rules.ApprovalLevels.ToString()) : "",
                Take = (_, row, book) => book.Rule(book.Rules?.OwnApproval ?? OwnApproval.WhenAlone, row.Choice("approval_levels", row["phase_of"].Length > 0 ? book.Rules?.ApprovalLevels ?? ApprovalLevels.One : ApprovalLevels.One)),
            },
            Column<ProgrammeRecord>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new ProgrammeRecord { Id = book.Next<ProgrammeId>(), Key = row.Key("key")!.Value, Title = row["title"] },
        Register = (book, it) => book.Programmes.Add(it),
        Mend = (row, _) => row["phase_of"].Length > 0 && (row["public"] == "yes" || row["own_approval"].Length > 0 || row["approval_levels"].Length > 0) ? row.With(("public", ""), ("own_approval", ""), ("approval_levels", "")) : row,
        Check = (_, row, cells, book, _) =>
        {
            if (cells.Any(cell => cell.Column == "public") && !book.Importer.IsAdministrator)
            {
                row.Fault("public", WorkbookWords.OnlyAdministratorOpens);
            }
        },
    };

    public static readonly SheetMap<Organisation> Organisations = new("organisations",
        new("Organisasjoner", "Organisasjonar", "Organisations"),
        new("Kommunene og andre som er med eller blir nevnt.", "Kommunane og andre som er med eller blir nemnde.", "The municipalities and others that take part or are named."),
        [
            Column<Organisation>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "notodden"),
            Column<Organisation>.Words("name", new("Navn", "Namn", "Name"), new("Fullt navn.", "Fullt namn.", "The full name."), it => it.Name, (it, text) => it.Name = text ?? "").Must().Most(200).Eg("Notodden kommune"),
            new Column<Organisation>(new("organisation_number", new("Organisasjonsnummer", "Organisasjonsnummer", "Organisation number"), new("Ni sifre. Tom når du ikke er sikker.", "Ni siffer. Tom når du ikkje er sikker.", "Nine digits. Empty when you are not sure."), CellKind.OrganisationNumber) { Example = "938583986" },
                (it, _) => it.Number?.Value ?? "", (it, row, _) => it.Number = OrganisationNumber.Read(row.Text("organisation_number"))),
            Column<Organisation>.Pick("kind", new("Slag", "Slag", "Kind"), new("Hva slags organisasjon.", "Kva slags organisasjon.", "What kind of organisation."), it => it.Kind, (it, kind) => it.Kind = kind).Must(),
            new Column<Organisation>(new("municipality_code", new("Kommunenummer", "Kommunenummer", "Municipality code"), new("Kommunenummeret slik det var den gangen, fire sifre med nullen foran.", "Kommunenummeret slik det var den gongen, fire siffer med nullen framfor.", "The municipality's code as it was at the time, four digits with the leading zero."), CellKind.Municipality) { Example = "0807" },
                (it, _) => it.MunicipalityCode?.Value ?? "", (it, row, _) => it.MunicipalityCode = MunicipalityCode.Read(row.Text("municipality_code"))),
            Column<Organisation>.MayPick("part", new("Del i programmet", "Del i programmet", "Part in the programme"), new("Hvilken del de har i programmet. Tom betyr ikke oppgitt.", "Kva del dei har i programmet. Tom tyder ikkje oppgitt.", "What part they have in the programme. Empty means not stated."), it => it.Part, (it, part) => it.Part = part, OrganisationPart.None),
            Column<Organisation>.Day("member_from", new("Med fra", "Med frå", "Member from"), new("Første dag som medlem.", "Første dag som medlem.", "The first day as a member."), it => it.MemberFrom, (it, day) => it.MemberFrom = day).Eg("2017-01-01"),
            Column<Organisation>.Day("member_to", new("Med til", "Med til", "Member to"), new("Siste dag som medlem. Tom når de fortsatt er med.", "Siste dag som medlem. Tom når dei framleis er med.", "The last day as a member. Empty while they still take part."), it => it.MemberTo, (it, day) => it.MemberTo = day),
            Column<Organisation>.Words("remark", new("Merknad", "Merknad", "Remark"), new("Det leseren bør vite.", "Det lesaren bør vite.", "What the reader should know."), it => it.Remark, (it, text) => it.Remark = text),
            Column<Organisation>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new Organisation { Id = book.Next<OrganisationId>(), Key = row.Key("key")!.Value, Name = row["name"] },
        Register = (book, it) => book.Organisations.Add(it),
        Check = (_, row, _, _, _) =>
        {
            if (row.Text("municipality_code") is { } code && MunicipalityCode.Read(code) is null)
            {
                row.Fault("municipality_code", WorkbookWords.NotAMunicipalityCode.With(code));
            }
        },
    };

    public static readonly SheetMap<Person> People = new("people",
        new("Personer", "Personar", "People"),
        new("De som skal inn i Samspill. Rollen er nok som navn.", "Dei som skal inn i Samspill. Rolla er nok som namn.", "Those who are to use Samspill. The role will do as a name."),
        [
            Column<Person>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "naeringssjef-notodden"),
            Column<Person>.Words("name", new("Navn", "Namn", "Name"), new("Navnet som vises.", "Namnet som blir vist.", "The name that is shown."), it => it.Name, (it, text) => it.Name = text ?? "").Must().Most(200).Eg("Næringssjef, Notodden"),
            Column<Person>.Words("title", new("Stilling", "Stilling", "Position"), new("Stillingen.", "Stillinga.", "The position."), it => it.Title, (it, text) => it.Title = text).Most(200).Eg("Næringssjef"),
            Column<Person>.Key_("organisation", "organisations", new("Organisasjon", "Organisasjon", "Organisation"), new("Nøkkelen til organisasjonen.", "Nøkkelen til organisasjonen.", "The organisation's key."), (it, book) => book.Organisations.KeyOf(it.OrganisationId), (it, row, book) => it.OrganisationId = book.Organisations[row.Text("organisation")]?.Id).Eg("notodden"),
            new Column<Person>(new("email", new("E-post", "E-post", "E-mail"), new("E-postadressen de logger inn med.", "E-postadressa dei loggar inn med.", "The e-mail address they sign in with."), CellKind.Email) { Example = "naeringssjef@notodden.example" },
                (it, _) => CellText.Of(it.Email).ToLowerInvariant(), (it, row, _) => it.Email = row.Text("email")),
            Column<Person>.Pick("language", new("Språk", "Språk", "Language"), new("Språket de leser på.", "Språket dei les på.", "The language they read."), it => it.Language, (it, language) => it.Language = language),
            new Column<Person>(new("roles", new("Roller", "Roller", "Roles"), new("Hva de har tilgang til. Bare en administrator kan endre det.", "Kva dei har tilgang til. Berre ein administrator kan endre det.", "What they have access to. Only an administrator may change it."), CellKind.Choices) { Choices = Choices.Of(Role.None), Example = "owner;member" },
                (it, _) => string.Join(';', Roles.Given.Where(role => it.Roles.HasFlag(role)).Select(role => CellText.Snake(role.ToString()))), (it, row, _) => it.Roles = RolesOf(row["roles"])),
            Column<Person>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new Person { Id = book.Next<PersonId>(), Key = row.Key("key")!.Value, Name = row["name"] },
        Register = (book, it) => book.People.Add(it),
        Mend = (row, _) => row.With(("roles", string.Join(';', Roles.Given.Where(role => RolesOf(row["roles"]).HasFlag(role)).Select(role => CellText.Snake(role.ToString()))))),
        KeepsBecause = (it, _) => it.AccountId is null ? null : WorkbookWords.HasAccount,
        Check = (it, row, cells, book, _) =>
        {
            if (it?.ErasedOn is not null)
            {
                row.Fault("name", WorkbookWords.PersonErased);
            }
            else if (cells.Any(cell => cell.Column == "roles") && !book.Importer.IsAdministrator)
            {
                row.Fault("roles", WorkbookWords.OnlyAdministratorGivesRoles);
            }
            else if (it?.AccountId is not null && cells.Any(cell => cell.Column == "email") && !book.Importer.IsAdministrator)
            {
                row.Fault("email", WorkbookWords.OnlyAdministratorMovesAccount);
            }
        },
    };

    private static Role RolesOf(string cell) => CellText.Parts(cell).Aggregate(Role.None, (all, name) => Enum.TryParse<Role>(name.Replace("_", ""), ignoreCase: true, out var role) ? all | role : all);
}

/// <summary>Units of the workbook's numbers.</summary>
internal static class Units
{
    public static readonly Text Kroner = new("kroner", "kroner", "kroner");
    public static readonly Text Year = new("årstall", "årstal", "year");
    public static readonly Text HoursAWeek = new("timer i uken", "timar i veka", "hours a week");
    public static readonly Text Indicators = new("indikatorens enhet", "eininga til indikatoren", "the indicator's unit");
}
