using Samspill.Kernel;

namespace Samspill.Platform.Rights;

/// <summary>The deeds of Platform's own pages.</summary>
public static class PlatformDeeds
{
    /// <summary>My open work, and what changed.</summary>
    public static readonly Deed SeeWork = new("platform.see-work", Roles.Insiders, new("Se min uke", "Sjå mi veke", "See my week"));

    /// <summary>The directory of organisations and people by role.</summary>
    public static readonly Deed SeeDirectory = new("platform.see-directory", Roles.Insiders, new("Se personer og organisasjoner", "Sjå personar og organisasjonar", "See people and organisations"));

    /// <summary>Add an organisation to the directory, or change what stands about it.</summary>
    public static readonly Deed WriteOrganisation = new("platform.write-organisation", Roles.Leaders, new("Skrive organisasjoner", "Skrive organisasjonar", "Write organisations"));

    /// <summary>Invite people, give and take roles.</summary>
    public static readonly Deed GiveAccess = new("platform.give-access", Role.Administrator, new("Gi og ta tilgang", "Gje og ta tilgang", "Give and take access"));

    /// <summary>Invite members and goal owners to the partnership.</summary>
    public static readonly Deed Invite = new("platform.invite", Roles.Leaders, new("Invitere medlemmer og eiere", "Invitere medlemmer og eigarar", "Invite members and owners"));

    /// <summary>Who has access to what.</summary>
    public static readonly Deed SeeAccess = new("platform.see-access", Role.Administrator | Role.Auditor | Role.ProjectLeader, new("Se hvem som har tilgang", "Sjå kven som har tilgang", "See who has access"));

    /// <summary>A record's history.</summary>
    public static readonly Deed SeeHistory = new("platform.see-history", Role.Auditor | Role.ProjectLeader | Role.Administrator | Role.Owner, new("Se historikk", "Sjå historikk", "See history"));

    /// <summary>Questions and comments on a record.</summary>
    public static readonly Deed Comment = new("platform.comment", Roles.Contributors, new("Skrive spørsmål og kommentarer", "Skrive spørsmål og kommentarar", "Write questions and comments"));

    /// <summary>Tokens by which programs read or write on one's behalf.</summary>
    public static readonly Deed MakeToken = new("platform.make-token", Roles.Contributors | Role.Auditor, new("Lage nøkkel til datasystemer", "Lage nøkkel til datasystem", "Make a key for computer systems"));

    /// <summary>Download a file kept with a record.</summary>
    public static readonly Deed SeeFile = new("platform.see-file", Roles.Insiders, new("Laste ned vedlegg", "Laste ned vedlegg", "Download attachments"));

    /// <summary>The platform's own pages, at the foot of every page.</summary>
    internal static IReadOnlyList<Arenas.MenuItem> Foot { get; } =
    [
        new(1, new("Personer", "Personar", "People"), "/personer", SeeDirectory),
        new(2, new("Organisasjoner", "Organisasjonar", "Organisations"), "/organisasjoner", SeeDirectory),
        new(3, new("Tilgang", "Tilgang", "Access"), "/tilgang", SeeAccess),
        new(4, new("Nøkler til datasystemer", "Nøklar til datasystem", "Keys for computer systems"), "/nokler", MakeToken),
    ];
    /// <summary>Hang a file on a record or take it away; the record's own right is asked too.</summary>
    public static readonly Deed AttachFile = new("platform.attach-file", Roles.Contributors, new("Legge ved filer", "Leggje ved filer", "Attach files"));

    /// <summary>Questions and comments on a record.</summary>
    public static readonly Deed SeeTalk = new("platform.see-talk", Roles.Insiders, new("Se spørsmål og kommentarer", "Sjå spørsmål og kommentarar", "See questions and comments"));

    /// <summary>The whole audit trail, and take it out.</summary>
    public static readonly Deed SeeTrail = new("platform.see-trail", Role.Auditor | Role.Administrator, new("Se og ta ut hele endringsloggen", "Sjå og ta ut heile endringsloggen", "See and take out the whole audit trail"));

    /// <summary>What lies in the archive.</summary>
    public static readonly Deed SeeArchive = new("platform.see-archive", Roles.Insiders, new("Se arkivet", "Sjå arkivet", "See the archive"));

    /// <summary>Lay a draft in the archive and bring it back; the record's own right is asked too.</summary>
    public static readonly Deed Archive = new("platform.archive", Roles.Contributors, new("Arkivere utkast", "Arkivere utkast", "Archive drafts"));

    /// <summary>What a guest was given.</summary>
    public static readonly Deed SeeGiven = new("platform.see-given", Role.Guest, new("Se det en er vist som gjest", "Sjå det ein er vist som gjest", "See what one is shown as a guest"));

    /// <summary>Give a record to a guest, and take it back.</summary>
    public static readonly Deed GiveRecord = new("platform.give-record", Roles.Leaders, new("Vise en post til gjester", "Vise ein post til gjester", "Show a record to guests"));

    /// <summary>See what is kept about a person, by kind and count.</summary>
    public static readonly Deed SeePersonalData = new("platform.see-personal-data", Roles.Leaders, new("Se hva som er lagret om en person", "Sjå kva som er lagra om ein person", "See what is kept about a person"));

    /// <summary>Erase a person for good.</summary>
    public static readonly Deed ErasePerson = new("platform.erase-person", Role.Administrator, new("Slette en person", "Slette ein person", "Erase a person"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [SeeWork, SeeDirectory, WriteOrganisation, GiveAccess, Invite, SeeAccess, SeeHistory, Comment, MakeToken, SeeFile, AttachFile, SeeTalk, SeeTrail, SeeArchive, Archive, SeeGiven, GiveRecord, SeePersonalData, ErasePerson];
}
