using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Samspill.Exchange.Workbooks;
using Samspill.Platform.Answers;

namespace Samspill.Network.Publishing;

/// <summary>Takes an open table away as CSV or JSON. Numbers and dates are written for programs; what each column means stands in the JSON and on the page.</summary>
public static class TakeTable
{
    internal static async Task<IResult> Csv(string table, OpenTables tables, CancellationToken stop)
    {
        if (await tables.Find(table, stop) is not { } found)
        {
            return Answer.Absent;
        }

        return Bytes(Encoding.UTF8.GetBytes(CsvText.Write(found.Rows.Select(row => row.Select(Plain)).Prepend(found.Table.Columns.Select(column => column.Name)))), "text/csv; charset=utf-8");
    }

    internal static async Task<IResult> Json(string table, OpenTables tables, CancellationToken stop)
    {
        if (await tables.Find(table, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var columns = found.Table.Columns;
        return Bytes(JsonSerializer.SerializeToUtf8Bytes(new
        {
            table = found.Table.Name, title = found.Table.Title, about = found.Table.About, licence = SharingPlace.Licence,
            columns = columns.Select(column => new { name = column.Name, title = column.Title, about = column.About, kind = column.Kind }),
            rows = found.Rows.Select(row => columns.Zip(row).ToDictionary(pair => pair.First.Name, pair => pair.Second)),
        }, Answer.Wire), "application/json; charset=utf-8");
    }

    /// <summary>A file with its fingerprint, so that one who has it is told so and sent nothing.</summary>
    internal static IResult Bytes(byte[] bytes, string type) =>
        Results.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));

    private static string Plain(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var text => CsvText.Armed(text.ToString() ?? ""),
    };
}
