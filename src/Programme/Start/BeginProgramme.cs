using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Start;

/// <summary>Save the goals that were kept, as granted and with their first version, and the text they came from.</summary>
public static class BeginProgramme
{
    /// <summary>The text, the count it states, and the goals: `title.1`, `sentence.1`, `keep.1` and on. A program may send the text alone.</summary>
    public sealed record Request(string? Text, int? StatedCount);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Text("text", 40_000), input.Whole("statedCount"));
        var lines = Lines(input, request.Text);
        var kept = lines.FindAll(line => line.IsKept);
        input.Flaws.Require(kept.Count > 0, "text", StartWords.NothingKept);
        input.Flaws.Require(request.StatedCount is null or (> 0 and <= 99), "statedCount", StartWords.CountWrong);
        var before = await db.Set<Goal>().CountAsync(stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Task.FromResult(ShowStart.Page(request.Text, request.StatedCount, lines, before)));
        }

        await Remember(request, db, frame, stop);
        var taken = await WriteGoal.Taken(db, stop);
        var last = await WriteGoal.Last(db, stop);
        var made = kept.ConvertAll(line => WriteGoal.Add(db, new GoalFields(line.Title, line.Sentence, ResultLevel.Output, null, null, null, null, null), isGranted: true, taken, last++));
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(""), new { goals = made.ConvertAll(goal => goal.Key), request.StatedCount }, StartWords.Saved.Of(made.Count));
    }

    /// <summary>The text and its count are kept on the programme, which comes into being here when there is none.</summary>
    private static async Task Remember(Request request, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var programme = await db.Set<ProgrammeRecord>().Where(row => row.PhaseOf == null).OrderBy(row => row.Key).FirstOrDefaultAsync(stop);
        var name = frame.PartnershipName ?? frame.PartnershipSlug ?? "";
        programme ??= db.Add(new ProgrammeRecord { Key = Key.From(name), Title = name }).Entity;
        programme.GrantedText = request.Text ?? programme.GrantedText;
        programme.StatedGoalCount = request.StatedCount ?? programme.StatedGoalCount;
    }

    private static List<(string Title, string Sentence, bool IsKept)> Lines(Input input, string? text)
    {
        var numbers = input.Raw.Keys.Where(name => name.StartsWith("sentence.", StringComparison.Ordinal)).Select(name => int.TryParse(name.AsSpan(9), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number is > 0 and <= GrantLetter.Most).Distinct().Order().ToList();
        if (numbers.Count == 0)
        {
            return [.. GrantLetter.Read(text ?? "").Goals.Select(goal => (goal.Title, goal.Sentence, true))];
        }

        return numbers.ConvertAll(number =>
        {
            var isKept = input.Ticked($"keep.{number}");
            return (isKept ? input.Required($"title.{number}", EditWords.TitleMissing, 200) : input.Text($"title.{number}", 200) ?? "",
                isKept ? input.Required($"sentence.{number}", EditWords.SentenceMissing, 2000) : input.Text($"sentence.{number}", 2000) ?? "", isKept);
        });
    }
}
