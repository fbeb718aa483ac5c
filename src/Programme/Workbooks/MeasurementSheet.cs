using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Outbox;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheet measurements. What has been handed in is never overwritten: a changed row becomes a correction, and needs its reason.</summary>
internal static class MeasurementSheet
{
    public static readonly SheetMap<Measurement> Measurements = new("measurements",
        new("Målinger", "Målingar", "Measurements"),
        new("Ett tall, én gang. En måling blir aldri skrevet over. Endrer du tallet i en rad, skriv hvorfor i reason. Da blir det gamle stående, og det nye tar plassen.", "Eitt tal, éin gong. Ei måling blir aldri skriven over. Endrar du talet i ei rad, skriv kvifor i reason. Då blir det gamle ståande, og det nye tek plassen.", "One number, one time. A measurement is never overwritten. If you change the number in a row, write why in reason. The old one is kept, and the new one takes its place."),
        [
            Column<Measurement>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "delte-saker-2018-q1"),
            Column<Measurement>.Key_("indicator", "indicators", new("Indikator", "Indikator", "Indicator"), new("Nøkkelen til indikatoren.", "Nøkkelen til indikatoren.", "The indicator's key."), (it, book) => book.Indicators.KeyOf(it.IndicatorId)).Must().Eg("delte-saker"),
            Column<Measurement>.Day("period", new("Periode", "Periode", "Period"), new("Dagen tallet gjelder for, eller siste dag i perioden.", "Dagen talet gjeld for, eller siste dag i perioden.", "The day the number is for, or the last day of its period."), it => it.Period).Must().Eg("2018-03-31"),
            new Column<Measurement>(new("municipality", new("Kommune", "Kommune", "Municipality"), new("Kommunenummer, når det måles for hver kommune. Tom gjelder alle.", "Kommunenummer, når det blir målt for kvar kommune. Tom gjeld alle.", "The municipality's code, when it is measured for each. Empty is for all."), CellKind.Municipality) { Example = "0807" }, (it, _) => it.Municipality?.Value ?? "", null),
            Column<Measurement>.Number("value", new("Verdi", "Verdi", "Value"), new("Tallet. 0 betyr at det er målt og ble null.", "Talet. 0 tyder at det er målt og vart null.", "The number. 0 means it was measured and came to nothing."), it => it.Value).Unit(Units.Indicators).MustWhen(MeasurementWordsInBook.OneOfThese).Eg("27"),
            Column<Measurement>.Number("numerator", new("Teller", "Teljar", "Numerator"), new("For prosent: telleren. Da står value tom, og prosenten regnes ut.", "For prosent: teljaren. Då står value tom, og prosenten blir rekna ut.", "For per cent: the numerator. Then value is empty, and the share is calculated."), it => it.Numerator).MustWhen(MeasurementWordsInBook.OneOfThese).Eg("7"),
            Column<Measurement>.Number("denominator", new("Nevner", "Nemnar", "Denominator"), new("For prosent: nevneren.", "For prosent: nemnaren.", "For per cent: the denominator."), it => it.Denominator).Eg("9"),
            Column<Measurement>.Number("low", new("Laveste anslag", "Lågaste anslag", "Lowest estimate"), new("Laveste anslag.", "Lågaste anslag.", "The lowest estimate."), it => it.Low).Unit(Units.Indicators),
            Column<Measurement>.Number("high", new("Høyeste anslag", "Høgaste anslag", "Highest estimate"), new("Høyeste anslag.", "Høgaste anslag.", "The highest estimate."), it => it.High).Unit(Units.Indicators),
            Column<Measurement>.Words("level", new("Trinn", "Trinn", "Step"), new("For scale: navnet på trinnet.", "For scale: namnet på trinnet.", "For scale: the name of the step."), it => it.Step).Most(400).MustWhen(MeasurementWordsInBook.OneOfThese).Eg("vedtatt"),
            Column<Measurement>.Words("not_measured_because", new("Ikke målt fordi", "Ikkje målt fordi", "Not measured because"), new("Hvorfor det ikke er målt. Da står tallet tomt.", "Kvifor det ikkje er målt. Då står talet tomt.", "Why it was not measured. Then the number is empty."), it => it.NotMeasuredBecause).MustWhen(MeasurementWordsInBook.OneOfThese).Eg("Havneverten var syk"),
            Column<Measurement>.Words("note", new("Merknad", "Merknad", "Note"), new("Hva som flyttet tallet.", "Kva som flytta talet.", "What moved the number."), it => it.Note),
            Column<Measurement>.MayPick("evidence_kind", new("Slags dokumentasjon", "Slags dokumentasjon", "Kind of evidence"), new("Hva slags dokumentasjon.", "Kva slags dokumentasjon.", "What kind of evidence."), it => it.EvidenceKind, null, EvidenceKind.None),
            Column<Measurement>.Words("evidence", new("Dokumentasjon", "Dokumentasjon", "Evidence"), new("Lenken, filnavnet, rapporten eller utregningen.", "Lenkja, filnamnet, rapporten eller utrekninga.", "The link, the file's name, the report or the calculation."), it => it.Evidence).Eg("Kursbevis"),
            new Column<Measurement>(new("status", new("Status", "Status", "Status"), new("Hvor langt målingen er kommet. Bare en administrator kan lese inn noe som godkjent.", "Kor langt målinga er komen. Berre ein administrator kan lese inn noko som godkjent.", "How far the measurement has come. Only an administrator may import one as approved."), CellKind.Choice) { IsRequired = true, Choices = Choices.Of(MeasurementStatus.Sealed) },
                (it, _) => CellText.Snake((it.Status == MeasurementStatus.Sealed ? MeasurementStatus.Approved : it.Status).ToString()), null),
            Column<Measurement>.Named("reported_by", "people", new("Målt av", "Målt av", "Reported by"), new("Den som målte: nøkkelen.", "Den som målte: nøkkelen.", "Who measured: the key."), it => it.ReportedBy),
            Column<Measurement>.Day("reported_on", new("Målt dato", "Målt dato", "Reported on"), new("Når det ble målt.", "Når det vart målt.", "When it was measured."), it => it.ReportedOn),
            Column<Measurement>.Named("endorsed_by", "people", new("Godkjent for kommunen av", "Godkjend for kommunen av", "Approved for the municipality by"), new("Den som godkjente for kommunen: nøkkelen. Tom når ett trinn er nok.", "Den som godkjende for kommunen: nøkkelen. Tom når eitt steg er nok.", "Who approved it for the municipality: the key. Empty when one level is enough."), it => it.EndorsedBy),
            Column<Measurement>.Day("endorsed_on", new("Godkjent for kommunen dato", "Godkjend for kommunen dato", "Approved for the municipality on"), new("Når det ble godkjent for kommunen.", "Når det vart godkjent for kommunen.", "When it was approved for the municipality."), it => it.EndorsedOn),
            Column<Measurement>.Named("approved_by", "people", new("Godkjent av", "Godkjend av", "Approved by"), new("Den som godkjente: nøkkelen. Tom betyr den som leser inn.", "Den som godkjende: nøkkelen. Tom tyder den som les inn.", "Who approved: the key. Empty means the one who imports."), it => it.ApprovedBy),
            Column<Measurement>.Day("approved_on", new("Godkjent dato", "Godkjend dato", "Approved on"), new("Når det ble godkjent.", "Når det vart godkjent.", "When it was approved."), it => it.ApprovedOn),
            Column<Measurement>.Words("returned_because", new("Sendt tilbake fordi", "Send tilbake fordi", "Returned because"), new("Hvorfor målingen ble sendt tilbake.", "Kvifor målinga vart send tilbake.", "Why the measurement was returned."), it => it.ReturnedBecause).MustWhen(new("når den er sendt tilbake", "når ho er send tilbake", "when it is returned")).Eg("Er dette timer?"),
            Column<Measurement>.List("warning_answer", new("Svar på varsel", "Svar på varsel", "Answer to a warning"), new("Svar på varsler om tallet, når det kom inn fra et annet sted. Flere skilles med ;", "Svar på varsel om talet, når det kom inn frå ein annan stad. Fleire blir skilde med ;", "Answers to warnings about the number, when it was brought in from elsewhere. Several are parted by ;"), it => it.WarningAnswer),
            Column<Measurement>.Key_("supersedes", "measurements", new("Retter", "Rettar", "Supersedes"), new("Nøkkelen til målingen denne retter.", "Nøkkelen til målinga denne rettar.", "The key of the measurement that this one corrects."), (it, book) => book.Measurements.KeyOf(it.Supersedes)).Eg("delte-saker-2018-q1"),
            Column<Measurement>.Words("reason", new("Grunn", "Grunn", "Reason"), new("Hvorfor tallet er rettet.", "Kvifor talet er retta.", "Why the number was corrected."), it => it.Reason).MustWhen(new("ved retting", "ved retting", "for a correction")).Eg("To saker var talt to ganger"),
            Column<Measurement>.Demo(it => it.IsDemo),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => Make(row, book, row.Key("key")!.Value, book.Measurements[row.Text("supersedes")]),
        Register = (book, it) => book.Measurements.Add(it),
        KeepsBecause = (it, _) => it.Status == MeasurementStatus.Draft ? null : WorkbookWords.MeasurementStays,
        Comparing = (state, read, replaces, plan) => new MeasurementComparison(state, read, plan).Run(replaces),
    };

