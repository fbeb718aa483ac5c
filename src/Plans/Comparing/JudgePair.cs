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
    /// <summary>The two sentences by their places in the comparison (`0-3`), and the verdict.</summary>
    public sealed record Request(string A, string B, Verdict Verdict);

    internal static async Task<IResult> Handle(string comparison, Input input, SamspillDb db, KeptFacts kept, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Comparison>().AsNoTracking().ByKey(comparison, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var verdict = input.Choice<Verdict>("verdict");
        var request = new Request(input.Required("a", ComparisonWords.PairMissing, 20), input.Required("b", ComparisonWords.PairMissing, 20), verdict ?? default);
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
        if (Made(judged, request, db.Scene.Clock.Today, reader.PersonId) is not { } made)
        {
            return Answer.Refused(ComparisonRefusals.NoPair, input, Page);
        }

        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.Onward(input.Text("onward", 400), $"/planer/sammenligning/{comparison}#saker"), new { comparison, request.Verdict }, ComparisonWords.Judged.With(ComparisonWords.Of(request.Verdict)));
    }

    /// <summary>The judgement as it is kept; null when the comparison has no such pair.</summary>
    internal static StatementMatch? Made(Judged judged, Request request, DateOnly on, PersonId? by, bool isDemo = false)
    {
        var (a, b) = (Place(request.A), Place(request.B));
        var tie = judged.Result.Pairs.SelectMany(pair => pair.Matches.Select(match => (pair, match))).FirstOrDefault(tie => ((tie.pair.A, tie.match.A) == a && (tie.pair.B, tie.match.B) == b) || ((tie.pair.A, tie.match.A) == b && (tie.pair.B, tie.match.B) == a));
        if (tie.pair is not { } pair || judged.Result.Plans[pair.A].Sentences[tie.match.A] is not { Key: { } keyA } first || judged.Result.Plans[pair.B].Sentences[tie.match.B] is not { Key: { } keyB } other)
        {
            return null;
        }

        var ends = Judged.Pair(judged.Plans[pair.A].Plan, keyA, judged.Plans[pair.B].Plan, keyB);
        var isTurned = ends.Item1 != judged.Plans[pair.A].Plan;
        return new() { PlanAId = ends.Item1, KeyA = ends.Item2, PlanBId = ends.Item3, KeyB = ends.Item4, SentenceA = isTurned ? other.Text : first.Text, SentenceB = isTurned ? first.Text : other.Text, Verdict = request.Verdict, On = on, ById = by, IsDemo = isDemo };
    }

    private static (int, int)? Place(string place) => place.Split('-') is [var plan, var at] && int.TryParse(plan, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var second) ? (first, second) : null;
}
