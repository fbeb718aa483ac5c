using Microsoft.EntityFrameworkCore;
using System.Text.Json;
using Samspill.Platform.Data;

namespace Samspill.Plans.Comparing;

/// <summary>A stored comparison, read, with what people have said of its pairs up to a day.</summary>
internal sealed record Judged(Comparison Comparison, ComparisonResult Result, IReadOnlyList<(PlanId Plan, PlanVersionId Version)> Plans, IReadOnlyDictionary<(PlanId, string, PlanId, string), StatementMatch> Verdicts)
{
    /// <summary>The verdict on a match; null while nobody has given one.</summary>
    public StatementMatch? Of(ResultPair pair, ResultMatch match) =>
        Result.Plans[pair.A].Sentences[match.A].Key is { } a && Result.Plans[pair.B].Sentences[match.B].Key is { } b ? Verdicts.GetValueOrDefault(Pair(Plans[pair.A].Plan, a, Plans[pair.B].Plan, b)) : null;

    /// <summary>The matters, without the matches that were said no to.</summary>
    public IReadOnlyList<Matter> Matters => Comparing.Matters.Of(Result, (pair, match) => Of(pair, match)?.Verdict);

    /// <summary>The two ends of a pair, the plan whose identity comes first foremost.</summary>
    public static (PlanId, string, PlanId, string) Pair(PlanId planA, string a, PlanId planB, string b) => planA.Value.CompareTo(planB.Value) <= 0 ? (planA, a, planB, b) : (planB, b, planA, a);

    /// <summary>The newest comparison made up to a day, with the verdicts as they stood then; null when there is none.</summary>
    public static async Task<Judged?> On(SamspillDb db, DateOnly day, CancellationToken stop) =>
        await db.Set<Comparison>().AsNoTracking().Where(row => row.On <= day).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop) is { } found ? await Of(db, found, day, stop) : null;

    /// <summary>A comparison with the verdicts as they stood at the end of a day.</summary>
    public static async Task<Judged> Of(SamspillDb db, Comparison found, DateOnly day, CancellationToken stop)
    {
        var plans = await db.Set<ComparisonPlan>().AsNoTracking().Where(row => row.ComparisonId == found.Id).OrderBy(row => row.Place).Select(row => new { row.PlanId, row.VersionId }).ToListAsync(stop);
        var verdicts = await db.Set<StatementMatch>().AsNoTracking().Where(row => row.On <= day).OrderBy(row => row.Id).ToListAsync(stop);
        return new(found, Read(found.Result), [.. plans.Select(row => (row.PlanId, row.VersionId))], verdicts.GroupBy(row => (row.PlanAId, row.KeyA, row.PlanBId, row.KeyB)).ToDictionary(group => group.Key, group => group.Last()));
    }

    public static byte[] Write(ComparisonResult result) => JsonSerializer.SerializeToUtf8Bytes(result);

    public static ComparisonResult Read(byte[] bytes) => JsonSerializer.Deserialize<ComparisonResult>(bytes)!;
}
