using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Telling;

/// <summary>One indicator as a row of the table of measurements and methods.</summary>
internal static class TellingRows
{
    public static ReportCell[] Of(ProgrammeFacts facts, IndicatorState state)
    {
        var indicator = state.Indicator;
        var source = state.Of(null);
        var name = "tabell." + indicator.Key.Value;
        var title = Values.UnitOf(indicator) is { } unit ? Teller.Cell(name + ".navn", source, RowWords.TitleAndUnit, indicator.Title, unit) : Teller.Cell(name + ".navn", source, TellingWords.Words, indicator.Title);
        return
        [
            ReportCell.Of(Teller.Number(name + ".nr", state.Number, 0, source)),
            title with { IsDemo = indicator.IsDemo },
            Baseline(state, name),
            Latest(facts, state, name),
            Target(state, name),
            Teller.Cell(name + ".metode", source, indicator.Method, TellingWords.Role),
            Vouched(facts, state, name),
        ];
    }

    private static ReportCell Baseline(IndicatorState state, string name)
    {
        var indicator = state.Indicator;
        var source = state.Of(null);
        if (indicator.Baseline is { } baseline)
        {
            return ReportCell.Of(Teller.Number(name + ".nullpunkt", baseline, Values.Decimals(indicator, baseline), source));
        }

        return indicator is { BaselineNumerator: { } part, BaselineDenominator: { } all }
            ? Teller.Cell(name + ".nullpunkt", source, RowWords.Share, Teller.Number(name + ".nullpunkt.teller", part, 0, source), Teller.Number(name + ".nullpunkt.nevner", all, 0, source))
            : indicator.BaselineDue is { } due ? Teller.Cell(name + ".nullpunkt", source, RowWords.Due, Teller.ShortDay(name + ".nullpunkt.dag", due, source))
            : ReportCell.Of(RowWords.NotMeasured);
    }

    private static ReportCell Latest(ProgrammeFacts facts, IndicatorState state, string name)
    {
        if (state.Latest is not { } row)
        {
            return state.Parts.Count == 0
                ? ReportCell.Of(state.IsMeasuredBefore ? RowWords.NotInPeriod : RowWords.NotMeasured)
                : Joined(state.Parts.Select(part => part.IsMeasured ? Renamed(Values.Part(state, part, facts.Place(part.Municipality!.Value.Value)), name) : Teller.Part(name + "." + part.Municipality!.Value.Value, state.Of(part), RowWords.PlaceNotMeasured, facts.Place(part.Municipality!.Value.Value))));
        }

        var source = state.Of(row);
        if (!row.IsMeasured)
        {
            return Teller.Cell(name + ".siste", source, RowWords.NotMeasuredOn, Teller.ShortDay(name + ".siste.dag", row.Period, source));
        }

        if (row.Step is { } step)
        {
            return Teller.Cell(name + ".siste", source, RowWords.On, step, Teller.ShortDay(name + ".siste.dag", row.Period, source));
        }

        return row is { Numerator: { } part, Denominator: { } all }
            ? Teller.Cell(name + ".siste", source, RowWords.ShareOn, Teller.Number(name + ".teller", part, 0, source), Teller.Number(name + ".nevner", all, 0, source), Teller.ShortDay(name + ".siste.dag", row.Period, source))
            : Teller.Cell(name + ".siste", source, RowWords.On, Teller.Number(name + ".verdi", row.Value!.Value, Values.Decimals(state.Indicator, row.Value.Value), source), Teller.ShortDay(name + ".siste.dag", row.Period, source));
    }

    private static ReportCell Target(IndicatorState state, string name)
    {
        var source = state.Of(null) with { IsDemo = state.Target?.IsDemo ?? false };
        return state.Target is { } target && Aim(state, target, name + ".maltall") is { } aim ? Teller.Cell(name + ".maltall", source, RowWords.By, aim, Teller.ShortDay(name + ".maltall.dag", target.Due, source)) : ReportCell.Of(RowWords.NotSet);
    }

