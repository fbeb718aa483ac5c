using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Reports.Templates;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Pages;

/// <summary>Which reports there are: one for each template, the half-year that has just ended beside the one that runs, and those that are begun for other periods.</summary>
internal static class ReportList
{
    /// <summary>Every report, the templates' own first.</summary>
    public static async Task<IReadOnlyList<ReportName>> All(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var begun = await db.Set<Report>().AsNoTracking().Select(report => report.Key).ToListAsync(stop);
        return [.. Template.All.SelectMany(template => template.Period == Covers.HalfYear ? new[] { ReportName.Read(template.Key, today)!, ReportName.Before(template, today) } : [ReportName.Read(template.Key, today)!])
            .Concat(begun.Select(key => ReportName.Read(key.Value, today)).OfType<ReportName>().OrderByDescending(name => name.Period.To)).DistinctBy(name => name.Key)];
    }
}

/// <summary>Finds reports by words in their titles, in the reader's language.</summary>
internal sealed class FindReports(SamspillDb db, Reader reader) : ISearchSource
{
    private static readonly Text ReportKind = new("rapport", "rapport", "report");

    public async Task<IReadOnlyList<Found>> Find(PartnershipId partnership, string words, int most, CancellationToken stop)
    {
        var terms = Letters.Terms(words);
        if (terms.Length == 0 || partnership != db.Here || !reader.May(ReportDeeds.See))
        {
            return [];
        }

        return [.. (await ReportList.All(db, stop)).Where(name => Letters.HoldAll(terms, name.Title))
            .Take(most).Select(name => new Found(ReportKind, name.Title, "/rapporter/" + name.Key, name.Template.About))];
    }
}
