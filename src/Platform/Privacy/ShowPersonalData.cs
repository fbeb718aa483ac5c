using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Records;

namespace Samspill.Platform.Privacy;

/// <summary>What is kept about a person of the partnership: by kind and count for leaders, and all of it as a zip for the administrator who answers her.</summary>
public static class ShowPersonalData
{
    /// <summary>What the page shows.</summary>
    public sealed record View(string Key, string Name, IReadOnlyList<ShowMyData.Count> Counts, bool MayTake);

    internal static async Task<IResult> Handle(string person, HttpContext http, SamspillDb db, Rights.Reader reader, CancellationToken stop) =>
        await Find(person, http, db, stop) is { } dossier
            ? Answer.With<PersonalDataPage, View>(new View(dossier.Key, dossier.Name, ShowMyData.CountsOf(dossier), reader.May(Rights.PlatformDeeds.ErasePerson)))
            : Answer.Absent;

    internal static async Task<IResult> Zip(string person, HttpContext http, SamspillDb db, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        return await Find(person, http, db, stop) is { } dossier ? Results.File(Dossier.Zip([dossier]), "application/zip", $"opplysninger-{dossier.Key}.zip") : Answer.Absent;
    }

    private static async Task<Dossier?> Find(string person, HttpContext http, SamspillDb db, CancellationToken stop) =>
        await db.Named<Person, Kernel.PersonId>(person).Where(row => row.ErasedOn == null).Select(row => (Kernel.PersonId?)row.Id).SingleOrDefaultAsync(stop) is { } id ? await Dossier.Of(http.RequestServices, id, stop) : null;
}
