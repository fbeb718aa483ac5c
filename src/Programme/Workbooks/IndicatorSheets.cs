using Samspill.Analysis.Measuring;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets indicators and context_notes.</summary>
internal static class IndicatorSheets
{
    /// <summary>The columns that say what the number is; a change in one is a new version of the indicator.</summary>
    private static readonly string[] Defining = ["title", "unit", "direction", "baseline", "baseline_numerator", "baseline_denominator", "baseline_date", "baseline_source", "method", "source", "valid_from"];

    public static readonly SheetMap<Indicator> Indicators = new("indicators",
        new("Indikatorer", "Indikatorar", "Indicators"),
        new("Det dere måler. En indikator kan tjene flere mål, eller hele programmet når goals er tom.", "Det de måler. Ein indikator kan tene fleire mål, eller heile programmet når goals er tom.", "What you measure. An indicator may serve several goals, or the whole programme when goals is empty."),
        [
            Column<Indicator>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "batovernattinger"),
            new Column<Indicator>(new("goals", new("Mål", "Mål", "Goals"), new("Nøklene til målene. Flere skilles med ;", "Nøklane til måla. Fleire blir skilde med ;", "The keys of the goals. Several are parted by ;"), CellKind.ReferenceSet) { RefersTo = "goals", Example = "kompetanseverktoy;leverandorprosjekt" },
                (it, book) => book.GoalsOf(book.GoalsOfIndicator[it.Id]), Tie),
            Column<Indicator>.Words("title", new("Tittel", "Tittel", "Title"), new("Hva som måles.", "Kva som blir målt.", "What is measured."), it => it.Title, (it, text) => it.Title = text ?? "").Must().Most(400).Eg("Båtovernattinger"),
            Column<Indicator>.Pick("level", new("Nivå", "Nivå", "Level"), new("Hvor i kjeden tallet hører hjemme.", "Kvar i kjeda talet høyrer heime.", "Where in the chain the number belongs."), it => it.Level, (it, level) => it.Level = level, ResultLevel.Output).Must(),
            Column<Indicator>.Pick("kind", new("Slag", "Slag", "Kind"), new("Hva slags verdi.", "Kva slags verdi.", "What kind of value."), it => it.Kind, (it, kind) => it.Kind = kind).Must(),
            Column<Indicator>.Words("unit", new("Enhet", "Eining", "Unit"), new("Enheten. Tom for scale.", "Eininga. Tom for scale.", "The unit. Empty for scale."), it => it.Unit, (it, text) => it.Unit = text).Most(200).Eg("netter"),
            Column<Indicator>.Whole("decimals", new("Desimaler", "Desimalar", "Decimals"), new("Antall desimaler som vises, 0 til 6.", "Talet på desimalar som blir viste, 0 til 6.", "How many decimals are shown, 0 to 6."), it => it.Decimals, (it, number) => it.Decimals = number ?? 0).Eg("0") with { Blank = "0" },
            Column<Indicator>.Pick("direction", new("Retning", "Retning", "Direction"), new("Hvilken vei som er framgang.", "Kva veg som er framgang.", "Which way is progress."), it => it.Direction, (it, direction) => it.Direction = direction).Must(),
            Column<Indicator>.Number("baseline", new("Nullpunkt", "Nullpunkt", "Baseline"), new("Nullpunktet, i enheten over. Tom betyr ukjent, ikke 0.", "Nullpunktet, i eininga over. Tom tyder ukjent, ikkje 0.", "The baseline, in the unit above. Empty means unknown, not 0."), it => it.Baseline, (it, number) => it.Baseline = number).Unit(Units.Indicators).Eg("6"),
            Column<Indicator>.Number("baseline_numerator", new("Nullpunkt, teller", "Nullpunkt, teljar", "Baseline numerator"), new("For prosent: telleren i nullpunktet.", "For prosent: teljaren i nullpunktet.", "For per cent: the baseline's numerator."), it => it.BaselineNumerator, (it, number) => it.BaselineNumerator = number).Eg("5"),
            Column<Indicator>.Number("baseline_denominator", new("Nullpunkt, nevner", "Nullpunkt, nemnar", "Baseline denominator"), new("For prosent: nevneren i nullpunktet.", "For prosent: nemnaren i nullpunktet.", "For per cent: the baseline's denominator."), it => it.BaselineDenominator, (it, number) => it.BaselineDenominator = number).Eg("9"),
            Column<Indicator>.Day("baseline_date", new("Nullpunktdato", "Nullpunktdato", "Baseline date"), new("Dagen nullpunktet gjelder for.", "Dagen nullpunktet gjeld for.", "The day the baseline is for."), it => it.BaselineDate, (it, day) => it.BaselineDate = day),
            Column<Indicator>.Words("baseline_source", new("Kilde for nullpunktet", "Kjelde for nullpunktet", "Baseline source"), new("Hvor nullpunktet er hentet fra.", "Kvar nullpunktet er henta frå.", "Where the baseline was taken from."), it => it.BaselineSource, (it, text) => it.BaselineSource = text).Eg("Deltakerliste"),
            Column<Indicator>.Day("baseline_due", new("Nullpunkt måles innen", "Nullpunkt blir målt innan", "Baseline due"), new("Når nullpunktet skal være målt, hvis det mangler.", "Når nullpunktet skal vere målt, om det manglar.", "By when the baseline will be measured, if it is missing."), it => it.BaselineDue, (it, day) => it.BaselineDue = day).Eg("2018-12-31"),
            Column<Indicator>.List("scale", new("Trinn", "Trinn", "Scale"), new("For scale: navnene på trinnene, fra lavest til høyest, skilt med ;", "For scale: namna på trinna, frå lågast til høgast, skilde med ;", "For scale: the names of the steps, lowest first, parted by ;"), it => it.Scale, (it, text) => it.Scale = text).Eg("ikke begynt;utkast;vedtatt"),
            Column<Indicator>.Pick("accumulates", new("Opphoping", "Opphoping", "Accumulation"), new("Er tallet for perioden, eller hopet opp fra start? Tom betyr for perioden.", "Er talet for perioden, eller hopa opp frå start? Tom tyder for perioden.", "Is the number for the period, or added up from the start? Empty means for the period."), it => it.IsCumulative ? Accumulation.Cumulative : Accumulation.PerPeriod, (it, kind) => it.IsCumulative = kind == Accumulation.Cumulative),
            Column<Indicator>.MayPick("cadence", new("Målerytme", "Målerytme", "Cadence"), new("Hvor ofte det måles.", "Kor ofte det blir målt.", "How often it is measured."), it => it.Cadence, (it, cadence) => it.Cadence = cadence, Cadence.None),
            new Column<Indicator>(new("due_dates", new("Datoer", "Datoar", "Due dates"), new("Dagene tallet har frist når målerytmen er dates. Flere skilles med ;", "Dagane talet har frist når målerytmen er dates. Fleire blir skilde med ;", "The days the number is due when the cadence is dates. Several are parted by ;"), CellKind.Dates) { Example = "2019-03-01;2019-10-15" },
                (it, _) => it.DueDates ?? "", (it, row, _) => it.DueDates = row.Text("due_dates")),
            Column<Indicator>.Pick("aggregation", new("Sammenslåing", "Samanslåing", "Adding up"), new("Hvordan kommunenes tall blir ett. Tom betyr at de ikke slås sammen.", "Korleis tala til kommunane blir eitt. Tom tyder at dei ikkje blir slått saman.", "How the municipalities' numbers become one. Empty means they are not added up."), it => it.AddingUp, (it, adding) => it.AddingUp = adding),
            Column<Indicator>.Yes("per_municipality", new("For hver kommune", "For kvar kommune", "Per municipality"), new("Måles det for hver kommune?", "Blir det målt for kvar kommune?", "Is it measured for each municipality?"), it => it.IsPerMunicipality, (it, yes) => it.IsPerMunicipality = yes),
            new Column<Indicator>(new("municipalities", new("Kommuner", "Kommunar", "Municipalities"), new("Kommunenumrene som skal måle, skilt med ;", "Kommunenummera som skal måle, skilde med ;", "The codes of the municipalities that are to measure, parted by ;"), CellKind.Municipalities) { Example = "0807;0822" },
                (it, _) => string.Join(';', CellText.Parts(CellText.Of(it.Municipalities))), (it, row, _) => it.Municipalities = row.Text("municipalities")),
            Column<Indicator>.Words("method", new("Metode", "Metode", "Method"), new("Slik måles det: hva som telles, og hva som ikke telles.", "Slik blir det målt: kva som blir talt, og kva som ikkje blir talt.", "How it is measured: what is counted, and what is not."), it => it.Method, (it, text) => it.Method = text),
            Column<Indicator>.Words("source", new("Kilde", "Kjelde", "Source"), new("Hvor tallet kommer fra.", "Kvar talet kjem frå.", "Where the number comes from."), it => it.Source, (it, text) => it.Source = text).Eg("Kursbevis"),
            Column<Indicator>.Named("measured_by", "people", new("Måles av", "Blir målt av", "Measured by"), new("Den som måler: nøkkelen til en person.", "Den som måler: nøkkelen til ein person.", "Who measures: the key of a person."), it => it.MeasuredBy, (it, text) => it.MeasuredBy = text).Eg("naeringssjef-notodden"),
            new Column<Indicator>(new("approval_levels", new("Godkjenning i trinn", "Godkjenning i steg", "Levels of approval"), new("Hvor mange godkjenner tallene? Tom betyr som partnerskapet ellers.", "Kor mange godkjenner tala? Tom tyder som partnarskapet elles.", "How many approve its numbers? Empty means as the partnership otherwise."), CellKind.Choice) { Choices = Choices.Of<ApprovalLevels>() },
                (it, _) => it.ApprovalLevels is { } levels ? CellText.Snake(levels.ToString()) : "", (it, row, _) => it.ApprovalLevels = row["approval_levels"].Length > 0 ? row.Choice("approval_levels", ApprovalLevels.One) : null),
            Column<Indicator>.Words("caveat", new("Svakhet", "Veikskap", "Caveat"), new("Svakheten ved tallet.", "Veikskapen ved talet.", "The weakness of the number."), it => it.Caveat, (it, text) => it.Caveat = text),
            Column<Indicator>.Words("metric", new("Telling", "Teljing", "Metric"), new("Navnet på en telling i Samspill som fyller tallet av seg selv.", "Namnet på ei teljing i Samspill som fyller talet av seg sjølv.", "The name of a count in Samspill that fills the number by itself."), it => it.Metric, (it, text) => it.Metric = text).Most(200).Eg("programme.pilot-municipalities"),
            Column<Indicator>.Day("valid_from", new("Metoden gjelder fra", "Metoden gjeld frå", "Valid from"), new("Fra hvilken dag metoden gjelder.", "Frå kva dag metoden gjeld.", "From which day the method holds."), it => it.ValidFrom, (it, day) => it.ValidFrom = day),
            Column<Indicator>.Yes("archived", new("Lagt bort", "Lagd bort", "Set aside"), new("Er indikatoren lagt bort? Da beholder den tallene og ber ikke om flere.", "Er indikatoren lagd bort? Då held han på tala og ber ikkje om fleire.", "Is the indicator set aside? Then it keeps its numbers and asks for no more."), it => it.IsArchived, (it, yes) => it.IsArchived = yes),
            Column<Indicator>.Day("archived_on", new("Lagt i arkivet", "Lagt i arkivet", "Archived on"), new("Dagen raden ble lagt i arkivet. Tom når den er i bruk.", "Dagen rada vart lagd i arkivet. Tom når ho er i bruk.", "The day the row was laid in the archive. Empty while it is in use."), it => it.ArchivedOn, (it, day) => it.ArchivedOn = day),
            Column<Indicator>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new Indicator { Id = book.Next<IndicatorId>(), Key = row.Key("key")!.Value, Title = row["title"] },
        Register = (book, it) => book.Indicators.Add(it),
        KeepsBecause = (it, book) => book.Measured.Contains(it.Id) ? WorkbookWords.IndicatorStays : null,
        IsAway = it => it.ArchivedOn is not null,
        Remove = (it, book) => it.ArchivedOn = book.Db.Scene.Clock.Today,
        Check = (it, row, cells, book, plan) =>
        {
            if (row.Number("decimals") is < 0 or > 6)
            {
                row.Fault("decimals", WorkbookWords.DecimalsOff);
            }

            if (row.Choice("cadence", Cadence.None) == Cadence.Dates && row["due_dates"].Length == 0)
            {
                row.Fault("due_dates", WorkbookWords.DatesMissing);
            }

            if (it is not null && cells.Any(cell => Defining.Contains(cell.Column)))
            {
                var before = WriteIndicator.VersionOf(it, 1, null, null, it.ValidFrom, false);
                plan.Afterwards.Add(() => Remember(it, before, book));
            }
        },
    };

