using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Folders;
using Samspill.Platform.Data;

namespace Samspill.Programme.Workbooks;

/// <summary>
/// Brings a programme in from its workbook: all of it or nothing. Bringing the same in again changes nothing; rows that are
/// not in the workbook stay, unless <c>replace</c> is asked for.
/// </summary>
public static class ImportWorkbook
{
    /// <summary>What came of it: rows added, changed and removed, or the faults that stopped it.</summary>
    public sealed record Result(int Added, int Changed, int Removed, IReadOnlyList<CellFault> Errors);

    /// <summary>The tables of a workbook, in the order they are read.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        ["programme", "organisations", "people", "goals", "goal_versions", "indicators", "targets", "initiatives", "milestones", "measurements", "budget", "challenges", "effects", "ownership", "pilots", "context_notes"];

    /// <summary>Imports the folder into the partnership that <paramref name="db"/> is in.</summary>
    public static async Task<Result> From(SamspillDb db, string folder, bool isDryRun, CancellationToken stop)
    {
        var faults = new List<CellFault>();
        var tables = CsvFolder.Read(folder, Tables, faults);
        var reading = new Reading(db, tables, faults);
        await DirectoryRows.Read(reading, stop);
        await GoalRows.Read(reading, stop);
        await IndicatorRows.Read(reading, stop);
        await InitiativeRows.Read(reading, stop);
        await MeasurementRows.Read(reading, stop);
        if (faults.Count > 0)
        {
            db.ChangeTracker.Clear();
            return new Result(0, 0, 0, faults);
        }

        db.ChangeTracker.DetectChanges();
        var added = db.ChangeTracker.Entries<Row>().Count(entry => entry.State == EntityState.Added);
        var changed = db.ChangeTracker.Entries<Row>().Count(entry => entry.State == EntityState.Modified);
        if (isDryRun)
        {
            db.ChangeTracker.Clear();
        }
        else if (added + changed > 0)
        {
            await db.SaveChangesAsync(stop);
        }

        return new Result(added, changed, 0, []);
    }
}
