using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

internal static class MeasurementRefusals
{
    public static readonly Refusal Unknown = new("programme.measurement-unknown", new("Vi fant ikke målingen.", "Vi fann ikkje målinga.", "We could not find the measurement."), RefusalKind.Absent);

    public static readonly Refusal WrongStep = new("programme.measurement-wrong-step", new("Målingen er {0} og kan ikke bli {1}.", "Målinga er {0} og kan ikkje bli {1}.", "The measurement is {0} and cannot become {1}."));

    public static readonly Refusal OneLevel = new("programme.measurement-one-level", new("Dette tallet godkjennes i ett trinn. Kommunen har ikke noe eget trinn.", "Dette talet blir godkjent i eitt trinn. Kommunen har ikkje noko eige trinn.", "This number is approved in one step. The municipality has no step of its own."));

    public static readonly Refusal MunicipalityFirst = new("programme.measurement-municipality-first", new("Kommunen godkjenner tallet først, så partnerskapet.", "Kommunen godkjenner talet først, så partnarskapet.", "The municipality approves the number first, then the partnership."));

    public static readonly Refusal OtherMunicipality = new("programme.measurement-other-municipality", new("Tallet er en annen kommunes. Den som svarer for den kommunen, godkjenner det.", "Talet er ein annan kommunes. Den som svarer for den kommunen, godkjenner det.", "The number is another municipality's. Whoever answers for that municipality approves it."), RefusalKind.Forbidden);

    public static readonly Refusal BothLevels = new("programme.measurement-both-levels", new("Du godkjente tallet for kommunen. En annen godkjenner det for partnerskapet.", "Du godkjende talet for kommunen. Ein annan godkjenner det for partnarskapet.", "You approved the number for the municipality. Somebody else approves it for the partnership."));

    public static readonly Refusal ReturnNotYours = new("programme.measurement-return-not-yours", new("Nå er det partnerskapet som godkjenner eller sender tilbake.", "No er det partnarskapet som godkjenner eller sender tilbake.", "Now it is for the partnership to approve or return."), RefusalKind.Forbidden);

    public static readonly Refusal ReturnWithoutReason = new("programme.measurement-return-without-reason", new("Skriv hvorfor målingen sendes tilbake.", "Skriv kvifor målinga blir send tilbake.", "Write why the measurement is returned."));

    public static readonly Refusal CorrectWithoutReason = new("programme.measurement-correct-without-reason", new("Skriv hvorfor tallet rettes.", "Skriv kvifor talet blir retta.", "Write why the number is corrected."));

    public static readonly Refusal NotADraft = new("programme.measurement-not-a-draft", new("Målingen er {0}. Bare et utkast kan skrives om. Rett den i stedet, med en grunn.", "Målinga er {0}. Berre eit utkast kan skrivast om. Rett ho i staden, med ein grunn.", "The measurement is {0}. Only a draft can be rewritten. Correct it instead, with a reason."));

    public static readonly Refusal DraftIsRewritten = new("programme.measurement-draft-is-rewritten", new("Målingen er et utkast. Skriv om utkastet i stedet.", "Målinga er eit utkast. Skriv om utkastet i staden.", "The measurement is a draft. Rewrite the draft instead."));

    public static readonly Refusal Replaced = new("programme.measurement-replaced", new("Målingen er erstattet av en retting. Gå til rettingen.", "Målinga er erstatta av ei retting. Gå til rettinga.", "The measurement has been replaced by a correction. Go to the correction."));

    public static readonly Refusal SealedInReport = new("programme.measurement-sealed", new("Målingen står i en frosset rapport. Rett den i stedet, med en grunn.", "Målinga står i ein frosen rapport. Rett ho i staden, med ein grunn.", "The measurement stands in a frozen report. Correct it instead, with a reason."));

    public static readonly Refusal CorrectionWaits = new("programme.measurement-correction-waits", new("En retting av dette tallet venter alt på godkjenning.", "Ei retting av dette talet ventar alt på godkjenning.", "A correction of this number already waits for approval."));

    public static readonly Refusal PeriodTaken = new("programme.measurement-period-taken", new("Det finnes alt en måling for {0}. Rett den i stedet.", "Det finst alt ei måling for {0}. Rett ho i staden.", "There is already a measurement for {0}. Correct that one instead."));

    public static readonly Refusal OwnValue = new("programme.measurement-own-value", new("Du førte tallet selv. En annen må godkjenne det.", "Du førte talet sjølv. Ein annan må godkjenne det.", "You reported the number yourself. Somebody else must approve it."));

