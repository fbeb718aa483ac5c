using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Access;
using Samspill.Platform.Data;
using Samspill.Platform.Digests;
using Samspill.Platform.Directory;
using Samspill.Platform.Erasure;
using Samspill.Platform.Questions;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;
using Samspill.Platform.Tokens;

namespace Samspill.Platform.Records;

/// <summary>The kinds of record in the directory.</summary>
internal static class PlatformRecords
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new("person", nameof(Person), new("Person", "Person", "Person"), PlatformDeeds.SeeDirectory, PlatformDeeds.GiveAccess, async (db, keyOrId, stop) =>
            await db.Named<Person, PersonId>(keyOrId).Select(row => new RecordFound(row.Id.ToString(), row.Key.Value, row.Title ?? row.Name, "/personer#" + row.Key.Value)).SingleOrDefaultAsync(stop)),
        new("organisasjon", nameof(Organisation), new("Organisasjon", "Organisasjon", "Organisation"), PlatformDeeds.SeeDirectory, PlatformDeeds.WriteOrganisation, async (db, keyOrId, stop) =>
            await db.Named<Organisation, OrganisationId>(keyOrId).Select(row => new RecordFound(row.Id.ToString(), row.Key.Value, row.Name, "/organisasjoner/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
        new(ShowTalk.CommentRecord, nameof(Comment), new("Kommentar", "Kommentar", "Comment"), PlatformDeeds.SeeTalk, PlatformDeeds.Comment, async (db, keyOrId, stop) =>
            // PostgreSQL would hand a pair over as a record of its own: it is made here.
            await db.Named<Comment, CommentId>(keyOrId).Select(row => new { row.Id, row.Says, row.Kind, row.RecordKey }).SingleOrDefaultAsync(stop) is { } row
                ? new RecordFound(row.Id.ToString(), row.Id.ToString(), row.Says, $"/samtale/{row.Kind}/{row.RecordKey}") { HangsOn = (row.Kind, row.RecordKey) } : null),
    ];

    public static RecordWords Words { get; } = new(
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            [nameof(Person)] = new("Person", "Person", "Person"),
            [nameof(Organisation)] = new("Organisasjon", "Organisasjon", "Organisation"),
            [nameof(Comment)] = new("Spørsmål eller kommentar", "Spørsmål eller kommentar", "Question or comment"),
            [nameof(Attachment)] = new("Vedlegg", "Vedlegg", "Attachment"),
            [nameof(StoredFile)] = new("Fil", "Fil", "File"),
            [nameof(AccessToken)] = new("Nøkkel for datasystemer", "Nøkkel for datasystem", "Key for computer systems"),
            [nameof(Opening)] = new("Åpning av sidene", "Opning av sidene", "Opening of the pages"),
            [nameof(Guests.Grant)] = new("Vist til gjest", "Vist til gjest", "Shown to a guest"),
            [nameof(DigestWish)] = new("Ukentlig e-post", "Vekentleg e-post", "Weekly mail"),
            [nameof(ErasureRequest)] = new("Ønske om sletting", "Ønske om sletting", "Request to be erased"),
        },
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            ["Name"] = new("Navn", "Namn", "Name"),
            ["Title"] = new("Navn", "Namn", "Name"),
            ["Person.Title"] = new("Tittel", "Tittel", "Title"),
            ["Email"] = new("E-post", "E-post", "E-mail"),
            ["Language"] = new("Språk", "Språk", "Language"),
            ["Roles"] = new("Roller", "Roller", "Roles"),
            ["ErasedOn"] = new("Slettet", "Sletta", "Erased"),
            ["OrganisationId"] = new("Organisasjon", "Organisasjon", "Organisation"),
            ["PersonId"] = new("Person", "Person", "Person"),
            ["Number"] = new("Nummer", "Nummer", "Number"),
            ["MunicipalityCode"] = new("Kommunenummer", "Kommunenummer", "Municipality code"),
            ["Part"] = new("Rolle i partnerskapet", "Rolle i partnarskapet", "Part in the partnership"),
            ["MemberFrom"] = new("Medlem fra", "Medlem frå", "Member from"),
            ["MemberTo"] = new("Medlem til", "Medlem til", "Member to"),
            ["RegisterState"] = new("I Enhetsregisteret", "I Einingsregisteret", "In the register"),
            ["RegisterName"] = new("Navn i Enhetsregisteret", "Namn i Einingsregisteret", "Name in the register"),
            ["CheckedOn"] = new("Sjekket", "Sjekka", "Checked"),
            ["Remark"] = new("Merknad", "Merknad", "Remark"),
            ["Says"] = new("Tekst", "Tekst", "Text"),
            ["IsQuestion"] = new("Er et spørsmål", "Er eit spørsmål", "Is a question"),
            ["WrittenOn"] = new("Skrevet", "Skrive", "Written"),
            ["Answer"] = new("Svar", "Svar", "Answer"),
            ["Decision"] = new("Vedtak", "Vedtak", "Decision"),
            ["ClosedById"] = new("Besvart av", "Svart på av", "Answered by"),
            ["ClosedOn"] = new("Besvart", "Svart på", "Answered"),
            ["AuthorId"] = new("Skrevet av", "Skrive av", "Written by"),
            ["FileName"] = new("Fil", "Fil", "File"),
            ["MediaType"] = new("Filtype", "Filtype", "File type"),
            ["Size"] = new("Størrelse", "Storleik", "Size"),
            ["AttachedBy"] = new("Lagt ved av", "Lagt ved av", "Attached by"),
            ["AttachedOn"] = new("Lagt ved", "Lagt ved", "Attached"),
            ["RemovedOn"] = new("Fjernet", "Fjerna", "Removed"),
            ["Organisation.Kind"] = new("Slag", "Slag", "Kind"),
            ["Scope"] = new("Hva den kan", "Kva han kan", "What it may do"),
            ["MadeAt"] = new("Laget", "Laga", "Made"),
            ["ExpiresAt"] = new("Gjelder til", "Gjeld til", "Valid until"),
            ["RevokedAt"] = new("Trukket tilbake", "Trekt tilbake", "Revoked"),
            ["IsPublic"] = new("Åpen for alle", "Open for alle", "Open to all"),
            ["At"] = new("Når", "Når", "When"),
            ["ArchivedOn"] = new("Lagt i arkivet", "Lagt i arkivet", "Laid in the archive"),
            ["AskedAt"] = new("Spurt", "Spurd", "Asked"),
            ["AnsweredAt"] = new("Besvart", "Svart på", "Answered"),
            ["Grant.Kind"] = new("Slag", "Slag", "Kind"),
            ["RecordKey"] = new("Post", "Post", "Record"),
            ["Grant.From"] = new("Fra", "Frå", "From"),
            ["Grant.To"] = new("Til og med", "Til og med", "Last day"),
            ["MayWrite"] = new("Kan føre tall", "Kan føre tal", "Can report numbers"),
            ["Day"] = new("Dag", "Dag", "Day"),
            ["ErasureRequest.Because"] = new("Begrunnelse", "Grunngjeving", "Reason"),
        },
        Languages.All.Select(language => KeyValuePair.Create("Language." + language, language.Name()))
            .Concat(Enum.GetValues<Role>().Select(role => KeyValuePair.Create("Roles." + role, role.Title())))
            .Concat([KeyValuePair.Create("RegisterState.NotChecked", new Text("ikke sjekket", "ikkje sjekka", "not checked")), KeyValuePair.Create("RegisterState.Found", new Text("registrert", "registrert", "registered")), KeyValuePair.Create("RegisterState.NotFound", new Text("finnes ikke", "finst ikkje", "does not exist")), KeyValuePair.Create("RegisterState.StruckOff", new Text("slettet", "sletta", "struck off"))])
            .Concat(Enum.GetValues<OrganisationKind>().Select(kind => KeyValuePair.Create("Organisation.Kind." + kind, DirectoryWords.Of(kind))))
            .Concat(Enum.GetValues<ErasureAnswer>().Select(answer => KeyValuePair.Create("ErasureRequest.Answer." + answer, ErasureRequestWords.Of(answer))))
            .Concat(Enum.GetValues<DigestDay>().Select(day => KeyValuePair.Create("Day." + day, DigestWords.Of(day))))
            .Concat(Enum.GetValues<OrganisationPart>().Select(part => KeyValuePair.Create("Part." + part, DirectoryWords.Of(part) ?? new("ikke oppgitt", "ikkje oppgitt", "not stated")))).ToDictionary(StringComparer.Ordinal));
}
