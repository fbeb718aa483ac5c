using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheet targets. A target is never rewritten: a row that says something else about the same day comes in beside the old one, and says why.</summary>
internal static class TargetSheet
{
    public static readonly SheetMap<Target> Targets = new("targets",
        new("Måltall", "Måltal", "Targets"),
        new("Hva indikatoren skal nå, og når. En indikator kan ha flere måltall med hver sin dato. Et nytt tall for samme dato tar plassen til det gamle, og begge blir stående.", "Kva indikatoren skal nå, og når. Ein indikator kan ha fleire måltal med kvar sin dato. Eit nytt tal for same dato tek plassen til det gamle, og begge blir ståande.", "What the indicator is to reach, and when. An indicator may have several targets, each with its date. A new number for the same date takes the old one's place, and both are kept."),
        [
            Column<Target>.Key_("indicator", "indicators", new("Indikator", "Indikator", "Indicator"), new("Nøkkelen til indikatoren.", "Nøkkelen til indikatoren.", "The indicator's key."), (it, book) => book.Indicators.KeyOf(it.IndicatorId)).Must().Eg("delte-saker"),
            Column<Target>.Day("due", new("Dato", "Dato", "Due"), new("Datoen måltallet gjelder.", "Datoen måltalet gjeld.", "The date the target is for."), it => it.Due).Must().Eg("31.12.2018"),
            Column<Target>.Number("value", new("Måltall", "Måltal", "Target"), new("Måltallet. For prosent i prosent.", "Måltalet. For prosent i prosent.", "The target. For per cent in per cent."), it => it.Value).Unit(Units.Indicators).Eg("40"),
            Column<Target>.Number("low", new("Laveste", "Lågaste", "Lowest"), new("For keep_within: laveste verdi.", "For keep_within: lågaste verdi.", "For keep_within: the lowest value."), it => it.Low).Unit(Units.Indicators).Eg("2"),
            Column<Target>.Number("high", new("Høyeste", "Høgaste", "Highest"), new("For keep_within: høyeste verdi.", "For keep_within: høgaste verdi.", "For keep_within: the highest value."), it => it.High).Unit(Units.Indicators).Eg("5"),
            Column<Target>.Number("numerator", new("Teller", "Teljar", "Numerator"), new("For prosent, når dere vil oppgi teller.", "For prosent, når de vil oppgje teljar.", "For per cent, when you want to state the numerator."), it => it.Numerator),
            Column<Target>.Number("denominator", new("Nevner", "Nemnar", "Denominator"), new("For prosent, når dere vil oppgi nevner.", "For prosent, når de vil oppgje nemnar.", "For per cent, when you want to state the denominator."), it => it.Denominator),
            new Column<Target>(new("municipality", new("Kommune", "Kommune", "Municipality"), new("Kommunenummer, når måltallet gjelder én kommune.", "Kommunenummer, når måltalet gjeld éin kommune.", "The municipality's code, when the target is for one municipality."), CellKind.Municipality), (it, _) => it.Municipality?.Value ?? "", null),
            Column<Target>.Day("set_on", new("Satt", "Sett", "Set on"), new("Når måltallet ble satt.", "Når måltalet vart sett.", "When the target was set."), it => it.SetOn),
            Column<Target>.Named("set_by", "people", new("Satt av", "Sett av", "Set by"), new("Hvem som satte måltallet: nøkkelen til en person.", "Kven som sette måltalet: nøkkelen til ein person.", "Who set the target: the key of a person."), it => it.SetBy),
            Column<Target>.Words("reason", new("Grunn", "Grunn", "Reason"), new("Hvorfor akkurat dette tallet. Må fylles ut når tallet er et annet enn før.", "Kvifor nett dette talet. Må fyllast ut når talet er eit anna enn før.", "Why this very number. Required when the number differs from before."), it => it.Reason).MustWhen(new("når tallet endres", "når talet blir endra", "when the number changes")),
            Column<Target>.Words("decision", new("Vedtak", "Vedtak", "Decision"), new("Vedtaket bak.", "Vedtaket bak.", "The decision behind it."), it => it.Decision),
            Column<Target>.Demo(it => it.IsDemo),
        ])
    {
        Order = it => it.Id.Value,
        Make = Make,
        Register = (book, it) => book.Targets.Add(it),
        KeepsBecause = (_, _) => WorkbookWords.TargetStays,
        Comparing = Compare,
    };

    private static Target Make(SheetRow row, Book book) => new()
    {
        Id = book.Next<PartId>(),
        IndicatorId = book.Indicators[row["indicator"]]!.Id,
        Due = row.Day("due")!.Value,
        Value = row.Number("value"),
        Low = row.Number("low"),
        High = row.Number("high"),
        Numerator = row.Number("numerator"),
        Denominator = row.Number("denominator"),
        Municipality = row.Key("municipality"),
        SetOn = row.Day("set_on"),
        SetBy = row.Text("set_by"),
        Reason = row.Text("reason"),
        Decision = row.Text("decision"),
        IsDemo = row["demo"] == "yes",
    };

    /// <summary>A row that says exactly what a target says is that target. Any other is new, and when there is one for the same day it must say why.</summary>
    private static void Compare(SheetState<Target> state, SheetRead read, bool replaces, Plan plan)
    {
        var standing = state.Records.ToLookup(record => Place(column => state.Tell(record, column)));
        foreach (var row in read.Rows.Where(row => row["indicator"].Length > 0 && row["due"].Length > 0))
        {
            var others = standing[Place(column => row[column])];
            var same = others.FirstOrDefault(record => !state.IsKept(record) && state.Differences(record, row).Count == 0);
            if (same is not null)
            {
                state.Keep(same, row);
                continue;
            }

            // A row without a figure takes back a target that stands for the day; by itself it says nothing.
            if (others.LastOrDefault() is null && row.Number("value") is null && row.Number("low") is null && row.Number("high") is null && row.Number("numerator") is null)
            {
                row.Fault("value", WorkbookWords.TargetSaysNothing);
            }

            var before = others.LastOrDefault();
            if (before is not null && (row.Text("reason") is null || row["reason"] == state.Tell(before, "reason")))
            {
                row.Fault("reason", WorkbookWords.TargetNeedsReason.With(Shown(state, before)));
            }

            plan.Afterwards.Add(() => GoalGate.Target(row, state.Book));
            state.Add(row, plan, before);
        }

        if (replaces)
        {
            foreach (var record in state.Records.Where(record => !state.IsKept(record)).ToList())
            {
                state.Remove(record, read, plan);
            }
        }
    }

    private static string Place(Func<string, string> cell) => string.Join('\u001F', cell("indicator"), cell("due"), cell("municipality"));

    private static string Shown(SheetState<Target> state, Target target) =>
        state.Tell(target, "value") is { Length: > 0 } value ? value : $"{state.Tell(target, "low")}–{state.Tell(target, "high")}";
}
