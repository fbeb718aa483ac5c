using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Guests;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Work;

/// <summary>
/// Where one lands after sign-in: on the page she asked for, or, when she asked for none, in her week when one partnership is hers. The week
/// itself goes on to the overview when nothing is owed. One who may only read what is open lands there, whatever she asked for within.
/// </summary>
internal static class Landing
{
    /// <summary>The word in the address that says she has just signed in.</summary>
    public const string FromSignIn = "innlogging";

    private const Role Within = Roles.Insiders | Role.Guest;

    /// <summary>The address to go to; one that was asked for is kept when she may have a way in there.</summary>
    public static async Task<string> For(SamspillDb db, Guid account, string asked, CancellationToken stop)
    {
        var places = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).Where(person => person.AccountId == account && person.Roles != Role.None)
            .Join(db.Set<Partnership>(), person => person.PartnershipId, partnership => partnership.Id, (person, partnership) => new Place(partnership.Slug, person.Roles)).ToListAsync(stop);
        if (asked != "/")
        {
            return await OpenInstead(db, places, asked, stop) ?? asked;
        }

        var mine = places.Exists(place => (place.Roles & Within) != Role.None) ? places.FindAll(place => (place.Roles & Within) != Role.None) : places;
        return mine is [var only] ? Home(only) : asked;
    }

    private static string Home(Place place) => $"/{place.Slug}" + ((place.Roles & Roles.Insiders) != Role.None ? $"/min-uke?fra={FromSignIn}" : (place.Roles & Role.Guest) != Role.None ? ShowGiven.Path : Gate.PublicPages);

    /// <summary>The open pages of the partnership she asked for a page within, when those are all that she may read there; null otherwise.</summary>
    private static async Task<string?> OpenInstead(SamspillDb db, List<Place> places, string asked, CancellationToken stop)
    {
        var steps = asked.Split('?', '#')[0].Split('/');
        if (steps.Length < 2 || "/" + steps.ElementAtOrDefault(2) == Gate.PublicPages || Key.Read(steps[1]) is not { } slug)
        {
            return null;
        }

        var roles = places.Find(place => place.Slug == slug)?.Roles ?? Role.None;
        var readsOpen = (roles & Within) == Role.None && (roles != Role.None || await db.Set<Partnership>().AnyAsync(partnership => partnership.Slug == slug && partnership.IsPublic, stop));
        return readsOpen ? $"/{slug}{Gate.PublicPages}" : null;
    }

    private sealed record Place(Key Slug, Role Roles);
}
