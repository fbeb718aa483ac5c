using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Records;
using Samspill.Ui;

namespace Samspill.Platform.History;

/// <summary>Turns entries of the trail into the reader's words: people by title, fields by name, references by what they refer to.</summary>
internal sealed partial class HistoryTelling
{
    private static readonly HashSet<string> Silent = ["Id", "Key", "IsDemo", "Hash", "AccountId", "AgendaLine.Address", "AgendaLine.Matter", "StoredFile.Bytes", "PlanVersion.MediaType", "PlanVersion.Size", "PlanText.Bytes", "PlanStatement.Read", "PlanStatement.SentenceKey", "PlanStatement.Offset", "PlanStatement.Length", "StatementMatch.KeyA", "StatementMatch.KeyB", "Comparison.Result", "Comment.Kind", "Comment.RecordKey", "Attachment.Kind", "Attachment.RecordKey"];
    private readonly RecordWords words;
    private readonly Dictionary<string, string> people;
    private readonly Dictionary<string, string> titles;
    private readonly Dictionary<PersonId, byte[]?> keys;

    private HistoryTelling(RecordWords words, Dictionary<string, string> people, Dictionary<string, string> titles, Dictionary<PersonId, byte[]?> keys) =>
        (this.words, this.people, this.titles, this.keys) = (words, people, titles, keys);

    /// <summary>Looks up what the entries need to be told: who acted, what is referred to, and the keys of what is sealed.</summary>
    public static async Task<HistoryTelling> For(SamspillDb db, ArenaList arenas, IReadOnlyCollection<AuditEntry> entries, CancellationToken stop)
    {
        var opening = entries.Any(entry => IsSealed(entry.Before) || IsSealed(entry.After)) ? await PersonKeys.All(db, db.Here, stop) : [];
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in entries.SelectMany(References).Distinct())
        {
            var kind = arenas.Records.FirstOrDefault(kind => kind.Entity + "Id" == field || (field.EndsWith("By", StringComparison.Ordinal) && kind.Entity == nameof(Person)));
            if (kind is not null && await kind.Find(db, value, stop) is { } found)
            {
                named[value] = found.Title;
            }
            else if (kind is null && arenas.Records.SelectMany(record => record.Of).FirstOrDefault(part => part.Entity + "Id" == field) is { } part && (await part.Owners(db, [value], stop)).GetValueOrDefault(value).Title is { } title)
            {
                named[value] = title;
            }
        }

        foreach (var (entity, key) in entries.SelectMany(entry => Keys(entry, arenas.Words, opening)).Distinct())
        {
            if (arenas.Records.FirstOrDefault(kind => kind.Entity == entity) is { } kind && await kind.Find(db, key, stop) is { } found)
            {
                named[entity + " " + key] = found.Title;
            }
        }

