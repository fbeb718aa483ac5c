using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Erasure;
using Samspill.Platform.Storage;

namespace Samspill.Platform.Privacy;

/// <summary>
/// What every room keeps about a person, found by the model itself: each record that points to her, or names her in a column marked
/// <see cref="NamesPersonAttribute"/>. An arena made tomorrow is in it without being asked.
/// </summary>
internal sealed class RecordsOfPerson(SamspillDb db, ArenaList arenas) : IPersonalData
{
    /// <summary>Parts of a column's name that tell of a secret, which is nobody's to read.</summary>
    private static readonly string[] Secrets = ["Hash", "Secret", "Stamp", "Sealed"];

    public async Task<IReadOnlyList<PersonalRecords>> About(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop) is not { } her)
        {
            return [];
        }

        var found = new List<PersonalRecords>();
        foreach (var type in db.Model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType) && type.ClrType != typeof(PersonKey)).OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
        {
            var columns = type.GetProperties().Where(property => PointsToPerson(property) || Telling.NamesPerson(property) || (type.ClrType == typeof(Person) && property.Name == "Id")).ToList();
            if (columns.Count > 0)
            {
                var read = typeof(RecordsOfPerson).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type.ClrType);
                var records = await (Task<PersonalRecords>)read.Invoke(this, [type, columns, her, stop])!;
                if (records.Records.Count > 0)
                {
                    found.Add(records);
                }
            }
        }

        return found;
    }

    private static bool PointsToPerson(IProperty property) => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(PersonId);

    private async Task<PersonalRecords> Read<T>(IEntityType type, List<IProperty> columns, Person her, CancellationToken stop) where T : Row
    {
        var names = ErasePerson.NamesOf(her);
        var row = Expression.Parameter(typeof(T), "row");
        var any = columns.Select(column => Mine(row, column, her.Id, names)).Aggregate(Expression.OrElse);
        var rows = await db.Set<T>().AsNoTracking().IgnoreQueryFilters([Conventions.Archive]).Where(Expression.Lambda<Func<T, bool>>(any, row)).ToListAsync(stop);
        var told = type.GetProperties().Where(property => property.Name is not (nameof(Row.PartnershipId) or nameof(ITitled.TitleSortKey)) && property.ClrType != typeof(byte[]) && !Secrets.Any(property.Name.Contains)).OrderBy(property => property.Name, StringComparer.Ordinal).ToList();
        var records = rows.Select(found => (IReadOnlyList<PersonalField>)[.. told.Where(property => !IsOthers(columns, property, property.GetGetter().GetClrValue(found), her.Id, names))
            .Select(property => (property, Said: Telling.Say(property, property.GetGetter().GetClrValue(found)))).Where(field => field.Said is { Length: > 0 })
            .Select(field => new PersonalField(JsonNamingPolicy.CamelCase.ConvertName(field.property.Name), arenas.Words.Field(type.ClrType.Name, field.property.Name), field.Said!))]).ToList();
        return new(type.GetTableName()!, arenas.Words.Kinds.GetValueOrDefault(type.ClrType.Name) ?? PrivacyWords.Technical, records) { Files = typeof(T) == typeof(Attachment) ? await FilesOf([.. rows.Cast<Attachment>()], stop) : [] };
    }

    private async Task<IReadOnlyList<(string Name, byte[] Bytes)>> FilesOf(List<Attachment> attachments, CancellationToken stop)
    {
        var files = new List<(string, byte[])>();
        foreach (var attachment in attachments.Where(attachment => attachment.RemovedOn is null).OrderBy(attachment => attachment.Id.Value))
        {
            files.Add(($"{files.Count + 1} {attachment.FileName}", await db.Set<StoredFile>().Where(file => file.Hash == attachment.Hash).Select(file => file.Bytes).SingleAsync(stop)));
        }

        return files;
    }

    /// <summary>True for a column that names somebody, and not her.</summary>
    private static bool IsOthers(List<IProperty> columns, IProperty property, object? value, PersonId her, IReadOnlyList<string> names) =>
        columns.Contains(property) && value is not null && !(value is PersonId id ? id == her : names.Contains(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "", StringComparer.Ordinal));

    private static Expression Mine(ParameterExpression row, IProperty column, PersonId her, IReadOnlyList<string> names)
    {
        var value = Expression.Call(typeof(EF), nameof(EF.Property), [column.ClrType], row, Expression.Constant(column.Name));
        return column.ClrType == typeof(string)
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(string)], Expression.Constant(names.ToArray(), typeof(IEnumerable<string>)), value)
            : Expression.Equal(value, Expression.Constant(column.ClrType == typeof(PersonId) ? her : (PersonId?)her, column.ClrType));
    }
}