    public static readonly Refusal NothingCounted = new("programme.metric-nothing-counted", new("Ingen telling er klar for denne indikatoren.", "Inga teljing er klar for denne indikatoren.", "No count is ready for this indicator."));

    public static readonly Refusal SavedBySomebodyElse = new("programme.measurement-saved-by-somebody-else", new("Noen andre lagret først. Se hva som står nå, og prøv igjen.", "Nokon andre lagra først. Sjå kva som står no, og prøv igjen.", "Somebody else saved first. See what it says now, and try again."), RefusalKind.Conflict);

    public static readonly Refusal Archived = new("programme.indicator-archived", new("Indikatoren er lagt bort. Hent den fram igjen før du fører nye tall.", "Indikatoren er lagd bort. Hent han fram igjen før du fører nye tal.", "The indicator is archived. Bring it back before you report new numbers."));
}

internal static class MeasurementWords
{
    public static readonly Text Title = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text Over = new("Måling", "Måling", "Measurement");
    public static readonly Text Value = new("Målt", "Målt", "Measured");
    public static readonly Text Status = new("Status", "Status", "Status");
    public static readonly Text ReportedBy = new("Ført av", "Ført av", "Reported by");
    public static readonly Text ApprovedBy = new("Godkjent av", "Godkjend av", "Approved by");
    public static readonly Text Evidence = new("Dokumentasjon", "Dokumentasjon", "Evidence");
    public static readonly Text Files = new("Filer", "Filer", "Files");
    public static readonly Text NoEvidence = new("ingen oppgitt", "inga oppgitt", "none given");
    public static readonly Text Range = new("Spenn", "Spenn", "Range");
    public static readonly Text Note = new("Hva flyttet tallet", "Kva flytta talet", "What moved the number");
    public static readonly Text Reason = new("Grunn til rettingen", "Grunn til rettinga", "Reason for the correction");
    public static readonly Text Before = new("Før retting", "Før retting", "Before the correction");
    public static readonly Text After = new("Rettet til", "Retta til", "Corrected to");
    public static readonly Text ReturnedBecause = new("Sendt tilbake fordi", "Send tilbake fordi", "Returned because");
    public static readonly Text NotMeasuredBecause = new("Ikke målt, fordi", "Ikkje målt, fordi", "Not measured, because");
    public static readonly Text Decide = new("Godkjenn eller send tilbake", "Godkjenn eller send tilbake", "Approve or return");
    public static readonly Text Approve = new("Godkjenn målingen", "Godkjenn målinga", "Approve the measurement");
    public static readonly Text NumberBefore = new("Forrige tall", "Førre tal", "The number before");
    public static readonly Text ByDay = new("innen {0}", "innan {0}", "by {0}");
    public static readonly Text WaitsForAnother = new("Venter på godkjenning", "Ventar på godkjenning", "Waits for approval");
    public static readonly Text IsYours = new("Du førte tallet selv.", "Du førte talet sjølv.", "You reported the number yourself.");
    private static readonly Text OneOfThem = new("{0} kan godkjenne det.", "{0} kan godkjenne det.", "{0} can approve it.");
    private static readonly Text Either = new("{0} eller {1}", "{0} eller {1}", "{0} or {1}");
    private static readonly Text NobodyMay = new("Ingen andre kan godkjenne det ennå. En administrator kan gi noen rollen.", "Ingen andre kan godkjenne det enno. Ein administrator kan gje nokon rolla.", "Nobody else can approve it yet. An administrator can give somebody the role.");
    public static readonly Text Return = new("Send tilbake", "Send tilbake", "Return");
    public static readonly Text ReturnWhy = new("Hva må rettes?", "Kva må rettast?", "What must be mended?");
    public static readonly Text Submit = new("Send inn", "Send inn", "Hand in");
    public static readonly Text SubmitDraft = new("Send inn utkastet", "Send inn utkastet", "Hand in the draft");
    public static readonly Text SubmitAgain = new("Tallet var riktig: send inn på nytt", "Talet var rett: send inn på nytt", "The number was right: hand it in again");
    public static readonly Text Rewrite = new("Skriv om utkastet", "Skriv om utkastet", "Rewrite the draft");
    public static readonly Text SaveDraft = new("Lagre utkastet", "Lagre utkastet", "Save the draft");
    public static readonly Text Correct = new("Rett tallet", "Rett talet", "Correct the number");
    public static readonly Text CorrectHelp = new("Det gamle tallet blir stående ved siden av det nye.", "Det gamle talet blir ståande ved sida av det nye.", "The old number stays beside the new one.");
    public static readonly Text CorrectWhy = new("Hvorfor rettes tallet?", "Kvifor blir talet retta?", "Why is the number corrected?");
    public static readonly Text SaveCorrection = new("Lagre rettingen", "Lagre rettinga", "Save the correction");
    public static readonly Text AddEvidence = new("Vis til dokumentasjon", "Vis til dokumentasjon", "Point to evidence");
    public static readonly Text EvidenceKind = new("Slag", "Slag", "Kind");
    public static readonly Text EvidenceText = new("Lenke, rapport eller utregning", "Lenkje, rapport eller utrekning", "Link, report or calculation");
    public static readonly Text SaveEvidence = new("Lagre dokumentasjon", "Lagre dokumentasjon", "Save evidence");
    public static readonly Text EvidenceMissing = new("Skriv lenken, rapporten eller utregningen.", "Skriv lenkja, rapporten eller utrekninga.", "Write the link, the report or the calculation.");
    public static readonly Text LinkNotSafe = new("Skriv hele lenken, fra https://.", "Skriv heile lenkja, frå https://.", "Write the whole link, from https://.");
    public static readonly Text Warnings = new("Svar på spørsmål om tallet", "Svar på spørsmål om talet", "Answers to questions about the number");
    public static readonly Text Saved = new("Målingen er lagret og venter på godkjenning.", "Målinga er lagra og ventar på godkjenning.", "The measurement is saved and waits for approval.");
    public static readonly Text DraftSaved = new("Utkastet er lagret. Send det inn når det er klart.", "Utkastet er lagra. Send det inn når det er klart.", "The draft is saved. Hand it in when it is ready.");
    public static readonly Text Approved = new("Målingen er godkjent og teller med.", "Målinga er godkjend og tel med.", "The measurement is approved and counts.");
    public static readonly Text Returned = new("Målingen er sendt tilbake med grunnen.", "Målinga er send tilbake med grunnen.", "The measurement is returned with the reason.");
    public static readonly Text Corrected = new("Rettingen er lagret og venter på godkjenning.", "Rettinga er lagra og ventar på godkjenning.", "The correction is saved and waits for approval.");
    public static readonly Text Proved = new("Dokumentasjonen er lagret.", "Dokumentasjonen er lagra.", "The evidence is saved.");
    public static readonly Text PeriodMissing = new("Skriv datoen tallet gjelder for.", "Skriv datoen talet gjeld for.", "Write the date the number stands for.");
    public static readonly Text PeriodAhead = new("Datoen er ikke kommet ennå.", "Datoen er ikkje komen enno.", "The date has not come yet.");
    public static readonly Text NumberOrWhy = new("Skriv et tall, eller hvorfor det ikke er målt.", "Skriv eit tal, eller kvifor det ikkje er målt.", "Write a number, or why it was not measured.");
    public static readonly Text BothParts = new("Skriv både teller og nevner.", "Skriv både teljar og nemnar.", "Write both numerator and denominator.");
    public static readonly Text DenominatorPositive = new("Nevneren må være større enn 0.", "Nemnaren må vere større enn 0.", "The denominator must be greater than 0.");
    public static readonly Text BelowZero = new("{0} kan ikke være under 0. Gjelder tallet en endring eller netto, skriv det i navnet eller enheten til indikatoren.", "{0} kan ikkje vere under 0. Gjeld talet ei endring eller netto, skriv det i namnet eller eininga til indikatoren.", "{0} cannot be below 0. If the number is a change or a net, say so in the indicator's name or unit.");
    public static readonly Text PartOverWhole = new("Telleren er større enn nevneren. En del kan ikke være mer enn det hele.", "Teljaren er større enn nemnaren. Ein del kan ikkje vere meir enn det heile.", "The numerator is greater than the denominator. A part cannot be more than the whole.");
    public static readonly Text NumeratorPositive = new("Telleren kan ikke være under 0.", "Teljaren kan ikkje vere under 0.", "The numerator cannot be below 0.");
    public static readonly Text PlaceWithin = new("Plassen må ligge mellom 1 og antallet som er målt.", "Plassen må liggje mellom 1 og talet på målte.", "The place must lie between 1 and the number measured.");
    public static readonly Text StepUnknown = new("Velg et trinn: {0}.", "Vel eit trinn: {0}.", "Choose a step: {0}.");
    public static readonly Text RangeTurned = new("Laveste anslag er over høyeste.", "Lågaste anslag er over høgaste.", "The lowest estimate is above the highest.");
    public static readonly Text RangeOutside = new("Tallet må ligge mellom laveste og høyeste anslag.", "Talet må liggje mellom lågaste og høgaste anslag.", "The number must lie between the lowest and the highest estimate.");
    public static readonly Text MunicipalityMissing = new("Velg kommunen tallet gjelder for.", "Vel kommunen talet gjeld for.", "Choose the municipality the number is for.");
    public static readonly Text MunicipalityUnasked = new("Indikatoren måles samlet, ikke for hver kommune.", "Indikatoren blir målt samla, ikkje for kvar kommune.", "The indicator is measured as a whole, not for each municipality.");
    public static readonly Text GoToIt = new("Målingen som står der", "Målinga som står der", "The measurement that stands there");
    public static readonly Text Endorse = new("Godkjenn for kommunen", "Godkjenn for kommunen", "Approve for the municipality");
    public static readonly Text EndorseIt = new("Godkjenn for kommunen", "Godkjenn for kommunen", "Approve for the municipality");
    public static readonly Text EndorseHelp = new("Tallet teller når partnerskapet også har godkjent det.", "Talet tel når partnarskapet òg har godkjent det.", "The number counts once the partnership has approved it too.");
    public static readonly Text EndorsedSays = new("Godkjent for kommunen. Nå godkjenner partnerskapet.", "Godkjend for kommunen. No godkjenner partnarskapet.", "Approved for the municipality. Now the partnership approves.");
    public static readonly Text EndorsedBy = new("Godkjent for kommunen av", "Godkjend for kommunen av", "Approved for the municipality by");
    public static readonly Text ApproveForAll = new("Godkjenn for partnerskapet", "Godkjenn for partnarskapet", "Approve for the partnership");
    public static readonly Text WaitsForMunicipality = new("Venter på kommunen", "Ventar på kommunen", "Waits for the municipality");
    public static readonly Text WaitsForMunicipalitySays = new("Den som svarer for kommunen, godkjenner tallet først. Så godkjenner partnerskapet.", "Den som svarer for kommunen, godkjenner talet først. Så godkjenner partnarskapet.", "Whoever answers for the municipality approves the number first. Then the partnership does.");
    public static readonly Text WaitsForPartnership = new("Kommunen har godkjent tallet. Det teller når partnerskapet har godkjent det.", "Kommunen har godkjent talet. Det tel når partnarskapet har godkjent det.", "The municipality has approved the number. It counts once the partnership has approved it.");
    public static readonly Text Way = new("Gangen fram til nå", "Gangen fram til no", "The way so far");
    public static readonly Text StepOn = new("Dato", "Dato", "Date");
    public static readonly Text StepTo = new("Ble", "Vart", "Became");
    public static readonly Text StepFrom = new("Var", "Var", "Was");
    public static readonly Text StepBy = new("Av", "Av", "By");
    public static readonly Text StepWhy = new("Grunn", "Grunn", "Reason");
    public static readonly Text ReasonNotStated = new("Grunn ikke oppgitt.", "Grunn ikkje oppgitt.", "Reason not stated.");

