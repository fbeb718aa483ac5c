using Samspill.Analysis.Measuring;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Workbooks;

/// <summary>What may be chosen in a workbook, and what people call it.</summary>
internal static class Choices
{
    /// <summary>The values of an enumeration in their order, without those that are never written.</summary>
    public static IReadOnlyList<ChoiceShape> Of<TEnum>(params TEnum[] hidden) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Where(value => !hidden.Contains(value)).Select(value => new ChoiceShape(CellText.Snake(value.ToString()), Title(value)))];

    private static Text Title(Enum value) => value switch
    {
        OrganisationKind kind => Of(kind),
        OrganisationPart part => Of(part),
        Language language => language.Name(),
        Role role => role.Title(),
        GoalStatus status => Of(status),
        ResultLevel level => Of(level),
        OwnershipAnswer answer => answer switch { OwnershipAnswer.Yes => new("ja", "ja", "yes"), OwnershipAnswer.YesBut => new("ja, men", "ja, men", "yes, but"), OwnershipAnswer.No => new("nei", "nei", "no"), OwnershipAnswer.HandedOn => new("gitt videre", "gjeve vidare", "handed on"), OwnershipAnswer.Withdrawn => new("trukket", "trekt", "withdrawn"), _ => new("ikke svart", "ikkje svart", "not answered") },
        IndicatorKind kind => Of(kind),
        Direction direction => direction switch { Direction.Increase => new("opp", "opp", "up"), Direction.Decrease => new("ned", "ned", "down"), Direction.KeepWithin => new("holde seg innenfor", "halde seg innanfor", "keep within"), _ => new("nå innen en dato", "nå innan ein dato", "reach by a date") },
        Cadence cadence => Of(cadence),
        AddingUp adding => Of(adding),
        MeasurementStatus status => MeasurementWords.Of(status),
        EvidenceKind kind => kind switch { EvidenceKind.Link => new("lenke", "lenkje", "link"), EvidenceKind.File => new("fil", "fil", "file"), EvidenceKind.Report => new("rapport", "rapport", "report"), EvidenceKind.Calculation => new("utregning", "utrekning", "calculation"), _ => new("ingen", "ingen", "none") },
        InitiativePhase phase => phase == InitiativePhase.Viderefort ? new("videreført", "vidareført", "carried on") : phase == InitiativePhase.Forstudie ? new("forstudie", "forstudie", "feasibility study") : phase == InitiativePhase.Forprosjekt ? new("forprosjekt", "forprosjekt", "pre-project") : new("hovedprosjekt", "hovudprosjekt", "main project"),
        MunicipalRole role => role switch { MunicipalRole.Facilitate => new("legger til rette", "legg til rette", "facilitates"), MunicipalRole.Order => new("bestiller", "bestiller", "orders"), MunicipalRole.Operate => new("driver", "driv", "operates"), _ => new("ikke oppgitt", "ikkje oppgitt", "not stated") },
        PilotStage stage => Of(stage),
        BudgetKind kind => kind switch { BudgetKind.Cost => new("kostnad", "kostnad", "cost"), BudgetKind.PartPayment => new("delutbetaling", "delutbetaling", "part payment"), _ => new("sluttutbetaling", "sluttutbetaling", "final payment") },
        EffectVerdict verdict => EffectWords.Of(verdict),
        Accumulation kind => kind == Accumulation.Cumulative ? new("hopet opp fra start", "hopa opp frå start", "added up from the start") : new("for perioden", "for perioden", "for the period"),
        ApprovalLevels levels => levels == ApprovalLevels.Two ? new("kommunen, så partnerskapet", "kommunen, så partnarskapet", "the municipality, then the partnership") : new("partnerskapet alene", "partnarskapet åleine", "the partnership alone"),
        OwnApproval rule => rule switch { OwnApproval.Always => new("alltid", "alltid", "always"), OwnApproval.Never => new("aldri", "aldri", "never"), _ => new("når ingen andre kan", "når ingen andre kan", "when nobody else can") },
        Outlook outlook => VerdictWords.Of(ShowIndicator.KindOf(outlook)),
        TalkOn kind => kind switch { TalkOn.Goal => new("mål", "mål", "goal"), TalkOn.Indicator => new("indikator", "indikator", "indicator"), TalkOn.Measurement => new("måling", "måling", "measurement"), TalkOn.Initiative => new("tiltak", "tiltak", "initiative"), TalkOn.Challenge => new("utfordring", "utfordring", "challenge"), TalkOn.Effect => new("effekt", "effekt", "effect"), _ => new("program", "program", "programme") },
        _ => Text.Same(CellText.Snake(value.ToString())),
    };

    private static Text Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => new("kommune", "kommune", "municipality"),
        OrganisationKind.County => new("fylkeskommune", "fylkeskommune", "county"),
        OrganisationKind.Company => new("bedrift", "bedrift", "company"),
        OrganisationKind.Research => new("forskning", "forsking", "research"),
        OrganisationKind.Association => new("forening", "foreining", "association"),
        OrganisationKind.Funder => new("tilskuddsgiver", "tilskotsgivar", "funder"),
        _ => new("annet", "anna", "other"),
    };

    private static Text Of(OrganisationPart part) => part switch
    {
        OrganisationPart.Owner => new("eier", "eigar", "owner"),
        OrganisationPart.Active => new("aktiv", "aktiv", "active"),
        OrganisationPart.Partner => new("partner", "partnar", "partner"),
        OrganisationPart.Case => new("casebedrift", "casebedrift", "case company"),
        OrganisationPart.Research => new("forskning", "forsking", "research"),
        OrganisationPart.Anchor => new("lokomotivbedrift", "lokomotivbedrift", "anchor company"),
        _ => new("ikke oppgitt", "ikkje oppgitt", "not stated"),
    };

    private static Text Of(GoalStatus status) => status switch
    {
        GoalStatus.Draft => new("utkast", "utkast", "draft"),
        GoalStatus.Granted => new("innvilget, ikke konkret ennå", "innvilga, ikkje konkret enno", "granted, not yet concrete"),
        GoalStatus.Active => new("i gang", "i gang", "active"),
        _ => new("avsluttet", "avslutta", "closed"),
    };

    private static Text Of(ResultLevel level) => level switch
    {
        ResultLevel.Input => new("innsats", "innsats", "input"),
        ResultLevel.Activity => new("aktivitet", "aktivitet", "activity"),
        ResultLevel.Output => new("leveranse", "leveranse", "output"),
        ResultLevel.Outcome => new("brukereffekt", "brukareffekt", "outcome"),
        _ => new("samfunnseffekt", "samfunnseffekt", "impact"),
    };

    private static Text Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Number => new("tall", "tal", "number"),
        IndicatorKind.Percent => new("prosent", "prosent", "per cent"),
        IndicatorKind.Scale => new("trinn med navn", "trinn med namn", "steps with names"),
        _ => new("plass blant flere", "plass blant fleire", "place among several"),
    };

    private static Text Of(Cadence cadence) => cadence switch
    {
        Cadence.Weekly => new("hver uke", "kvar veke", "every week"),
        Cadence.Monthly => new("hver måned", "kvar månad", "every month"),
        Cadence.Quarterly => new("hvert kvartal", "kvart kvartal", "every quarter"),
        Cadence.HalfYearly => new("hvert halvår", "kvart halvår", "every half-year"),
        Cadence.Yearly => new("hvert år", "kvart år", "every year"),
        Cadence.Once => new("én gang", "éin gong", "once"),
        Cadence.Dates => new("på bestemte datoer", "på bestemte datoar", "on set dates"),
        _ => new("ikke satt", "ikkje sett", "not set"),
    };

    private static Text Of(AddingUp adding) => adding switch
    {
        AddingUp.Sum => new("sum", "sum", "sum"),
        AddingUp.Mean => new("snitt", "snitt", "mean"),
        AddingUp.Weighted => new("vektet snitt", "vekta snitt", "weighted mean"),
        AddingUp.Parts => new("teller og nevner hver for seg", "teljar og nemnar kvar for seg", "numerators over denominators"),
        AddingUp.Max => new("høyeste", "høgaste", "highest"),
        _ => new("slås ikke sammen", "blir ikkje slått saman", "not added up"),
    };

    private static Text Of(PilotStage stage) => stage switch
    {
        PilotStage.Behov => new("behov", "behov", "need"),
        PilotStage.Dialog => new("dialog", "dialog", "dialogue"),
        PilotStage.Prosjektert => new("prosjektert", "prosjektert", "designed"),
        PilotStage.Vedtatt => new("vedtatt", "vedteke", "decided"),
        PilotStage.Bygget => new("bygget", "bygd", "built"),
        PilotStage.IDrift => new("i drift", "i drift", "in operation"),
        _ => new("spredd", "spreidd", "taken up by others"),
    };
}

/// <summary>Whether a number is for its period alone, or added up from the start.</summary>
internal enum Accumulation
{
    /// <summary>For the period.</summary>
    PerPeriod,

    /// <summary>Added up from the start.</summary>
    Cumulative,
}
