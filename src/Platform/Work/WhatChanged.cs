using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.History;
using Samspill.Platform.Records;
using Samspill.Platform.Storage;

namespace Samspill.Platform.Work;

/// <summary>Gathers entries of the trail under the records that have pages: what happens to a milestone is news about its initiative.</summary>
internal sealed class WhatChanged
{
    private const int MostFields = 8;
    private const int LongestText = 240;

    private readonly HistoryTelling telling;
    private readonly IReadOnlyDictionary<long, (RecordPart Part, string? Title)> parts;

    private WhatChanged(HistoryTelling telling, IReadOnlyDictionary<long, (RecordPart Part, string? Title)> parts) => (this.telling, this.parts) = (telling, parts);

    /// <summary>The entities that a reader may hear about: records by themselves, and their parts.</summary>
    public static HashSet<string> Entities(IEnumerable<RecordKind> kinds) =>
        kinds.SelectMany(kind => kind.Of.Select(part => part.Entity).Append(kind.Entity)).Append(nameof(Attachment)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The entries of each record, the record last changed first; entries of what belongs to no record the reader may see are left out.</summary>
    public static async Task<(IReadOnlyList<(RecordKind Kind, string Record, IReadOnlyList<AuditEntry> Entries)> Records, WhatChanged Told)> Gather(SamspillDb db, ArenaList arenas, IReadOnlyCollection<RecordKind> kinds, IReadOnlyList<AuditEntry> entries, int most, CancellationToken stop)
    {
        var belongs = new Dictionary<long, (RecordKind Kind, string Record)>();
        var partOf = new Dictionary<long, (RecordPart Part, string? Title)>();
        foreach (var kind in kinds)
        {
            foreach (var entry in entries.Where(entry => entry.Kind == kind.Entity))
            {
                belongs[entry.Sequence] = (kind, entry.RecordId);
            }

            foreach (var part in kind.Of)
            {
                var mine = entries.Where(entry => entry.Kind == part.Entity).ToList();
                var owners = mine.Count == 0 ? null : await part.Owners(db, [.. mine.Select(entry => entry.RecordId).Distinct()], stop);
                foreach (var entry in mine)
                {
                    if ((owners!.TryGetValue(entry.RecordId, out var owner) ? owner : (Owner: Said(entry, part.Field), Title: null)) is { Owner: { } record } found && belongs.TryAdd(entry.Sequence, (kind, record)))
                    {
                        partOf[entry.Sequence] = (part, found.Title);
                    }
                }
            }
        }

        await Files(db, kinds, entries, belongs, stop);
        var records = entries.Where(entry => belongs.ContainsKey(entry.Sequence)).GroupBy(entry => belongs[entry.Sequence]).Take(most).Select(group => (group.Key.Kind, group.Key.Record, (IReadOnlyList<AuditEntry>)[.. group])).ToList();
        var said = await HistoryTelling.For(db, arenas, [.. records.SelectMany(record => record.Item3)], stop);
        return (records, new WhatChanged(said, partOf));
    }

    /// <summary>What is other than before, field by field: a field changed twice is told once, from first to last.</summary>
    public (IReadOnlyList<ShowChanges.Field> Fields, int More) Of(IReadOnlyList<AuditEntry> newestFirst)
    {
        var told = new List<ShowChanges.Field>();
        foreach (var record in newestFirst.Reverse().GroupBy(entry => (entry.Kind, entry.RecordId)).Reverse())
        {
            var (isPart, name) = parts.TryGetValue(record.First().Sequence, out var part) ? (true, part.Title) : (false, null);
            var first = record.First().Change;
            var lines = record.SelectMany(entry => telling.Lines(entry).Where(line => line.Field is not null && line.Field != telling.Field(entry.Kind, part.Part?.Field))).ToList();
            if (isPart && (first == "Added" || record.Last().Change == "Removed"))
            {
                var isGone = record.Last().Change == "Removed";
                told.Add(new(telling.Lines(isGone ? record.Last() : record.First()).First().What, null, null, Whole(record.Key.Kind, part.Part!, lines, isGone)));
            }
            else if (first != "Added")
            {
                told.AddRange(from line in lines
                              group line by line.Field into field
                              let before = Short(field.First().Before)
                              let after = Short(field.Last().After)
                              where before != after
                              select new ShowChanges.Field(isPart ? telling.Kind(record.Key.Kind) : null, name is null ? field.Key : Text.Same($"«{Short(name)}»").Then(field.Key, ", "), before, after));
            }
        }

        return ([.. told.Take(MostFields)], Math.Max(0, told.Count - MostFields));
    }

    /// <summary>A smaller record in a line: what tells most of it, by name and value.</summary>
    private string? Whole(string entity, RecordPart part, List<ShowHistory.Line> lines, bool isGone)
    {
        var names = part.Tells.Select(name => telling.Field(entity, name)).ToList();
        var says = lines.Where(line => names.Count == 0 || names.Contains(line.Field)).GroupBy(line => line.Field).OrderBy(field => names.IndexOf(field.Key))
            .Select(field => (Name: field.Key, Value: Short(isGone ? field.First().Before : field.Last().After))).Where(field => field.Value is not null).Take(5).Select(field => $"{field.Name}: {field.Value}").ToList();
        return says.Count == 0 ? null : string.Join(" · ", says);
    }

    /// <summary>Files and what is said hang on their record by kind and key.</summary>
    private static async Task Files(SamspillDb db, IReadOnlyCollection<RecordKind> kinds, IReadOnlyList<AuditEntry> entries, Dictionary<long, (RecordKind Kind, string Record)> belongs, CancellationToken stop)
    {
        foreach (var entry in entries.Where(entry => entry is { Kind: nameof(Attachment) or nameof(Questions.Comment), Change: "Added" }))
        {
            if (kinds.FirstOrDefault(kind => kind.Name == Said(entry, nameof(Attachment.Kind))) is { } kind && Said(entry, nameof(Attachment.RecordKey)) is { } key && await kind.Find(db, key, stop) is { } found)
            {
                belongs[entry.Sequence] = (kind, found.Id);
            }
        }
    }

    private static string? Said(AuditEntry entry, string field) => Telling.Read(entry.After ?? entry.Before).GetValueOrDefault(field);

    private static string? Short(string? text) => text?.Length > LongestText ? text[..LongestText] + " …" : text;
}
