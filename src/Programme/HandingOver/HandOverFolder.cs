using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.HandingOver;

/// <summary>
/// The folder that a closed programme leaves behind: what every room hands over, a front page in three languages, and a list of
/// checksums. It is read without Samspill, and the same records give the same bytes.
/// </summary>
public static class HandOverFolder
{
    /// <summary>The list of checksums, as `sha256sum -c` reads it.</summary>
    public const string Sums = "SHA256SUMS";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The folder's list: what it is of, and every file with its size and checksum.</summary>
    public sealed record Manifest(string Form, string Version, string Partnership, string Programme, DateOnly ClosedOn, string TrailEndsAt, IReadOnlyList<Entry> Files);

    /// <summary>A file of the folder.</summary>
    public sealed record Entry(string Path, string Title, long Bytes, string Sha256);

    /// <summary>Why there is no folder in the partnership that has been entered; null when there is one.</summary>
    public static async Task<Refusal?> Hindrance(SamspillDb db, CancellationToken stop) =>
        await db.TheProgramme().Select(programme => programme.ClosedOn).FirstOrDefaultAsync(stop) is null ? HandOverRefusals.NotClosed : null;

    /// <summary>Every file, one after the other; the front pages and the list come last, when it is known what is there.</summary>
    public static async IAsyncEnumerable<(string Name, byte[] Bytes)> Files(IServiceProvider services, [EnumeratorCancellation] CancellationToken stop)
    {
        var db = services.GetRequiredService<SamspillDb>();
        // The platform's records last: a PDF made on the way is a record too, and the folder is to be the same the next time.
        var rooms = services.GetServices<IHandOver>().Reverse().ToList();
        var listed = new List<(Entry Entry, Text Title)>();
        foreach (var room in rooms)
        {
            await foreach (var file in room.Files(db.Here, stop))
            {
                listed.Add((new(file.Path, file.Title.Nb, file.Bytes.Length, Hash(file.Bytes)), file.Title));
                yield return (file.Path, file.Bytes);
            }
        }

        var programme = (await db.TheProgramme().AsNoTracking().FirstOrDefaultAsync(stop))!;
        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(row => row.Id == db.Here, stop);
        var topics = new List<HandOverTopic>();
        foreach (var room in rooms)
        {
            topics.AddRange(await room.Topics(db.Here, stop));
        }

        var pages = Languages.All.Select(language => (Name: PageOf(language), Bytes: Page(language, partnership, programme, topics, listed).Write())).ToList();
        foreach (var page in pages)
        {
            listed.Add((new(page.Name, HandOverWords.FrontPage.Nb, page.Bytes.Length, Hash(page.Bytes)), HandOverWords.FrontPage));
            yield return page;
        }

        var head = await db.Set<Platform.Audit.AuditHead>().Where(row => row.PartnershipId == db.Here).Select(row => row.Hash).SingleOrDefaultAsync(stop) ?? "";
        var manifest = JsonSerializer.SerializeToUtf8Bytes(new Manifest("samspill-handover-1", typeof(HandOverFolder).Assembly.GetName().Version!.ToString(3), partnership.Slug.Value, programme.Title, programme.ClosedOn!.Value, head, [.. listed.Select(file => file.Entry)]), Form);
        yield return ("manifest.json", manifest);
        var sums = string.Concat(listed.Select(file => $"{file.Entry.Sha256}  {file.Entry.Path}\n")) + $"{Hash(manifest)}  manifest.json\n";
        yield return (Sums, Encoding.UTF8.GetBytes(sums));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string PageOf(Language language) => language == Language.Nb ? "index.html" : $"index.{language.Code()}.html";

    private static FolderPage Page(Language language, Partnership partnership, ProgrammeRecord programme, List<HandOverTopic> topics, List<(Entry Entry, Text Title)> files)
    {
        string In(Text text) => text.In(language);
        return new(language, programme.Title, In(HandOverWords.Over.With(partnership.Name, programme.ClosedOn)),
            [.. new[] { programme.Aim, In(HandOverWords.Says), In(HandOverWords.Proven.With(Sums)), partnership.IsDemo ? In(HandOverWords.Demo) : null, files.Exists(file => file.Entry.Path.EndsWith(".docx", StringComparison.Ordinal)) && !files.Exists(file => file.Entry.Path.EndsWith(".pdf", StringComparison.Ordinal) && file.Entry.Path.StartsWith("rapporter/", StringComparison.Ordinal)) ? In(HandOverWords.NoPdf) : null }.OfType<string>()],
            [.. Languages.All.Where(other => other != language).Select(other => (other, PageOf(other)))],
            [.. topics.OrderBy(topic => topic.Order).Select(topic => new FolderTable(In(topic.Title), [.. topic.Columns.Select(In)], [.. topic.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(In)])], In(topic.WhenEmpty)))],
            In(HandOverWords.AllFiles), [.. files.Select(file => new FolderLine(file.Entry.Path, In(file.Title), Weight(file.Entry.Bytes, language)))]);
    }

    private static string Weight(long bytes, Language language) => string.Format(language.Culture(), bytes < 1_000_000 ? "{0:#,0} kB" : "{1:#,0.0} MB", Math.Max(1, bytes / 1000), bytes / 1_000_000m);
}
