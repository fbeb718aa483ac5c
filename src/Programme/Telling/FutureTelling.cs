using Samspill.Kernel;
using Samspill.Programme.Challenges;

namespace Samspill.Programme.Telling;

/// <summary>Tells what is assumed up to the horizon, never as a result; and what stood in the way, with its cause and its cure.</summary>
internal static class FutureTelling
{
    public static IReadOnlyList<ReportSentence> Effects(ProgrammeFacts facts)
    {
        var teller = new Teller("effects");
        if (facts.Effects.Count == 0)
        {
            return teller.Told;
        }

        var all = new Source(TellingWords.EffectsChip, "/effekter", IsDemo: facts.Effects.All(effect => effect.IsDemo));
        var horizon = facts.Effects.Max(effect => effect.HorizonYear) ?? facts.Programme?.EffectHorizon;
        if (horizon is { } year)
        {
            teller.Say("effekter.horisont", "innledning", 3, [all], FutureWords.Horizon, Teller.Year("effekter.horisont", year, all));
        }

        foreach (var effect in facts.Effects)
        {
            Tell(teller, facts, effect);
        }

        var unchecked_ = facts.Effects.Count(effect => effect.CheckedBy is null || effect.CheckOn is null);
        if (unchecked_ > 0)
        {
            var count = Teller.Count("effekter.antall", facts.Effects.Count, all);
            var says = unchecked_ < facts.Effects.Count ? Teller.Part("effekter.uten-kontroll", all, FutureWords.Unchecked, Teller.Count("effekter.uten-kontroll", unchecked_, all), count)
                : facts.Effects.Count == 1 ? new Phrase(FutureWords.OneUnchecked, []) : Teller.Part("effekter.uten-kontroll", all, FutureWords.AllUnchecked, count);
            teller.Say("effekter.uten-kontroll", "kontroll", 2, [all], TellingWords.Words, says);
        }

        return teller.Told;
    }

    private static void Tell(Teller teller, ProgrammeFacts facts, EffectAssumption effect)
    {
        var source = new Source(TellingWords.EffectChip.With(effect.Number), "/effekter/" + effect.Key.Value, IsDemo: effect.IsDemo);
        var name = $"effekt.{effect.Key.Value}";
        teller.Say(name, name, effect.IsDemo ? 2 : 3, [source], TellingWords.Words, Teller.Stopped(effect.Assumption));
        if (effect.Evidence is { } evidence)
        {
            teller.Say(name + ".grunnlag", name, 2, [source], TellingWords.Words, Teller.Stopped(evidence));
        }

        if (effect is { CheckedBy: { } by, CheckOn: { } on })
        {
            teller.Say(name + ".kontroll", name, 2, [source], FutureWords.Checked, facts.Role(by), on);
        }

        if (effect.Judgement is { } judgement)
        {
            teller.Judge(name + ".vurdering", name, [source], TellingWords.Words, Teller.Stopped(judgement));
        }
    }

    public static IReadOnlyList<ReportSentence> Challenges(ProgrammeFacts facts)
    {
        var teller = new Teller("challenges");
        foreach (var challenge in facts.Challenges)
        {
            var source = new Source(TellingWords.ChallengeChip.With(challenge.Number), "/utfordringer/" + challenge.Key.Value, By: facts.Role(challenge.Owner), IsDemo: challenge.IsDemo);
            var name = $"utfordring.{challenge.Key.Value}";
            var isPinned = facts.Programme?.Bottleneck == challenge.Key;
            teller.Say(name, name, 3, [source], isPinned ? FutureWords.Bottleneck : TellingWords.Words, Teller.Stopped(challenge.Title));
            Part(teller, name + ".arsak", name, source, challenge.Cause, TellingWords.Words);
            Part(teller, name + ".folge", name, source, challenge.Consequence, TellingWords.Words);
            Part(teller, name + ".mottiltak", name, source, challenge.Countermeasure, FutureWords.Countermeasure);
        }

        return teller.Told;
    }

    private static void Part(Teller teller, string id, string group, Source source, string? words, Text pattern)
    {
        if (words is not null)
        {
            teller.Say(id, group, 2, [source], pattern, Teller.Stopped(words));
        }
    }
}

internal static class FutureWords
{
    public static readonly Text Horizon = new("Dette antar vi fram mot {0}. Ingenting av det regnes som resultat før det er målt.", "Dette reknar vi med fram mot {0}. Ingenting av det er eit resultat før det er målt.", "This is what we assume towards {0}. None of it counts as a result until it is measured.");
    public static readonly Text Checked = new("{0} sjekker det {1}.", "{0} sjekkar det {1}.", "{0} checks it on {1}.");
    public static readonly Text Unchecked = new("For {0} av {1} antakelser er det ikke avtalt hvem som sjekker, og når.", "For {0} av {1} føresetnader er det ikkje avtalt kven som sjekkar, og når.", "For {0} of {1} assumptions it is not agreed who checks, and when.");
    public static readonly Text AllUnchecked = new("For ingen av de {0} antakelsene er det avtalt hvem som sjekker, og når.", "For ingen av dei {0} føresetnadene er det avtalt kven som sjekkar, og når.", "For none of the {0} assumptions is it agreed who checks, and when.");
    public static readonly Text OneUnchecked = new("Det er ikke avtalt hvem som sjekker antakelsen, og når.", "Det er ikkje avtalt kven som sjekkar føresetnaden, og når.", "It is not agreed who checks the assumption, and when.");
    public static readonly Text Bottleneck = new("Den største flaskehalsen: {0}", "Den største flaskehalsen: {0}", "The main bottleneck: {0}");
    public static readonly Text Countermeasure = new("Slik svarer vi: {0}", "Slik svarar vi: {0}", "Our answer: {0}");
}
