using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Samspill.Kernel;

namespace Samspill.Platform.Backups;

/// <summary>The value types of our own, as plain text and back.</summary>
internal static class Values
{
    /// <summary>An identity's guid, or a key or code as written.</summary>
    public static object ToPlain(object value) => value switch
    {
        Key key => key.Value,
        MunicipalityCode code => code.Value,
        OrganisationNumber number => number.Value,
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        _ when IdOf(value.GetType()) is { } guid => ((Guid)guid.GetValue(value)!).ToString(),
        IEnumerable<string> many => many.ToArray(),
        _ => throw new NotSupportedException($"A backup cannot write {value.GetType().Name}."),
    };

    /// <summary>The value of a type from plain text.</summary>
    public static object FromPlain(Type kind, JsonElement element) => kind switch
    {
        _ when kind == typeof(Key) => Key.Read(element.GetString()) ?? throw new InvalidDataException("A key cannot be read."),
        _ when kind == typeof(MunicipalityCode) => MunicipalityCode.Read(element.GetString()) ?? throw new InvalidDataException("A municipality code cannot be read."),
        _ when kind == typeof(OrganisationNumber) => OrganisationNumber.Read(element.GetString()) ?? throw new InvalidDataException("An organisation number cannot be read."),
        _ when kind == typeof(TimeOnly) => TimeOnly.ParseExact(element.GetString()!, "O", CultureInfo.InvariantCulture),
        _ when IdOf(kind) is not null => kind.GetMethod("From", BindingFlags.Public | BindingFlags.Static, [typeof(Guid)])!.Invoke(null, [element.GetGuid()])!,
        _ when kind == typeof(string[]) => element.EnumerateArray().Select(one => one.GetString()!).ToArray(),
        _ when kind.IsAssignableFrom(typeof(List<string>)) => element.EnumerateArray().Select(one => one.GetString()!).ToList(),
        _ => throw new NotSupportedException($"A backup cannot read {kind.Name}."),
    };

    private static PropertyInfo? IdOf(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>)) ? type.GetProperty("Value") : null;
}
