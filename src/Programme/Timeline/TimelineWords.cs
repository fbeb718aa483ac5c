using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Timeline;

internal static class TimelineWords
{
    public static readonly Text Title = new("Tidslinje", "Tidslinje", "Timeline");
    public static readonly Text Programme = new("Programmet", "Programmet", "The programme");
    public static readonly Text AllGoals = new("Alle mål", "Alle mål", "All goals");
    public static readonly Text AllKinds = new("Alt", "Alt", "Everything");
    public static readonly Text AllYears = new("Alle år", "Alle år", "All years");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text Kind = new("Hva", "Kva", "What");
    public static readonly Text Year = new("År", "År", "Year");
    public static readonly Text Show = new("Vis", "Vis", "Show");
    public static readonly Text ShowAll = new("Vis alt", "Vis alt", "Show everything");
    public static readonly Text Newer = new("Nyere", "Nyare", "Newer");
    public static readonly Text Older = new("Eldre", "Eldre", "Older");
    public static readonly Text Asked = new("{0} ble spurt om å eie mål {1}", "{0} vart spurd om å eige mål {1}", "{0} was asked to own goal {1}");
    public static readonly Text Clarified = new("Mål {0} ble presisert", "Mål {0} vart presisert", "Goal {0} was clarified");
    public static readonly Text Changed = new("Mål {0} ble lagt om", "Mål {0} vart lagt om", "Goal {0} was changed");
    public static readonly Text Stage = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text Began = new("{0} begynte", "{0} byrja", "{0} began");
    public static readonly Text Ended = new("{0} ble avsluttet", "{0} vart avslutta", "{0} ended");
    private static readonly Text SaidYes = new("{0} sa ja til å eie mål {1}", "{0} sa ja til å eige mål {1}", "{0} said yes to owning goal {1}");
    private static readonly Text SaidYesBut = new("{0} sa ja, men, til å eie mål {1}", "{0} sa ja, men, til å eige mål {1}", "{0} said yes, but, to owning goal {1}");
    private static readonly Text SaidNo = new("{0} sa nei til å eie mål {1}", "{0} sa nei til å eige mål {1}", "{0} said no to owning goal {1}");
    private static readonly Text NotMeasured = new("{0}: ikke målt", "{0}: ikkje målt", "{0}: not measured");
    private static readonly Text Part = new("{0}: {1:#,0.##} av {2:#,0.##}", "{0}: {1:#,0.##} av {2:#,0.##}", "{0}: {1:#,0.##} of {2:#,0.##}");
    private static readonly Text Correction = new("{0} (retting)", "{0} (retting)", "{0} (correction)");
    private static readonly Plural Events = new(new("{0} hendelse, nyeste først.", "{0} hending, nyaste først.", "{0} event, newest first."), new("{0} hendelser, nyeste først.", "{0} hendingar, nyaste først.", "{0} events, newest first."));
    private static readonly Text Nothing = new("Ingenting har skjedd ennå. Når en milepæl nås eller et tall føres, står det her.", "Ingenting har hendt enno. Når ein milepæl blir nådd eller eit tal ført, står det her.", "Nothing has happened yet. When a milestone is reached or a number reported, it stands here.");
    private static readonly Text NothingSuch = new("Ingenting slikt har skjedd. Velg noe annet, eller vis alt.", "Ingenting slikt har hendt. Vel noko anna, eller vis alt.", "Nothing of the kind has happened. Choose something else, or show everything.");

    public static Text Verdict(int total, ShowTimeline.Filter asked) =>
        total > 0 ? Events.Of(total) : asked is { Goal: null, Kind: null, Year: null } ? Nothing : NothingSuch;

    private static readonly Text HandedOn = new("{0} ga spørsmålet om mål {1} videre", "{0} gav spørsmålet om mål {1} vidare", "{0} handed the question about goal {1} on");
    private static readonly Text Withdrawn = new("{0} er ikke lenger spurt om å eie mål {1}", "{0} er ikkje lenger spurd om å eige mål {1}", "{0} is no longer asked to own goal {1}");

    public static Text Answered(OwnershipAnswer answer) => answer switch
    {
        OwnershipAnswer.Yes => SaidYes,
        OwnershipAnswer.YesBut => SaidYesBut,
        OwnershipAnswer.No => SaidNo,
        OwnershipAnswer.HandedOn => HandedOn,
        OwnershipAnswer.Withdrawn => Withdrawn,
        _ => Asked,
    };

    public static Text Of(Measurement measurement, string title, string? unit)
    {
        var said = measurement.NotMeasuredBecause is not null ? NotMeasured.With(title)
            : measurement.Step is { } step ? Stage.With(title, step)
            : measurement.Numerator is { } part ? Part.With(title, part, measurement.Denominator)
            : measurement is { Value: { } place, Denominator: { } all } ? Part.With(title, place, all)
            : Stage.With(title, Indicators.Figure.InUnit(Programmes.OverviewWords.Value.With(measurement.Value), measurement.Value, unit));
        return measurement.Supersedes is null ? said : Correction.With(said);
    }

    public static Text Of(EventKind kind) => kind switch
    {
        EventKind.Milestone => new("Milepæler", "Milepælar", "Milestones"),
        EventKind.Measurement => new("Målinger", "Målingar", "Measurements"),
        EventKind.Pivot => new("Omlegginger og vedtak", "Omleggingar og vedtak", "Changes and decisions"),
        EventKind.Ownership => new("Eierskap", "Eigarskap", "Ownership"),
        EventKind.Pilot => new("Piloter", "Pilotar", "Pilots"),
        EventKind.Phase => new("Faser", "Fasar", "Phases"),
        EventKind.Note => new("Merknader", "Merknader", "Notes"),
        EventKind.Meeting => new("Møter", "Møte", "Meetings"),
        EventKind.Survey => new("Undersøkelser", "Undersøkingar", "Surveys"),
        EventKind.Gathering => new("Nettverk", "Nettverk", "Network"),
        EventKind.Decision => new("Vedtak", "Vedtak", "Decisions"),
        _ => new("Rapporter", "Rapportar", "Reports"),
    };

    public static Text One(EventKind kind) => kind switch
    {
        EventKind.Milestone => new("milepæl", "milepæl", "milestone"),
        EventKind.Measurement => new("måling", "måling", "measurement"),
        EventKind.Pivot => new("omlegging", "omlegging", "change"),
        EventKind.Ownership => new("eierskap", "eigarskap", "ownership"),
        EventKind.Meeting => new("møte", "møte", "meeting"),
        EventKind.Survey => new("undersøkelse", "undersøking", "survey"),
        EventKind.Gathering => new("nettverk", "nettverk", "network"),
        EventKind.Decision => new("vedtak", "vedtak", "decision"),
        EventKind.Pilot => new("pilot", "pilot", "pilot"),
        EventKind.Phase => new("fase", "fase", "phase"),
        EventKind.Note => new("merknad", "merknad", "note"),
        _ => new("rapport", "rapport", "report"),
    };
}
