using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Pages;

/// <summary>All reports: those that can be read off the work today, and those that are frozen.</summary>
public static class ShowReports
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Reports);

    /// <summary>A report: what it is for, and how far it is from being frozen.</summary>
    /// <param name="Missing">Hindrances before it can be frozen.</param>
    /// <param name="Edition">The last frozen edition; null when none.</param>
    /// <param name="DueOn">The day it is to be sent; null is not set.</param>
    /// <param name="IsBroken">True when a frozen edition no longer matches its seal.</param>
    public sealed record Line(string Key, string Title, string About, int Missing, int? Edition, DateOnly? FrozenOn, bool IsReopened, bool IsBegun, DateOnly? DueOn, bool IsDueDemo, bool IsBroken);

    internal static async Task<IResult> Handle(Desk desk, SamspillDb db, KeptFacts kept, CancellationToken stop) =>
        Answer.With<ReportsPage, View>(await kept.Of(() => Read(desk, db, stop), Languages.Current));

    /// <summary>Counts what is missing by composing each report, which takes a while in a great programme.</summary>
    private static async Task<View> Read(Desk desk, SamspillDb db, CancellationToken stop)
    {
        var lines = new List<Line>();
        foreach (var name in await ReportList.All(db, stop))
        {
            var (sheet, refusal) = await desk.Open(name.Key, new Wish(), stop);
            lines.Add(new Line(name.Key, name.Title, name.Template.About, sheet?.Gaps.Count ?? 0, sheet?.Last?.Edition, sheet?.Last?.On, sheet?.Report?.IsReopened ?? false, sheet?.Report is not null, sheet?.Report?.DueOn, sheet?.Report?.IsDemo ?? false, refusal is not null));
        }

        return new View(lines);
    }
}
