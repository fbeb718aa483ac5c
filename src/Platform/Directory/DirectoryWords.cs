using Samspill.Kernel;

namespace Samspill.Platform.Directory;

internal static class DirectoryWords
{
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Plural PeopleVerdict = new(new("{0} person står i registeret, i {1} organisasjoner.", "{0} person står i registeret, i {1} organisasjonar.", "{0} person is in the directory, in {1} organisations."), new("{0} personer står i registeret, i {1} organisasjoner.", "{0} personar står i registeret, i {1} organisasjonar.", "{0} people are in the directory, in {1} organisations."));
    public static readonly Text NoPeople = new("Ingen personer ennå. Inviter den første.", "Ingen personar enno. Inviter den første.", "No people yet. Invite the first.");
    public static readonly Text Organisations = new("Organisasjoner", "Organisasjonar", "Organisations");
    public static readonly Text Verdict = new("{0} organisasjoner, {1} av dem kommuner. {2} av kommunene er med nå.", "{0} organisasjonar, {1} av dei kommunar. {2} av kommunane er med no.", "{0} organisations, {1} of them municipalities. {2} of the municipalities take part now.");
    public static readonly Text NoOrganisations = new("Ingen organisasjoner ennå. De kommer med arbeidsboken.", "Ingen organisasjonar enno. Dei kjem med arbeidsboka.", "No organisations yet. They come with the workbook.");
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
