using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Programme;

/// <summary>What can be done in the programme, and by whom.</summary>
public static class ProgrammeDeeds
{
    /// <summary>Read the programme, its goals, indicators and initiatives.</summary>
    public static readonly Deed See = new("programme.see", Roles.Insiders, new("Se programmet", "Sjå programmet", "See the programme"));

    /// <summary>Read what is open of it: goals and approved numbers.</summary>
    public static readonly Deed SeePublic = new("programme.see-public", Roles.Everyone, new("Se de åpne sidene", "Sjå dei opne sidene", "See the public pages"));

    /// <summary>Write and change goals and indicators, and the programme itself.</summary>
    public static readonly Deed WriteGoal = new("programme.write-goal", Roles.Leaders, new("Skrive mål og indikatorer", "Skrive mål og indikatorar", "Write goals and indicators"));

    /// <summary>Start a goal once it is concrete.</summary>
    public static readonly Deed ActivateGoal = new("programme.activate-goal", Roles.Leaders, new("Starte et mål", "Starte eit mål", "Activate a goal"));

    /// <summary>Answer a request to own a goal.</summary>
    public static readonly Deed AnswerOwnership = new("programme.answer-ownership", Roles.Contributors, new("Svare på eierskap", "Svare på eigarskap", "Answer about ownership"));

    /// <summary>Report a measurement.</summary>
    public static readonly Deed ReportMeasurement = new("programme.report-measurement", Roles.Contributors, new("Føre en måling", "Føre ei måling", "Report a measurement"));

    /// <summary>Approve or return a measurement.</summary>
    public static readonly Deed ApproveMeasurement = new("programme.approve-measurement", Roles.Leaders, new("Godkjenne en måling", "Godkjenne ei måling", "Approve a measurement"));

    /// <summary>Approve a measurement for one's municipality, where two levels are asked for, or return it.</summary>
    public static readonly Deed EndorseMeasurement = new("programme.endorse-measurement", Roles.Leaders | Role.Owner, new("Godkjenne en måling for kommunen", "Godkjenne ei måling for kommunen", "Approve a measurement for the municipality"));

    /// <summary>Say how an indicator goes in one's own judgement.</summary>
    public static readonly Deed Judge = new("programme.judge-indicator", Roles.Leaders | Role.Owner, new("Gi egen vurdering av en indikator", "Gje eiga vurdering av ein indikator", "Give one's own judgement of an indicator"));

    /// <summary>Write initiatives, milestones, pilots, challenges, effects and notes.</summary>
    public static readonly Deed WriteInitiative = new("programme.write-initiative", Roles.Contributors, new("Skrive tiltak og milepæler", "Skrive tiltak og milepælar", "Write initiatives and milestones"));

    /// <summary>Bring in a programme workbook.</summary>
    public static readonly Deed Import = new("programme.import", Roles.Leaders, new("Hente inn arbeidsbok", "Hente inn arbeidsbok", "Import a workbook"));

    /// <summary>Take the programme out as a workbook.</summary>
    public static readonly Deed Export = new("programme.export", Roles.Insiders, new("Ta ut arbeidsbok", "Ta ut arbeidsbok", "Export a workbook"));

    /// <summary>Take out the folder that a closed programme leaves behind, with everything in it.</summary>
    public static readonly Deed SeeHandOver = new("programme.see-hand-over", Roles.Leaders | Role.Auditor, new("Ta ut overleveringen", "Ta ut overleveringa", "Download the hand-over"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See, SeePublic, WriteGoal, ActivateGoal, AnswerOwnership, ReportMeasurement, ApproveMeasurement, EndorseMeasurement, Judge, WriteInitiative, Import, Export, SeeHandOver];
}
