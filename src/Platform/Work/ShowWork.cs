using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Work;

/// <summary>My week: what I am to answer, measure and decide, and what others owe; collected from every arena, and nothing else.</summary>
public static class ShowWork
{
    private const int SecondsToMeasure = 20;
    private const int SecondsToDecide = 60;

    /// <summary>What the page shows.</summary>
    /// <param name="Open">How many things remain to be done.</param>
    /// <param name="Done">How many of the week's things are done.</param>
    /// <param name="Minutes">About how long the rest takes.</param>
    public sealed record View(int Year, int Week, DateOnly Monday, Text Verdict, int Open, int Done, int Minutes, IReadOnlyList<WorkItem> ToAnswer, IReadOnlyList<WorkItem> ToMeasure, IReadOnlyList<WorkItem> ToDecide, IReadOnlyList<WorkItem> Silence, DateOnly Today)
    {
        /// <summary>True when the page shows all of a long list, and not only what is most urgent.</summary>
        public bool ShowsAll { get; init; }
    }

    internal static async Task<IResult> Handle(string? fra, string? vis, SamspillDb db, Reader reader, Frame frame, IEnumerable<IWorkSource> sources, CancellationToken stop)
    {
        var view = await Collect(db, reader, sources, stop) with { ShowsAll = vis == "alle" };
        return fra == Landing.FromSignIn && view.Open == 0 ? Results.Redirect(frame.At("")) : Answer.With<MyWeekPage, View>(view);
    }

    /// <summary>Everything the reader owes, the most urgent first; empty for one who is no person of the partnership.</summary>
    internal static async Task<View> Collect(SamspillDb db, Reader reader, IEnumerable<IWorkSource> sources, CancellationToken stop)
    {
        var items = new List<WorkItem>();
        if (reader.PersonId is { } person)
        {
            foreach (var source in sources)
            {
                items.AddRange(await source.Work(db.Here, person, stop));
            }
        }

        var today = db.Scene.Clock.Today;
        var (year, week) = Clock.WeekOf(today);
        var monday = Clock.MondayOf(today);
        List<WorkItem> Of(WorkKind kind) => [.. items.Where(item => item.Kind == kind).OrderBy(item => item.Done is not null).ThenBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => item.Title.Nb, StringComparer.Ordinal)];
        var owed = items.Where(item => item.Kind != WorkKind.Silence).ToList();
        var open = owed.Where(item => item.Done is null).ToList();
        var minutes = (int)Math.Ceiling(open.Where(item => !item.TakesLonger).Sum(item => item.Kind == WorkKind.Measure ? SecondsToMeasure : SecondsToDecide) / 60m);
        return new(year, week, monday, WorkWords.Verdict(open.Count, owed.Count - open.Count, minutes, open.Count(item => item.TakesLonger)), open.Count, owed.Count - open.Count, minutes, Of(WorkKind.Answer), Of(WorkKind.Measure), Of(WorkKind.Decide), Of(WorkKind.Silence), today);
    }
}
