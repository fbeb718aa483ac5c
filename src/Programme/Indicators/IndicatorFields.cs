using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

/// <summary>An indicator's definition as it is written in the form or sent by a program.</summary>
internal sealed record IndicatorFields(string Title, IndicatorKind Kind, string? Unit, int Decimals, Direction Direction, ResultLevel Level, string? Scale, decimal? Baseline, decimal? BaselineNumerator, decimal? BaselineDenominator, DateOnly? BaselineDate, string? BaselineSource, DateOnly? BaselineDue,
    bool IsCumulative, Cadence Cadence, IReadOnlyList<DateOnly> DueDates, AddingUp AddingUp, bool IsPerMunicipality, string? Municipalities, string? Method, string? Source, string? MeasuredBy, string? Caveat, string? Metric, DateOnly? ValidFrom, ApprovalLevels? ApprovalLevels)
{
    private const int MostDates = 120;

    /// <summary>Reads them; every flaw at its field.</summary>
    public static IndicatorFields Read(Input input, MetricList metrics)
    {
        var scale = input.Text("scale", 1000)?.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var read = new IndicatorFields(
            input.Required("title", IndicatorEditWords.TitleMissing, 200), input.Choice<IndicatorKind>("kind") ?? IndicatorKind.Number, input.Text("unit", 60), input.Whole("decimals") ?? 0,
            input.Choice<Direction>("direction") ?? Direction.Increase, input.Choice<ResultLevel>("level") ?? ResultLevel.Output, scale is { Length: > 0 } ? string.Join(';', scale) : null,
            input.Number("baseline"), input.Number("baselineNumerator"), input.Number("baselineDenominator"), input.Date("baselineDate"), input.Text("baselineSource", 300), input.Date("baselineDue"),
            input.Ticked("isCumulative"), input.Choice<Cadence>("cadence") ?? Cadence.None, input.Dates("dueDates"), input.Choice<AddingUp>("addingUp") ?? AddingUp.None, input.Ticked("isPerMunicipality"), input.Text("municipalities", 1000),
            input.Text("method", 2000), input.Text("source", 300), input.Text("measuredBy", Key.MaxLength), input.Text("caveat", 1000), input.Text("metric", 100), input.Date("validFrom"), input.Choice<ApprovalLevels>("approvalLevels"));
        read.Check(input.Flaws, metrics);
        return read;
    }

    /// <summary>Writes them on the indicator.</summary>
    public void Fill(Indicator indicator)
    {
        (indicator.Title, indicator.Kind, indicator.Unit, indicator.Decimals, indicator.Direction, indicator.Level, indicator.Scale) = (Title, Kind, Unit, Decimals, Direction, Level, Kind == IndicatorKind.Scale ? Scale : null);
        (indicator.Baseline, indicator.BaselineNumerator, indicator.BaselineDenominator, indicator.BaselineDate, indicator.BaselineSource) = (Baseline, BaselineNumerator, BaselineDenominator, BaselineDate, BaselineSource);
        indicator.BaselineDue = HasBaseline ? null : BaselineDue;
        indicator.DueDates = Cadence == Cadence.Dates ? string.Join(';', DueDates.Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))) : null;
        (indicator.IsCumulative, indicator.Cadence, indicator.AddingUp, indicator.IsPerMunicipality, indicator.Municipalities) = (IsCumulative, Cadence, AddingUp, IsPerMunicipality, IsPerMunicipality ? Municipalities : null);
        (indicator.Method, indicator.Source, indicator.MeasuredBy, indicator.Caveat, indicator.Metric, indicator.ValidFrom) = (Method, Source, MeasuredBy, Caveat, Metric, ValidFrom);
        indicator.ApprovalLevels = ApprovalLevels;
    }

    /// <summary>What would change in the definition, with what it said before; an empty place that is filled says nothing before.</summary>
    public IReadOnlyList<(string Field, object? Before)> Differences(Indicator now)
    {
        (string Field, object? Before, object? After)[] all =
        [
            ("unit", now.Unit, Unit), ("direction", now.Direction, Direction), ("scale", now.Scale, Kind == IndicatorKind.Scale ? Scale : null), ("method", now.Method, Method), ("source", now.Source, Source),
            ("baseline", now.Baseline, Baseline), ("baselineNumerator", now.BaselineNumerator, BaselineNumerator), ("baselineDenominator", now.BaselineDenominator, BaselineDenominator), ("baselineDate", now.BaselineDate, BaselineDate),
            ("validFrom", now.ValidFrom, ValidFrom), ("addingUp", now.AddingUp, AddingUp), ("isCumulative", now.IsCumulative, IsCumulative), ("title", now.Title, Title),
        ];
        return [.. all.Where(field => !Equals(field.Before, field.After)).Select(field => (field.Field, field.Before))];
    }

    private bool HasBaseline => Baseline is not null || (BaselineNumerator is not null && BaselineDenominator is not null);

    private void Check(Flaws flaws, MetricList metrics)
    {
        flaws.Require(Decimals is >= 0 and <= 6, "decimals", IndicatorEditWords.DecimalsRange);
        flaws.Require(Kind != IndicatorKind.Scale || Scale?.Contains(';', StringComparison.Ordinal) == true, "scale", IndicatorEditWords.TwoSteps);
        flaws.Require((BaselineNumerator is null) == (BaselineDenominator is null), "baselineDenominator", MeasurementWords.BothParts);
        flaws.Require(BaselineDenominator is null or > 0, "baselineDenominator", MeasurementWords.DenominatorPositive);
        Bounds.Require(flaws, "baseline", Baseline, Kind, Title, Unit);
        Bounds.RequirePart(flaws, "baseline", Baseline, Kind, Title, Unit);
        flaws.Require(BaselineNumerator is null or >= 0, "baselineNumerator", MeasurementWords.NumeratorPositive);
        flaws.Require(!(BaselineDenominator > 0 && BaselineNumerator > BaselineDenominator) || !Bounds.IsPart(Kind, Title, Unit), "baselineNumerator", MeasurementWords.PartOverWhole);
        flaws.Require(!HasBaseline || BaselineDate is not null || flaws.Of("baselineDate").Any(), "baselineDate", IndicatorEditWords.BaselineNeedsDate);
        flaws.Require(Metric is null || metrics.All.Any(metric => metric.Name == Metric), "metric", IndicatorEditWords.MetricUnknown);
        flaws.Require(Municipalities is null || Municipalities.Split(';').All(code => MunicipalityCode.Read(code) is not null), "municipalities", IndicatorEditWords.MunicipalityCodes);
        flaws.Require(Cadence != Cadence.Dates || DueDates.Count > 0 || flaws.Of("dueDates").Any(), "dueDates", IndicatorEditWords.DueDatesMissing);
        flaws.Require(DueDates.Count <= MostDates, "dueDates", IndicatorEditWords.TooManyDates.With(MostDates));
        flaws.Require(AddingUp != AddingUp.Sum || Kind == IndicatorKind.Number, "addingUp", IndicatorEditWords.NeverSumShares);
        flaws.Require(AddingUp != AddingUp.Parts || Kind == IndicatorKind.Percent, "addingUp", IndicatorEditWords.PartsNeedShares);
    }
}
