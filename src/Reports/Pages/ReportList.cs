using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
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
