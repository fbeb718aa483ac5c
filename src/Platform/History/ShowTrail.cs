using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Platform.Work;

namespace Samspill.Platform.History;

/// <summary>The whole trail of a partnership, for those who audit it: the latest as a page, all of it as a file.</summary>
public static class ShowTrail
{
    /// <summary>What the page shows.</summary>
    /// <param name="Count">How many changes there are in all.</param>
    /// <param name="LastHash">The hash of the last; noted elsewhere, it shows later that the trail has not been written anew.</param>
    public sealed record View(long Count, string LastHash, IReadOnlyList<ShowHistory.Line> Lines);

    private const int Most = 100;
    private const int Batch = 500;

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        var entries = await Entries(db).OrderByDescending(entry => entry.Sequence).Take(Most).ToListAsync(stop);
        var records = await Records(db, reader, arenas, entries, stop);
        var telling = await HistoryTelling.For(db, arenas, entries, stop);
        return Answer.With<TrailPage, View>(new View(entries.FirstOrDefault()?.Sequence ?? 0, entries.FirstOrDefault()?.Hash ?? "", [.. entries.SelectMany(entry => telling.Lines(entry).Select(line => records.TryGetValue(entry.Sequence, out var found) ? line with { Record = found.Title, Address = found.Address } : line))]));
    }

    /// <summary>The record that each entry is about, as far as it is there and the reader may see it.</summary>
    private static async Task<Dictionary<long, RecordFound>> Records(SamspillDb db, Reader reader, ArenaList arenas, IReadOnlyList<AuditEntry> entries, CancellationToken stop)
    {
        var kinds = arenas.Records.Where(kind => reader.May(kind.See)).ToList();
        var (records, _) = await WhatChanged.Gather(db, arenas, kinds, entries, entries.Count, stop);
        var found = new Dictionary<long, RecordFound>();
        foreach (var (kind, record, all) in records)
        {
            if (await arenas.See(kind.Name, record, db, reader, stop) is { Address.Length: > 0 } there)
            {
                foreach (var entry in all)
                {
                    found[entry.Sequence] = there;
                }
            }
        }

        return found;
    }

    /// <summary>All of it as a table, one line a field, in the reader's words; what is sealed is opened where the key still is.</summary>
    internal static IResult AsCsv(SamspillDb db, ArenaList arenas, CancellationToken stop) => Results.Stream(async stream =>
    {
        await using var file = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await file.WriteLineAsync(Line(["sequence", "at", "by", "what", "record", "field", "before", "after"]));
        await foreach (var entries in InBatches(db, stop))
        {
            var telling = await HistoryTelling.For(db, arenas, entries, stop);
            foreach (var entry in entries)
            {
                foreach (var line in telling.Lines(entry))
                {
                    await file.WriteLineAsync(Line([line.Sequence.ToString(), line.At.ToString("O"), line.By, line.What, $"{entry.Kind} {entry.RecordId}", line.Field?.ToString() ?? "", line.Before ?? "", line.After ?? ""]));
                }
            }
        }
    }, "text/csv; charset=utf-8", "historikk.csv");

    /// <summary>All of it as it is stored, with the checksums, so that the chain can be proven elsewhere.</summary>
    internal static IResult AsJson(SamspillDb db, CancellationToken stop) => Results.Stream(async stream =>
    {
        await using var file = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var between = "[\n";
        await foreach (var entries in InBatches(db, stop))
        {
            foreach (var entry in entries)
            {
                await file.WriteAsync(between + JsonSerializer.Serialize(new { entry.Sequence, entry.At, entry.Actor, entry.Kind, entry.RecordId, entry.Change, entry.Before, entry.After, entry.Hash }, Answer.Wire));
                between = ",\n";
            }
        }

        await file.WriteAsync(between == "[\n" ? "[]\n" : "\n]\n");
    }, "application/json", "historikk.json");

    private static IQueryable<AuditEntry> Entries(SamspillDb db) => db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == db.Here);

    private static async IAsyncEnumerable<IReadOnlyList<AuditEntry>> InBatches(SamspillDb db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        for (var from = 0L; ;)
        {
            var entries = await Entries(db).Where(entry => entry.Sequence > from).OrderBy(entry => entry.Sequence).Take(Batch).ToListAsync(stop);
            if (entries.Count == 0)
            {
                yield break;
            }

            yield return entries;
            from = entries[^1].Sequence;
        }
    }

    /// <summary>A line of a table: quoted where it must be, and nothing that a spreadsheet would run as a formula.</summary>
    private static string Line(IEnumerable<string> cells) => string.Join(';', cells.Select(cell =>
    {
        var safe = cell is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(";\"\n\r") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }));
}