    public static readonly SheetMap<ContextNote> Notes = new("context_notes",
        new("Merknader", "Merknader", "Context notes"),
        new("Forklaringer som tegnes på kurven: noe som skjedde rundt tallet, ikke i tiltaket.", "Forklaringar som blir teikna på kurva: noko som skjedde rundt talet, ikkje i tiltaket.", "Explanations drawn on the curve: something that happened around the number, not in the initiative."),
        [
            Column<ContextNote>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "fellesferie-2018"),
            Column<ContextNote>.Key_("indicator", "indicators", new("Indikator", "Indikator", "Indicator"), new("Nøkkelen til indikatoren.", "Nøkkelen til indikatoren.", "The indicator's key."), (it, book) => book.Indicators.KeyOf(it.IndicatorId)).Must().Eg("brosjyrer-delt-ut"),
            Column<ContextNote>.Day("from", new("Fra", "Frå", "From"), new("Første dag.", "Første dag.", "The first day."), it => it.From, (it, day) => it.From = day ?? it.From).Must().Eg("2018-07-09"),
            Column<ContextNote>.Day("to", new("Til", "Til", "To"), new("Siste dag. Tom for én dag.", "Siste dag. Tom for éin dag.", "The last day. Empty for one day."), it => it.To, (it, day) => it.To = day),
            Column<ContextNote>.Words("title", new("Tittel", "Tittel", "Title"), new("Det som står på kurven.", "Det som står på kurva.", "What stands on the curve."), it => it.Title, (it, text) => it.Title = text ?? "").Must().Most(400).Eg("Fellesferie"),
            Column<ContextNote>.Words("note", new("Merknad", "Merknad", "Note"), new("Forklaringen.", "Forklaringa.", "The explanation."), it => it.Note, (it, text) => it.Note = text).Eg("Ventet topp hvert år."),
            Column<ContextNote>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new ContextNote { Id = book.Next<PartId>(), Key = row.Key("key")!.Value, IndicatorId = book.Indicators[row["indicator"]]!.Id, Title = row["title"] },
    };

