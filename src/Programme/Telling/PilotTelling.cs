using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Telling;

/// <summary>Tells how far each municipality's pilot has come, and says so when nobody knows whether anything is in operation.</summary>
internal static class PilotTelling
{
    public static void Tell(Teller teller, ProgrammeFacts facts, Goal goal, string group)
    {
        foreach (var initiative in facts.InitiativesOf[goal.Id])
        {
            var steps = facts.Pilots[initiative.Id].GroupBy(step => step.Pilot.Value, StringComparer.Ordinal).Select(pilot => pilot.MaxBy(step => step.Stage)!).Where(step => step.Stage >= PilotStage.Dialog).ToList();
            if (steps.Count > 0)
            {
                TellOne(teller, facts, initiative, steps, group);
            }
        }
    }

    private static void TellOne(Teller teller, ProgrammeFacts facts, Initiative initiative, List<PilotStep> steps, string group)
    {
        var source = new Source(TellingWords.PilotChip.With(initiative.Number), "/tiltak/" + initiative.Key.Value, IsDemo: steps.Exists(step => step.IsDemo));
        var name = $"pilot.{initiative.Key.Value}";
        var places = steps.Select(step => facts.Place(step.Municipality.Value)).Distinct(StringComparer.Ordinal).ToList();
        teller.Say(name, group, 3, [source], places.Count == 1 ? PilotWords.One : PilotWords.Many, Teller.Count(name + ".kommuner", places.Count, source), initiative.Title, Teller.List(name, source, places));
        teller.Say(name + ".trinn", group, 3, [source], PilotWords.Stages, Teller.List([.. steps.Select(step => Teller.Part(name + "." + step.Pilot.Value, source, TellingWords.Reached(step.Stage), facts.Place(step.Municipality.Value)))]));
        if (steps.TrueForAll(step => step.Stage < PilotStage.IDrift))
        {
            teller.Say(name + ".drift", group, 3, [source], PilotWords.Unknown);
        }
    }
}

internal static class PilotWords
{
    public static readonly Text One = new("{0} kommune har deltatt i tiltaket «{1}»: {2}.", "{0} kommune har delteke i tiltaket «{1}»: {2}.", "{0} municipality has taken part in the initiative “{1}”: {2}.");
    public static readonly Text Many = new("{0} kommuner har deltatt i tiltaket «{1}»: {2}.", "{0} kommunar har delteke i tiltaket «{1}»: {2}.", "{0} municipalities have taken part in the initiative “{1}”: {2}.");
    public static readonly Text Stages = Text.Same("{0}.");
    public static readonly Text Unknown = new("Vi vet ikke om noe anlegg er i drift.", "Vi veit ikkje om noko anlegg er i drift.", "We do not know whether any of them is in operation.");
}
