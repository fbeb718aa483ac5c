using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Samspill.Kernel;

namespace Samspill.Platform.Data;

/// <summary>An identity as its guid.</summary>
internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Restore(value)) where TId : struct, IId<TId>
{
    private static TId Restore(Guid value) => TId.From(value);
}

internal sealed class KeyConverter() : ValueConverter<Key, string>(key => key.Value, text => Key.Read(text) ?? default);

internal sealed class MunicipalityCodeConverter() : ValueConverter<MunicipalityCode, string>(code => code.Value, text => MunicipalityCode.Read(text) ?? default);

internal sealed class OrganisationNumberConverter() : ValueConverter<OrganisationNumber, string>(number => number.Value, text => OrganisationNumber.Read(text) ?? default);

/// <summary>A moment as UTC ticks: SQLite cannot order or compare a `DateTimeOffset`.</summary>
internal sealed class TicksConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

/// <summary>A moment as UTC, as PostgreSQL's `timestamptz` asks.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(moment => moment.ToUniversalTime(), moment => moment.ToUniversalTime());

internal static class Conversions
{
    /// <summary>Teaches the model every identity type of the given rooms and the codes of Kernel.</summary>
    public static void Add(ModelConfigurationBuilder model, IEnumerable<System.Reflection.Assembly> rooms, bool isSqlite)
    {
        foreach (var type in rooms.SelectMany(room => room.GetTypes()).Where(IsId))
        {
            model.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
        }

        model.Properties<Key>().HaveConversion<KeyConverter>().HaveMaxLength(Key.MaxLength);
        model.Properties<MunicipalityCode>().HaveConversion<MunicipalityCodeConverter>().HaveMaxLength(4);
        model.Properties<OrganisationNumber>().HaveConversion<OrganisationNumberConverter>().HaveMaxLength(9);
        model.Properties<DateTimeOffset>().HaveConversion(isSqlite ? typeof(TicksConverter) : typeof(UtcConverter));
        model.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));
}
