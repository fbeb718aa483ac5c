using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;

namespace Samspill.Reports;

/// <summary>What the search finds of reports: every one that can be read, those that nobody has begun too, with what editors have written in it.</summary>
internal static class ReportDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("rapport", new("rapport", "rapport", "report"), ReportDeeds.See, Reports) { MadeOf = [MadeOf.Any<Report>(), MadeOf.Any<SentenceEdit>()], ChangesByDay = true },
    ];

    /// <summary>They are few, and one that nobody has begun has no identity of its own: all are told each time, each under what its key amounts to.</summary>
    private static async Task<IReadOnlyList<Document>> Reports(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var begun = await db.Set<Report>().AsNoTracking().Select(row => new { row.Id, row.Key, row.IsDemo }).ToListAsync(stop);
        var edits = (await db.Set<SentenceEdit>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.ReportId);
        return [.. (await ReportList.All(db, stop)).Select(name => (Name: name, Begun: begun.Find(row => row.Key.Value == name.Key))).Select(pair => new Document(IdOf(pair.Name.Key), pair.Name.Title.Nb, "/rapporter/" + pair.Name.Key)
        {
            AlsoKnownAs = Document.Lines(pair.Name.Title.Nn, pair.Name.Title.En),
            Text = Document.Lines([pair.Name.Template.About.Nb, .. pair.Begun is null ? [] : edits[pair.Begun.Id].OrderBy(row => row.Id.Value).Select(row => row.Wording)]),
            Year = pair.Name.Period.To.Year,
            IsDemo = pair.Begun?.IsDemo ?? false,
        })];
    }

    private static Guid IdOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
