using Samspill.Kernel;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Telling;

/// <summary>Tells of the work: each initiative, what its people think came of it, and who carries it on.</summary>
internal static class WorkTelling
{
    public static IReadOnlyList<ReportSentence> Tell(ProgrammeFacts facts, ReportQuery query)
    {
        var teller = new Teller("work");
        if (facts.Initiatives.Count == 0)
        {
            return teller.Told;
        }

        var all = new Source(TellingWords.WorkAllChip, "/tiltak", IsDemo: facts.Initiatives.All(initiative => initiative.IsDemo));
        var count = Teller.Count("tiltak.antall", facts.Initiatives.Count, all, TellingWords.OneNeuter);
        teller.Say("tiltak.antall", "innledning", 3, [all], WorkWords.Count, count);
        Milestones(teller, facts, query);
        foreach (var initiative in facts.Initiatives)
        {
            var source = TellingWords.Of(initiative);
            var name = $"tiltak.{initiative.Key.Value}";
            var weight = initiative.IsDemo ? 1 : 3;
            teller.Say(name, name, weight, [source], initiative.Summary is null ? WorkWords.Untold : WorkWords.Told, initiative.Title, initiative.Summary is null ? null : Teller.Stopped(initiative.Summary));
            HandOver(teller, initiative, name);
            if (initiative.Judgement is { } judgement)
            {
                teller.Judge(name + ".vurdering", name, [source], TellingWords.Words, Teller.Stopped(judgement));
            }
        }

        return teller.Told;
    }

    private static void HandOver(Teller teller, Initiative initiative, string name)
    {
        var source = new Source(TellingWords.HandOverChip.With(initiative.Number), "/tiltak/" + initiative.Key.Value, IsDemo: initiative.IsDemo);
        if (initiative.HandOverTo is { } to)
        {
            teller.Say(name + ".overtatt", name, 2, [source], initiative.HandOverOn is null ? WorkWords.HandedOver : WorkWords.HandedOverOn, to, initiative.HandOverOn);
        }

        if (initiative.HandOverNote is { } note)
        {
            teller.Say(name + ".videre", name, 2, [source], TellingWords.Words, Teller.Stopped(note));
        }

        if (initiative.EndsHereBecause is { } because)
        {
            teller.Say(name + ".slutt", name, 2, [source], WorkWords.EndsHere, Teller.Stopped(because));
        }
    }

    private static void Milestones(Teller teller, ProgrammeFacts facts, ReportQuery query)
    {
        var due = facts.Milestones.Where(milestone => milestone.Due <= query.Today && milestone.Due >= query.Period.From).ToList();
        if (due.Count == 0)
        {
            return;
        }

        var source = new Source(WorkWords.MilestoneChip, "/tiltak", IsDemo: due.Exists(milestone => milestone.IsDemo));
        var reached = due.Count(milestone => milestone.Reached <= query.Today);
        teller.Say("milepaler.nadd", "innledning", 2, [source], WorkWords.Milestones, Teller.Count("milepaler.nadd", reached, source, TellingWords.OneMasculine), Teller.Count("milepaler.forfalt", due.Count, source, TellingWords.OneMasculine));
    }
}

internal static class WorkWords
{
    public static readonly Text Count = new("Programmet har hatt {0} tiltak.", "Programmet har hatt {0} tiltak.", "The programme has had {0} initiatives.");
    public static readonly Text Milestones = new("{0} av {1} milepæler er nådd.", "{0} av {1} milepælar er nådde.", "{0} of {1} milestones have been reached.");
    public static readonly Text MilestoneChip = new("milepæler", "milepælar", "milestones");
    public static readonly Text Told = Text.Same("{0}: {1}");
    public static readonly Text Untold = new("{0}: Hva som er gjort, er ikke beskrevet.", "{0}: Kva som er gjort, er ikkje skildra.", "{0}: What has been done is not described.");
    public static readonly Text HandedOver = new("Arbeidet er overtatt av {0}.", "Arbeidet er overteke av {0}.", "The work has been taken over by {0}.");
    public static readonly Text HandedOverOn = new("Arbeidet overtas av {0}, {1}.", "Arbeidet blir overteke av {0}, {1}.", "The work is taken over by {0}, {1}.");
    public static readonly Text EndsHere = new("Arbeidet slutter med programmet: {0}", "Arbeidet sluttar med programmet: {0}", "The work ends with the programme: {0}");
}