    /// <summary>Who may approve the number, by name; three of them are enough.</summary>
    public static Text MayApprove(IReadOnlyList<string> names) => names.Take(3).ToList() switch
    {
        [] => NobodyMay,
        [var one] => OneOfThem.With(one),
        var some => OneOfThem.With(Either.With(string.Join(", ", some.SkipLast(1)), some[^1])),
    };

    public static Text Of(MeasurementStatus status) => status switch
    {
        MeasurementStatus.Draft => new("utkast", "utkast", "a draft"),
        MeasurementStatus.Submitted => new("sendt inn", "send inn", "submitted"),
        MeasurementStatus.Returned => new("sendt tilbake", "send tilbake", "returned"),
        MeasurementStatus.Endorsed => new("godkjent av kommunen", "godkjend av kommunen", "approved by the municipality"),
        MeasurementStatus.Approved => new("godkjent", "godkjend", "approved"),
        _ => new("låst i en rapport", "låst i ein rapport", "sealed in a report"),
    };

    public static Text Of(EvidenceKind kind) => kind switch
    {
        Indicators.EvidenceKind.Link => new("lenke", "lenkje", "link"),
        Indicators.EvidenceKind.File => new("fil", "fil", "file"),
        Indicators.EvidenceKind.Report => new("rapport", "rapport", "report"),
        Indicators.EvidenceKind.Calculation => new("utregning", "utrekning", "calculation"),
        _ => new("ingen", "ingen", "none"),
    };
}
