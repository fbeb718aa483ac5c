using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Guests;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Work;

/// <summary>Where one lands after sign-in when she asked for no page: in her week, when one partnership is hers. The week itself goes on to the overview when nothing is owed.</summary>
internal static class Landing
{
    /// <summary>The word in the address that says she has just signed in.</summary>
    public const string FromSignIn = "innlogging";

    /// <summary>The address to go to; one that was asked for is kept.</summary>
    public static async Task<string> For(SamspillDb db, Guid account, string asked, CancellationToken stop)
    {
        if (asked != "/")
        {
            return asked;
        }

        var mine = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).Where(person => person.AccountId == account && (person.Roles & (Roles.Insiders | Role.Guest)) != Role.None)
            .Join(db.Set<Partnership>(), person => person.PartnershipId, partnership => partnership.Id, (person, partnership) => new { partnership.Slug, person.Roles }).OrderBy(place => place.Slug).Take(2).ToListAsync(stop);
        return mine.Count != 1 ? asked : (mine[0].Roles & Roles.Insiders) == Role.None ? $"/{mine[0].Slug}{ShowGiven.Path}" : $"/{mine[0].Slug}/min-uke?fra={FromSignIn}";
    }
}
