using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;

namespace Samspill.Platform.Erasure;

/// <summary>The columns that name people by word, such as who reported a measurement, and how a name is taken out of them.</summary>
internal static class NamingColumns
{
    /// <summary>Table and column of every value marked <see cref="NamesPersonAttribute"/>.</summary>
    public static IReadOnlyList<(string Table, string Column)> Of(IModel model) =>
        [.. model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType)).SelectMany(type => type.GetProperties().Where(Telling.NamesPerson).Select(property => (type.GetTableName()!, property.GetColumnName())))];

    /// <summary>
    /// Writes another word where one of the names stands. Past the trail and past what is append-only, for here the law of the person
    /// goes before that of the record; the trail has the name sealed, and cannot tell it from any other once the key is gone.
    /// </summary>
    public static Task<int> Replace(SamspillDb db, string table, string column, IReadOnlyList<string> names, string instead, CancellationToken stop)
    {
        var slots = string.Join(", ", names.Select((_, i) => "{" + (i + 2) + "}"));
        // Table and column come from the model, never from a reader.
        var sql = $"UPDATE {table} SET {column} = {{0}}, version = version + 1 WHERE partnership_id = {{1}} AND {column} IN ({slots})";
        return db.Database.ExecuteSqlRawAsync(sql, [instead, db.Here.Value, .. names], stop);
    }
}

/// <summary>Answers: where do you hold a person's name outside the records that everybody sees? Forget it there.</summary>
public interface IPersonTrace
{
    /// <summary>Takes every one of <paramref name="names"/> out, in the transaction now open.</summary>
    /// <param name="instead">The word that stands for her from now on.</param>
    Task Forget(PartnershipId partnership, PersonId person, IReadOnlyList<string> names, string instead, CancellationToken stop);
}