    /// <summary>What a target says, without its day: a number, a range or a share of a whole; null when it says nothing that can be told.</summary>
    /// <param name="number">How a single number is written; as it is when null.</param>
    public static Phrase? Aim(IndicatorState state, Target target, string name, Text? number = null)
    {
        var source = state.Of(null) with { IsDemo = target.IsDemo };
        Slot Number(string part, decimal value) => Teller.Number($"{name}.{part}", value, Values.Decimals(state.Indicator, value), source);
        return target switch
        {
            { Low: { } low, High: { } high } => Teller.Part(name, source, RowWords.Between, Number("lav", low), Number("hoy", high)),
            { Numerator: { } part, Denominator: { } all } => Teller.Part(name, source, RowWords.Share, Number("teller", part), Number("nevner", all)),
            { Value: { } value } => Teller.Part(name, source, number ?? TellingWords.Words, Number("verdi", value)),
            _ => null,
        };
    }

    private static ReportCell Vouched(ProgrammeFacts facts, IndicatorState state, string name)
    {
        var row = state.Latest ?? (state.Parts.Count > 0 ? state.Parts[0] : null);
        var origin = row?.Evidence is { } evidence && evidence != state.Indicator.Source ? evidence : state.Indicator.Source;
        if (row?.On is { } on && facts.Role(row.By) is { } by)
        {
            return origin is null
                ? Teller.Cell(name + ".hvem", state.Source, RowWords.Approved, by, Teller.ShortDay(name + ".hvem.dag", on, state.Source))
                : Teller.Cell(name + ".hvem", state.Source, RowWords.SourceAndApproved, origin, by, Teller.ShortDay(name + ".hvem.dag", on, state.Source));
        }

        return Teller.Cell(name + ".hvem", state.Source, origin, TellingWords.Role);
    }

    private static ReportCell Joined(IEnumerable<Phrase> parts)
    {
        var list = Teller.List([.. parts]);
        return new ReportCell(list.Wording, list.Slots, list.Slots.Any(slot => slot.Source.IsDemo));
    }

    /// <summary>The slots of a sentence under names of the table's own, since a name stands for one place.</summary>
    private static Phrase Renamed(Phrase phrase, string name)
    {
        var wording = phrase.Wording;
        foreach (var slot in phrase.Slots)
        {
            string Swap(string text) => text.Replace("{" + slot.Name + "}", "{" + name + "." + slot.Name + "}", StringComparison.Ordinal);
            wording = new Text(Swap(wording.Nb), Swap(wording.Nn), Swap(wording.En));
        }

        return new Phrase(wording, [.. phrase.Slots.Select(slot => slot with { Name = name + "." + slot.Name })]);
    }
}

internal static class RowWords
{
    public static readonly Text TitleAndUnit = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    public static readonly Text NotMeasured = new("ikke målt", "ikkje målt", "not measured");
    public static readonly Text NotInPeriod = new("ikke målt i perioden", "ikkje målt i perioden", "not measured in the period");
    public static readonly Text PlaceNotMeasured = new("{0} ikke målt", "{0} ikkje målt", "{0} not measured");
    public static readonly Text NotMeasuredOn = new("ikke målt, {0}", "ikkje målt, {0}", "not measured, {0}");
    public static readonly Text NotSet = new("ikke satt", "ikkje sett", "not set");
    public static readonly Text Due = new("måles innen {0}", "blir målt innan {0}", "due by {0}");
    public static readonly Text On = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text Share = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly Text ShareOn = new("{0} av {1}, {2}", "{0} av {1}, {2}", "{0} of {1}, {2}");
    public static readonly Text Between = new("{0} til {1}", "{0} til {1}", "{0} to {1}");
    public static readonly Text By = new("{0} innen {1}", "{0} innan {1}", "{0} by {1}");
    public static readonly Text Approved = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text SourceAndApproved = new("{0}. {1}, {2}", "{0}. {1}, {2}", "{0}; {1}, {2}");
}
