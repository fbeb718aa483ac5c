using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Programme.Indicators;

/// <summary>What was measured for a day, as its reporter writes it: a number, a share, a place or a step, or why there is none.</summary>
internal sealed record Figures(DateOnly Period, decimal? Value, decimal? Numerator, decimal? Denominator, decimal? Low, decimal? High, string? Step, string? NotMeasuredBecause, string? Note, EvidenceKind EvidenceKind, string? Evidence)
{
    /// <summary>Reads the fields that the indicator's kind asks for, and notes every flaw at its field; use it only when there is none.</summary>
    public static Figures Read(Input input, Indicator indicator, DateOnly today)
    {
        var period = input.Date("period");
        input.Flaws.Require(period is not null || input.Flaws.Of("period").Any(), "period", MeasurementWords.PeriodMissing);
        input.Flaws.Require(period is null || period <= today, "period", MeasurementWords.PeriodAhead);
        var note = input.Text("note", 2000);
        var because = input.Text("notMeasuredBecause", 500) ?? (input.Ticked("notMeasured") ? note ?? MeasurementWords.ReasonNotStated.Nb : null);
        var (kind, evidence) = Proof(input);
        var read = new Figures(period ?? today, input.Number("value"), input.Number("numerator"), input.Number("denominator"), input.Number("low"), input.Number("high"), input.Text("step", 200), because, note, kind, evidence);
        read.Check(input.Flaws, indicator);
        return read;
    }

    /// <summary>What a measurement says.</summary>
    public static Figures Of(Measurement row) => new(row.Period, row.Value, row.Numerator, row.Denominator, row.Low, row.High, row.Step, row.NotMeasuredBecause, row.Note, row.EvidenceKind, row.Evidence);

    /// <summary>Reads where the proof stands: a link with https or http, a report, a calculation.</summary>
    public static (EvidenceKind Kind, string? Text) Proof(Input input)
    {
        var kind = input.Choice<EvidenceKind>("evidenceKind") ?? EvidenceKind.None;
        var text = input.Text("evidence", 1000);
        kind = kind == EvidenceKind.None && text is not null ? (IsLink(text) ? EvidenceKind.Link : EvidenceKind.Report) : kind;
        input.Flaws.Require(kind != EvidenceKind.Link || IsLink(text), "evidence", MeasurementWords.LinkNotSafe);
        input.Flaws.Require(kind is EvidenceKind.None or EvidenceKind.Link || text is not null, "evidence", MeasurementWords.EvidenceMissing);
        return (kind, text);
    }

    /// <summary>True for a whole address on the web; nothing else is ever made a link of.</summary>
    public static bool IsLink(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>The draft that these figures make.</summary>
    public Measurement Make(Key key, IndicatorId indicator, Key? municipality, string? by, DateOnly on, MeasurementId? supersedes = null, string? reason = null, bool isDemo = false) => new()
    {
        Key = key,
        IndicatorId = indicator,
        Period = Period,
        Municipality = municipality,
        Value = Value,
        Numerator = Numerator,
        Denominator = Denominator,
        Low = Low,
        High = High,
        Step = Step,
        NotMeasuredBecause = NotMeasuredBecause,
        Note = Note,
        EvidenceKind = EvidenceKind,
        Evidence = Evidence,
        ReportedBy = by,
        ReportedOn = on,
        Supersedes = supersedes,
        Reason = reason,
        IsDemo = isDemo,
    };

    /// <summary>What the indicator's kind asks of the figures; every flaw at its field.</summary>
    public void Check(Flaws flaws, Indicator indicator)
    {
        var field = indicator.Kind switch { IndicatorKind.Percent => "numerator", IndicatorKind.Scale => "step", _ => "value" };
        var hasFigure = indicator.Kind switch { IndicatorKind.Percent => Numerator is not null || Denominator is not null, IndicatorKind.Scale => Step is not null, _ => Value is not null };
        var isUnread = flaws.Of("value").Any() || flaws.Of("numerator").Any() || flaws.Of("denominator").Any();
        flaws.Require(isUnread || hasFigure != NotMeasuredBecause is not null, field, MeasurementWords.NumberOrWhy);
        if (!hasFigure || isUnread)
        {
            return;
        }

        if (indicator.Kind == IndicatorKind.Percent)
        {
            flaws.Require(Numerator is not null && Denominator is not null, Numerator is null ? "numerator" : "denominator", MeasurementWords.BothParts);
            flaws.Require(Denominator is null or > 0, "denominator", MeasurementWords.DenominatorPositive);
            flaws.Require(Numerator is null or >= 0, "numerator", MeasurementWords.NumeratorPositive);
            flaws.Require(!(Denominator > 0 && Numerator > Denominator) || !Bounds.IsPart(indicator.Kind, indicator.Title, indicator.Unit), "numerator", MeasurementWords.PartOverWhole);
        }
        else if (indicator.Kind == IndicatorKind.Scale)
        {
            flaws.Require(indicator.Steps.Contains(Step, StringComparer.Ordinal), "step", MeasurementWords.StepUnknown.With(string.Join(", ", indicator.Steps)));
        }
        else if (indicator.Kind == IndicatorKind.Rank)
        {
            flaws.Require(Value >= 1 && Denominator >= Value && Value == Math.Truncate(Value.Value) && Denominator == Math.Truncate(Denominator.Value), "value", MeasurementWords.PlaceWithin);
        }

        if (indicator.Kind == IndicatorKind.Number)
        {
            Bounds.Require(flaws, "value", Value, indicator.Kind, indicator.Title, indicator.Unit);
        }

        var isTurned = Low > High;
        flaws.Require(!isTurned, "low", MeasurementWords.RangeTurned);
        var figure = Figure.Of(indicator, this);
        flaws.Require(isTurned || figure is null || ((Low is null || Low <= figure) && (High is null || figure <= High)), field, MeasurementWords.RangeOutside);
    }
}
