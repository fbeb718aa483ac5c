using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>Holds the measurements of a file against those that are known: what is new, what is a correction, what only goes a step further.</summary>
internal sealed partial class MeasurementComparison(SheetState<Measurement> state, SheetRead read, Plan plan)
{
    /// <summary>Cells that tell how far a measurement has come, not what was measured.</summary>
    private static readonly HashSet<string> Steps = ["status", "approved_by", "approved_on", "returned_because", "reason"];

    /// <summary>Cells that make no claim when they are empty.</summary>
    private static readonly HashSet<string> Quiet = ["approved_by", "approved_on", "reported_by", "reported_on", "returned_because", "reason"];

    private readonly Dictionary<MeasurementId, Measurement> next = state.Records.Where(record => record.Supersedes is not null).GroupBy(record => record.Supersedes!.Value).ToDictionary(group => group.Key, group => group.First());
    private readonly Dictionary<string, SheetRow> rows = [];
    private readonly Dictionary<string, string> correctedBy = [];
    private readonly Dictionary<string, string> places = [];
    private readonly HashSet<string> placed = [];

    private Book Book => state.Book;

    public void Run(bool replaces)
    {
        foreach (var record in state.Records.Where(record => record.Supersedes is null))
        {
            places.TryAdd(Place(column => state.Tell(record, column)), record.Key.Value);
        }

        foreach (var row in read.Rows.Where(row => row["key"].Length > 0).Select(Mend))
        {
            if (!rows.TryAdd(row["key"], row))
            {
                row.Fault("key", WorkbookWords.Twice.With(row["key"]));
            }
        }

        foreach (var row in rows.Values)
        {
            Take(row, []);
        }

        if (replaces)
        {
            var covered = state.Records.Where(state.IsKept).Select(Last).ToHashSet();
            foreach (var record in state.Records.Where(record => !state.IsKept(record) && !covered.Contains(Last(record))).ToList())
            {
                state.Remove(record, read, plan);
            }
        }
    }

    /// <summary>A row of an older workbook says in reason why it was returned; that has a column of its own now.</summary>
    private static SheetRow Mend(SheetRow row) =>
        row["status"] == "returned" && row["returned_because"].Length == 0 && row["supersedes"].Length == 0 ? row.With(("returned_because", row["reason"]), ("reason", "")) : row;

    /// <summary>Takes a row, and before it the one that it corrects.</summary>
    private void Take(SheetRow row, HashSet<string> above)
    {
        if (!placed.Add(row["key"]))
        {
            return;
        }

        above.Add(row["key"]);
        if (row.Text("supersedes") is { } corrected)
        {
            if (above.Contains(corrected))
            {
                row.Fault("supersedes", WorkbookWords.CorrectsItself.With(corrected));
                return;
            }

            if (!correctedBy.TryAdd(corrected, row["key"]))
            {
                row.Fault("supersedes", WorkbookWords.CorrectedTwice.With(corrected, correctedBy[corrected]));
                return;
            }

            if (rows.TryGetValue(corrected, out var other))
            {
                Take(other, above);
            }
        }

        if (Book.Measurements[row["key"]] is { } known)
        {
            Change(known, row);
        }
        else
        {
            Add(row);
        }
    }

    private void Add(SheetRow row)
    {
        Check(row);
        if (row.Text("supersedes") is { } corrected)
        {
            if (row.Text("reason") is null)
            {
                row.Fault("reason", WorkbookWords.ReasonMissing);
            }

            if (Book.Measurements[corrected] is { } old && next.TryGetValue(old.Id, out var later))
            {
                row.Fault("supersedes", WorkbookWords.CorrectedTwice.With(corrected, later.Key.Value));
            }
        }
        else if (!places.TryAdd(Place(column => row[column]), row["key"]) && row["indicator"].Length > 0 && row["period"].Length > 0)
        {
            row.Fault("period", WorkbookWords.PlaceTaken.With(places[Place(column => row[column])]));
        }

        Sign(row);
        state.Add(row, plan, null, made =>
        {
            MeasurementSheet.Advance(made, row, Book);
            MeasurementSheet.TakePlace(made, Book.Measurements[row.Text("supersedes")]);
        });
    }

