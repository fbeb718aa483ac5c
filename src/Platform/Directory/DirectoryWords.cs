using Samspill.Kernel;

namespace Samspill.Platform.Directory;

internal static class DirectoryWords
{
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Plural PeopleVerdict = new(new("{0} person står i registeret, i {1} organisasjoner.", "{0} person står i registeret, i {1} organisasjonar.", "{0} person is in the directory, in {1} organisations."), new("{0} personer står i registeret, i {1} organisasjoner.", "{0} personar står i registeret, i {1} organisasjonar.", "{0} people are in the directory, in {1} organisations."));
    public static readonly Text NoPeople = new("Ingen personer ennå. Inviter den første.", "Ingen personar enno. Inviter den første.", "No people yet. Invite the first.");
    public static readonly Text Organisations = new("Organisasjoner", "Organisasjonar", "Organisations");
    public static readonly Plural Verdict = new(new("{0} organisasjon. Kommuner: {1}. Kommuner som er med nå: {2}.", "{0} organisasjon. Kommunar: {1}. Kommunar som er med no: {2}.", "{0} organisation. Municipalities: {1}. Municipalities that take part now: {2}."), new("{0} organisasjoner. Kommuner: {1}. Kommuner som er med nå: {2}.", "{0} organisasjonar. Kommunar: {1}. Kommunar som er med no: {2}.", "{0} organisations. Municipalities: {1}. Municipalities that take part now: {2}."));
    public static readonly Text NoOrganisations = new("Ingen organisasjoner ennå.", "Ingen organisasjonar enno.", "No organisations yet.");
    public static readonly Text NoOrganisationsForLeader = new("Ingen organisasjoner ennå. Legg til den første her, eller hent flere på en gang med arbeidsboken.", "Ingen organisasjonar enno. Legg til den første her, eller hent fleire på ein gong med arbeidsboka.", "No organisations yet. Add the first one here, or bring several at once with the workbook.");
    public static readonly Text Add = new("Legg til en organisasjon", "Legg til ein organisasjon", "Add an organisation");
    public static readonly Text AddVerdict = new("En organisasjon kan eie mål, bli målt for seg og ha personer.", "Ein organisasjon kan eige mål, bli målt for seg og ha personar.", "An organisation can own goals, be measured by itself and have people.");
    public static readonly Text AddAndBack = new("Legg til, og gå tilbake", "Legg til, og gå tilbake", "Add, and go back");
    public static readonly Text Change = new("Endre organisasjonen", "Endre organisasjonen", "Change the organisation");
    public static readonly Text Facts = new("Om organisasjonen", "Om organisasjonen", "About the organisation");
    public static readonly Text Save = new("Lagre organisasjonen", "Lagre organisasjonen", "Save the organisation");
    public static readonly Text Added = new("{0} er lagt til.", "{0} er lagd til.", "{0} is added.");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text NobodyHere = new("Ingen personer er knyttet til organisasjonen ennå.", "Ingen personar er knytte til organisasjonen enno.", "Nobody is attached to the organisation yet.");
    public static readonly Text InviteHere = new("Inviter en person herfra", "Inviter ein person herifrå", "Invite a person from here");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text RemarkTitle = new("Merknad", "Merknad", "Remark");
    public static readonly Text CodeHelp = new("Fire sifre, bare for en kommune. Tall for hver kommune føres på nummeret.", "Fire siffer, berre for ein kommune. Tal for kvar kommune blir førte på nummeret.", "Four digits, only for a municipality. Numbers of each municipality are kept under the code.");
    public static readonly Text NumberHelp = new("Ni sifre. Kontrollsifferet blir regnet etter.", "Ni siffer. Kontrollsifferet blir rekna etter.", "Nine digits. The check digit is calculated.");
    public static readonly Text NameMissing = new("Skriv hva organisasjonen heter.", "Skriv kva organisasjonen heiter.", "Write what the organisation is called.");
    public static readonly Text KindMissing = new("Velg hva slags organisasjon det er.", "Vel kva slags organisasjon det er.", "Choose what kind of organisation it is.");
    public static readonly Text NumberWrong = new("Nummeret stemmer ikke. Det har ni sifre og begynner på 8 eller 9, og det siste sifferet er et kontrollsiffer.", "Nummeret stemmer ikkje. Det har ni siffer og byrjar på 8 eller 9, og det siste sifferet er eit kontrollsiffer.", "The number is not right. It has nine digits and begins with 8 or 9, and the last digit is a check digit.");
    public static readonly Text CodeOfNobody = new("{0} er ikke nummeret til noen kommune. De to første sifrene er fylkets, som 40 i 4005.", "{0} er ikkje nummeret til nokon kommune. Dei to første sifra er fylket sine, som 40 i 4005.", "{0} is the code of no municipality. The first two digits are the county's, like 40 in 4005.");
    public static readonly Text CodeWrong = new("Skriv kommunenummeret med fire sifre, for eksempel 4005.", "Skriv kommunenummeret med fire siffer, til dømes 4005.", "Write the municipality code in four digits, for example 4005.");
    public static readonly Text CodeMissing = new("Skriv kommunenummeret. Uten det kan kommunen ikke få egne tall.", "Skriv kommunenummeret. Utan det kan ikkje kommunen få eigne tal.", "Write the municipality code. Without it the municipality cannot have numbers of its own.");
    public static readonly Text CodeForMunicipality = new("Bare en kommune har kommunenummer. Ta det bort, eller velg Kommune.", "Berre ein kommune har kommunenummer. Ta det bort, eller vel Kommune.", "Only a municipality has a municipality code. Take it away, or choose Municipality.");
    public static readonly Text EndsBeforeStart = new("Siste dag kommer etter første dag.", "Siste dag kjem etter første dag.", "The last day comes after the first.");
    public static readonly Text Municipalities = new("Kommuner", "Kommunar", "Municipalities");
    public static readonly Text CodesRemark = new("Kommunenummeret er det kommunen hadde da. Samme nummer kan bety et annet område et annet år.", "Kommunenummeret er det kommunen hadde då. Same nummer kan bety eit anna område eit anna år.", "The code is the one the municipality had then. The same code may mean another area in another year.");
    public static readonly Text Code = new("Kommunenummer", "Kommunenummer", "Municipality code");
    public static readonly Text From = new("Med fra", "Med frå", "Member from");
    public static readonly Text To = new("Med til", "Med til", "Member to");
    public static readonly Text Lasts = new("varer", "varer", "lasts");
    public static readonly Text NameTitle = new("Navn", "Namn", "Name");
    public static readonly Text KindTitle = new("Type", "Type", "Kind");
    public static readonly Text PartTitle = new("Rolle i partnerskapet", "Rolle i partnarskapet", "Part in the partnership");
    public static readonly Text Number = new("Organisasjonsnummer", "Organisasjonsnummer", "Organisation number");
    public static readonly Text PeopleHere = new("Personer", "Personar", "People");

