using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Records;

/// <summary>The kinds of record in the directory.</summary>
internal static class PlatformRecords
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new("person", nameof(Person), new("Person", "Person", "Person"), PlatformDeeds.SeeDirectory, PlatformDeeds.GiveAccess, async (db, keyOrId, stop) =>
            await db.Named<Person, PersonId>(keyOrId).Select(row => new RecordFound(row.Id.ToString(), row.Key.Value, row.Title ?? row.Name, "/personer/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
        new("organisasjon", nameof(Organisation), new("Organisasjon", "Organisasjon", "Organisation"), PlatformDeeds.SeeDirectory, PlatformDeeds.GiveAccess, async (db, keyOrId, stop) =>
            await db.Named<Organisation, OrganisationId>(keyOrId).Select(row => new RecordFound(row.Id.ToString(), row.Key.Value, row.Name, "/organisasjoner/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
    ];
}
