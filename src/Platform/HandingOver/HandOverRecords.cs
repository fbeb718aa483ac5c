using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Access;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Questions;
using Samspill.Platform.Storage;

namespace Samspill.Platform.HandingOver;

/// <summary>Hands over what every room keeps: each kind of record as JSON, and each file that hangs on a record under its own name.</summary>
internal sealed class HandOverRecords(SamspillDb db, ArenaList arenas) : IHandOver
{
    /// <summary>Of the platform's own records these are the partnership's; keys, links, queues and requests are nobody's to take along.</summary>
    private static readonly HashSet<Type> Ours = [typeof(Organisation), typeof(Person), typeof(Comment), typeof(Attachment), typeof(Opening)];

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public async Task<IReadOnlyList<HandOverTopic>> Topics(PartnershipId partnership, CancellationToken stop)
    {
        var files = await Attached(stop);
        return [new(80, HandOverWords.Files, [HandOverWords.File, HandOverWords.HangsOn, HandOverWords.On], [.. files.Select(file => (IReadOnlyList<Text>)[Text.Same(file.FileName), (arenas.Record(file.Kind)?.Title ?? Text.Same(file.Kind)).Then(Text.Same(file.RecordKey)), HandOverWords.Day.With(file.AttachedOn)])], HandOverWords.NoFiles)];
    }

    public async IAsyncEnumerable<HandOverFile> Files(PartnershipId partnership, [EnumeratorCancellation] CancellationToken stop)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in await Attached(stop))
        {
            var bytes = await db.Set<StoredFile>().Where(stored => stored.Hash == file.Hash).Select(stored => stored.Bytes).SingleAsync(stop);
            yield return new(Free($"filer/{file.Kind}/{file.RecordKey}/", file.FileName.TrimStart('.'), taken), HandOverWords.Attachment, bytes);
        }

        foreach (var type in db.Model.GetEntityTypes().Where(IsHandedOver).OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
        {
            var write = typeof(HandOverRecords).GetMethod(nameof(Write), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type.ClrType);
            yield return new($"json/{type.GetTableName()}.json", arenas.Words.Kind(type.ClrType.Name), await (Task<byte[]>)write.Invoke(this, [type, stop])!);
        }
    }

    private static bool IsHandedOver(IEntityType type) => typeof(Row).IsAssignableFrom(type.ClrType) && !typeof(IUnaudited).IsAssignableFrom(type.ClrType) && !typeof(IHoldsSecret).IsAssignableFrom(type.ClrType)
        && (type.ClrType.Assembly != typeof(Row).Assembly || Ours.Contains(type.ClrType));

    private Task<List<Attachment>> Attached(CancellationToken stop) =>
        db.Set<Attachment>().AsNoTracking().Where(file => file.RemovedOn == null).OrderBy(file => file.Kind).ThenBy(file => file.RecordKey).ThenBy(file => file.Id).ToListAsync(stop);

    private async Task<byte[]> Write<T>(IEntityType type, CancellationToken stop) where T : Row
    {
        var told = type.GetProperties().Where(property => property.Name is not (nameof(Row.PartnershipId) or nameof(Row.Version) or nameof(ITitled.TitleSortKey)) && property.ClrType != typeof(byte[])).OrderBy(property => property.Name, StringComparer.Ordinal).ToList();
        var rows = await db.Set<T>().IgnoreQueryFilters([Conventions.Archive]).AsNoTracking().ToListAsync(stop);
        var all = rows.Select(row => (Id: Audit.Telling.RecordId(type, property => property.GetGetter().GetClrValue(row)), Row: told.ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => Plain(property, property.GetGetter().GetClrValue(row)))));
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(all.OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => row.Row), Form) + "\n");
    }

    private static object? Plain(IProperty property, object? value) => value switch
    {
        null or bool or int or long => value,
        decimal number => decimal.Parse(number.ToString("0.############################", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable<string> many => many.ToArray(),
        _ => Audit.Telling.Say(property, value),
    };

    /// <summary>The name as it is, or with a number where another file of the same record has it.</summary>
    private static string Free(string folder, string name, HashSet<string> taken)
    {
        for (var number = 1; ; number++)
        {
            var path = folder + (number == 1 ? name : $"{number} {name}");
            if (taken.Add(path))
            {
                return path;
            }
        }
    }
}

internal static class HandOverWords
{
    public static readonly Text Files = new("Vedlegg", "Vedlegg", "Attachments");
    public static readonly Text File = new("Fil", "Fil", "File");
    public static readonly Text HangsOn = new("Hører til", "Høyrer til", "Belongs to");
    public static readonly Text On = new("Lagt ved", "Lagt ved", "Attached");
    public static readonly Text Day = new("{0}", "{0}", "{0}");
    public static readonly Text NoFiles = new("Ingen vedlegg.", "Ingen vedlegg.", "No attachments.");
    public static readonly Text Attachment = new("vedlegg", "vedlegg", "attachment");
}
