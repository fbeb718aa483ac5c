using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Directory;

/// <summary>A person as any room may read her.</summary>
public sealed record PersonEntry(PersonId Id, string Key, string Name, string? Title, string? OrganisationKey, string? Organisation, Role Roles, bool IsDemo);

/// <summary>An organisation as any room may read it.</summary>
public sealed record OrganisationEntry(OrganisationId Id, string Key, string Name, string? Number, OrganisationKind Kind, OrganisationPart Part, DateOnly? MemberFrom, DateOnly? MemberTo, string? Remark, int People, bool IsDemo);

/// <summary>A municipality with the code it had while it was a member: the same code may mean another area in another year.</summary>
public sealed record MunicipalityEntry(OrganisationId Id, string Key, string Name, string? Code, DateOnly? MemberFrom, DateOnly? MemberTo)
{
    /// <summary>True when it was a member on <paramref name="day"/>; an end that is not stated is open.</summary>
    public bool IsMemberOn(DateOnly day) => (MemberFrom is null || MemberFrom <= day) && (MemberTo is null || MemberTo >= day);
}

/// <summary>The directory of the partnership that is entered, read by any room.</summary>
public static class ReadDirectory
{
    /// <summary>The person of this key, to read; null when there is none, or when she has been erased.</summary>
    public static Task<Person?> Person(this SamspillDb db, string? key, CancellationToken stop) => db.Set<Person>().AsNoTracking().Where(person => person.ErasedOn == null).ByKey(key, stop);

    /// <summary>The organisation of this key, to read; null when there is none.</summary>
    public static Task<Organisation?> Organisation(this SamspillDb db, string? key, CancellationToken stop) => db.Set<Organisation>().AsNoTracking().ByKey(key, stop);

    /// <summary>The people, by name.</summary>
    public static async Task<IReadOnlyList<PersonEntry>> People(this SamspillDb db, CancellationToken stop)
    {
        var found = await (from person in db.Set<Person>().AsNoTracking().Where(person => person.ErasedOn == null)
                           join organisation in db.Set<Organisation>() on person.OrganisationId equals (OrganisationId?)organisation.Id into organisations
                           from organisation in organisations.DefaultIfEmpty()
                           select new { Person = person, Organisation = organisation }).ToListAsync(stop);
        return [.. found.OrderBy(line => Letters.SortKey(line.Person.Name), StringComparer.Ordinal).Select(line => new PersonEntry(
            line.Person.Id, line.Person.Key.Value, line.Person.Name, line.Person.Title, line.Organisation?.Key.Value, line.Organisation?.Name, line.Person.Roles, line.Person.IsDemo))];
    }

    /// <summary>The organisations, by name.</summary>
    public static async Task<IReadOnlyList<OrganisationEntry>> Organisations(this SamspillDb db, CancellationToken stop)
    {
        var people = await db.Set<Person>().Where(person => person.OrganisationId != null).GroupBy(person => person.OrganisationId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        var found = await db.Set<Organisation>().AsNoTracking().ToListAsync(stop);
        return [.. found.OrderBy(organisation => Letters.SortKey(organisation.Name), StringComparer.Ordinal).Select(organisation => new OrganisationEntry(
            organisation.Id, organisation.Key.Value, organisation.Name, organisation.Number?.Value, organisation.Kind, organisation.Part, organisation.MemberFrom, organisation.MemberTo, organisation.Remark,
            people.Find(group => group.Key == organisation.Id)?.Count ?? 0, organisation.IsDemo))];
    }

    /// <summary>The municipalities, by name.</summary>
    public static async Task<IReadOnlyList<MunicipalityEntry>> Municipalities(this SamspillDb db, CancellationToken stop)
    {
        var found = await db.Set<Organisation>().AsNoTracking().Where(organisation => organisation.Kind == OrganisationKind.Municipality).ToListAsync(stop);
        return [.. found.OrderBy(organisation => Letters.SortKey(organisation.Name), StringComparer.Ordinal).Select(organisation => new MunicipalityEntry(
            organisation.Id, organisation.Key.Value, organisation.Name, organisation.MunicipalityCode?.Value, organisation.MemberFrom, organisation.MemberTo))];
    }
}
