using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

/// <summary>An indicator as its reader sees it: the verdict, the curve against its target path, how it is measured, and a field for the next number.</summary>
public static partial class ShowIndicator
{
    internal static Task<IResult> Handle(string indicator, string? kommune, SamspillDb db, Reader reader, MetricList metrics, CancellationToken stop) => Page(indicator, kommune, db, reader, metrics, stop);

    /// <summary>The same page again, as the database now has it.</summary>
    internal static Task<IResult> Again(string indicator, SamspillDb db, Reader reader, MetricList metrics, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        return Page(indicator, null, db, reader, metrics, stop);
    }

    /// <summary>A target as it reads: a value, or the band to stay in.</summary>
    internal static Text Say(Indicator indicator, Target target) => Progress.Dated(indicator, target) switch
    {
        { Low: { } low, High: { } high } => IndicatorWords.Band.With(Figure.Number(low, indicator.Decimals), Figure.Shown(indicator, high)),
        { Low: { } low } => IndicatorWords.AtLeast.With(Figure.Shown(indicator, low)),
        { High: { } high } => IndicatorWords.AtMost.With(Figure.Shown(indicator, high)),
        { Value: { } value } => Figure.Shown(indicator, value),
        _ => Ui.Words.NotSet,
    };

    internal static VerdictKind KindOf(Outlook outlook) => outlook switch { Outlook.OnTrack => VerdictKind.OnTrack, Outlook.AtRisk => VerdictKind.AtRisk, _ => VerdictKind.Off };

