using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Trust.Ranks;

/// <summary>What was taken in before of a report: of the same provider, report and day. A place in it is known again by its measure and municipality.</summary>
internal sealed class KnownRanks
{
    private readonly List<Benchmark> reports;
    private readonly List<BenchmarkRank> ranks;
    private readonly ILookup<(string, string), BenchmarkRank> places;

    private KnownRanks(List<Benchmark> reports, List<BenchmarkRank> ranks, ImportBenchmark.Request request)
    {
        (this.reports, this.ranks) = (reports, ranks);
        places = ranks.ToLookup(rank => KeyOf(rank.Municipality, rank.Measure));
        Report = reports.Find(row => row.Instrument == request.Instrument && row.HighestIsFirst == !request.LowestIsFirst);
    }

    /// <summary>The report that what is new belongs to: by the same set of questions and with the same end first; null when there is none.</summary>
    public Benchmark? Report { get; }

    /// <summary>The key of a report that is there.</summary>
    public Key? Key => (Report ?? reports.FirstOrDefault())?.Key;

    public static async Task<KnownRanks> Of(SamspillDb db, ImportBenchmark.Request request, CancellationToken stop)
    {
        var known = (await db.Set<Benchmark>().Where(row => row.On == request.On && !row.IsDemo).OrderBy(row => row.Key).ToListAsync(stop)).FindAll(row => IsSame(row.Provider, request.Provider) && IsSame(row.Report, request.Report));
        var ids = known.ConvertAll(row => row.Id);
        return new(known, await db.Set<BenchmarkRank>().Where(row => ids.Contains(row.BenchmarkId)).ToListAsync(stop), request);
    }

    /// <summary>What a place is known by within a report.</summary>
    public static (string Municipality, string Measure) KeyOf(string municipality, string measure) => (ImportBenchmark.Plain(municipality), Letters.SortKey(measure.Trim()));

    /// <summary>True for a place that is not there.</summary>
    public bool IsNew(BenchmarkRank rank) => !places[KeyOf(rank.Municipality, rank.Measure)].Any();

    /// <summary>How a place that is there differs from one of a file; null when it does not, and when there is none.</summary>
    public Text? Other(BenchmarkRank rank, Benchmark report)
    {
        foreach (var old in places[KeyOf(rank.Municipality, rank.Measure)])
        {
            if (Differing(old, rank, reports.Single(row => row.Id == old.BenchmarkId), report) is { Count: > 0 } parts)
            {
                return RankWords.Differs.With(rank.Municipality, rank.Measure, Text.Joined(", ", parts.ConvertAll(part => part.Now)), Text.Joined(", ", parts.ConvertAll(part => part.Old)));
            }
        }

        return null;
    }

    /// <summary>Removes what the places of a file replace, and a report of which nothing is left.</summary>
    public void Remove(SamspillDb db, IReadOnlyCollection<BenchmarkRank> replacing)
    {
        var gone = replacing.SelectMany(rank => places[KeyOf(rank.Municipality, rank.Measure)]).ToHashSet();
        db.RemoveRange(gone);
        db.RemoveRange(reports.Where(row => row != Report && ranks.Any(rank => rank.BenchmarkId == row.Id) && ranks.Where(rank => rank.BenchmarkId == row.Id).All(gone.Contains)));
    }

    private static List<(Text Old, Text Now)> Differing(BenchmarkRank old, BenchmarkRank now, Benchmark oldReport, Benchmark report)
    {
        var parts = new List<(Text, Text)>();
        void Hold(object? was, object? becomes, Func<object?, Text> say)
        {
            if (!Equals(was, becomes))
            {
                parts.Add((say(was), say(becomes)));
            }
        }

        Hold((old.Place, old.Among), (now.Place, now.Among), told => told is (int place, int among) ? RankWords.PlaceOf.With(place, among) : RankWords.NoFigure);
        Hold(old.Value, now.Value, Named(RankWords.Value));
        Hold(old.StandardError, now.StandardError, Named(RankWords.Error));
        Hold(old.Count, now.Count, Named(RankWords.Answers));
        Hold(oldReport.Instrument, report.Instrument, Named(RankWords.Instrument));
        Hold(oldReport.HighestIsFirst, report.HighestIsFirst, told => told is true ? RankWords.HighFirst : RankWords.LowFirst);
        return parts;
    }

    private static Func<object?, Text> Named(Text what) => told => Text.Same("{0} {1}").With(new Text(what.Nb.ToLowerInvariant(), what.Nn.ToLowerInvariant(), what.En.ToLowerInvariant()), told ?? RankWords.NoFigure);

    private static bool IsSame(string one, string other) => Letters.SortKey(one.Trim()) == Letters.SortKey(other.Trim());
}
