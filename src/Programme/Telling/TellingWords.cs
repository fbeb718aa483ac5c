using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Telling;

/// <summary>Words that several topics of the programme's telling share.</summary>
internal static class TellingWords
{
    public static readonly Text And = new("{0} og {1}", "{0} og {1}", "{0} and {1}");
    public static readonly Text OneNeuter = new("ett", "eitt", "one");
    public static readonly Text OneMasculine = new("én", "éin", "one");
    public static readonly Text OneFeminine = new("én", "ei", "one");
    public static readonly Text ShortDay = new("{0:d.M.yyyy}", "{0:d.M.yyyy}", "{0:d MMM yyyy}");
    public static readonly Text Words = Text.Same("{0}");
    public static readonly Text Lead = new("Mål {0}, {1}.", "Mål {0}, {1}.", "Goal {0}, {1}.");
    public const string Payments = "/program#utbetalinger";
    public const string Application = "/program";

    public static readonly Text Role = new("ikke oppgitt", "ikkje oppgitt", "not stated");
    public static readonly Text BelowLevel = new("{0}. Eierskap under ledernivå. Ansvarlig leder: {1}", "{0}. Eigarskap under leiarnivå. Ansvarleg leiar: {1}", "{0}. Owned below the leader's level. Accountable leader: {1}");
    public static readonly Text NotRegistered = new("ikke registrert", "ikkje registrert", "not registered");

    public static readonly Text RegisterChip = new("register: {0} mål", "register: {0} mål", "register: {0} goals");
    public static readonly Text ApplicationChip = new("søknaden", "søknaden", "the application");
    public static readonly Text GoalChip = new("mål {0}", "mål {0}", "goal {0}");
    public static readonly Text PivotChip = new("omlegging av mål {0}", "omlegging av mål {0}", "pivot of goal {0}");
    public static readonly Text WorkChip = new("tiltak {0}", "tiltak {0}", "initiative {0}");
    public static readonly Text WorkAllChip = new("alle tiltak", "alle tiltak", "all initiatives");
    public static readonly Text HandOverChip = new("videreføring av tiltak {0}", "vidareføring av tiltak {0}", "hand-over of initiative {0}");
    public static readonly Text MeasurementChip = new("måling {0}", "måling {0}", "measurement {0}");
    public static readonly Text IndicatorChip = new("indikator {0}", "indikator {0}", "indicator {0}");
    public static readonly Text PilotChip = new("piloter, tiltak {0}", "pilotar, tiltak {0}", "pilots, initiative {0}");
    public static readonly Text EffectChip = new("antakelse {0}", "føresetnad {0}", "assumption {0}");
    public static readonly Text EffectsChip = new("antakelsene", "føresetnadene", "the assumptions");
    public static readonly Text ChallengeChip = new("utfordring {0}", "utfordring {0}", "challenge {0}");
    public static readonly Text BudgetChip = new("budsjettet", "budsjettet", "the budget");
    public static readonly Text PaymentChip = new("utbetalinger", "utbetalingar", "payments");

    /// <summary>A goal's chip and page.</summary>
    public static Source Of(Goal goal) => new(GoalChip.With(goal.Number), "/mal/" + goal.Key.Value, IsDemo: goal.IsDemo);

    /// <summary>A goal's number as one writes it, in figures: the slot `NAME.nummer`.</summary>
    public static Slot Number(string name, Goal goal, Source source) => Teller.Count(name + ".nummer", goal.Number, source) with { Shown = NumbersInText.InFigures(goal.Number) };

    /// <summary>An initiative's chip and place.</summary>
    public static Source Of(Initiative initiative) => new(WorkChip.With(initiative.Number), "/tiltak/" + initiative.Key.Value, IsDemo: initiative.IsDemo);

    /// <summary>The words of a measurement's state, for what is not told.</summary>
    public static Text Because(MeasurementStatus status) => status switch
    {
        MeasurementStatus.Endorsed => new("Kommunen har godkjent tallet, partnerskapet ikke ennå.", "Kommunen har godkjent talet, partnarskapet ikkje enno.", "The municipality has approved the number, the partnership not yet."),
        MeasurementStatus.Submitted => new("Tallet venter på godkjenning.", "Talet ventar på godkjenning.", "The number waits for approval."),
        MeasurementStatus.Returned => new("Tallet er sendt tilbake og ikke rettet.", "Talet er sendt tilbake og ikkje retta.", "The number has been returned and is not mended."),
        _ => new("Tallet er bare et utkast.", "Talet er berre eit utkast.", "The number is only a draft."),
    };

    /// <summary>What a municipality has done with its pilot, from the last stage it reached.</summary>
    public static Text Reached(PilotStage stage) => stage switch
    {
        PilotStage.Behov => new("{0} har meldt behovet", "{0} har meldt behovet", "{0} has stated the need"),
        PilotStage.Dialog => new("{0} er i dialog med leverandører", "{0} er i dialog med leverandørar", "{0} is in dialogue with suppliers"),
        PilotStage.Prosjektert => new("{0} har prosjektert", "{0} har prosjektert", "{0} has designed its own"),
        PilotStage.Vedtatt => new("{0} har vedtatt å bygge", "{0} har vedteke å byggje", "{0} has decided to build"),
        PilotStage.Bygget => new("{0} har bygget", "{0} har bygd", "{0} has built"),
        PilotStage.IDrift => new("{0} har løsningen i drift", "{0} har løysinga i drift", "{0} has the solution in operation"),
        _ => new("{0} har fått andre til å ta løsningen i bruk", "{0} har fått andre til å ta løysinga i bruk", "{0} has seen others take up the solution"),
    };
}
