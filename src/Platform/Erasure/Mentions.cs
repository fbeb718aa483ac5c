using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Records;

namespace Samspill.Platform.Erasure;

/// <summary>A text that somebody wrote, in which a person's name or address stands: the kind of record, its identity, the field, and the words around the name.</summary>
public sealed record Mention(string Entity, string RecordId, string Field, string Around);

/// <summary>Where a text with a name in it stands, as a person would say it.</summary>
/// <param name="Title">The record it stands in, or hangs on; null where that has no page.</param>
/// <param name="Address">Its page below the partnership; null where there is none.</param>
public sealed record MentionPlace(Text Kind, Text Field, string? Title, string? Address, string Around);

/// <summary>Finds a name in running text, which no rule can take out without harming the sentence: a person must.</summary>
public static class Mentions
{
    private const int Shortest = 5;
    private const int Most = 100;
    private const int WordsAround = 60;
    private static readonly MethodInfo Contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

    /// <summary>Texts of the partnership that hold one of the names, kind by kind until there are a hundred; short names are left out, for they stand in other words.</summary>
    internal static async Task<IReadOnlyList<Mention>> Find(SamspillDb db, IReadOnlyList<string> names, CancellationToken stop)
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

    /// <summary>Where each text stands: its record, or the larger record that it is part of.</summary>
    public static async Task<IReadOnlyList<MentionPlace>> Places(SamspillDb db, ArenaList arenas, IReadOnlyList<Mention> mentions, CancellationToken stop)
    {
        var places = new List<MentionPlace>();
        foreach (var mention in mentions)
        {
            var found = await Whole(db, arenas, mention, stop);
            places.Add(new(arenas.Words.Kind(mention.Entity), arenas.Words.Field(mention.Entity, mention.Field), found?.Title, found?.Address, mention.Around));
        }

        return places;
    }

    private static async Task<RecordFound?> Whole(SamspillDb db, ArenaList arenas, Mention mention, CancellationToken stop)
    {
        foreach (var kind in arenas.Records)
        {
            if (kind.Entity == mention.Entity)
            {
                return await kind.Find(db, mention.RecordId, stop);
            }

            if (kind.Of.FirstOrDefault(part => part.Entity == mention.Entity) is { } part && (await part.Owners(db, [mention.RecordId], stop)).TryGetValue(mention.RecordId, out var owner))
            {
                return await kind.Find(db, owner.Owner, stop);
            }
        }

        return null;
    }

    /// <summary>The name with some words before and after, on one line.</summary>
    private static string Around(string text, IReadOnlyList<string> words)
    {
        var (at, name) = words.Select(word => (text.IndexOf(word, StringComparison.Ordinal), word)).Where(hit => hit.Item1 >= 0).Min();
        var (from, to) = (Math.Max(0, at - WordsAround), Math.Min(text.Length, at + name.Length + WordsAround));
        return (from > 0 ? "… " : "") + string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + (to < text.Length ? " …" : "");
    }

    private static async Task<List<Mention>> In<T>(SamspillDb db, IReadOnlyList<string> fields, IReadOnlyList<string> words, CancellationToken stop) where T : Row
    {
        var row = Expression.Parameter(typeof(T), "row");
        var any = fields.SelectMany(field => words.Select(word => Holds(row, field, word))).Aggregate(Expression.OrElse);
        var rows = await db.Set<T>().AsNoTracking().IgnoreQueryFilters([Conventions.Archive]).Where(Expression.Lambda<Func<T, bool>>(any, row)).ToListAsync(stop);
        var type = db.Model.FindEntityType(typeof(T))!;
        return [.. rows.SelectMany(found => fields.Where(field => type.FindProperty(field)!.GetGetter().GetClrValue(found) is string text && words.Any(text.Contains))
            .Select(field => new Mention(typeof(T).Name, Audit.Telling.RecordId(type, property => property.GetGetter().GetClrValue(found)), field, Around((string)type.FindProperty(field)!.GetGetter().GetClrValue(found)!, words))))];
    }

    private static BinaryExpression Holds(ParameterExpression row, string field, string word)
    {
        var text = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], row, Expression.Constant(field));
        return Expression.AndAlso(Expression.NotEqual(text, Expression.Constant(null, typeof(string))), Expression.Call(text, Contains, Expression.Constant(word)));
    }
}
