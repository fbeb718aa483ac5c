using Samspill.Analysis.Measuring;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets indicator_versions, judgements and warning_answers: what was once said about an indicator or a number, and always stays.</summary>
internal static class MemorySheets
{
    public static readonly SheetMap<IndicatorVersion> Versions = new("indicator_versions",
        new("Indikatorversjoner", "Indikatorversjonar", "Indicator versions"),
        new("Én rad for hver gang en indikator er definert på nytt: hva som telles, fra hvilket nullpunkt og hvordan.", "Éi rad for kvar gong ein indikator er definert på nytt: kva som blir talt, frå kva nullpunkt og korleis.", "One row for each time an indicator was defined anew: what is counted, from which baseline and how."),
        [
            Column<IndicatorVersion>.Key_("indicator", "indicators", new("Indikator", "Indikator", "Indicator"), new("Nøkkelen til indikatoren.", "Nøkkelen til indikatoren.", "The indicator's key."), (it, book) => book.Indicators.KeyOf(it.IndicatorId)).Must().Eg("batovernattinger"),
            Column<IndicatorVersion>.Whole("version", new("Versjon", "Versjon", "Version"), new("1, 2, 3 …", "1, 2, 3 …", "1, 2, 3 …"), it => it.Number).Must().Eg("2"),
            Column<IndicatorVersion>.Words("title", new("Tittel", "Tittel", "Title"), new("Hva som ble målt.", "Kva som vart målt.", "What was measured."), it => it.Title).Must().Most(400).Eg("Båtovernattinger"),
            Column<IndicatorVersion>.Words("unit", new("Enhet", "Eining", "Unit"), new("Enheten.", "Eininga.", "The unit."), it => it.Unit).Most(200).Eg("netter"),
            Column<IndicatorVersion>.Pick("direction", new("Retning", "Retning", "Direction"), new("Hvilken vei som er framgang.", "Kva veg som er framgang.", "Which way is progress."), it => it.Direction).Must(),
            Column<IndicatorVersion>.Number("baseline", new("Nullpunkt", "Nullpunkt", "Baseline"), new("Nullpunktet. Tom betyr ukjent, ikke 0.", "Nullpunktet. Tom tyder ukjent, ikkje 0.", "The baseline. Empty means unknown, not 0."), it => it.Baseline).Unit(Units.Indicators),
            Column<IndicatorVersion>.Day("baseline_date", new("Nullpunktdato", "Nullpunktdato", "Baseline date"), new("Dagen nullpunktet gjelder for.", "Dagen nullpunktet gjeld for.", "The day the baseline is for."), it => it.BaselineDate),
            Column<IndicatorVersion>.Words("baseline_source", new("Kilde for nullpunktet", "Kjelde for nullpunktet", "Baseline source"), new("Hvor nullpunktet er hentet fra.", "Kvar nullpunktet er henta frå.", "Where the baseline was taken from."), it => it.BaselineSource),
            Column<IndicatorVersion>.Words("method", new("Metode", "Metode", "Method"), new("Slik ble det målt.", "Slik vart det målt.", "How it was measured."), it => it.Method),
            Column<IndicatorVersion>.Words("source", new("Kilde", "Kjelde", "Source"), new("Hvor tallet kom fra.", "Kvar talet kom frå.", "Where the number came from."), it => it.Source),
            Column<IndicatorVersion>.Day("valid_from", new("Metoden gjelder fra", "Metoden gjeld frå", "Valid from"), new("Fra hvilken dag metoden gjelder.", "Frå kva dag metoden gjeld.", "From which day the method holds."), it => it.ValidFrom),
            Column<IndicatorVersion>.Words("reason", new("Grunn", "Grunn", "Reason"), new("Hvorfor den ble definert på nytt. Tom for den første.", "Kvifor han vart definert på nytt. Tom for den første.", "Why it was defined anew. Empty for the first."), it => it.Reason),
            Column<IndicatorVersion>.Named("by", "people", new("Endret av", "Endra av", "Changed by"), new("Hvem som endret den: nøkkelen til en person.", "Kven som endra han: nøkkelen til ein person.", "Who changed it: the key of a person."), it => it.By),
            Column<IndicatorVersion>.Day("on", new("Dato", "Dato", "Date"), new("Når den ble endret.", "Når han vart endra.", "When it was changed."), it => it.On),
            Column<IndicatorVersion>.Yes("break", new("Brudd i kurven", "Brot i kurva", "Break in the curve"), new("Er kurven brutt her, fordi noe annet telles?", "Er kurva broten her, fordi noko anna blir talt?", "Is the curve cut here, because something else is counted?"), it => it.IsBreak),
            Column<IndicatorVersion>.Demo(it => it.IsDemo),
        ],
        "indicator", "version")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new IndicatorVersion
        {
            Id = book.Next<PartId>(),
            IndicatorId = book.Indicators[row["indicator"]]!.Id,
            Number = (int)row.Number("version")!.Value,
            Title = row["title"],
            Unit = row.Text("unit"),
            Direction = row.Choice("direction", Direction.Increase),
            Baseline = row.Number("baseline"),
            BaselineDate = row.Day("baseline_date"),
            BaselineSource = row.Text("baseline_source"),
            Method = row.Text("method"),
            Source = row.Text("source"),
            ValidFrom = row.Day("valid_from"),
            Reason = row.Text("reason"),
            By = row.Text("by"),
            On = row.Day("on"),
            IsBreak = row["break"] == "yes",
            IsDemo = row["demo"] == "yes",
        },
        Register = (book, it) => book.Definitions.Add(it),
        KeepsBecause = (_, _) => WorkbookWords.MemoryStays,
    };

    public static readonly SheetMap<Judgement> Judgements = new("judgements",
        new("Egne vurderinger", "Eigne vurderingar", "Own judgements"),
        new("Hvordan det går etter eierens eget skjønn. Står ved siden av det kurven viser, og blir aldri tatt bort.", "Korleis det går etter eigaren sitt eige skjønn. Står ved sida av det kurva viser, og blir aldri teke bort.", "How it goes in the owner's own judgement. It stands beside what the curve shows, and is never taken away."),
        [
            Column<Judgement>.Key_("indicator", "indicators", new("Indikator", "Indikator", "Indicator"), new("Nøkkelen til indikatoren.", "Nøkkelen til indikatoren.", "The indicator's key."), (it, book) => book.Indicators.KeyOf(it.IndicatorId)).Must().Eg("batovernattinger"),
            Column<Judgement>.Day("on", new("Dato", "Dato", "Date"), new("Dagen det ble sagt.", "Dagen det vart sagt.", "The day it was said."), it => it.On).Must().Eg("2018-09-20"),
            Column<Judgement>.Pick("outlook", new("Hvordan det går", "Korleis det går", "How it goes"), new("Hvordan det går mot måltallet.", "Korleis det går mot måltalet.", "How it goes towards the target."), it => it.Outlook).Must(),
            Column<Judgement>.Words("reason", new("Grunn", "Grunn", "Reason"), new("Hva vurderingen bygger på.", "Kva vurderinga byggjer på.", "What the judgement stands on."), it => it.Reason).Must().Eg("To av bedriftene venter på svar"),
            Column<Judgement>.Named("by", "people", new("Sagt av", "Sagt av", "Said by"), new("Hvem som sa det: nøkkelen til en person.", "Kven som sa det: nøkkelen til ein person.", "Who said it: the key of a person."), it => it.By),
            Column<Judgement>.Demo(it => it.IsDemo),
        ],
        "indicator", "on", "outlook", "reason")
    {
        Order = it => it.Id.Value,
        AllowsTwins = true,
        Make = (row, book) => new Judgement { Id = book.Next<PartId>(), IndicatorId = book.Indicators[row["indicator"]]!.Id, On = row.Day("on")!.Value, Outlook = row.Choice("outlook", Outlook.OnTrack), Reason = row["reason"], By = row.Text("by"), IsDemo = row["demo"] == "yes" },
        KeepsBecause = (_, _) => WorkbookWords.MemoryStays,
        Check = (it, row, _, book, _) =>
        {
            if (it is null)
            {
                Speaks(row, "by", book);
            }
        },
    };

    public static readonly SheetMap<WarningAnswer> Answers = new("warning_answers",
        new("Svar på varsler", "Svar på varsel", "Answers to warnings"),
        new("Hva som ble svart da Samspill spurte om et tall så riktig ut.", "Kva som vart svart då Samspill spurde om eit tal såg rett ut.", "What was answered when Samspill asked whether a number looked right."),
        [
            Column<WarningAnswer>.Key_("measurement", "measurements", new("Måling", "Måling", "Measurement"), new("Nøkkelen til målingen.", "Nøkkelen til målinga.", "The measurement's key."), (it, book) => book.Measurements.KeyOf(it.MeasurementId)).Must().Eg("delte-saker-2018-q1"),
            Column<WarningAnswer>.Words("warning", new("Varsel", "Varsel", "Warning"), new("Varselets korte navn.", "Det korte namnet på varselet.", "The warning's short name."), it => it.Code).Must().Most(200).Eg("jump"),
            Column<WarningAnswer>.Words("said", new("Varselet lød", "Varselet lydde", "The warning said"), new("Det varselet sa da det ble svart på.", "Det varselet sa då det vart svart på.", "What the warning said when it was answered."), it => it.Said).Must(),
            Column<WarningAnswer>.Words("answer", new("Svar", "Svar", "Answer"), new("Svaret.", "Svaret.", "The answer."), it => it.Answer).Must().Eg("Broen var stengt"),
            Column<WarningAnswer>.Named("by", "people", new("Svart av", "Svart av", "Answered by"), new("Hvem som svarte: nøkkelen til en person.", "Kven som svarte: nøkkelen til ein person.", "Who answered: the key of a person."), it => it.By),
            Column<WarningAnswer>.Day("on", new("Dato", "Dato", "Date"), new("Når det ble svart.", "Når det vart svart.", "When it was answered."), it => it.On).Must(),
            Column<WarningAnswer>.Demo(it => it.IsDemo),
        ],
        "measurement", "warning", "said", "answer", "on")
    {
        Order = it => it.Id.Value,
        AllowsTwins = true,
        Make = (row, book) => new WarningAnswer { Id = book.Next<PartId>(), MeasurementId = book.Measurements[row["measurement"]]!.Id, Code = row["warning"], Said = row["said"], Answer = row["answer"], By = row.Text("by"), On = row.Day("on")!.Value, IsDemo = row["demo"] == "yes" },
        KeepsBecause = (_, _) => WorkbookWords.MemoryStays,
    };

    /// <summary>What somebody said is brought in by herself, or by an administrator who moves a programme.</summary>
    public static void Speaks(SheetRow row, string column, Book book)
    {
        if (!book.Importer.IsAdministrator && row[column].Length > 0 && row[column] != book.Importer.SignsAs)
        {
            row.Fault(column, WorkbookWords.OnlyAdministratorSpeaksForOthers);
        }
    }
}
