using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Workbooks;

/// <summary>
/// Brings a programme in from its workbook: all of it or nothing. Bringing the same in again changes nothing; rows that are
/// not in the workbook stay, unless <c>Replaces</c> is asked for.
/// </summary>
public static class ImportWorkbook
{
    /// <summary>How a workbook is brought in.</summary>
    public sealed record Wish
    {
        /// <summary>Who brings it in.</summary>
        public Importer By { get; init; } = Importer.System;

        /// <summary>True to work out what would be done, and do nothing.</summary>
        public bool IsDryRun { get; init; }

        /// <summary>True to take away rows that a sheet of the file no longer has.</summary>
        public bool Replaces { get; init; }

        /// <summary>The fingerprint of the plan that was shown and agreed to; anything else is refused.</summary>
        public string? AgreedPlan { get; init; }
    }

    /// <summary>What came of it: rows added, changed and removed, or the faults that stopped it.</summary>
    public sealed record Result(int Added, int Changed, int Removed, IReadOnlyList<CellFault> Errors)
    {
        /// <summary>What the reader should know although it did not stop.</summary>
        public IReadOnlyList<CellFault> Warnings { get; init; } = [];

        /// <summary>Every row that differs, with its cells before and after.</summary>
        public IReadOnlyList<RowChange> Changes { get; init; } = [];

        /// <summary>The fingerprint of the plan.</summary>
        public string Plan { get; init; } = "";

        /// <summary>True when the plan is no longer the one that was agreed to.</summary>
        [JsonIgnore]
        public bool IsAnother { get; init; }
    }

    /// <summary>Imports a file or a folder into the partnership that <paramref name="db"/> is in, as the system's user.</summary>
    public static Task<Result> From(SamspillDb db, string path, bool isDryRun, CancellationToken stop) => From(db, BookFile.Read(path), new Wish { IsDryRun = isDryRun }, stop);