    /// <summary>A measurement as a row says it, taken as far as the row says it has come.</summary>
    public static Measurement Make(SheetRow row, Book book, Key key, Measurement? supersedes) => new()
    {
        Id = book.Next<MeasurementId>(),
        Key = key,
        IndicatorId = book.Indicators[row["indicator"]]!.Id,
        Period = row.Day("period")!.Value,
        Municipality = row.Key("municipality"),
        Value = row.Number("value"),
        Numerator = row.Number("numerator"),
        Denominator = row.Number("denominator"),
        Low = row.Number("low"),
        High = row.Number("high"),
        Step = row.Text("level"),
        NotMeasuredBecause = row.Text("not_measured_because"),
        Note = row.Text("note"),
        EvidenceKind = row.Choice("evidence_kind", EvidenceKind.None),
        Evidence = row.Text("evidence"),
        WarningAnswer = row.Text("warning_answer"),
        ReportedBy = row.Text("reported_by"),
        ReportedOn = row.Day("reported_on"),
        Supersedes = supersedes?.Id,
        Reason = row.Text("reason"),
        IsDemo = row["demo"] == "yes",
    };

    /// <summary>Takes a measurement the steps that a row says it has taken, each by its own rule, and signs it when the row says it is approved.</summary>
    public static void Advance(Measurement measurement, SheetRow row, Book book)
    {
        var status = row.Choice("status", MeasurementStatus.Draft);
        var returned = row.Text("returned_because");
        if (status != MeasurementStatus.Draft && measurement.Status is MeasurementStatus.Draft or MeasurementStatus.Returned)
        {
            measurement.Submit();
        }

        if (returned is not null && (measurement.ReturnedBecause is null || status == MeasurementStatus.Returned))
        {
            measurement.Return(returned);
            if (status != MeasurementStatus.Returned)
            {
                measurement.Submit();
            }
        }

        if (measurement.Status == MeasurementStatus.Submitted && (status == MeasurementStatus.Endorsed || (status == MeasurementStatus.Approved && row.Text("endorsed_by") is not null)))
        {
            measurement.Endorse(row.Text("endorsed_by") ?? book.Importer.SignsAs, row.Day("endorsed_on") ?? row.Day("reported_on") ?? book.Db.Scene.Clock.Today, ApprovalLevels.Two);
        }

        if (status == MeasurementStatus.Approved && measurement.Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed)
        {
            var stated = row.Text("approved_by");
            measurement.Approve(stated ?? book.Importer.SignsAs, row.Day("approved_on") ?? (stated is null ? null : row.Day("reported_on")) ?? book.Db.Scene.Clock.Today);
            var indicator = book.Indicators.Of(measurement.IndicatorId);
            book.Db.Tell(new MeasurementApproved(indicator.Key, measurement.Period, Figure.Of(indicator, measurement)));
        }
    }

    /// <summary>What a row says was measured.</summary>
    public static Figures FiguresOf(SheetRow row) => new(
        row.Day("period")!.Value, row.Number("value"), row.Number("numerator"), row.Number("denominator"), row.Number("low"), row.Number("high"), row.Text("level"),
        row.Text("not_measured_because"), row.Text("note"), row.Choice("evidence_kind", EvidenceKind.None), row.Text("evidence"));

    /// <summary>Lets a correction take the place of what it corrects: at once when the old does not count, else when the correction does.</summary>
    public static void TakePlace(Measurement made, Measurement? old)
    {
        if (old is not null && (made.Counts || !old.Counts))
        {
            old.GivePlace();
        }
    }
}

internal static class MeasurementWordsInBook
{
    public static readonly Text OneOfThese = new("én av value, numerator, level og not_measured_because", "éin av value, numerator, level og not_measured_because", "one of value, numerator, level and not_measured_because");
}
