using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Programme.Programmes;

/// <summary>The words of the programme's own settings.</summary>
internal static class SettingsWords
{
    public static readonly Text Heading = new("Om programmet", "Om programmet", "About the programme");
    public static readonly Text Verdict = new("Det dere har lovet giveren, og rammene målene holdes mot. Tomme felt leses som «ikke oppgitt».", "Det de har lova gjevaren, og rammene måla blir haldne mot. Tomme felt blir lesne som «ikkje oppgitt».", "What you have promised the funder, and the frame the goals are held against. Empty fields read “not stated”.");
    public static readonly Text VerdictForReaders = new("Det søknaden lovet giveren, og pengene som er betalt.", "Det søknaden lova gjevaren, og pengane som er betalte.", "What the application promised the funder, and the money paid.");
    public static readonly Text Title = new("Navn", "Namn", "Name");
    public static readonly Text Aim = new("Formål", "Formål", "Aim");
    public static readonly Text Starts = new("Starter", "Startar", "Starts");
    public static readonly Text Ends = new("Slutter", "Sluttar", "Ends");
    public static readonly Text Horizon = new("Året effektene ses etter", "Året ein ser etter effektane", "The year effects are looked for");
    public static readonly Text Funder = new("Giver", "Gjevar", "Funder");
    public static readonly Text Reference = new("Tilskuddets nummer", "Nummeret på tilskotet", "Grant reference");
    public static readonly Text Amount = new("Tilskudd, kroner", "Tilskot, kroner", "Grant, kroner");
    public static readonly Text Stated = new("Så mange mål sier tilskuddsbrevet", "Så mange mål seier tilskotsbrevet", "How many goals the grant letter states");
    public static readonly Text StatedHelp = new("Registeret har {0}. De to må stemme før en rapport fryses.", "Registeret har {0}. Dei to må stemme før ein rapport blir frosen.", "The register has {0}. The two must agree before a report is frozen.");
    public static readonly Text Bottleneck = new("Flaskehalsen som står øverst på oversikten", "Flaskehalsen som står øvst på oversikta", "The bottleneck that stands at the top of the overview");
    public static readonly Text NoneFound = new("Ingen", "Ingen", "None");
    public static readonly Text Members = new("Alle medlemmene er ført", "Alle medlemmene er førte", "All members are entered");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("Programmet er lagret.", "Programmet er lagra.", "The programme is saved.");
    public static readonly Text Phases = new("Faser", "Fasar", "Phases");
    public static readonly Text NoPhases = new("Programmet er ikke delt i faser.", "Programmet er ikkje delt i fasar.", "The programme is not parted into phases.");
    public static readonly Text NewPhase = new("Ny fase", "Ny fase", "New phase");
    public static readonly Text Finding = new("Hva fasen fant ut", "Kva fasen fann ut", "What the phase found");
    public static readonly Text SavePhase = new("Lagre fasen", "Lagre fasen", "Save the phase");
    public static readonly Text PhaseSaved = new("Fasen er lagret.", "Fasen er lagra.", "The phase is saved.");
    public static readonly Text TitleMissing = new("Skriv navnet.", "Skriv namnet.", "Write the name.");
    public static readonly Text EndsBeforeStart = new("Slutten kommer før starten.", "Slutten kjem før starten.", "The end comes before the start.");
    public static readonly Text YearWrong = new("Skriv et årstall, for eksempel 2023.", "Skriv eit årstal, til dømes 2023.", "Write a year, for example 2023.");
    public static readonly Text AmountWrong = new("Skriv et beløp i kroner, 0 eller mer.", "Skriv eit beløp i kroner, 0 eller meir.", "Write an amount in kroner, 0 or more.");
    public static readonly Text CountWrong = new("Skriv et antall, 1 eller mer.", "Skriv eit tal, 1 eller meir.", "Write a count, 1 or more.");
    public static readonly Text ChallengeUnknown = new("Velg en utfordring i listen.", "Vel ei utfordring i lista.", "Choose a challenge in the list.");
    private static readonly Text Ticked = new("ja", "ja", "yes");
    private static readonly Text Unticked = new("nei", "nei", "no");

    /// <summary>The fields by name, and how each is said when two versions are held together.</summary>
    public static IReadOnlyList<(Text Name, Func<ChangeProgramme.Fields, string?> Says)> FieldNames { get; } =
    [
        (Title, fields => fields.Title),
        (Aim, fields => fields.Aim),
        (Starts, fields => fields.Starts?.ToString("d", CultureInfo.CurrentCulture)),
        (Ends, fields => fields.Ends?.ToString("d", CultureInfo.CurrentCulture)),
        (Horizon, fields => fields.EffectHorizon?.ToString(CultureInfo.CurrentCulture)),
        (Funder, fields => fields.Funder),
        (Reference, fields => fields.GrantReference),
        (Amount, fields => fields.GrantAmount?.ToString("#,0.##", CultureInfo.CurrentCulture)),
        (Stated, fields => fields.StatedGoalCount?.ToString(CultureInfo.CurrentCulture)),
        (Bottleneck, fields => fields.Bottleneck),
        (Members, fields => fields.MembersStated ? Ticked : Unticked),
    ];
}
