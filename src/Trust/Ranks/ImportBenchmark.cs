using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Surveys.Ranks;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Trust.Ranks;

/// <summary>What institutes have measured, municipality by municipality, and the form that takes in a report's figures.</summary>
public static class ImportBenchmark
{
    private const int MostTold = 100;

    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Series> Series, IReadOnlyList<RankLine> Lines, DateOnly Today, bool MayImport)
    {
        /// <summary>The reader's own municipality; null for one who belongs to none.</summary>
        public string? Mine { get; init; }
    }

    /// <summary>One measure in one report: figures that may stand beside one another, and beside no others.</summary>
    public sealed record Series(string Id, string Provider, string Report, string Instrument, string Measure, DateOnly? On, bool HighestIsFirst, bool IsDemo, IReadOnlyList<Line> Lines)
    {
        /// <summary>The key of the report as it was taken in.</summary>
        public required string Key { get; init; }

        /// <summary>How many places were taken in of that report in all.</summary>
        public required int OfReport { get; init; }
    }

    /// <summary>A municipality's place.</summary>
    /// <param name="Claim">What may be said of it; null when the report tells no uncertainty.</param>
    /// <param name="IsOurs">True for a municipality of the partnership.</param>
    public sealed record Line(string Municipality, int Place, int Among, RankClaim? Claim, decimal? Value, decimal? StandardError, int? Count, bool IsOurs, bool IsDemo);

    /// <summary>Who measured, in which report, with which questions, when, and which end comes first, and the file.</summary>
    /// <param name="Replace">True to put the figures in place of others that are there of the same report, day, measure and municipality.</param>
    public sealed record Request(string Provider, string Report, string Instrument, DateOnly? On, bool LowestIsFirst, string File, bool Replace);

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var benchmarks = await db.Set<Benchmark>().AsNoTracking().ToDictionaryAsync(row => row.Id, stop);
        var ranks = await db.Set<BenchmarkRank>().AsNoTracking().ToListAsync(stop);
        var ours = (await db.Municipalities(stop)).Select(row => Plain(row.Name)).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Series> series = [.. ranks.GroupBy(row => (row.BenchmarkId, row.Measure, row.Among)).Select(rows => (Of: benchmarks[rows.Key.BenchmarkId], rows.Key.Measure, rows.Key.Among, Rows: rows.ToList())).OrderByDescending(one => one.Of.On).ThenBy(one => one.Of.Key.Value, StringComparer.Ordinal).ThenBy(one => Letters.SortKey(one.Measure), StringComparer.Ordinal)
            .Select((one, i) => new Series($"rekke-{i + 1}", one.Of.Provider, one.Of.Report, one.Of.Instrument, one.Measure, one.Of.On, one.Of.HighestIsFirst, one.Of.IsDemo,
                [.. one.Rows.OrderBy(row => row.Place).ThenBy(row => Letters.SortKey(row.Municipality), StringComparer.Ordinal).Select(row => new Line(row.Municipality, row.Place, row.Among, row is { BestPlace: { } best, WorstPlace: { } worst } ? RankClaim.Of(new(best, worst), row.Among) : null, row.Value, row.StandardError, row.Count, ours.Contains(Plain(row.Municipality)), row.IsDemo))]) { Key = one.Of.Key.Value, OfReport = ranks.Count(row => row.BenchmarkId == one.Of.Id) })];
        var mine = reader.PersonId is { } me ? await db.Set<Person>().Where(row => row.Id == me).Join(db.Set<Organisation>().Where(row => row.Kind == OrganisationKind.Municipality), person => person.OrganisationId, place => place.Id, (_, place) => place.Name).FirstOrDefaultAsync(stop) : null;
        return Answer.With<BenchmarkPage, View>(new(series, RankLine.Of(series), db.Scene.Clock.Today, reader.May(TrustDeeds.Import)) { Mine = mine });
    }

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var file = input.Files?["file"];
        var request = new Request(input.Required("provider", RankWords.ProviderMissing, 200), input.Required("report", RankWords.ReportMissing, 500), input.Required("instrument", RankWords.InstrumentMissing, 200), input.Date("on"), input.Ticked("lowestIsFirst"), file?.FileName ?? "", input.Ticked("replace"));
        input.Flaws.Require(file is not null, "file", RankWords.FileMissing);
        input.Flaws.Require(file is null || file.Length <= BookFile.MaxBytes, "file", RankWords.FileTooLarge.With(BookFile.MaxBytes / 1_000_000));
        Task<IResult> Page() => Show(db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        using var content = new MemoryStream();
        await file!.CopyToAsync(content, stop);
        var (lines, faults) = BenchmarkFile.Read(content.ToArray(), Path.GetFileName(request.File.Replace('\\', '/')), !request.LowestIsFirst);
        foreach (var fault in faults.Take(MostTold))
        {
            input.Flaws.Add("file", Text.Same(fault.ToString()));
        }

        input.Flaws.Require(input.Flaws.Any || lines.Count > 0, "file", RankWords.NothingInIt);
        return input.Flaws.Any ? Answer.Flawed(input, Page) : await Take(request, lines, input, db, frame, Page, stop);
    }

    /// <summary>Takes in what is new. The same figures again change nothing; other figures of what is there are refused, until one asks that they replace it.</summary>
    private static async Task<IResult> Take(Request request, IReadOnlyList<BenchmarkLine> lines, Input input, SamspillDb db, Frame frame, Func<Task<IResult>> page, CancellationToken stop)
    {
        await using var turn = await db.BeginAlone(stop);
        var known = await KnownRanks.Of(db, request, stop);
        var report = known.Report ?? new Benchmark { Key = await db.FreeKey<Benchmark>($"{request.Provider} {request.On?.Year}".Trim(), stop), Provider = request.Provider, Report = request.Report, Instrument = request.Instrument, On = request.On, HighestIsFirst = !request.LowestIsFirst };
        var ranks = BenchmarkFile.Ranks(report.Id, lines, report.HighestIsFirst).ToList();
        var others = ranks.FindAll(rank => known.Other(rank, report) is not null);
        var fresh = ranks.FindAll(known.IsNew);
        if (others.Count > 0 && !request.Replace)
        {
            input.Flaws.Add("file", RankWords.OtherFigures.With(RankWords.Replace));
            foreach (var other in others.Take(MostTold))
            {
                var line = lines.First(line => line.Municipality == other.Municipality && line.Measure == other.Measure);
                input.Flaws.Add("file", Text.Same(line.At + ": ").Then(known.Other(other, report)!, ""));
            }

            return Answer.Flawed(input, page);
        }

        if (known.Report is null && fresh.Count + others.Count > 0)
        {
            db.Add(report);
        }

        known.Remove(db, others);
        db.AddRange([.. fresh, .. others]);
        await db.SaveChangesAsync(stop);
        await turn.Commit(stop);
        var same = ranks.Count - fresh.Count - others.Count;
        return Answer.Done(frame.At("/tillit/sammenligning"), new { benchmark = same == ranks.Count ? known.Key : report.Key, ranks = fresh.Count, same, replaced = others.Count }, Notice(fresh.Count, same, others.Count));
    }

    private static Text Notice(int fresh, int same, int replaced)
    {
        var parts = new List<Text>();
        void Say(bool isSo, Text says)
        {
            if (isSo)
            {
                parts.Add(says);
            }
        }

        Say(fresh > 0, RankWords.Imported.Of(fresh));
        Say(replaced > 0, RankWords.Replaced.Of(replaced));
        Say(same > 0, RankWords.There.Of(same));
        Say(fresh + replaced == 0, RankWords.NothingChanged);
        return Text.Joined(" ", parts);
    }

    /// <summary>A municipality's name as it is known again: `Notodden kommune` is `notodden`.</summary>
    internal static string Plain(string name) => Letters.SortKey(name.Replace(" kommune", "", StringComparison.OrdinalIgnoreCase).Replace(" municipality", "", StringComparison.OrdinalIgnoreCase).Trim());
}