    private static async Task<IResult> Page(string indicator, string? kommune, SamspillDb db, Reader reader, MetricList metrics, CancellationToken stop)
    {
        if (await db.Set<Indicator>().AsNoTracking().ByKey(indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var today = db.Scene.Clock.Today;
        var all = await db.Set<Measurement>().AsNoTracking().Where(row => row.IndicatorId == found.Id).OrderBy(row => row.Id).ToListAsync(stop);
        var targets = await db.Set<Target>().AsNoTracking().Where(target => target.IndicatorId == found.Id).OrderBy(target => target.Id).ToListAsync(stop);
        var versions = await db.Set<IndicatorVersion>().AsNoTracking().Where(version => version.IndicatorId == found.Id).OrderBy(version => version.Number).ToListAsync(stop);
        var notes = await db.Set<ContextNote>().AsNoTracking().Where(note => note.IndicatorId == found.Id).OrderBy(note => note.From).ToListAsync(stop);
        var judgements = await db.Set<Judgement>().AsNoTracking().Where(judgement => judgement.IndicatorId == found.Id).OrderBy(judgement => judgement.Id).ToListAsync(stop);
        var goals = await db.Set<IndicatorGoal>().Where(link => link.IndicatorId == found.Id).Join(db.Set<Goal>(), link => link.GoalId, goal => goal.Id, (_, goal) => goal).AsNoTracking().OrderBy(goal => goal.Number).ToListAsync(stop);
        var places = await Desk.Places(db, stop);
        var files = await Files.Of(db, "maling", all.ConvertAll(row => row.Key.Value), stop);
        var nameOf = await Desk.Names(db, [found.MeasuredBy, .. all.Select(row => row.ReportedBy), .. targets.Select(target => target.SetBy), .. versions.Select(version => version.By), .. judgements.Select(judgement => judgement.By)], stop);
        var mayBeJudged = goals.Count == 0 || goals.Exists(goal => goal.Status is GoalStatus.Active or GoalStatus.Closed);
        var place = found.IsPerMunicipality && kommune is not null && (found.Places.Contains(kommune, StringComparer.Ordinal) || all.Exists(row => row.Municipality?.Value == kommune)) ? kommune : null;
        var progress = Progress.Of(found, all, targets, mayBeJudged, today, place);
        var only = place ?? (found is { IsPerMunicipality: true, Places.Count: 1 } ? found.Places[0] : null);
        var shown = found.IsPerMunicipality && only is null ? [] : all.Where(row => row.Municipality?.Value == only).ToList();
        var reported = all.Where(row => !row.IsSuperseded && (only is null || row.Municipality?.Value == only)).Select(row => row.Period).ToList();
        var asked = Deadlines.Missing(found, found.ValidFrom, reported, today, 1);
        var method = new Box(found.Method, found.Source, nameOf(found.MeasuredBy), found.Cadence, found.Dates, found.IsCumulative, found.IsPerMunicipality ? AddUp.Say(found.AddingUp) : null, Figure.BaselineShown(found), found.BaselineDate, found.BaselineSource, found.BaselineDue, found.Caveat, found.ValidFrom, Math.Max(1, versions.Count),
            versions.ConvertAll(version => new Definition(version.Number, version.Title, version.Method, version.Number == versions.Count ? Figure.BaselineShown(found) : version.Baseline is { } value ? Figure.Shown(found, value) : null, version.Reason, nameOf(version.By), version.On, version.IsBreak, version.IsDemo)));
        var counting = all.Where(row => row is { Counts: true, IsMeasured: true }).ToList();
        return Answer.With<IndicatorPage, View>(new View(found.Key.Value, found.Title, found.Kind, found.Unit, found.Level, found.Direction, found.IsDemo, found.IsArchived, place is null ? null : places.GetValueOrDefault(place, place), goals.ConvertAll(goal => new GoalLink(goal.Key.Value, goal.Number, goal.Title)),
            JudgedBy(progress), OwnOf(judgements.LastOrDefault(), progress, nameOf), LatestOf(found, progress), PathOf(found, progress), progress.Latest is { } newest && progress.PathOn(newest.On) is { Low: null, High: null, Value: { } lies } ? Math.Round(lies, Math.Min(6, found.Decimals + 1), MidpointRounding.AwayFromZero) : null, progress.Aim is { } aim ? new Aim(Say(found, aim), aim.Due) : null,
            progress.Latest?.Together is { } total ? new Together(total.How, total.Have, total.Of, total.Coverage) : null, AheadOf(found, progress), method,
            new CurveRows(found, progress, nameOf, files).Of(shown, today), PlacesOf(found, all, targets, places, today), TargetsOf(found, targets, places, nameOf),
            [.. notes.Select((note, i) => new Note(((char)('A' + (i % 26))).ToString(), note.From, note.To, note.Title, note.Note, note.IsDemo))],
            CurveHistory.Of(found, all, targets, versions, judgements, nameOf, places), counting.Count(row => row.Evidence is not null || files[row.Key.Value].Any()), counting.Count,
            reader.May(ProgrammeDeeds.ReportMeasurement) && !found.IsArchived, reader.May(ProgrammeDeeds.WriteGoal), reader.May(ProgrammeDeeds.Judge), today,
            Ask.Of(found, asked.Count > 0 ? Deadlines.WrittenFor(found, asked[0], today) : today, places), await metrics.Now(found, db.Here, today, stop)) { SinceBaseline = ChangeOf(found, progress) });
    }

    private static Judged JudgedBy(Progress progress) =>
        new(progress.Verdict.Kind, VerdictWords.Of(progress.Verdict.Kind), progress.Verdict.Reasons, progress.Verdict.Travelled, progress.Verdict.Expected);

    private static Own? OwnOf(Judgement? judgement, Progress progress, Func<string?, string?> nameOf) =>
        judgement is null ? null : new(KindOf(judgement.Outlook), VerdictWords.Of(KindOf(judgement.Outlook)), judgement.Reason, nameOf(judgement.By), judgement.On, KindOf(judgement.Outlook) != progress.Verdict.Kind, judgement.IsDemo);

    /// <summary>A per cent of fewer than ten of something says less than the number itself, so none is given.</summary>
    private static Change? ChangeOf(Indicator indicator, Progress progress) =>
        indicator.Kind is IndicatorKind.Number or IndicatorKind.Percent && progress.Latest?.Value is { } value && Figure.Baseline(indicator) is { } from
            ? new(Figure.Change(indicator, value - from), value - from, indicator.Kind == IndicatorKind.Number && Math.Abs(from) >= SmallCount ? (value - from) / Math.Abs(from) : null) : null;

    private const decimal SmallCount = 10;

    private static Fact? LatestOf(Indicator indicator, Progress progress) =>
        progress.Latest is { } latest ? new(latest.Shown, latest.Value, latest.On, Rhythm.Name(indicator.Cadence, latest.On), latest.From.Any(row => row.IsDemo)) : null;

    private static Text? PathOf(Indicator indicator, Progress progress) => progress.Latest is { } latest && progress.PathOn(latest.On) is { } path
        ? path switch { { Low: { } low, High: { } high } => IndicatorWords.Band.With(Figure.Number(low, indicator.Decimals), Figure.Shown(indicator, high)), { Value: { } value } => Figure.Reckoned(indicator, value), _ => null } : null;

    private static Ahead? AheadOf(Indicator indicator, Progress progress) => progress.Trend is { } trend
        ? new(Figure.Reckoned(indicator, trend.Expected), Figure.Reckoned(indicator, trend.Low), Figure.Reckoned(indicator, trend.High), trend.On, trend.Count) : null;

    private static IReadOnlyList<PlaceRow> PlacesOf(Indicator indicator, List<Measurement> all, List<Target> targets, IReadOnlyDictionary<string, string> places, DateOnly today)
    {
        if (!indicator.IsPerMunicipality)
        {
            return [];
        }

        var codes = indicator.Places.Concat(all.Select(row => row.Municipality?.Value).OfType<string>()).Distinct(StringComparer.Ordinal);
        return [.. codes.Select(code =>
        {
            var own = all.Where(row => row.Municipality?.Value == code && row is { Counts: true }).ToList();
            var latest = own.Where(row => row.IsMeasured).MaxBy(row => row.Period);
            var target = targets.InForce().LastOrDefault(row => row.Municipality?.Value == code);
            return new PlaceRow(code, places.GetValueOrDefault(code, code), latest is null ? null : Figure.Plain(indicator, latest), latest is null ? null : Figure.Of(indicator, latest), latest?.Period,
                latest is null ? null : Rhythm.Name(indicator.Cadence, latest.Period), latest is null ? null : today.DayNumber - latest.Period.DayNumber, own.Count(row => row.IsMeasured), target is null ? null : Say(indicator, target));
        })];
    }

    private static IReadOnlyList<TargetRow> TargetsOf(Indicator indicator, List<Target> targets, IReadOnlyDictionary<string, string> places, Func<string?, string?> nameOf)
    {
        var inForce = targets.InForce().Select(target => target.Id).ToHashSet();
        return [.. targets.OrderBy(target => target.Due).ThenBy(target => target.Id.Value).Select(target => new TargetRow(target.Due, target.IsWithdrawal ? IndicatorWords.TakenBack : Say(indicator, target), target.Municipality is { } place ? places.GetValueOrDefault(place.Value, place.Value) : null,
            target.SetOn, nameOf(target.SetBy), target.Reason, target.Decision, inForce.Contains(target.Id), target.IsDemo) { IsWithdrawal = target.IsWithdrawal, PlaceCode = target.Municipality?.Value })];
    }
}