    private void Change(Measurement known, SheetRow row)
    {
        var now = known;
        while (next.TryGetValue(now.Id, out var later) && !rows.ContainsKey(later.Key.Value))
        {
            now = later;
            state.Keep(now, null);
        }

        state.Keep(known, row);
        var cells = state.Differences(now, row).Where(cell => (now == known || cell.Column is not ("key" or "supersedes")) && !(cell.After.Length == 0 && Quiet.Contains(cell.Column))).ToList();
        if (cells.FirstOrDefault(cell => cell.Column is "indicator" or "supersedes") is { } other)
        {
            row.Fault(other.Column, WorkbookWords.Fixed.With(other.Before.Length > 0 ? other.Before : "–"));
        }
        else if (cells.Exists(cell => !Steps.Contains(cell.Column)))
        {
            Correct(now, row, cells);
        }
        else if (cells.Exists(cell => cell.Column == "status"))
        {
            Step(now, row, cells);
        }
        else
        {
            foreach (var cell in cells)
            {
                if (cell.Column == "reason")
                {
                    plan.Warnings.Add(new(row.Place("reason"), WorkbookWords.ReasonWithoutChange));
                }
                else
                {
                    row.Fault(cell.Column, WorkbookWords.Fixed.With(cell.Before.Length > 0 ? cell.Before : "–"));
                }
            }
        }
    }

    /// <summary>What was measured is told otherwise: a correction, with its reason, beside what stands.</summary>
    private void Correct(Measurement now, SheetRow row, List<CellChange> cells)
    {
        Check(row);
        if (next.TryGetValue(now.Id, out var later))
        {
            row.Fault("key", WorkbookWords.CorrectThatOne.With(later.Key.Value));
            return;
        }

        Sign(row);
        if (now.Status == MeasurementStatus.Draft)
        {
            Rewrite(now, row, cells);
            return;
        }

        if (row.Text("reason") is null || row["reason"] == CellText.Of(now.Reason))
        {
            row.Fault("reason", WorkbookWords.ReasonMissing);
        }

        var key = now.Key.Free(key => Book.Measurements[key.Value] is not null || rows.ContainsKey(key.Value));
        plan.Changes.Add(new RowChange("measurements", row["key"], RowFate.Changed, cells)
        {
            Place = row.Place(cells[0].Column),
            Write = () =>
            {
                var made = MeasurementSheet.Make(row, Book, key, now);
                Book.Measurements.Add(made);
                Book.Db.Add(made);
                MeasurementSheet.Advance(made, row, Book);
                MeasurementSheet.TakePlace(made, now);
            },
        });
    }

    /// <summary>A draft is written anew; what is not measured about it stays.</summary>
    private void Rewrite(Measurement draft, SheetRow row, List<CellChange> cells)
    {
        foreach (var cell in cells.Where(cell => cell.Column is "municipality" or "reported_by" or "reported_on" or "warning_answer" or "demo" or "reason"))
        {
            row.Fault(cell.Column, WorkbookWords.Fixed.With(cell.Before.Length > 0 ? cell.Before : "–"));
        }

        plan.Changes.Add(new RowChange("measurements", row["key"], RowFate.Changed, cells)
        {
            Place = row.Place(cells[0].Column),
            Write = () =>
            {
                draft.Rewrite(MeasurementSheet.FiguresOf(row));
                MeasurementSheet.Advance(draft, row, Book);
            },
        });
    }

    /// <summary>The last of a chain of corrections.</summary>
    private Measurement Last(Measurement measurement)
    {
        while (next.TryGetValue(measurement.Id, out var later))
        {
            measurement = later;
        }

        return measurement;
    }

    private static string Place(Func<string, string> cell) => string.Join('\u001F', cell("indicator"), cell("period"), cell("municipality"));
}
