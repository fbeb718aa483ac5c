using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Goals;

/// <summary>Something a goal must have before it can start.</summary>
/// <param name="Code">Stable: owner, role, hours, indicator, unit, direction, baseline, method, source, cadence or target.</param>
/// <param name="What">What is missing, or what is in place.</param>
/// <param name="Remedy">How it is mended.</param>
/// <param name="Address">Where it is mended, below the partnership.</param>
public sealed record Requirement(string Code, Text What, Text Remedy, bool IsMet, string Address);

/// <summary>Something the gate does not ask for, said beside the start so that starting is a choice made knowing it.</summary>
/// <param name="Code">Stable: sentence, or effort.</param>
/// <param name="Address">Where it is seen or mended, below the partnership.</param>
public sealed record Caution(string Code, Text What, Text Remedy, string Address);

/// <summary>
/// The gate: what a goal must have before it can start. An accepted owner, who is a role in an organisation, held by a person,
/// with hours a week; and one indicator that has everything it takes to be followed.
/// </summary>
/// <remarks>Two half indicators do not make a whole one: the requirements hold on the indicator that lacks the least.</remarks>
internal static class Concreteness
{
    /// <summary>
    /// The requirements, met or not, in the order they are best answered; told to <paramref name="reader"/> when she is the one who
    /// was asked. Of indicators that lack as little, the one furthest out in the chain of results is held up.
    /// </summary>
    public static IReadOnlyList<Requirement> Of(Key goal, Ownership? owner, IReadOnlyCollection<Indicator> indicators, IReadOnlyCollection<Target> targets, DateOnly today, PersonId? reader = null)
    {
        var best = indicators.Select(indicator => (Indicator: (Indicator?)indicator, Rows: OfIndicator(goal, indicator, targets, today)))
            .OrderBy(row => row.Rows.Count(requirement => !requirement.IsMet)).ThenByDescending(row => row.Indicator!.Level).FirstOrDefault();
        return [.. OfOwner(goal, owner, reader is not null && owner?.PersonId == reader), .. best.Rows ?? OfIndicator(goal, null, [], today)];
    }

    /// <summary>What the gate lets through and a reader should still know before she starts the goal: a vague sentence, or nothing but effort to follow it by.</summary>
    public static IReadOnlyList<Caution> Cautions(Key goal, int findings, IReadOnlyCollection<Indicator> indicators, IReadOnlyCollection<Target> targets, DateOnly today)
    {
        var whole = indicators.Where(indicator => OfIndicator(goal, indicator, targets, today).TrueForAll(requirement => requirement.IsMet)).ToList();
        var cautions = new List<Caution>();
        if (findings > 0)
        {
            cautions.Add(new("sentence", GateWords.FindingsLeft.Of(findings), GateWords.SeeFindings, $"/mal/{goal}#setning"));
        }

        if (whole.Count > 0 && whole.TrueForAll(indicator => indicator.Level < ResultLevel.Output))
        {
            cautions.Add(new("effort", GateWords.OnlyEffort.With(whole.MaxBy(indicator => indicator.Level)!.Title), GateWords.AddOutcome, $"/mal/{goal}/indikator"));
        }

        return cautions;
    }

    /// <summary>What is missing, each with its remedy and the place that mends it.</summary>
    public static IReadOnlyList<Missing> Missing(IEnumerable<Requirement> requirements) =>
        [.. requirements.Where(requirement => !requirement.IsMet).Select(requirement => new Missing(requirement.What, requirement.Remedy, requirement.Address))];

    /// <summary>
    /// Whether a target may be set on the indicator; null when it may. It may when one of the goals the indicator tells about
    /// may have it, or when it tells about none.
    /// </summary>
    public static async Task<Refusal?> MayHaveTarget(SamspillDb db, Indicator indicator, CancellationToken stop)
    {
        var goals = await db.Set<IndicatorGoal>().Where(link => link.IndicatorId == indicator.Id)
            .Join(db.Set<Goal>(), link => link.GoalId, goal => goal.Id, (_, goal) => goal).AsNoTracking().OrderBy(goal => goal.Number).ToListAsync(stop);
        var ids = goals.ConvertAll(goal => goal.Id);
        var owners = (await db.Set<Ownership>().AsNoTracking().Where(request => ids.Contains(request.GoalId)).ToListAsync(stop)).ToLookup(request => request.GoalId);
        var answers = goals.ConvertAll(goal => goal.MayHaveTarget(Ownership.Standing(owners[goal.Id]), indicator, db.Scene.Clock.Today));
        return answers.Exists(refusal => refusal is null) ? null : answers.FirstOrDefault();
    }

