using Samspill.Kernel;

namespace Samspill.Analysis.Measuring;

/// <summary>The four verdicts and their reasons in words.</summary>
public static class VerdictWords
{
    internal static readonly Text NoTarget = new("Måltallet er ikke satt.", "Måltalet er ikkje sett.", "No target is set.");
    internal static readonly Text NoMeasurement = new("Ingenting er målt ennå.", "Ingenting er målt enno.", "Nothing has been measured yet.");
    internal static readonly Text NoBaseline = new("Nullpunktet er ikke målt, så veien fram kan ikke regnes ut.", "Nullpunktet er ikkje målt, så vegen fram kan ikkje reknast ut.", "The baseline has not been measured, so the way ahead cannot be reckoned.");
    internal static readonly Text NoStart = new("Nullpunktet har ingen dato, så tiden kan ikke regnes ut.", "Nullpunktet har ingen dato, så tida kan ikkje reknast ut.", "The baseline has no date, so the time cannot be reckoned.");
    internal static readonly Text TimeAndWay = new("{0:P0} av tiden er gått, {1:P0} av veien er gått.", "{0:P0} av tida er gått, {1:P0} av vegen er gått.", "{0:P0} of the time has gone, {1:P0} of the way has been travelled.");
    internal static readonly Text TimeGone = new("{0:P0} av tiden er gått.", "{0:P0} av tida er gått.", "{0:P0} of the time has gone.");
    internal static readonly Text Behind = new("Det er {0:0} prosentpoeng bak. Grensen er {1:0}.", "Det er {0:0} prosentpoeng bak. Grensa er {1:0}.", "That is {0:0} percentage points behind. The limit is {1:0}.");
    internal static readonly Text Stale = new("Siste måling er fra {0}, {1} dager siden. Rytmen er {2} dager.", "Siste måling er frå {0}, {1} dagar sidan. Rytmen er {2} dagar.", "The latest measurement is from {0}, {1} days ago. The rhythm is {2} days.");

    private static readonly Text OnTrack = new("I rute", "I rute", "On track");
    private static readonly Text AtRisk = new("Henger etter", "Heng etter", "At risk");
    private static readonly Text Off = new("Utenfor målbanen", "Utanfor målbana", "Off track");
    private static readonly Text NotMeasurable = new("Kan ikke vurderes", "Kan ikkje vurderast", "Not measurable");
    private static readonly Text ReachedIt = new("Målet {0} er nådd: {1} den {2}.", "Målet {0} er nådd: {1} den {2}.", "The target {0} has been reached: {1} on {2}.");
    private static readonly Text InBand = new("{1} den {2} er innenfor {0}.", "{1} den {2} er innanfor {0}.", "{1} on {2} is within {0}.");
    private static readonly Text Late = new("Fristen {0} er ute. Målet er {1}, siste måling er {2}.", "Fristen {0} er ute. Målet er {1}, siste måling er {2}.", "The deadline {0} has gone. The target is {1}, the latest measurement {2}.");
    private static readonly Text Path = new("Målbanen den {0} er {1}, målt er {2}.", "Målbana den {0} er {1}, målt er {2}.", "The target path on {0} is {1}, measured is {2}.");
    private static readonly Text Undone = new("{0} av {1} er gjort. Fristen er {2}.", "{0} av {1} er gjort. Fristen er {2}.", "{0} of {1} is done. The deadline is {2}.");
    private static readonly Text Between = new("{0} til {1}", "{0} til {1}", "{0} to {1}");
    private static readonly Text AtLeast = new("minst {0}", "minst {0}", "at least {0}");
    private static readonly Text AtMost = new("høyst {0}", "høgst {0}", "at most {0}");

    /// <summary>The verdict in a word or two.</summary>
    public static Text Of(VerdictKind kind) => kind switch
    {
        VerdictKind.OnTrack => OnTrack,
        VerdictKind.AtRisk => AtRisk,
        VerdictKind.Off => Off,
        _ => NotMeasurable,
    };

    internal static Text Reached(Curve curve, DatedTarget target, Point latest) =>
        (curve.Direction == Direction.KeepWithin ? InBand : ReachedIt).With(Aim(curve, target), Spoken(latest.Value, curve.Unit), latest.On);

    internal static Text Overdue(Curve curve, DatedTarget target, Point latest) => Late.With(target.Due, Aim(curve, target), Spoken(latest.Value, curve.Unit));

    internal static Text AgainstPath(Curve curve, decimal path, Point latest) => Path.With(latest.On, Number(path), Spoken(latest.Value, curve.Unit));

    internal static Text NotDone(Curve curve, DatedTarget target, Point latest) => Undone.With(Number(latest.Value), Aim(curve, target), target.Due);

    private static Text Aim(Curve curve, DatedTarget target) => (target.Low, target.High, target.Value) switch
    {
        _ when curve.Direction != Direction.KeepWithin && target.Value is { } value => Spoken(value, curve.Unit),
        ({ } low, { } high, _) => Between.With(Number(low), Spoken(high, curve.Unit)),
        ({ } low, _, _) => AtLeast.With(Spoken(low, curve.Unit)),
        (_, { } high, _) => AtMost.With(Spoken(high, curve.Unit)),
        var (_, _, value) => Spoken(value ?? 0, curve.Unit),
    };

    private static Text Spoken(decimal value, string? unit) => unit is null ? Number(value) : Number(value).Then(Text.Same(unit));

    private static Text Number(decimal value) => Text.Same("{0:#,0.##}").With(value);
}
