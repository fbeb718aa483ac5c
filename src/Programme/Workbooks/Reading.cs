using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Folders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Workbooks;

/// <summary>A workbook being read: its rows, the faults so far, and the records that keys stand for.</summary>
internal sealed class Reading(SamspillDb db, IReadOnlyDictionary<string, IReadOnlyList<TableRow>> tables, List<CellFault> faults)
{
    public SamspillDb Db => db;

    public List<CellFault> Faults => faults;

    public Dictionary<string, Organisation> Organisations { get; } = [];

    public Dictionary<string, Person> People { get; } = [];

    public Dictionary<string, Goal> Goals { get; } = [];

    public Dictionary<string, Indicator> Indicators { get; } = [];

    public Dictionary<string, Initiative> Initiatives { get; } = [];

    public IReadOnlyList<TableRow> Rows(string table) => tables.GetValueOrDefault(table) ?? [];

    /// <summary>The record a key stands for, kept or made, with the row written into it. A row without a key is a fault.</summary>
    public async Task Each<T>(string table, Dictionary<string, T> known, Func<T, Key> keyOf, Func<Key, TableRow, T> make, Action<T, TableRow> fill, CancellationToken stop) where T : Row
    {
        foreach (var record in await db.Set<T>().IgnoreQueryFilters([Conventions.Archive]).ToListAsync(stop))
        {
            known[keyOf(record).Value] = record;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Rows(table))
        {
            if (row.Key("key") is not { } key)
            {
                if (row.Text("key") is null)
                {
                    row.Required("key");
                }

                continue;
            }

            if (!seen.Add(key.Value))
            {
                row.Fault("key", WorkbookWords.Twice.With(key.Value));
                continue;
            }

            if (!known.TryGetValue(key.Value, out var record))
            {
                record = make(key, row);
                known[key.Value] = record;
                db.Add(record);
            }

            fill(record, row);
        }
    }

    /// <summary>The record a cell refers to; a fault when the key is not known.</summary>
    public T? Refer<T>(TableRow row, string column, Dictionary<string, T> known) where T : class =>
        row.Text(column) is { } key ? Known(row, column, key, known) : null;

    /// <summary>The records a list cell refers to.</summary>
    public IEnumerable<T> ReferMany<T>(TableRow row, string column, Dictionary<string, T> known) where T : class =>
        row.List(column).Select(key => Known(row, column, key, known)).OfType<T>();

    private static T? Known<T>(TableRow row, string column, string key, Dictionary<string, T> known) where T : class
    {
        if (known.TryGetValue(key, out var record))
        {
            return record;
        }

        row.Fault(column, WorkbookWords.Unknown.With(key));
        return null;
    }
}

internal static class WorkbookWords
{
    public static readonly Text Twice = new("Nøkkelen «{0}» står to ganger. Gi den ene en annen nøkkel.", "Nøkkelen «{0}» står to gonger. Gje den eine ein annan nøkkel.", "The key “{0}” stands twice. Give one of them another key.");
    public static readonly Text Unknown = new("«{0}» finnes ikke. Skriv nøkkelen til en rad i arbeidsboken.", "«{0}» finst ikkje. Skriv nøkkelen til ei rad i arbeidsboka.", "“{0}” does not exist. Write the key of a row in the workbook.");
    public static readonly Text ReasonMissing = new("Målingen er endret. Skriv hvorfor i kolonnen reason.", "Målinga er endra. Skriv kvifor i kolonna reason.", "The measurement has changed. Write why in the reason column.");
    public static readonly Text NumberOrWhy = new("Skriv et tall, eller hvorfor det ikke er målt.", "Skriv eit tal, eller kvifor det ikkje er målt.", "Write a number, or why it was not measured.");
}
