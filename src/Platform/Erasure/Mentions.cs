using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Erasure;

/// <summary>A text that somebody wrote, in which a person's name or address stands: the kind of record, its identity, and the field.</summary>
public sealed record Mention(string Entity, string RecordId, string Field);

/// <summary>Finds a name in running text, which no rule can take out without harming the sentence: a person must.</summary>
internal static class Mentions
{
    private const int Shortest = 5;
    private const int Most = 100;
    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

    /// <summary>Texts of the partnership that hold one of the names, kind by kind until there are a hundred; short names are left out, for they stand in other words.</summary>
    public static async Task<IReadOnlyList<Mention>> Find(SamspillDb db, IReadOnlyList<string> names, CancellationToken stop)
    {
        var found = new List<Mention>();
        var words = names.Where(name => name.Length >= Shortest).ToList();
        foreach (var type in db.Model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType) && type.ClrType != typeof(Person) && type.FindProperty("Id") is not null))
        {
            var texts = type.GetProperties().Where(property => property.ClrType == typeof(string) && !Audit.Telling.NamesPerson(property)).Select(property => property.Name).ToList();
            if (texts.Count > 0 && words.Count > 0 && found.Count < Most)
            {
                var search = typeof(Mentions).GetMethod(nameof(In), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
                found.AddRange(await (Task<List<Mention>>)search.Invoke(null, [db, texts, words, stop])!);
            }
        }

        return found;
    }

    private static async Task<List<Mention>> In<T>(SamspillDb db, IReadOnlyList<string> fields, IReadOnlyList<string> words, CancellationToken stop) where T : Row
    {
        var row = Expression.Parameter(typeof(T), "row");
        var any = fields.SelectMany(field => words.Select(word => Holds(row, field, word))).Aggregate(Expression.OrElse);
        var rows = await db.Set<T>().AsNoTracking().IgnoreQueryFilters([Conventions.Archive]).Where(Expression.Lambda<Func<T, bool>>(any, row)).ToListAsync(stop);
        var type = db.Model.FindEntityType(typeof(T))!;
        return [.. rows.SelectMany(found => fields.Where(field => type.FindProperty(field)!.GetGetter().GetClrValue(found) is string text && words.Any(text.Contains))
            .Select(field => new Mention(typeof(T).Name, Audit.Telling.RecordId(type, property => property.GetGetter().GetClrValue(found)), field)))];
    }

    private static BinaryExpression Holds(ParameterExpression row, string field, string word)
    {
        var text = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], row, Expression.Constant(field));
        return Expression.AndAlso(Expression.NotEqual(text, Expression.Constant(null, typeof(string))), Expression.Call(text, Contains, Expression.Constant(word)));
    }
}
