using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Telling;

/// <summary>Tells what taking part was worth, goal by goal. Goals of which nobody has said it are named together, and none is passed over.</summary>
internal static class BenefitTelling
{
    public static IReadOnlyList<ReportSentence> Tell(ProgrammeFacts facts)
    {
        var teller = new Teller("benefit");
        foreach (var goal in facts.Goals.Where(HasWords))
        {
            One(teller, goal);
        }

        Together(teller, "nytte.mangler", [.. facts.Goals.Where(goal => !HasWords(goal) && goal.NotWorkedOnBecause is null)], BenefitWords.UndescribedOne, BenefitWords.Undescribed);
        Together(teller, "nytte.ikke-arbeidet", [.. facts.Goals.Where(goal => !HasWords(goal) && goal.NotWorkedOnBecause is not null)], BenefitWords.NotWorkedOnOne, BenefitWords.NotWorkedOn);
        return teller.Told;
    }

    private static bool HasWords(Goal goal) => goal.Benefit is not null || goal.HandOver is not null || !string.IsNullOrWhiteSpace(goal.LearningQuestions);

    private static void One(Teller teller, Goal goal)
    {
        var source = TellingWords.Of(goal);
        var name = $"nytte.{goal.Key.Value}";
        teller.Say("lead." + name, name, 3, [source], TellingWords.Lead, TellingWords.Number(name, goal, source), goal.Title);
        if (goal.NotWorkedOnBecause is { } because)
        {
            teller.Say(name + ".ikke", name, 3, [source], GoalTellingWords.NotWorkedOn, Teller.Stopped(because));
        }

        if (goal.Benefit is { } benefit)
        {
            teller.Judge(name, name, [source], TellingWords.Words, Teller.Stopped(benefit));
        }
        else if (goal.NotWorkedOnBecause is null)
        {
            teller.Say(name + ".mangler", name, 2, [source], BenefitWords.NoBenefit);
        }

        if (goal.HandOver is { } handOver)
        {
            teller.Say(name + ".videre", name, 2, [source], TellingWords.Words, Teller.Stopped(handOver));
        }

        string[] questions = (goal.LearningQuestions ?? "").Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < questions.Length; i++)
        {
            teller.Say($"{name}.sporsmal{i + 1}", name, 1, [source], i == 0 ? BenefitWords.Question : TellingWords.Words, questions[i]);
        }
    }

    private static void Together(Teller teller, string id, IReadOnlyList<Goal> goals, Text one, Text many)
    {
        if (goals.Count > 0)
        {
            var numbers = goals.Select(goal => Teller.Part($"{id}.{goal.Key.Value}", TellingWords.Of(goal), TellingWords.Words, TellingWords.Number($"{id}.{goal.Key.Value}", goal, TellingWords.Of(goal))));
            teller.Say(id, id, 3, [.. goals.Select(TellingWords.Of)], goals.Count == 1 ? one : many, Teller.List([.. numbers]));
        }
    }
}

internal static class BenefitWords
{
    public static readonly Text NoBenefit = new("Nytten er ikke beskrevet.", "Nytten er ikkje skildra.", "The benefit is not described.");
    public static readonly Text UndescribedOne = new("For mål {0} er nytten ikke beskrevet.", "For mål {0} er nytten ikkje skildra.", "For goal {0} the benefit is not described.");
    public static readonly Text Undescribed = new("For mål {0} er nytten ikke beskrevet.", "For mål {0} er nytten ikkje skildra.", "For goals {0} the benefit is not described.");
    public static readonly Text NotWorkedOnOne = new("Mål {0} er det ikke arbeidet med, så nytten er ikke vurdert.", "Mål {0} er det ikkje arbeidd med, så nytten er ikkje vurdert.", "Goal {0} has not been worked on, so its benefit is not assessed.");
    public static readonly Text NotWorkedOn = new("Mål {0} er det ikke arbeidet med, så nytten er ikke vurdert.", "Mål {0} er det ikkje arbeidd med, så nytten er ikkje vurdert.", "Goals {0} have not been worked on, so their benefit is not assessed.");
    public static readonly Text Question = new("Dette lurer vi fortsatt på: {0}", "Dette lurer vi framleis på: {0}", "This we still ask: {0}");
}