        return new HistoryTelling(arenas.Words, await People(db, entries, stop), named, opening);
    }

    /// <summary>True for a field that is told; identities and what only the machine needs are not.</summary>
    public static bool Tells(string entity, string field) => !Silent.Contains(field) && !Silent.Contains($"{entity}.{field}");

    /// <summary>An entry as lines, one a field; one line alone when nothing can be told field by field.</summary>
    public IEnumerable<ShowHistory.Line> Lines(AuditEntry entry)
    {
        var before = Telling.Read(entry.Before);
        var after = Telling.Read(entry.After);
        var what = HistoryWords.Done(entry.Change).With(words.Kind(entry.Kind));
        var by = By(entry.Actor);
        var fields = before.Keys.Union(after.Keys).Where(field => Tells(entry.Kind, field) && before.GetValueOrDefault(field) != after.GetValueOrDefault(field) && (IsReadable(before.GetValueOrDefault(field)) || IsReadable(after.GetValueOrDefault(field)))).ToList();
        if (fields.Count == 0)
        {
            return [new ShowHistory.Line(entry.Sequence, entry.At, by, what, null, null, null)];
        }

        return fields.Select(field => new ShowHistory.Line(entry.Sequence, entry.At, by, what, words.Field(entry.Kind, field),
            Said(entry.Kind, field, before.GetValueOrDefault(field)), Said(entry.Kind, field, after.GetValueOrDefault(field))));
    }

    /// <summary>What a field is called; null for none.</summary>
    public Text? Field(string entity, string? field) => field is null ? null : words.Field(entity, field);

    /// <summary>What a record of an entity is called.</summary>
    public Text Kind(string entity) => words.Kind(entity);

    /// <summary>Who acted, by title. One who is erased keeps a name of four signs, the same every time and hers alone.</summary>
    public string By(string actor) =>
        actor == Scene.System ? HistoryWords.System : people.GetValueOrDefault(actor) ?? HistoryWords.Erased.With(actor.Length < 4 ? actor : actor[^4..]);

    /// <summary>False for an identity that nothing found has a name for, and for a checksum: they say nothing to a person.</summary>
    private bool IsReadable(string? value) => value is not null && !(value.Length == 36 && Guid.TryParseExact(value, "D", out _) && !titles.ContainsKey(value)) && !Checksum().IsMatch(value);

    private string? Said(string entity, string field, string? value)
    {
        if (value is null)
        {
            return null;
        }

        if (Seal.Open(value, keys) is not { } open)
        {
            return HistoryWords.ErasedValue;
        }

        if (titles.TryGetValue(open, out var title))
        {
            return title;
        }

        if (words.RefersTo(entity, field) is { } other)
        {
            return string.Join(", ", open.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(key => titles.GetValueOrDefault(other + " " + key, key)));
        }

        if (words.Choice(entity, field, open) is { } choice)
        {
            return choice;
        }

        var several = open.Split(", ").Select(part => words.Choice(entity, field, part)).ToList();
        return several.Contains(null) ? Plain(open) : string.Join(", ", several);
    }

    /// <summary>The keys that an entry's fields hold, with the entity that each is the key of.</summary>
    private static IEnumerable<(string Entity, string Key)> Keys(AuditEntry entry, RecordWords words, IReadOnlyDictionary<PersonId, byte[]?> opening) =>
        from pair in Telling.Read(entry.Before).Concat(Telling.Read(entry.After))
        let entity = words.RefersTo(entry.Kind, pair.Key)
        where entity is not null && pair.Value is not null
        let open = Seal.Open(pair.Value, opening)
        where open is not null
        from key in open.Split(';', StringSplitOptions.RemoveEmptyEntries)
        select (entity, key);

    private static string Plain(string value) => value switch
    {
        "True" => Words.Yes,
        "False" => Words.No,
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date.ToString("d", CultureInfo.CurrentCulture),
        _ when DateTimeOffset.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) => Clock.InOslo(moment).ToString("g", CultureInfo.CurrentCulture),
        _ when Broken().IsMatch(value) => decimal.Parse(value, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.CurrentCulture),
        _ when Several().IsMatch(value) => value.Replace(";", ", ", StringComparison.Ordinal),
        _ => value,
    };

    private static bool IsSealed(string? json) => json?.Contains("\"sealed:", StringComparison.Ordinal) == true;

    private static IEnumerable<(string Field, string Value)> References(AuditEntry entry) => Telling.Read(entry.Before).Concat(Telling.Read(entry.After))
        .Where(pair => pair.Value is { Length: 36 } && pair.Key != "Id" && Guid.TryParseExact(pair.Value, "D", out _)).Select(pair => (pair.Key, pair.Value!));

    private static async Task<Dictionary<string, string>> People(SamspillDb db, IEnumerable<AuditEntry> entries, CancellationToken stop)
    {
        var actors = entries.Select(entry => entry.Actor).ToHashSet(StringComparer.Ordinal);
        var accounts = actors.Select(actor => Guid.TryParse(actor, out var account) ? account : (Guid?)null).OfType<Guid>().Cast<Guid?>().ToList();
        var known = await db.Set<Person>().AsNoTracking().Where(person => accounts.Contains(person.AccountId)).Select(person => new { person.AccountId, Says = person.Title ?? person.Name }).ToListAsync(stop);
        var found = known.ToDictionary(person => person.AccountId!.Value.ToString(), person => person.Says, StringComparer.Ordinal);
        var byLink = actors.Where(actor => actor.StartsWith(Actors.ByLink, StringComparison.Ordinal)).Select(actor => PersonId.From(Guid.Parse(actor[Actors.ByLink.Length..]))).ToList();
        foreach (var person in await db.Set<Person>().AsNoTracking().Where(person => byLink.Contains(person.Id) && person.ErasedOn == null).Select(person => new { person.Id, Says = person.Title ?? person.Name }).ToListAsync(stop))
        {
            found[Actors.ByLink + person.Id] = person.Says;
        }

        if (actors.Any(actor => actor.StartsWith(Actors.Machine, StringComparison.Ordinal)))
        {
            foreach (var user in await db.Set<SystemUser>().AsNoTracking().ToListAsync(stop))
            {
                found[Actors.Machine + user.Id] = HistoryWords.CommandLine.With(user.Name);
            }
        }

        return found;
    }

    /// <summary>Words parted by `;` and nothing else, as lists are kept; a sentence has a space after it.</summary>
    [GeneratedRegex(@"^[^;\n]{1,80}(?:;[^;\s][^;\n]{0,80})+$", RegexOptions.None, 1000)]
    private static partial Regex Several();

    [GeneratedRegex("^(?:[0-9a-f]{32}|[0-9a-f]{64})$", RegexOptions.None, 1000)]
    private static partial Regex Checksum();

    [GeneratedRegex(@"^-?[0-9]{1,15}\.[0-9]{1,12}$", RegexOptions.None, 1000)]
    private static partial Regex Broken();
}
