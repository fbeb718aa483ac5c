using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Reports.Templates;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Freezing;

/// <summary>Tells the corrections of frozen reports, so that the next report carries what was wrong in the last.</summary>
internal sealed class CorrectionTelling(SamspillDb db) : IReportSource
{
    /// <summary>How the sentences about a report's own corrections begin; in that report the numbers themselves are right.</summary>
    public static string IdsOf(string report) => $"rettelse.{report}.";

    public async Task<ReportMaterial> Tell(PartnershipId partnership, ReportQuery query, CancellationToken stop)
    {
        var corrections = await db.Set<NumberCorrection>().AsNoTracking().Join(db.Set<Report>(), correction => correction.ReportId, report => report.Id, (correction, report) => new { correction, report.Key })
            .OrderBy(row => row.Key).ThenBy(row => row.correction.Number).ToListAsync(stop);
        return ReportMaterial.Empty with
        {
            Sentences = [.. corrections.Where(row => query.Period.Contains(row.correction.On) && ReportName.Read(row.Key.Value, query.Today) is not null).Select(row =>
            {
                var id = IdsOf(row.Key.Value) + row.correction.Number;
                var source = new Source(CorrectionWords.Chip.With(row.correction.Number), "/rapporter/" + row.Key.Value, By: row.correction.By, On: row.correction.On);
                Slot Number(string name, decimal value, string shown) => new($"{id}.{name}", value, Text.Same(shown), source);
                return new ReportSentence("corrections", id, "rettelser", CorrectionWords.Says.With(Text.Same($"{{{id}.nr}}"), ReportName.Read(row.Key.Value, query.Today)!.Title, Text.Same($"{{{id}.er}}"), Text.Same($"{{{id}.var}}"), row.correction.Reason.TrimEnd('.')),
                    [Number("nr", row.correction.Number, NumbersInText.InFigures(row.correction.Number).Nb), Number("er", row.correction.Value, row.correction.Is), Number("var", NumbersInText.ValueOf(row.correction.Was.Any(char.IsAsciiDigit) ? row.correction.Was : "0"), row.correction.Was)], [source], Weight: 3);
            })],
        };
    }

    public Task<IReadOnlyDictionary<string, IReadOnlyList<decimal>>> Recount(PartnershipId partnership, IReadOnlyCollection<string> records, CancellationToken stop) =>
        Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<decimal>>>(new Dictionary<string, IReadOnlyList<decimal>>(StringComparer.Ordinal));

    public Task Seal(PartnershipId partnership, IReadOnlyCollection<string> records, CancellationToken stop) => Task.CompletedTask;
}

internal static class CorrectionWords
{
    public static readonly Text Chip = new("rettelse {0}", "retting {0}", "correction {0}");
    public static readonly Text Says = new("Rettelse {0} til {1}: Tallet er {2}, ikke {3}. {4}.", "Retting {0} til {1}: Talet er {2}, ikkje {3}. {4}.", "Correction {0} to {1}: The number is {2}, not {3}. {4}.");
}
