using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Access;

internal static class AccessWords
{
    public static readonly Text Access = new("Tilgang", "Tilgang", "Access");
    public static readonly Plural People = new(new("{0} person har tilgang.", "{0} person har tilgang.", "{0} person has access."), new("{0} personer har tilgang.", "{0} personar har tilgang.", "{0} people have access."));
    public static readonly Plural NotYetIn = new(new("{0} har ikke logget inn ennå.", "{0} har ikkje logga inn enno.", "{0} has not signed in yet."), new("{0} har ikke logget inn ennå.", "{0} har ikkje logga inn enno.", "{0} have not signed in yet."));
    public static readonly Text Who = new("Hvem som har tilgang", "Kven som har tilgang", "Who has access");
    public static readonly Text What = new("Hva hver rolle kan gjøre", "Kva kvar rolle kan gjere", "What each role may do");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text NameHelp = new("Navn eller stilling, slik andre skal se det.", "Namn eller stilling, slik andre skal sjå det.", "Name or title, as others will see it.");
    public static readonly Text Title = new("Stilling", "Stilling", "Title");
    public static readonly Text Organisation = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly Text NoOrganisation = new("Ingen", "Ingen", "None");
    public static readonly Text OtherOrganisation = new("Står den ikke i listen? Legg den til", "Står han ikkje i lista? Legg han til", "Not in the list? Add it");
    public static readonly Text RolesTitle = new("Roller", "Roller", "Roles");
    public static readonly Text StateTitle = new("Innlogging", "Innlogging", "Sign-in");
    public static readonly Text LanguageTitle = new("Språk i e-post", "Språk i e-post", "Language of mails");
    public static readonly Text Deed = new("Gjøremål", "Gjeremål", "Deed");
    public static readonly Text HasSignedIn = new("Sist {0:d}", "Sist {0:d}", "Last {0:d}");
    public static readonly Text IsInvited = new("Invitert, ikke logget inn", "Invitert, ikkje logga inn", "Invited, not signed in");
    public static readonly Text HasNoAccount = new("Kan ikke logge inn ennå", "Kan ikkje logge inn enno", "Cannot sign in yet");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text ChangeWhom = new("Endre tilgangen til {0}", "Endre tilgangen til {0}", "Change the access of {0}");
    public static readonly Text Invite = new("Inviter en person", "Inviter ein person", "Invite a person");
    public static readonly Text InviteHelp = new("En e-post med en lenke som virker én gang, går til personen.", "Ein e-post med ei lenkje som verkar éin gong, går til personen.", "A mail with a link that works once goes to the person.");
    public static readonly Text SendInvitation = new("Send invitasjonen", "Send invitasjonen", "Send the invitation");
    public static readonly Text Invited = new("{0} er invitert. E-posten går til {1}.", "{0} er invitert. E-posten går til {1}.", "{0} is invited. The mail goes to {1}.");
    public static readonly Text NameMissing = new("Skriv navnet eller stillingen.", "Skriv namnet eller stillinga.", "Write the name or title.");
    public static readonly Text EmailMissing = new("Skriv e-postadressen, for eksempel navn@kommune.no.", "Skriv e-postadressa, til dømes navn@kommune.no.", "Write the e-mail address, for example navn@kommune.no.");
    public static readonly Text RolesMissing = new("Velg minst én rolle.", "Vel minst éi rolle.", "Choose at least one role.");
    public static readonly Text UnknownRole = new("Velg blant rollene: {0}.", "Vel blant rollene: {0}.", "Choose among the roles: {0}.");
    public static readonly Text UnknownOrganisation = new("Velg en organisasjon fra listen.", "Vel ein organisasjon frå lista.", "Choose an organisation from the list.");
    public static readonly Text GiveThere = new("Åpne tilgangen til personen.", "Opne tilgangen til personen.", "Open the person's access.");
    public static readonly Text NowMay = new("Kan gjøre nå", "Kan gjere no", "May do now");
    public static readonly Text MayNothing = new("Ingenting. Personen har ingen rolle her.", "Ingenting. Personen har inga rolle her.", "Nothing. The person has no role here.");
    public static readonly Plural Keys = new(new("{0} nøkkel til datasystemer er i bruk i personens navn.", "{0} nøkkel til datasystem er i bruk i namnet til personen.", "{0} key for computer systems is good in the person's name."), new("{0} nøkler til datasystemer er i bruk i personens navn.", "{0} nøklar til datasystem er i bruk i namnet til personen.", "{0} keys for computer systems are good in the person's name."));
    public static readonly Text SaveRoles = new("Lagre rollene", "Lagre rollene", "Save the roles");
    public static readonly Text Given = new("{0} har nå rollene: {1}.", "{0} har no rollene: {1}.", "{0} now has the roles: {1}.");
    public static readonly Text Remove = new("Ta bort all tilgang", "Ta bort all tilgang", "Remove all access");
    public static readonly Text RemoveHelp = new("Rollene og nøklene faller bort med en gang, og personen blir logget ut. Det personen har skrevet, blir stående.", "Rollene og nøklane fell bort med ein gong, og personen blir logga ut. Det personen har skrive, blir ståande.", "The roles and keys fall away at once, and the person is signed out. What the person has written stays.");
    public static readonly Text Removed = new("{0} har ikke tilgang lenger.", "{0} har ikkje tilgang lenger.", "{0} no longer has access.");
    public static readonly Text Public = new("Åpne sider", "Opne sider", "Public pages");
    public static readonly Text PublicIs = new("Hvem som helst kan lese målene og de godkjente tallene, uten utkast og uten personer.", "Kven som helst kan lese måla og dei godkjende tala, utan utkast og utan personar.", "Anybody can read the goals and the approved numbers, without drafts and without people.");
    public static readonly Text PublicIsNot = new("Bare de som har tilgang, kan lese. Åpner du, kan hvem som helst lese målene og de godkjente tallene, uten utkast og uten personer.", "Berre dei som har tilgang, kan lese. Opnar du, kan kven som helst lese måla og dei godkjende tala, utan utkast og utan personar.", "Only those with access can read. If you open, anybody can read the goals and the approved numbers, without drafts and without people.");
    public static readonly Text SeePublic = new("Se den åpne siden", "Sjå den opne sida", "See the public page");
    public static readonly Text Decision = new("Vedtaket bak", "Vedtaket bak", "The decision behind it");
    public static readonly Text OpenNow = new("Åpne sidene", "Opne sidene", "Open the pages");
    public static readonly Text CloseNow = new("Steng sidene", "Steng sidene", "Close the pages");
    public static readonly Text NowOpen = new("De åpne sidene kan nå leses av alle.", "Dei opne sidene kan no lesast av alle.", "The public pages can now be read by anybody.");
    public static readonly Text NowClosed = new("De åpne sidene er stengt.", "Dei opne sidene er stengde.", "The public pages are closed.");

