using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Plans.Comparing;

/// <summary>Say whether two statements of a comparison say the same. It is remembered for as long as both sentences stand, in every run and version; the latest word counts.</summary>
public static class JudgePair
{
    /// <summary>The two sentences by their places in the comparison (`0-3`), and the verdict. Of a matter that counts as copied, <paramref name="B"/> may be several places parted by `;`: each two of the sentences are judged.</summary>
    public sealed record Request(string A, string B, Verdict Verdict);

    internal static async Task<IResult> Handle(string comparison, Input input, SamspillDb db, KeptFacts kept, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Comparison>().AsNoTracking().ByKey(comparison, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var verdict = input.Choice<Verdict>("verdict");
        var request = new Request(input.Required("a", ComparisonWords.PairMissing, 20), input.Required("b", ComparisonWords.PairMissing, 200), verdict ?? default);
        input.Flaws.Require(verdict is not null || input.Flaws.Of("verdict").Any(), "verdict", ComparisonWords.VerdictMissing);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowComparison.Handle(comparison, null, null, null, null, null, null, db, kept, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var judged = await Judged.Of(db, found, db.Scene.Clock.Today, stop);
        if (Made(judged, request, db.Scene.Clock.Today, reader.PersonId) is not { Count: > 0 } made)
        {
            return Answer.Refused(ComparisonRefusals.NoPair, input, Page);
        }

        db.AddRange(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.Onward(input.Text("onward", 400), $"/planer/sammenligning/{comparison}#saker"), new { comparison, request.Verdict }, ComparisonWords.Judged.With(ComparisonWords.Of(request.Verdict)));
    }

    /// <summary>In so many plans a copied text can at most be said to be a goal that they share.</summary>
    private const int MostCopies = 12;

    /// <summary>The judgements as they are kept, of each two of the places; none when the comparison has no such pair.</summary>
    internal static IReadOnlyList<StatementMatch> Made(Judged judged, Request request, DateOnly on, PersonId? by, bool isDemo = false)
    {
        string[] asked = [request.A, .. request.B.Split(';')];
        var places = asked.Select(place => Place(judged.Result, place)).OfType<(int Plan, int At)>().Distinct().Order().ToList();
        if (places.Count != asked.Length || !(IsMatch(judged.Result, places) || judged.Matters.Any(matter => CanBeShared(matter, judged.Result) && places.TrueForAll(matter.Sentences.Contains))))
        {
            return [];
        }

        StatementMatch Said((int Plan, int At) one, (int Plan, int At) other)
        {
            var (first, second) = (judged.Result.Plans[one.Plan].Sentences[one.At], judged.Result.Plans[other.Plan].Sentences[other.At]);
            var ends = Judged.Pair(judged.Plans[one.Plan].Plan, first.Key!, judged.Plans[other.Plan].Plan, second.Key!);
            var isTurned = ends.Item1 != judged.Plans[one.Plan].Plan;
            return new() { PlanAId = ends.Item1, KeyA = ends.Item2, PlanBId = ends.Item3, KeyB = ends.Item4, SentenceA = isTurned ? second.Text : first.Text, SentenceB = isTurned ? first.Text : second.Text, Verdict = request.Verdict, On = on, ById = by, IsDemo = isDemo };
        }

        return [.. places.SelectMany((one, i) => places.Skip(i + 1).Select(other => Said(one, other)))];
    }

    private static bool IsMatch(ComparisonResult result, IReadOnlyList<(int Plan, int At)> places) =>
        places.Count == 2 && result.Pairs.Any(pair => pair.A == places[0].Plan && pair.B == places[1].Plan && pair.Matches.Any(match => match.A == places[0].At && match.B == places[1].At));

    /// <summary>True of words that stand once in the plans of two municipalities or more, and in no more of them than a person can answer for.</summary>
    internal static bool CanBeShared(Matter matter, ComparisonResult result) =>
        matter.Kind == MatterKind.Copied && matter.Sentences.Count is > 1 and <= MostCopies && matter.Sentences.DistinctBy(place => result.Plans[place.Plan].Municipality).Count() == matter.Sentences.Count;

    /// <summary>The place of a sentence that can be remembered; null when the comparison has none there.</summary>
    private static (int Plan, int At)? Place(ComparisonResult result, string place) =>
        place.Split('-') is [var plan, var at] && int.TryParse(plan, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
        && first < result.Plans.Count && second < result.Plans[first].Sentences.Count && result.Plans[first].Sentences[second].Key is not null ? (first, second) : null;
}
