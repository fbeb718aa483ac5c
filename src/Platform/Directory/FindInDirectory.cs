using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Directory;

/// <summary>Finds organisations and people by words of their names and titles; only for those who may see the directory.</summary>
internal sealed class FindInDirectory(SamspillDb db, Reader reader) : ISearchSource
{
    private static readonly Text OrganisationKind = new("organisasjon", "organisasjon", "organisation");
    private static readonly Text PersonKind = new("person", "person", "person");

    public async Task<IReadOnlyList<Found>> Find(PartnershipId partnership, string words, int most, CancellationToken stop)
    {
        var terms = Letters.Terms(words);
        if (terms.Length == 0 || partnership != db.Here || !reader.May(PlatformDeeds.SeeDirectory))
        {
            return [];
        }

        var organisations = (await db.Organisations(stop)).Where(organisation => Letters.HoldAll(terms, organisation.Name)).Take(most).Select(organisation => new Found(OrganisationKind, organisation.Name, "/organisasjoner/" + organisation.Key, organisation.Remark));
        var people = (await db.People(stop)).Where(person => Letters.HoldAll(terms, person.Name, person.Title, person.Organisation)).Take(most).Select(person => new Found(PersonKind, person.Name, "/personer#" + person.Key, person.Organisation));
        return [.. organisations, .. people];
    }
}