    /// <summary>A changed definition is a version, as on the page: one that the workbook brings, else one that says it was changed by importing.</summary>
    private static void Remember(Indicator indicator, IndicatorVersion before, Book book)
    {
        var last = book.Definitions.Where(version => version.IndicatorId == indicator.Id).MaxBy(version => version.Number);
        if (last is null)
        {
            book.Definitions.Add(last = book.Db.Add(before).Entity);
        }

        var now = WriteIndicator.VersionOf(indicator, last.Number + 1, WorkbookWords.ChangedByImport.Nb, book.Importer.SignsAs, book.Db.Scene.Clock.Today, false);
        if (Definition(now) != Definition(last))
        {
            book.Definitions.Add(book.Db.Add(now).Entity);
        }
    }

    private static (string, string?, Direction, decimal?, DateOnly?, string?, string?, string?, DateOnly?) Definition(IndicatorVersion version) => (version.Title, version.Unit, version.Direction, version.Baseline, version.BaselineDate, version.BaselineSource, version.Method, version.Source, version.ValidFrom);

    /// <summary>Ties an indicator to the goals of the cell, and to no others.</summary>
    private static void Tie(Indicator indicator, SheetRow row, Book book)
    {
        var wanted = CellText.Parts(row["goals"]).Select(key => book.Goals[key]!.Id).ToHashSet();
        foreach (var (link, record) in book.IndicatorGoals.Where(link => link.Key.Item1 == indicator.Id && !wanted.Contains(link.Key.Item2)).ToList())
        {
            book.IndicatorGoals.Remove(link);
            book.Db.Remove(record);
        }

        foreach (var goal in wanted.Where(goal => !book.IndicatorGoals.ContainsKey((indicator.Id, goal))))
        {
            book.IndicatorGoals[(indicator.Id, goal)] = book.Db.Add(new IndicatorGoal { IndicatorId = indicator.Id, GoalId = goal }).Entity;
        }
    }
}
