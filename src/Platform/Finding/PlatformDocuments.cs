using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Questions;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Finding;

/// <summary>What the search finds in the directory, and the questions and comments on records.</summary>
internal static class PlatformDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("organisasjon", new("organisasjon", "organisasjon", "organisation"), PlatformDeeds.SeeDirectory, Organisations) { MadeOf = [Finding.MadeOf.Itself<Organisation, OrganisationId>()] },
        new("person", new("person", "person", "person"), PlatformDeeds.SeeDirectory, People) { MadeOf = [Finding.MadeOf.Itself<Person, PersonId>(), Finding.MadeOf.Any<Organisation>()] },
        new("kommentar", new("spørsmål", "spørsmål", "question"), PlatformDeeds.SeeTalk, Comments) { MadeOf = [Finding.MadeOf.Itself<Comment, CommentId>()] },
    ];

    private static async Task<IReadOnlyList<Document>> Organisations(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Organisation>().AsNoTracking().Of<Organisation, OrganisationId>(ids).ToListAsync(stop);
        return [.. rows.Select(row => new Document(row.Id.Value, row.Name, "/organisasjoner/" + row.Key)
        {
            Text = Document.Lines(row.RegisterName, row.Number?.Value, row.Remark),
            Municipalities = row.Kind == OrganisationKind.Municipality ? [row.Name] : [],
            IsDemo = row.IsDemo,
        })];
    }

    private static async Task<IReadOnlyList<Document>> People(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Person>().AsNoTracking().Of<Person, PersonId>(ids).Where(row => row.ErasedOn == null).ToListAsync(stop);
        var organisations = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(row => row.Id, stop);
        return [.. rows.Select(row => (row, organisation: row.OrganisationId is { } id ? organisations.GetValueOrDefault(id) : null)).Select(pair => new Document(pair.row.Id.Value, pair.row.Name, "/personer#" + pair.row.Key)
        {
            AlsoKnownAs = pair.row.Title,
            Text = Document.Lines(pair.row.Title, pair.organisation?.Name),
            Municipalities = pair.organisation is { Kind: OrganisationKind.Municipality } place ? [place.Name] : [],
            IsDemo = pair.row.IsDemo,
        })];
    }

    private static async Task<IReadOnlyList<Document>> Comments(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Comment>().AsNoTracking().Of<Comment, CommentId>(ids).ToListAsync(stop);
        return [.. rows.Where(row => db.Arenas.Record(row.Kind) is not null).Select(row => new Document(row.Id.Value, row.Says.Length > MostTitle ? row.Says[..MostTitle] + "…" : row.Says, $"/samtale/{row.Kind}/{row.RecordKey}")
        {
            Text = Document.Lines(row.Says, row.Answer, row.Decision),
            Year = row.WrittenOn.Year,
            See = db.Arenas.Record(row.Kind)!.See,
            IsDemo = row.IsDemo,
        })];
    }

    private const int MostTitle = 90;
}

/// <summary>Picking the rows whose documents are asked for.</summary>
public static class PickedRows
{
    /// <summary>The rows with these identities; all when none are given.</summary>
    public static IQueryable<T> Of<T, TId>(this IQueryable<T> rows, IReadOnlyCollection<Guid>? ids) where T : Row<TId> where TId : struct, IId<TId>
    {
        if (ids is null)
        {
            return rows;
        }

        var wanted = ids.Select(TId.From).ToList();
        return rows.Where(row => wanted.Contains(row.Id));
    }
}
