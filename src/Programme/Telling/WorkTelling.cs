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

        // A report on a part of the time tells of what moved then; the whole programme's tells of everything.
        var running = facts.Initiatives.Where(initiative => query.CoversAll || RanIn(initiative, query.Period)).ToList();
        var all = new Source(TellingWords.WorkAllChip, "/tiltak", IsDemo: facts.Initiatives.All(initiative => initiative.IsDemo));
        var count = Teller.Count("tiltak.antall", running.Count, all, TellingWords.OneNeuter);
        teller.Say("tiltak.antall", "innledning", 3, [all], query.CoversAll ? WorkWords.Count : WorkWords.CountInPeriod, count);
        Milestones(teller, facts, query);
        var reached = facts.Milestones.Where(milestone => milestone.Reached is { } day && query.Period.Contains(day) && day <= query.Today).OrderBy(milestone => milestone.Reached).ToLookup(milestone => milestone.InitiativeId);
        bool Moved(Initiative initiative) => query.CoversAll || reached[initiative.Id].Any() || (initiative.Started is { } start && query.Period.Contains(start)) || (initiative.Ended is { } end && query.Period.Contains(end));
        foreach (var initiative in running.Where(Moved))
        {
            var source = TellingWords.Of(initiative);
            var name = $"tiltak.{initiative.Key.Value}";
            var weight = initiative.IsDemo ? 1 : 3;
            teller.Say(name, name, weight, [source], initiative.Summary is null ? WorkWords.Untold : WorkWords.Told, initiative.Title, initiative.Summary is null ? null : Teller.Stopped(initiative.Summary));
            if (!query.CoversAll && reached[initiative.Id].Any())
            {
                teller.Say(name + ".nadd", name, weight, [source], WorkWords.ReachedNow, Teller.List(name + ".nadd", source, reached[initiative.Id].Select(milestone => milestone.Title)));
            }

            HandOver(teller, initiative, name);
            if (initiative.Judgement is { } judgement)
            {
                teller.Judge(name + ".vurdering", name, [source], TellingWords.Words, Teller.Stopped(judgement));
            }
        }

        if (running.FindAll(initiative => !Moved(initiative)) is { Count: > 0 } still)
        {
            teller.Say("tiltak.uten-milepal", "uten-milepal", 2, [all], WorkWords.Still, Teller.List("tiltak.uten-milepal", all, still.Select(initiative => initiative.Title)));
        }

        return teller.Told;
    }

    private static bool RanIn(Initiative initiative, Period period) => (initiative.Started ?? period.From) <= period.To && (initiative.Ended ?? period.To) >= period.From;

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
        var due = facts.Milestones.Where(milestone => milestone.Due <= query.Today && query.Period.Contains(milestone.Due.Value)).ToList();
        var ahead = facts.Milestones.Count(milestone => milestone.Due > query.Today && milestone.Reached is null && (query.CoversAll || query.Period.Contains(milestone.Due.Value)));
        if (due.Count == 0)
        {
            return;
        }

        var source = new Source(WorkWords.MilestoneChip, "/tiltak#milepaler", IsDemo: due.Exists(milestone => milestone.IsDemo));
        var reached = due.Count(milestone => milestone.Reached <= query.Today);
        teller.Say("milepaler.nadd", "innledning", 2, [source], ahead == 0 ? WorkWords.MilestonesDue : WorkWords.MilestonesAndAhead,
            Teller.Count("milepaler.nadd", reached, source, TellingWords.OneMasculine), Teller.Count("milepaler.forfalt", due.Count, source, TellingWords.OneMasculine), ahead == 0 ? null : Teller.Count("milepaler.igjen", ahead, source, TellingWords.OneMasculine));
    }
}

internal static class WorkWords
{
    public static readonly Text Count = new("Programmet har hatt {0} tiltak.", "Programmet har hatt {0} tiltak.", "The programme has had {0} initiatives.");
    public static readonly Text CountInPeriod = new("Programmet har {0} tiltak i perioden.", "Programmet har {0} tiltak i perioden.", "The programme has {0} initiatives in the period.");
    public static readonly Text ReachedNow = new("Nådd i perioden: {0}.", "Nådd i perioden: {0}.", "Reached in the period: {0}.");
    public static readonly Text Still = new("Uten nådd milepæl i perioden: {0}.", "Utan nådd milepæl i perioden: {0}.", "Without a milestone reached in the period: {0}.");
    public static readonly Text MilestonesDue = new("{0} av {1} milepæler som har forfalt, er nådd.", "{0} av {1} milepælar som har forfalle, er nådde.", "{0} of {1} milestones that were due have been reached.");
    public static readonly Text MilestonesAndAhead = new("{0} av {1} milepæler som har forfalt, er nådd; {2} til ligger fram i tid.", "{0} av {1} milepælar som har forfalle, er nådde; {2} til ligg fram i tid.", "{0} of {1} milestones that were due have been reached; {2} more lie ahead.");
    /// <summary>How many of those that were due are reached, and how many lie ahead.</summary>
    public static Text Milestones(int reached, int due, int ahead) =>
        (ahead == 0 ? MilestonesDue : MilestonesAndAhead).With(Counted(reached).Capital(), Counted(due), Counted(ahead));

    private static Text Counted(int count) => count == 1 ? TellingWords.OneMasculine : NumberWords.Common(count);

    public static readonly Text MilestoneChip = new("milepæler", "milepælar", "milestones");
    public static readonly Text Told = Text.Same("{0}: {1}");
    public static readonly Text Untold = new("{0}: Hva som er gjort, er ikke beskrevet.", "{0}: Kva som er gjort, er ikkje skildra.", "{0}: What has been done is not described.");
    public static readonly Text HandedOver = new("Arbeidet er overtatt av {0}.", "Arbeidet er overteke av {0}.", "The work has been taken over by {0}.");
    public static readonly Text HandedOverOn = new("Arbeidet overtas av {0}, {1}.", "Arbeidet blir overteke av {0}, {1}.", "The work is taken over by {0}, {1}.");
    public static readonly Text EndsHere = new("Arbeidet slutter med programmet: {0}", "Arbeidet sluttar med programmet: {0}", "The work ends with the programme: {0}");
}
