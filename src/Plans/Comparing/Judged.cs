using Microsoft.EntityFrameworkCore;
using System.Text.Json;
using Samspill.Platform.Data;

namespace Samspill.Plans.Comparing;

/// <summary>A stored comparison, read, with what people have said of its pairs up to a day.</summary>
internal sealed record Judged(Comparison Comparison, ComparisonResult Result, IReadOnlyList<(PlanId Plan, PlanVersionId Version)> Plans, IReadOnlyDictionary<(PlanId, string, PlanId, string), StatementMatch> Verdicts)
{
    /// <summary>Pairs that a person has said no to: they bind nothing, and can be judged again.</summary>
    public IReadOnlyList<Matter> Refused => [.. Result.Pairs.SelectMany(pair => pair.Matches.Where(match => Of(pair, match)?.Verdict == Verdict.No).Select(match => new Matter(MatterKind.Alone, [(pair.A, match.A), (pair.B, match.B)], [(pair, match)])))];

    /// <summary>The verdict on a match; null while nobody has given one.</summary>
    public StatementMatch? Of(ResultPair pair, ResultMatch match) =>
        Result.Plans[pair.A].Sentences[match.A].Key is { } a && Result.Plans[pair.B].Sentences[match.B].Key is { } b ? Verdicts.GetValueOrDefault(Pair(Plans[pair.A].Plan, a, Plans[pair.B].Plan, b)) : null;

    /// <summary>The matters, without the matches that were said no to.</summary>
    public IReadOnlyList<Matter> Matters => Comparing.Matters.Of(Result, (pair, match) => Of(pair, match)?.Verdict);

    /// <summary>The two ends of a pair, the plan whose identity comes first foremost.</summary>
    public static (PlanId, string, PlanId, string) Pair(PlanId planA, string a, PlanId planB, string b) => planA.Value.CompareTo(planB.Value) <= 0 ? (planA, a, planB, b) : (planB, b, planA, a);

    /// <summary>The newest comparison of all plans made up to a day, with the verdicts as they stood then; null when there is none.</summary>
    public static async Task<Judged?> On(SamspillDb db, DateOnly day, CancellationToken stop) =>
        await db.Set<Comparison>().AsNoTracking().Where(row => row.On <= day && !row.IsTrial).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop) is { } found ? await Of(db, found, day, stop) : null;

    /// <summary>A comparison with the verdicts as they stood at the end of a day.</summary>
    public static async Task<Judged> Of(SamspillDb db, Comparison found, DateOnly day, CancellationToken stop)
    {
        var plans = await db.Set<ComparisonPlan>().AsNoTracking().Where(row => row.ComparisonId == found.Id).OrderBy(row => row.Place).Select(row => new { row.PlanId, row.VersionId }).ToListAsync(stop);
        var verdicts = await Standing(db, day, stop);
        return new(found, Held(Read(found.Result), [.. plans.Select(row => row.PlanId)], verdicts), [.. plans.Select(row => (row.PlanId, row.VersionId))], verdicts);
    }

    /// <summary>The last verdict on each pair up to the end of a day.</summary>
    public static async Task<IReadOnlyDictionary<(PlanId, string, PlanId, string), StatementMatch>> Standing(SamspillDb db, DateOnly day, CancellationToken stop) =>
        (await db.Set<StatementMatch>().AsNoTracking().Where(row => row.On <= day).OrderBy(row => row.Id).ToListAsync(stop)).GroupBy(row => (row.PlanAId, row.KeyA, row.PlanBId, row.KeyB)).ToDictionary(group => group.Key, group => group.Last());

    /// <summary>The sentences of which a person has said that another plan says the same or something related: goals of their own plans, and no copies.</summary>
    public static IEnumerable<string> Own(IReadOnlyDictionary<(PlanId, string, PlanId, string), StatementMatch> verdicts) =>
        verdicts.Values.Where(row => row.Verdict != Verdict.No).SelectMany(row => new[] { row.SentenceA, row.SentenceB });

    /// <summary>
    /// The result with every pair that a person has judged, as long as both sentences stand in it: what a person has said goes before the threshold, before
    /// what counts as copied, and before that each sentence answers to one; and what was said no to can be found again. The measures of plan against plan stay what was reckoned.
    /// </summary>
    private static ComparisonResult Held(ComparisonResult result, IReadOnlyList<PlanId> plans, IReadOnlyDictionary<(PlanId, string, PlanId, string), StatementMatch> verdicts)
    {
        var places = plans.SelectMany((plan, i) => result.Plans[i].Sentences.Select((sentence, at) => (Key: (plan, sentence.Key), Place: (Plan: i, At: at)))).Where(row => row.Key.Key is not null).ToDictionary(row => row.Key, row => row.Place);
        var matched = result.Pairs.SelectMany(pair => pair.Matches.Select(match => ((pair.A, match.A), (pair.B, match.B)))).ToHashSet();
        var held = new Dictionary<(int, int), List<ResultMatch>>();
        foreach (var (planA, keyA, planB, keyB) in verdicts.Keys)
        {
            if (places.TryGetValue((planA, keyA), out var one) && places.TryGetValue((planB, keyB), out var other) && (one.Plan < other.Plan ? (one, other) : (other, one)) is var (a, b) && !matched.Contains((a, b)))
            {
                held.TryAdd((a.Plan, b.Plan), []);
                held[(a.Plan, b.Plan)].Add(ComparePlans.Match(result.Plans[a.Plan].Sentences[a.At].Text, result.Plans[b.Plan].Sentences[b.At].Text, a.At, b.At));
            }
        }

        return held.Count == 0 ? result : result with { Pairs = [.. result.Pairs.Select(pair => held.GetValueOrDefault((pair.A, pair.B)) is { } its ? pair with { Matches = [.. pair.Matches.Concat(its).OrderBy(match => match.A).ThenBy(match => match.B)] } : pair)] };
    }

    public static byte[] Write(ComparisonResult result) => JsonSerializer.SerializeToUtf8Bytes(result);

    public static ComparisonResult Read(byte[] bytes) => JsonSerializer.Deserialize<ComparisonResult>(bytes)!;
}