    private static IEnumerable<Requirement> OfOwner(Key goal, Ownership? owner, bool isReader)
    {
        var ask = $"/mal/{goal}/spor";
        var answer = owner is null || owner.Answer == OwnershipAnswer.No ? ask : $"/eierskap/{owner.Key}";
        yield return owner?.Answer switch
        {
            null => new("owner", GateWords.NobodyAsked, GateWords.AskOne, false, ask),
            OwnershipAnswer.No => new("owner", GateWords.SaidNo.With(owner.Role), GateWords.AskAnother, false, ask),
            OwnershipAnswer.Silent when isReader => new("owner", GateWords.YouAreAsked, GateWords.AnswerIt, false, answer),
            OwnershipAnswer.Silent => new("owner", GateWords.NotAnswered.With(owner.Role), GateWords.Remind, false, answer),
            OwnershipAnswer.YesBut when !owner.HasSaidYes => new("owner", GateWords.SaidYesBut.With(owner.Role), GateWords.MeetCondition, false, answer),
            _ => new("owner", GateWords.SaidYes.With(owner.Role), GateWords.InPlace, true, answer),
        };
        var isRole = owner is { OrganisationId: not null, PersonId: not null };
        yield return new("role", isRole ? GateWords.RoleMet : GateWords.RoleMissing, isRole ? GateWords.InPlace : GateWords.NameRole, isRole, owner is null ? ask : isRole ? answer : ask);
        var hasHours = owner is { HasSaidYes: true, HoursPerWeek: > 0 };
        yield return new("hours", hasHours ? GateWords.HoursMet.With(HalfDays.Of(owner!.HoursPerWeek!.Value)) : GateWords.HoursMissing, hasHours ? GateWords.InPlace : owner is { HasSaidYes: false, HoursPerWeek: { } asked } ? (isReader ? GateWords.YouMustSayYes.With(HalfDays.Of(asked)) : GateWords.HoursAsked.With(owner.Role, HalfDays.Of(asked))) : GateWords.WriteHours, hasHours, answer);
    }

    private static List<Requirement> OfIndicator(Key goal, Indicator? indicator, IReadOnlyCollection<Target> targets, DateOnly today)
    {
        var place = indicator is null ? $"/mal/{goal}/indikator" : $"/indikator/{indicator.Key}/endre";
        var name = indicator?.Title;
        Requirement Row(string code, bool isMet, Text what, Text remedy, string? address = null) =>
            new(code, name is null || isMet ? what : GateWords.For.With(what, name), isMet ? GateWords.InPlace : remedy, isMet, address ?? place);
        return
        [
            new("indicator", indicator is null ? GateWords.IndicatorMissing : GateWords.IndicatorMet.With(name), indicator is null ? GateWords.MakeIndicator : GateWords.InPlace, indicator is not null, place),
            Row("unit", indicator is not null && HasUnit(indicator), GateWords.Unit, GateWords.WriteUnit),
            Row("direction", indicator is not null, indicator is null ? GateWords.Direction : GateWords.DirectionIs.With(IndicatorWords.Of(indicator.Direction)), GateWords.ChooseDirection),
            Row("baseline", indicator is not null && HasBaseline(indicator, today), indicator is { BaselineDue: { } due } && !IsMeasured(indicator) ? (due < today ? GateWords.BaselineOverdue : GateWords.BaselineDue).With(due) : GateWords.Baseline, GateWords.WriteBaseline),
            Row("method", !string.IsNullOrWhiteSpace(indicator?.Method), GateWords.Method, GateWords.WriteMethod),
            Row("source", !string.IsNullOrWhiteSpace(indicator?.Source), GateWords.Source, GateWords.WriteSource),
            Row("cadence", indicator is not null && indicator.Cadence != Cadence.None, GateWords.Cadence, GateWords.ChooseCadence),
            Row("target", indicator is not null && targets.Any(target => target.IndicatorId == indicator.Id && Says(indicator, target)), GateWords.Target, GateWords.WriteTarget, indicator is null ? null : $"/indikator/{indicator.Key}#maltall"),
        ];
    }

    /// <summary>A scale's unit is its steps; a share is in per cent, and a rank is a place.</summary>
    private static bool HasUnit(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Percent or IndicatorKind.Rank => true,
        IndicatorKind.Scale => !string.IsNullOrWhiteSpace(indicator.Scale),
        _ => !string.IsNullOrWhiteSpace(indicator.Unit),
    };

    /// <summary>True when the baseline is measured, or will be by a day that has not passed.</summary>
    public static bool HasBaseline(Indicator indicator, DateOnly today) => IsMeasured(indicator) || indicator.BaselineDue >= today;

    private static bool IsMeasured(Indicator indicator) => indicator.Baseline is not null || indicator is { BaselineNumerator: not null, BaselineDenominator: > 0 };

    /// <summary>True when the target says what its direction asks for: bounds to keep within, a day to be done by, else a value.</summary>
    private static bool Says(Indicator indicator, Target target) => indicator.Direction switch
    {
        Direction.KeepWithin => target.Low is not null || target.High is not null,
        Direction.ReachBy => true,
        _ => target.Value is not null || target is { Numerator: not null, Denominator: > 0 },
    };
}
