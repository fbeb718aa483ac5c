using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Challenges;

/// <summary>People as pages name them: by title and place, `Næringssjef, Notodden`, never by a face.</summary>
internal static class WhoIs
{
    /// <summary>Everybody in the directory by key, in the order they are offered.</summary>
    /// <param name="workingAnd">Leaves out those who only read, audit, administer or visit, but for these keys; null to leave out nobody.</param>
    public static async Task<IReadOnlyList<(string Key, string Said)>> Read(SamspillDb db, CancellationToken stop, IReadOnlyCollection<string?>? workingAnd = null)
    {
        var places = await db.Set<Organisation>().Select(organisation => new { organisation.Id, organisation.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        var people = await db.Set<Person>().AsNoTracking().Select(person => new { person.Key, person.Name, person.Title, person.OrganisationId, person.Roles }).ToListAsync(stop);
        return [.. people.Where(person => workingAnd is null || person.Roles.CanTakeOn() || workingAnd.Contains(person.Key.Value)).Select(person => (person.Key.Value, Said(person.Title ?? person.Name, person.OrganisationId is { } id ? places.GetValueOrDefault(id) : null))).OrderBy(person => Kernel.Letters.SortKey(person.Item2), StringComparer.Ordinal)];
    }

    private static string Said(string title, string? place) => place is null || title.Contains(',', StringComparison.Ordinal) ? title : $"{title}, {place.Replace(" kommune", "", StringComparison.Ordinal)}";
}