    public static Text Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => new("Kommune", "Kommune", "Municipality"),
        OrganisationKind.County => new("Fylkeskommune", "Fylkeskommune", "County"),
        OrganisationKind.Company => new("Bedrift", "Bedrift", "Company"),
        OrganisationKind.Research => new("Forskning", "Forsking", "Research"),
        OrganisationKind.Association => new("Forening", "Foreining", "Association"),
        OrganisationKind.Funder => new("Tilskuddsgiver", "Tilskotsgivar", "Funder"),
        _ => new("Annet", "Anna", "Other"),
    };

    public static Text? Of(OrganisationPart part) => part switch
    {
        OrganisationPart.Owner => new("Eier programmet", "Eig programmet", "Owns the programme"),
        OrganisationPart.Active => new("Aktiv", "Aktiv", "Active"),
        OrganisationPart.Partner => new("Partner i enkelte tiltak", "Partnar i enkelte tiltak", "Partner in single initiatives"),
        OrganisationPart.Case => new("Arbeidet prøves her", "Arbeidet blir prøvd her", "The work is tried here"),
        OrganisationPart.Research => new("Forsker for partnerskapet", "Forskar for partnarskapet", "Researches for the partnership"),
        OrganisationPart.Anchor => new("Stor nabobedrift", "Stor nabobedrift", "Large firm next door"),
        _ => null,
    };
}