    public static Text Says(Role role) => role switch
    {
        Role.PublicReader => new("Leser bare de åpne sidene, også når de er stengt for andre.", "Les berre dei opne sidene, også når dei er stengde for andre.", "Reads only the public pages, also while they are closed to others."),
        Role.Guest => new("Ser de postene hun eller han er vist, og ingenting annet. Gis fra siden til posten.", "Ser dei postane ho eller han er vist, og ingenting anna. Blir gjeve frå sida til posten.", "Sees the records that she or he was shown, and nothing else. Given from the record's page."),
        Role.Member => new("Leser programmet og fører tall.", "Les programmet og fører tal.", "Reads the programme and reports numbers."),
        Role.Owner => new("Eier mål på vegne av en organisasjon og svarer på eierskap.", "Eig mål på vegner av ein organisasjon og svarer på eigarskap.", "Owns goals for an organisation and answers about ownership."),
        Role.Auditor => new("Leser alt, også sporet av endringer. Endrer ingenting.", "Les alt, også sporet av endringar. Endrar ingenting.", "Reads everything, the trail of changes too. Changes nothing."),
        Role.ProjectLeader => new("Leder programmet: skriver mål, starter dem og godkjenner tall.", "Leier programmet: skriv mål, startar dei og godkjenner tal.", "Leads the programme: writes goals, activates them and approves numbers."),
        _ => new("Gir og tar tilgang, og kan alt prosjektlederen kan.", "Gir og tek tilgang, og kan alt prosjektleiaren kan.", "Gives and takes access, and may do all the project leader may."),
    };
}
