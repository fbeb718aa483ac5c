using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Network.Publishing;

/// <summary>Tells people where the data is: each open table with its columns explained, the files, and the addresses for programs.</summary>
public static class ShowOpenData
{
    /// <summary>What the page shows.</summary>
    public sealed record View(string Partnership, string Home, IReadOnlyList<TableLine> Tables, IReadOnlyList<ShowSharing.AddressLine> Addresses);

    /// <summary>A table with its columns.</summary>
    public sealed record TableLine(string Name, Text Title, Text About, int Rows, IReadOnlyList<OpenColumn> Columns);

    internal static async Task<IResult> Handle(SamspillDb db, OpenTables tables, SharingPlace place, CancellationToken stop)
    {
        var about = await place.Repository(db, stop);
        var lines = new List<TableLine>();
        foreach (var table in await tables.All(stop))
        {
            lines.Add(new(table.Name, table.Title, table.About, (await tables.Find(table.Name, stop))!.Value.Rows.Count, table.Columns));
        }

        return Answer.With<OpenDataPage, View>(new(about.Name, about.Home, lines, ShowSharing.Addresses(about.Home)));
    }
}
