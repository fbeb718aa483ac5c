using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Challenges;

/// <summary>Effects that are expected, never silently claimed: by which year, who looks, when, and what was found.</summary>
public static class ShowEffects
{
    /// <summary>What the page shows.</summary>
    /// <param name="Horizon">The year up to which effects are looked for; null when not stated.</param>
    public sealed record View(Text Verdict, int? Horizon, IReadOnlyList<Line> Effects, bool MayWrite, DateOnly Today);

    /// <summary>An assumption. Goals and initiatives are keys.</summary>
    public sealed record Line(string Key, int Number, string Assumption, int? HorizonYear, string? CheckedByKey, string? CheckedBy, DateOnly? CheckOn, string? Evidence, IReadOnlyList<string> Goals, IReadOnlyList<string> Initiatives, string? Judgement, EffectVerdict Verdict, DateOnly? ReviewedOn, bool IsDue, bool IsDemo, int Version);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var lines = await Lines(db, stop);
        var horizon = await db.TheProgramme().Select(programme => programme.EffectHorizon).FirstOrDefaultAsync(stop);
        return Answer.With<EffectsPage, View>(new View(EffectWords.Summary(lines.Count, lines.Count(line => line.CheckedBy is null || line.CheckOn is null), lines.Count(line => line.IsDue), horizon), horizon, lines, reader.May(ProgrammeDeeds.WriteInitiative), db.Scene.Clock.Today));
    }

    /// <summary>All assumptions in the order of their numbers.</summary>
    internal static async Task<List<Line>> Lines(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var people = (await WhoIs.Read(db, stop)).ToDictionary(person => person.Key, person => person.Said, StringComparer.Ordinal);
        return (await db.Set<EffectAssumption>().AsNoTracking().OrderBy(effect => effect.Number).ToListAsync(stop)).ConvertAll(effect => new Line(
            effect.Key.Value, effect.Number, effect.Assumption, effect.HorizonYear, effect.CheckedBy, effect.CheckedBy is { } by ? people.GetValueOrDefault(by, by) : null, effect.CheckOn, effect.Evidence, ShowInitiative.Parts(effect.Goals), ShowInitiative.Parts(effect.Initiatives), effect.Judgement, effect.Verdict, effect.ReviewedOn, effect.IsDue(today), effect.IsDemo, effect.Version));
    }
}
