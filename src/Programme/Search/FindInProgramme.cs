using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Search;

/// <summary>Finds goals, indicators, initiatives, challenges and assumed effects by words in their titles; only for those who may see the programme.</summary>
/// <remarks>The stored sort key is compared, so that case, æøå and accents behave alike on both databases.</remarks>
internal sealed class FindInProgramme(SamspillDb db, Reader reader) : ISearchSource
{
    private static readonly Text GoalKind = new("mål", "mål", "goal");
    private static readonly Text IndicatorKind = new("indikator", "indikator", "indicator");
    private static readonly Text InitiativeKind = new("tiltak", "tiltak", "initiative");
    private static readonly Text ChallengeKind = new("utfordring", "utfordring", "challenge");
    private static readonly Text EffectKind = new("antatt effekt", "venta effekt", "assumed effect");

    public async Task<IReadOnlyList<Found>> Find(PartnershipId partnership, string words, int most, CancellationToken stop)
    {
        var terms = Letters.Terms(words);
        if (terms.Length == 0 || partnership != db.Here || !reader.May(ProgrammeDeeds.See))
        {
            return [];
        }

        var numbered = NumberIn(words) is { } number ? await db.Set<Goal>().AsNoTracking().Where(goal => goal.Number == number).Select(goal => new { goal.Key, goal.Title, goal.Sentence }).ToListAsync(stop) : [];
        var goals = await Matching(db.Set<Goal>(), terms).OrderBy(goal => goal.TitleSortKey).Take(most).Select(goal => new { goal.Key, goal.Title, goal.Sentence }).ToListAsync(stop);
        var indicators = await Matching(db.Set<Indicator>(), terms).OrderBy(indicator => indicator.TitleSortKey).Take(most).Select(indicator => new { indicator.Key, indicator.Title, indicator.Unit }).ToListAsync(stop);
        var initiatives = await Matching(db.Set<Initiative>(), terms).OrderBy(initiative => initiative.TitleSortKey).Take(most).Select(initiative => new { initiative.Key, initiative.Title, initiative.Summary }).ToListAsync(stop);
        var challenges = await Matching(db.Set<Challenge>(), terms).OrderBy(challenge => challenge.TitleSortKey).Take(most).Select(challenge => new { challenge.Key, challenge.Title, challenge.Consequence }).ToListAsync(stop);
        var effects = await Matching(db.Set<EffectAssumption>(), terms).OrderBy(effect => effect.TitleSortKey).Take(most).Select(effect => new { effect.Key, effect.Assumption }).ToListAsync(stop);
        return
        [
            .. numbered.Concat(goals).DistinctBy(goal => goal.Key).Select(goal => new Found(GoalKind, goal.Title, "/mal/" + goal.Key, goal.Sentence)),
            .. indicators.Select(indicator => new Found(IndicatorKind, indicator.Title, "/indikator/" + indicator.Key, indicator.Unit)),
            .. initiatives.Select(initiative => new Found(InitiativeKind, initiative.Title, "/tiltak/" + initiative.Key, initiative.Summary)),
            .. challenges.Select(challenge => new Found(ChallengeKind, challenge.Title, "/utfordringer/" + challenge.Key, challenge.Consequence)),
            .. effects.Select(effect => new Found(EffectKind, effect.Assumption, "/effekter/" + effect.Key)),
        ];
    }

    /// <summary>The number of `mål 4`, `goal 4` or `4`; null when the words name no goal so.</summary>
    private static int? NumberIn(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var figure] => Read(figure),
        [var goal, var figure] when goal.Equals("mål", StringComparison.OrdinalIgnoreCase) || goal.Equals("goal", StringComparison.OrdinalIgnoreCase) => Read(figure),
        _ => null,
    };

    private static int? Read(string figure) => int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Titles that hold every term.</summary>
    private static IQueryable<T> Matching<T>(IQueryable<T> rows, string[] terms) where T : Row, ITitled =>
        terms.Aggregate(rows.AsNoTracking(), (matching, term) => matching.Where(row => EF.Property<string>(row, nameof(ITitled.TitleSortKey)).Contains(term)));
}
