using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Audit;

/// <summary>How the audit trail writes a record down: the same text whichever database it comes from, with what is personal sealed.</summary>
internal static class Telling
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly ConditionalWeakTable<IEntityType, IReadOnlyList<IProperty>> ToldOf = [];
    private static readonly ConcurrentDictionary<PropertyInfo, (bool IsPersonal, bool NamesPerson)> Marks = new();

    /// <summary>The values that are written down: all but the partnership and the version, which every entry and chain has by itself, and what is marked untold.</summary>
    public static IReadOnlyList<IProperty> Told(this IEntityType type) => ToldOf.GetValue(type, static type =>
        [.. type.GetProperties().Where(property => property.Name is not (nameof(Row.PartnershipId) or nameof(Row.Version) or nameof(ITitled.TitleSortKey)) && property.PropertyInfo?.IsDefined(typeof(UntoldAttribute), inherit: true) != true)]);

    /// <summary>A record's identity within the partnership: its id, or for a link the ids it joins, parted by a slash.</summary>
    public static string RecordId(IEntityType type, Func<IProperty, object?> value) => string.Join('/', type.FindPrimaryKey()!.Properties
        .Where(property => property.Name != nameof(Row.PartnershipId)).Select(property => Say(property, value(property))));

    /// <summary>Values as JSON, names in order.</summary>
    public static string Write(IEnumerable<IProperty> properties, Func<IProperty, object?> value, Sealing sealing)
    {
        var told = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            var said = Say(property, value(property));
            told[property.Name] = said is null ? null : sealing.Close(said, MarksOf(property));
        }

        return JsonSerializer.Serialize(told, Plain);
    }

    /// <summary>Values read back from JSON.</summary>
    public static Dictionary<string, string?> Read(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string?>>(json)!;

    /// <summary>True when the value is a person's name, key or address.</summary>
    public static bool NamesPerson(IProperty property) => MarksOf(property).NamesPerson;

    /// <summary>A value as text that reads the same from either database.</summary>
    public static string? Say(IProperty property, object? value) => value switch
    {
        null => null,
        DateTimeOffset moment => Whole(moment).ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexStringLower(SHA256.HashData(bytes)),
        string text => text,
        IEnumerable<string> many => string.Join(';', many),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ when property.GetValueConverter() is { } converter && converter.ProviderClrType == typeof(Guid) => converter.ConvertToProvider(value)!.ToString(),
        _ => value.ToString(),
    };

    /// <summary>Whole microseconds: PostgreSQL keeps no finer, and what is hashed must read the same after a round trip.</summary>
    public static DateTimeOffset Whole(DateTimeOffset moment) => new(moment.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    private static (bool IsPersonal, bool NamesPerson) MarksOf(IProperty property) => property.PropertyInfo is { } info
        ? Marks.GetOrAdd(info, static info => (info.IsDefined(typeof(PersonalAttribute), inherit: true), info.IsDefined(typeof(NamesPersonAttribute), inherit: true)))
        : default;
}

/// <summary>Which values of one record are sealed, and under whose key.</summary>
/// <param name="Subject">The person the record tells of; null when none.</param>
/// <param name="Keys">The keys at hand; a person whose key has been destroyed has none.</param>
/// <param name="Named">The people that names, keys and addresses stand for.</param>
internal sealed record Sealing(PersonId? Subject, IReadOnlyDictionary<PersonId, byte[]?> Keys, IReadOnlyDictionary<string, PersonId> Named)
{
    /// <summary>Nothing is sealed: for comparing what stands in the tables.</summary>
    public static readonly Sealing None = new(null, new Dictionary<PersonId, byte[]?>(), new Dictionary<string, PersonId>());

    /// <summary>True for the values before a change: what an erased person's record used to say is sealed for good.</summary>
    public bool IsBefore { get; init; }

    /// <summary>The value as it may stand in the trail.</summary>
    public string Close(string value, (bool IsPersonal, bool NamesPerson) marks)
    {
        var person = marks.IsPersonal ? Subject : marks.NamesPerson && Named.TryGetValue(value, out var named) ? named : null;
        if (person is not { } whose || !Keys.TryGetValue(whose, out var key))
        {
            return value;
        }

        // Without a key the person is erased: what stands now is anonymous, and what stood before must never be read again.
        return key is not null ? Seal.Close(value, whose, key) : IsBefore ? Seal.Close(value, whose, RandomNumberGenerator.GetBytes(32)) : value;
    }
}
