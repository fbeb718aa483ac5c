using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Ui;

namespace Samspill.Knowledge.Analyses;

/// <summary>Add an analysis to the library, or change what stands about one.</summary>
public static class WriteAnalysis
{
    /// <summary>What the page shows; <paramref name="Key"/> is null for a new one.</summary>
    public sealed record View(string? Key, Fields? Fields, int? Version, IReadOnlyList<MunicipalityEntry> Municipalities);

    /// <summary>What stands about an analysis.</summary>
    public sealed record Fields(string Title, string? MadeBy, int? Year, string? Finds, string? Link, string? Municipalities, string? Themes)
    {
        internal static Fields Of(AnalysisRecord row) => new(row.Title, row.MadeBy, row.Year, row.Finds, row.Link, row.Municipalities, row.Themes);

        internal void WriteOn(AnalysisRecord row) => (row.Title, row.MadeBy, row.Year, row.Finds, row.Link, row.Municipalities, row.Themes) = (Title, MadeBy, Year, Finds, Link, Municipalities, Themes);
    }

    /// <summary>What it is to say, built on <paramref name="Version"/> when it is a change.</summary>
    public sealed record Request(Fields Fields, int? Version);

    internal static async Task<IResult> ShowNew(SamspillDb db, CancellationToken stop) => Answer.With<WriteAnalysisPage, View>(new(null, null, null, await db.Municipalities(stop)));

    internal static async Task<IResult> Show(string analysis, SamspillDb db, CancellationToken stop) => await db.Set<AnalysisRecord>().AsNoTracking().ByKey(analysis, stop) is { } found
        ? Answer.With<WriteAnalysisPage, View>(new(analysis, Fields.Of(found), found.Version, await db.Municipalities(stop))) : Answer.Absent;

    internal static async Task<IResult> Add(Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var request = new Request(await Read(input, db, stop), null);
        Task<IResult> Again() => ShowNew(db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (await db.Set<AnalysisRecord>().AnyAsync(row => row.Title == request.Fields.Title, stop))
        {
            return Answer.Refused(AnalysisRefusals.Taken.With(request.Fields.Title), input, Again);
        }

        var made = new AnalysisRecord { Key = await db.FreeKey<AnalysisRecord>(request.Fields.Title, stop), Title = request.Fields.Title };
        request.Fields.WriteOn(made);
        db.Add(made);
        return await db.SaveIfFirst(input, Again, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/analyser/" + made.Key), new { analysis = made.Key, version = made.Version }, AnalysisWords.Saved.With(made.Title)), stop);
    }

    internal static async Task<IResult> Change(string analysis, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await db.Set<AnalysisRecord>().ByKey(analysis, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(await Read(input, db, stop), input.BuiltOn());
        return await db.CarryOut(input, () => Show(analysis, db, stop), async () =>
        {
            if (found.Version != request.Version)
            {
                return CardRefusals.SavedBySomebodyElse;
            }

            if (await db.Set<AnalysisRecord>().AnyAsync(row => row.Title == request.Fields.Title && row.Id != found.Id, stop))
            {
                return AnalysisRefusals.Taken.With(request.Fields.Title);
            }

            request.Fields.WriteOn(found);
            return null;
        }, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/analyser/" + analysis), new { analysis, version = found.Version }, AnalysisWords.Saved.With(found.Title)), stop);
    }

    private static async Task<Fields> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var fields = new Fields(input.Required("title", AnalysisWords.TitleMissing, AnalysisRecordTable.MostTitle), input.Text("madeBy", 200), input.Whole("year"), input.Text("finds"), input.Text("link", AnalysisRecordTable.MostLink), CardFields.Listed(input.Text("municipalities", 1000)), CardFields.Listed(input.Text("themes", 300)));
        input.Flaws.Require(fields.Year is null or (>= 1900 and <= 2100), "year", CardWords.NotAYear);
        input.Flaws.Require(fields.Link is null || (Uri.TryCreate(fields.Link, UriKind.Absolute, out var link) && (link.Scheme is "https" or "http")), "link", AnalysisWords.LinkWrong);
        var places = (await db.Municipalities(stop)).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        input.Flaws.Require(ProjectCard.Parts(fields.Municipalities).All(places.Contains), "municipalities", CardWords.MunicipalityUnknown);
        return fields;
    }
}
