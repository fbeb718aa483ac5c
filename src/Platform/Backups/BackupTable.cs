using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samspill.Platform.Backups;

/// <summary>A table of the model as a backup writes it: its columns in order, and every value as JSON that either database reads back the same.</summary>
internal sealed class BackupTable(IEntityType type, IReadOnlyCollection<string>? columns = null)
{
    private readonly IReadOnlyList<IProperty> properties = [.. type.GetProperties().Where(property => columns?.Contains(property.GetColumnName()) != false).OrderBy(property => property.GetColumnName(), StringComparer.Ordinal)];

    /// <summary>Its name in the database and in the backup.</summary>
    public string Name { get; } = type.GetTableName()!;

    /// <summary>The entity.</summary>
    public IEntityType Type => type;

    /// <summary>Its columns.</summary>
    public IReadOnlyList<string> Columns => [.. properties.Select(property => property.GetColumnName())];

    /// <summary>The column whose numbers the database gives out itself; null when there is none.</summary>
    public string? Counter => properties.FirstOrDefault(property => property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(int))?.GetColumnName();

    /// <summary>The table as an earlier version wrote it; null when it holds a column that we do not know, or lacks one that cannot be left to the database.</summary>
    public BackupTable? As(IReadOnlyList<string> written) =>
        written.Except(Columns, StringComparer.Ordinal).Any() || properties.Any(property => !written.Contains(property.GetColumnName(), StringComparer.Ordinal) && !property.IsNullable && property.GetDefaultValue() is null)
            ? null : new(type, written);

    /// <summary>All tables of a model, each after those it refers to.</summary>
    public static IReadOnlyList<BackupTable> Of(IModel model)
    {
        var left = model.GetEntityTypes().Where(type => type.GetTableName() is not null).OrderBy(type => type.GetTableName(), StringComparer.Ordinal).ToList();
        var made = new List<IEntityType>();
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || made.Contains(key.PrincipalEntityType))) ?? left[0];
            made.Add(next);
            left.Remove(next);
        }

        return [.. made.Select(type => new BackupTable(type))];
    }

    /// <summary>A row as a line.</summary>
    public string Write(object row) => JsonSerializer.Serialize(properties.Select(property => Plain(property.GetGetter().GetClrValue(row))), Lines);

    /// <summary>The statement that writes a row, with a slot a column.</summary>
    public string Insert => $"INSERT INTO {Name} ({string.Join(", ", Columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", Columns.Select((_, i) => "@p" + i))})";

    /// <summary>Fills the slots of <see cref="Insert"/> from a line.</summary>
    public void Fill(System.Data.Common.DbCommand insert, string line)
    {
        using var row = JsonDocument.Parse(line);
        if (row.RootElement.GetArrayLength() != properties.Count)
        {
            throw new InvalidDataException($"{Name}: a line has {row.RootElement.GetArrayLength()} values, not {properties.Count}");
        }

        insert.Parameters.Clear();
        var number = 0;
        foreach (var element in row.RootElement.EnumerateArray())
        {
            var property = properties[number];
            insert.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(insert, "@p" + number++, Read(property, element), property.IsNullable));
        }
    }

    private static readonly JsonSerializerOptions Lines = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Identities as guids, choices and codes as text, moments as UTC, bytes in base 64: alike from both databases.</summary>
    private static object? Plain(object? value) => value switch
    {
        null or string or bool or int or long => value,
        Guid guid => guid.ToString(),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset moment => Audit.Telling.Whole(moment).ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToBase64String(bytes),
        Enum choice => choice.ToString(),
        _ => Values.ToPlain(value),
    };

    private static object? Read(IProperty property, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var kind = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return kind switch
        {
            _ when kind == typeof(string) => element.GetString(),
            _ when kind == typeof(bool) => element.GetBoolean(),
            _ when kind == typeof(int) => element.GetInt32(),
            _ when kind == typeof(long) => element.GetInt64(),
            _ when kind == typeof(Guid) => element.GetGuid(),
            _ when kind == typeof(decimal) => decimal.Parse(element.GetString()!, CultureInfo.InvariantCulture),
            _ when kind == typeof(DateOnly) => DateOnly.ParseExact(element.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when kind == typeof(TimeOnly) => TimeOnly.ParseExact(element.GetString()!, "O", CultureInfo.InvariantCulture),
            _ when kind == typeof(DateTimeOffset) => DateTimeOffset.ParseExact(element.GetString()!, "O", CultureInfo.InvariantCulture),
            _ when kind == typeof(byte[]) => element.GetBytesFromBase64(),
            _ when kind.IsEnum => Enum.Parse(kind, element.GetString()!),
            _ => Values.FromPlain(kind, element),
        };
    }
}
