using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Challenges;

/// <summary>What stood in the way, each from cause to consequence to what is done about it; the pinned one is the bottleneck.</summary>
public static class ShowChallenges
{
    /// <summary>What the page shows.</summary>
    public sealed record View(Text Verdict, IReadOnlyList<Line> Challenges, bool MayWrite, bool MayPin);

    /// <summary>A challenge. <paramref name="Cure"/> is the page that helps, below the partnership.</summary>
    public sealed record Line(string Key, int Number, string Title, string? Cause, string? Consequence, string? Countermeasure, string? Cure, string? OwnerKey, string? Owner, IReadOnlyList<ShowInitiative.GoalLink> Goals, bool IsPinned, bool IsDemo, int Version);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var lines = await Lines(db, stop);
        return Answer.With<ChallengesPage, View>(new View(ChallengeWords.Verdict(lines.Count, lines.Count(line => line.Countermeasure is null), lines.Count(line => line.Owner is null)), lines, reader.May(ProgrammeDeeds.WriteInitiative), reader.May(ProgrammeDeeds.WriteGoal)));
    }

    /// <summary>All challenges in the order of their numbers.</summary>
    internal static async Task<List<Line>> Lines(SamspillDb db, CancellationToken stop)
    {
        var pinned = await db.TheProgramme().Select(programme => programme.Bottleneck).FirstOrDefaultAsync(stop);
        var people = (await WhoIs.Read(db, stop)).ToDictionary(person => person.Key, person => person.Said, StringComparer.Ordinal);
        var goals = await db.Set<Goal>().OrderBy(goal => goal.Number).Select(goal => new ShowInitiative.GoalLink(goal.Key.Value, goal.Number, goal.Title)).ToListAsync(stop);
        return (await db.Set<Challenge>().AsNoTracking().OrderBy(challenge => challenge.Number).ToListAsync(stop)).ConvertAll(challenge =>
        {
            var keys = ShowInitiative.Parts(challenge.Goals);
            return new Line(challenge.Key.Value, challenge.Number, challenge.Title, challenge.Cause, challenge.Consequence, challenge.Countermeasure, challenge.Cure, challenge.Owner, challenge.Owner is { } owner ? people.GetValueOrDefault(owner, owner) : null, goals.FindAll(goal => keys.Contains(goal.Key)), challenge.Key == pinned, challenge.IsDemo, challenge.Version);
        });
    }
}
