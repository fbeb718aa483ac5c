using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;

namespace Samspill.Knowledge.Analyses;

/// <summary>Show the library of analyses, and which goals rest on none of them.</summary>
public static class ShowAnalyses
{
    /// <summary>What the page shows.</summary>
    /// <param name="Without">The numbers of the goals that rest on no analysis.</param>
    public sealed record View(IReadOnlyList<Line> Analyses, IReadOnlyList<int> Without, bool MayWrite);

    /// <summary>An analysis, and how many goals and plans rest on it.</summary>
    public sealed record Line(string Key, string Title, string? MadeBy, int? Year, string? Finds, int Cited, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var analyses = await db.Set<AnalysisRecord>().AsNoTracking().OrderByDescending(row => row.Year).ThenBy(row => row.TitleSortKey).ToListAsync(stop);
        var citations = await db.Set<Citation>().AsNoTracking().ToListAsync(stop);
        var cited = citations.Where(row => row.Kind == CiteAnalysis.Goal).Select(row => row.RecordKey).ToHashSet(StringComparer.Ordinal);
        return Answer.With<AnalysesPage, View>(new(
            analyses.ConvertAll(row => new Line(row.Key.Value, row.Title, row.MadeBy, row.Year, CardBook.Beginning(row.Finds), citations.Count(citation => citation.AnalysisId == row.Id), row.IsDemo)),
            [.. (await goals.Entries(db, stop)).Where(goal => !goal.IsEnded && !cited.Contains(goal.Key)).Select(goal => goal.Number)], reader.May(KnowledgeDeeds.Write)));
    }
}

/// <summary>Show an analysis with its file, and what rests on it.</summary>
public static class ShowAnalysis
{
    /// <summary>What the page shows.</summary>
    /// <param name="Goals">Goals that do not rest on it yet, for the form.</param>
    public sealed record View(string Key, WriteAnalysis.Fields Fields, IReadOnlyList<string> Municipalities, IReadOnlyList<Cited> RestOn, IReadOnlyList<Files.Line> Files, IReadOnlyList<GoalEntry> Goals, bool MayWrite, bool IsDemo);

    /// <summary>A goal or a plan that rests on it.</summary>
    public sealed record Cited(Guid Id, Text Kind, string Title, string? Address, string? Because, bool IsDemo);

    internal static async Task<IResult> Handle(string analysis, SamspillDb db, Reader reader, ArenaList arenas, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        if (await db.Set<AnalysisRecord>().AsNoTracking().ByKey(analysis, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var cited = new List<Cited>();
        foreach (var row in await db.Set<Citation>().AsNoTracking().Where(row => row.AnalysisId == found.Id).OrderBy(row => row.On).ThenBy(row => row.Id).ToListAsync(stop))
        {
            var record = await arenas.See(row.Kind, row.RecordKey, db, reader, stop);
            cited.Add(new(row.Id.Value, arenas.Record(row.Kind)?.Title ?? Text.Same(row.Kind), record?.Title ?? row.RecordKey, record?.Address, row.Because, row.IsDemo));
        }

        var taken = await db.Set<Citation>().Where(row => row.AnalysisId == found.Id && row.Kind == CiteAnalysis.Goal).Select(row => row.RecordKey).ToListAsync(stop);
        var names = (await db.Municipalities(stop)).ToDictionary(row => row.Key, row => row.Name, StringComparer.Ordinal);
        return Answer.With<AnalysisPage, View>(new(analysis, WriteAnalysis.Fields.Of(found), [.. ProjectCard.Parts(found.Municipalities).Select(key => names.GetValueOrDefault(key, key))], cited, await Files.Of(db, KnowledgeRecords.Analysis, analysis, stop),
            [.. (await goals.Entries(db, stop)).Where(goal => !taken.Contains(goal.Key))], reader.May(KnowledgeDeeds.Write), found.IsDemo));
    }
}
