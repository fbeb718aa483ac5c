using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Goals;

/// <summary>Check a sentence as it is typed: the form comes back with what was typed and what the check says of it, and nothing is saved.</summary>
public static class CheckSentence
{
    /// <summary>The sentence as it is typed.</summary>
    public sealed record Request(string Sentence);

    internal static async Task<IResult> New(HttpContext http, Input input, SamspillDb db, CancellationToken stop)
    {
        var request = Read(input);
        var check = await Of(db, null, request.Sentence, stop);
        Task<IResult> Page() => Task.FromResult(WriteGoal.Page(check));
        return input.Flaws.Any ? Answer.Flawed(input, Page) : await Answer.Typed(http, input, Page);
    }

    internal static async Task<IResult> Handle(string goal, HttpContext http, Input input, SamspillDb db, CancellationToken stop)
    {
        var request = Read(input);
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var fields = GoalFields.Of(found) with { Sentence = request.Sentence };
        Task<IResult> Page() => ChangeGoal.Page(found, fields, [], db, stop);
        return input.Flaws.Any ? Answer.Flawed(input, Page) : await Answer.Typed(http, input, Page);
    }

    /// <summary>What the check says of a sentence, knowing what the programme says of its end and the goal of its owner.</summary>
    internal static async Task<MarkedSentence> Of(SamspillDb db, Goal? goal, string sentence, CancellationToken stop)
    {
        var ends = await db.TheProgramme().Select(row => row.Ends).FirstOrDefaultAsync(stop);
        var owner = goal is null ? null : Ownership.Standing(await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == goal.Id).ToListAsync(stop));
        var organisation = owner is { IsAccepted: true, OrganisationId: { } id } ? await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Name).SingleOrDefaultAsync(stop) : null;
        return MarkedSentence.Of(sentence, new GoalCheckContext(ends, organisation is null ? null : $"{owner!.Role}, {organisation}"));
    }

    private static Request Read(Input input) => new(input.Required("sentence", EditWords.SentenceMissing, 2000).ReplaceLineEndings("\n"));
}
