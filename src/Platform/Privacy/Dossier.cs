using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Privacy;

/// <summary>All that is kept about a person in one partnership, asked of every room.</summary>
/// <param name="Slug">The partnership's address.</param>
public sealed record Dossier(string Slug, string Partnership, PersonId Person, string Key, string Name, IReadOnlyList<PersonalRecords> Parts)
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gathers it in the partnership that the services have entered.</summary>
    internal static async Task<Dossier?> Of(IServiceProvider services, PersonId person, CancellationToken stop)
    {
        var db = services.GetRequiredService<SamspillDb>();
        if (await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person && row.ErasedOn == null, stop) is not { } her)
        {
            return null;
        }

        var place = await db.Set<Partnership>().AsNoTracking().SingleAsync(row => row.Id == db.Here, stop);
        var parts = new List<PersonalRecords>();
        foreach (var source in services.GetServices<IPersonalData>())
        {
            parts.AddRange(await source.About(db.Here, person, stop));
        }

        return new(place.Slug.Value, place.Name, person, her.Key.Value, her.Name, parts);
    }

    /// <summary>Gathers it in every partnership that knows an account, each in a scope of its own.</summary>
    internal static async Task<IReadOnlyList<Dossier>> OfAccount(IServiceScopeFactory scopes, Guid account, CancellationToken stop)
    {
        List<(PartnershipId Partnership, PersonId Id)> people;
        await using (var outer = scopes.CreateAsyncScope())
        {
            people = (await outer.ServiceProvider.GetRequiredService<SamspillDb>().Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).AsNoTracking().Where(person => person.AccountId == account).Select(person => new { person.PartnershipId, person.Id }).ToListAsync(stop)).ConvertAll(person => (person.PartnershipId, person.Id));
        }

        var dossiers = new List<Dossier>();
        foreach (var (partnership, person) in people)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<SamspillDb>().Scene.Enter(partnership);
            if (await Of(scope.ServiceProvider, person, stop) is { } dossier)
            {
                dossiers.Add(dossier);
            }
        }

        return [.. dossiers.OrderBy(dossier => dossier.Slug, StringComparer.Ordinal)];
    }

    /// <summary>Dossiers as a zip: a page to read, JSON for a program, and her files.</summary>
    internal static byte[] Zip(IReadOnlyList<Dossier> dossiers)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "opplysninger.html", Encoding.UTF8.GetBytes(Page(dossiers)));
            Put(zip, "opplysninger.json", JsonSerializer.SerializeToUtf8Bytes(dossiers.Select(dossier => new { partnership = dossier.Slug, key = dossier.Key, name = dossier.Name, records = dossier.Parts.ToDictionary(part => part.Name, part => part.Records.Select(record => record.ToDictionary(field => field.Name, field => field.Value))) }), Form));
            foreach (var (folder, file) in dossiers.SelectMany(dossier => dossier.Parts.SelectMany(part => part.Files.Select(file => (dossier.Slug, file)))))
            {
                Put(zip, $"filer/{folder}/{file.Name}", file.Bytes);
            }
        }

        return made.ToArray();
    }

    private static void Put(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(bytes);
    }

    private static string Page(IReadOnlyList<Dossier> dossiers)
    {
        var html = new StringBuilder($"<!doctype html>\n<html lang=\"{Languages.Current.Code()}\">\n<head><meta charset=\"utf-8\"><title>{Safe(PrivacyWords.Title)}</title></head>\n<body>\n<h1>{Safe(PrivacyWords.Title)}</h1>\n");
        foreach (var dossier in dossiers)
        {
            html.Append("<h2>").Append(Safe(dossier.Partnership)).Append("</h2>\n");
            foreach (var part in dossier.Parts)
            {
                html.Append("<h3>").Append(Safe(part.Kind)).Append("</h3>\n");
                foreach (var record in part.Records)
                {
                    html.Append("<dl>").AppendJoin("", record.Select(field => $"<dt>{Safe(field.Title)}</dt><dd>{Safe(field.Value)}</dd>")).Append("</dl>\n");
                }
            }
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
