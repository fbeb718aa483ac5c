using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Analyses;

/// <summary>Say that a goal or a plan rests on an analysis, and on what in it: on the analysis, on the goal or on the plan. Or take the link away.</summary>
public static class CiteAnalysis
{
    internal const string Goal = "mal";
    internal const string Plan = "plan";

    /// <summary>The analysis, the kind of record (`mal` or `plan`) and its key, and what in the analysis it rests on.</summary>
    public sealed record Request(string Analysis, string Kind, string Key, string? Because);

    /// <summary>Nothing but the address is needed.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var request = new Request(input.Required("analysis", AnalysisWords.AnalysisUnknown, Key.MaxLength), input.Required("kind", AnalysisWords.RecordUnknown, 40), input.Required("key", AnalysisWords.RecordUnknown, Key.MaxLength), input.Text("because", 1000));
        var analysis = await db.Set<AnalysisRecord>().AsNoTracking().ByKey(request.Analysis, stop);
        var record = request.Kind is Goal or Plan ? await arenas.See(request.Kind, request.Key, db, reader, stop) : null;
        input.Flaws.Require(analysis is not null || input.Flaws.Of("analysis").Any(), "analysis", AnalysisWords.AnalysisUnknown);
        input.Flaws.Require(record is not null || input.Flaws.Of("key").Any(), "key", AnalysisWords.RecordUnknown);
        Task<IResult> Page() => analysis is null ? ShowAnalyses.Handle(db, reader, goals, stop) : ShowAnalysis.Handle(request.Analysis, db, reader, arenas, goals, stop);
        return await db.CarryOut(input, Page, async () =>
        {
            var made = await db.Set<Citation>().SingleOrDefaultAsync(row => row.AnalysisId == analysis!.Id && row.Kind == request.Kind && row.RecordKey == record!.Key, stop);
            if (made is null)
            {
                db.Add(new Citation { AnalysisId = analysis!.Id, Kind = request.Kind, RecordKey = record!.Key, Because = request.Because, On = db.Scene.Clock.Today });
            }
            else
            {
                made.Because = request.Because ?? made.Because;
            }

            return null;
        }, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At(record!.Address), new { request.Analysis, request.Kind, request.Key }, AnalysisWords.Registered), stop);
    }

    internal static async Task<IResult> Remove(Guid citation, Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var id = KnowledgeEntryId.From(citation);
        if (await db.Set<Citation>().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var analysis = await db.Set<AnalysisRecord>().Where(row => row.Id == found.AnalysisId).Select(row => row.Key).SingleAsync(stop);
        return await db.CarryOut(input, () => ShowAnalysis.Handle(analysis.Value, db, reader, arenas, goals, stop), () =>
        {
            db.Remove(found);
            return Task.FromResult<Refusal?>(null);
        }, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/analyser/" + analysis), new { removed = citation }, AnalysisWords.Removed), stop);
    }
}

/// <summary>Tells a goal or a plan which analyses it rests on, and offers the rest of the library.</summary>
internal sealed class OfferAnalyses(SamspillDb db, Reader reader) : IGroundSource
{
    public async Task<Grounds> Of(PartnershipId partnership, string kind, string key, CancellationToken stop)
    {
        if (partnership != db.Here || !reader.May(KnowledgeDeeds.See))
        {
            return new([], [], null);
        }

        var all = await db.Set<AnalysisRecord>().AsNoTracking().OrderBy(row => row.TitleSortKey).ToListAsync(stop);
        var cited = await db.Set<Citation>().AsNoTracking().Where(row => row.Kind == kind && row.RecordKey == key).ToListAsync(stop);
        return new(
            [.. all.Select(row => (row, citation: cited.Find(citation => citation.AnalysisId == row.Id))).Where(pair => pair.citation is not null).Select(pair => new Ground(pair.row.Title, pair.row.MadeBy, pair.row.Year, pair.citation!.Because, "/kunnskap/analyser/" + pair.row.Key, pair.citation.IsDemo))],
            [.. all.Where(row => !cited.Exists(citation => citation.AnalysisId == row.Id)).Select(row => (row.Key.Value, row.Title))], reader.May(KnowledgeDeeds.Write) ? "/kunnskap/analyser/siter" : null);
    }
}