    /// <summary>Imports a workbook that has been read. Nobody else saves in the partnership from the plan's first look to the last row.</summary>
    public static async Task<Result> From(SamspillDb db, RawBook file, Wish wish, CancellationToken stop)
    {
        var read = Conform.To(ProgrammeWorkbook.Shape, file);
        db.ChangeTracker.Clear();
        await using var alone = wish.IsDryRun || db.Database.CurrentTransaction is not null ? null : await db.BeginAlone(stop);
        try
        {
            var book = new Book(db, wish.By);
            var states = await ProgrammeWorkbook.Load(book, stop);
            var plan = Work(states, read, wish.Replaces);
            if (plan.Faults.Count == 0)
            {
                Write(plan);
            }

            var result = Told(plan) with { IsAnother = wish.AgreedPlan is { } agreed && agreed != plan.Fingerprint() };
            if (wish.IsDryRun || result.IsAnother || plan.Faults.Count > 0 || plan.Changes.Count == 0)
            {
                return result;
            }

            await db.SaveChangesAsync(stop);
            if (alone is not null)
            {
                await alone.Commit(stop);
            }

            return result;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Writes the rows into the records, and judges what came of it. Nothing is saved yet.</summary>
    private static void Write(Plan plan)
    {
        foreach (var change in plan.Changes)
        {
            change.Make?.Invoke();
        }

        foreach (var change in plan.Changes.Where(change => change.Fate != RowFate.Removed).Concat(plan.Changes.Where(change => change.Fate == RowFate.Removed).Reverse()))
        {
            change.Write?.Invoke();
        }

        foreach (var judge in plan.Afterwards)
        {
            judge();
        }
    }

    private static Plan Work(List<SheetState> states, WorkbookRead read, bool replaces)
    {
        var plan = new Plan { Faults = read.Faults, Warnings = read.Warnings };
        if (read.Faults.Count > 0 && read.Sheets.Count == 0)
        {
            return plan;
        }

        foreach (var state in states)
        {
            if (read[state.Shape.Name] is { } sheet)
            {
                state.Compare(sheet, replaces, plan);
            }

            plan.Keys[state.Shape.Name] = [.. state.Keys(), .. read[state.Shape.Name]?.Rows.Select(row => row["key"]).Where(key => key.Length > 0) ?? []];
        }

        foreach (var sheet in read.Sheets)
        {
            References(sheet, plan);
            Rings(sheet, states, plan);
        }

        foreach (var removed in plan.Changes.Where(change => change.Fate == RowFate.Removed).GroupBy(change => change.Sheet).ToList())
        {
            StillNamed(states, removed, read[removed.Key]!, plan);
        }

        return plan;
    }

    /// <summary>Every key that a row names must be the key of a row that stands when all is done.</summary>
    private static void References(SheetRead sheet, Plan plan)
    {
        foreach (var column in sheet.Shape.Columns.Where(column => column.RefersTo is not null))
        {
            var known = plan.Keys[column.RefersTo!];
            foreach (var row in sheet.Rows)
            {
                foreach (var key in CellText.Parts(row[column.Name]).Where(key => !known.Contains(key)))
                {
                    // What happened by itself names no person.
                    if (column.IsLoose && key == Scene.System)
                    {
                        continue;
                    }

                    if (column.IsLoose)
                    {
                        plan.Warnings.Add(new(row.Place(column.Name), WorkbookWords.UnknownKept.With(key, column.RefersTo)));
                    }
                    else
                    {
                        var near = Meant.By(key, known);
                        row.Fault(column.Name, near is null ? WorkbookWords.Unknown.With(key, column.RefersTo) : WorkbookWords.UnknownNear.With(key, column.RefersTo, near));
                    }
                }
            }
        }
    }

    /// <summary>Rows of a sheet that name each other must come to an end: what follows another cannot also come before it.</summary>
    private static void Rings(SheetRead sheet, List<SheetState> states, Plan plan)
    {
        var name = sheet.Shape.Name;
        foreach (var column in sheet.Shape.Columns.Where(column => column is { IsLoose: false, Name: "follows" or "phase_of" } && column.RefersTo == name))
        {
            var next = states.Single(state => state.Shape.Name == name).References(name).Where(found => found.Column == column.Name).GroupBy(found => found.Row, StringComparer.Ordinal).ToDictionary(found => found.Key, found => found.First().Text, StringComparer.Ordinal);
            foreach (var row in sheet.Rows.Where(row => row.Has(column.Name)))
            {
                next[row["key"]] = row[column.Name];
            }

            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in sheet.Rows.Where(row => row.Has(column.Name) && row[column.Name].Length > 0))
            {
                var way = new List<string>();
                for (var key = row["key"]; next.TryGetValue(key, out var before) && before.Length > 0 && !way.Contains(before, StringComparer.Ordinal); key = before)
                {
                    way.Add(before);
                }

                if (way.Contains(row["key"], StringComparer.Ordinal) && !told.Overlaps(way))
                {
                    told.UnionWith(way);
                    row.Fault(column.Name, WorkbookWords.Ring.With(row["key"], string.Join(", ", way.Where(key => key != row["key"]).DefaultIfEmpty(row["key"]))));
                }
            }
        }
    }

    /// <summary>A row that another row names cannot be taken away.</summary>
    private static void StillNamed(List<SheetState> states, IGrouping<string, RowChange> removed, SheetRead read, Plan plan)
    {
        var named = new Dictionary<string, (string Row, string Sheet)>(StringComparer.Ordinal);
        foreach (var (state, row, _, text) in states.SelectMany(state => state.References(removed.Key).Select(found => (state, found.Row, found.Column, found.Text))))
        {
            foreach (var key in CellText.Parts(text))
            {
                named.TryAdd(key, (row, state.Shape.Name));
            }
        }

        plan.Faults.AddRange(removed.Where(change => named.ContainsKey(change.Row)).Select(change => new CellFault(read.Name, WorkbookWords.MayNotGo.With(change.Row, WorkbookWords.StillNamed.With(named[change.Row].Row, named[change.Row].Sheet)))));
    }

    private static Result Told(Plan plan)
    {
        int Count(RowFate fate) => plan.Faults.Count > 0 ? 0 : plan.Changes.Count(change => change.Fate == fate);
        return new Result(Count(RowFate.Added), Count(RowFate.Changed), Count(RowFate.Removed), plan.Faults) { Warnings = plan.Warnings, Changes = plan.Faults.Count > 0 ? [] : plan.Changes, Plan = plan.Fingerprint() };
    }
}
