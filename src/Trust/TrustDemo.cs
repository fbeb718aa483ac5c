using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Trust.Answering;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust;

/// <summary>Invented rounds for a demonstration, each row marked as such: one that runs, and one that is being set up.</summary>
internal static class TrustDemo
{
    public static void Add(SamspillDb db)
    {
        var people = db.Set<Person>().ToDictionary(person => person.Key.Value, StringComparer.Ordinal);
        var organisations = db.Set<Organisation>().ToDictionary(organisation => organisation.Key.Value, StringComparer.Ordinal);
        if (!people.TryGetValue("prosjektleder-notodden", out var leader))
        {
            return;
        }

        var running = db.Add(new Wave
        {
            Key = Key.From("tillit-hosten-2018"), Title = "Tillit høsten 2018", Kind = WaveKind.Pulse, Instrument = TrustPulse.Instrument, State = WaveState.Open, OpenedOn = new(2018, 9, 17), ClosesOn = new(2018, 10, 12),
            FollowUp = "Formannskapet i Notodden", FollowUpOn = new(2018, 11, 8), ResponsibleId = leader.Id, Reminders = 1, RemindedOn = new(2018, 9, 26), IsDemo = true,
        }).Entity;
        (RaterGroup Group, string Place, int People, int Answers)[] asked =
        [
            (RaterGroup.Politicians, "notodden", 35, 16), (RaterGroup.Employees, "notodden", 940, 212), (RaterGroup.Business, "notodden", 610, 74), (RaterGroup.Voluntary, "notodden", 130, 31),
            (RaterGroup.Politicians, "seljord", 21, 3), (RaterGroup.Employees, "seljord", 260, 58), (RaterGroup.Business, "seljord", 140, 22), (RaterGroup.Voluntary, "seljord", 60, 11),
        ];
        foreach (var (group, place, count, answers) in asked)
        {
            var respondents = db.Add(new Respondents { WaveId = running.Id, Group = group, MunicipalityId = organisations[place].Id, Population = count, Invited = count - 5, Codes = 5, IsDemo = true }).Entity;
            Answer(db, respondents, answers, (ulong)answers);
        }

        var planned = db.Add(new Wave { Key = Key.From("naeringslivet-om-planarbeidet"), Title = "Næringslivet om planarbeidet", Kind = WaveKind.Own, ResponsibleId = leader.Id, IsDemo = true }).Entity;
        db.Add(new Respondents { WaveId = planned.Id, Group = RaterGroup.Business, Population = 890, IsDemo = true });
        db.Add(new OwnQuestion { WaveId = planned.Id, Number = 1, Nb = "Kommunen sier fra i god tid før en plan er ferdig.", Nn = "Kommunen seier frå i god tid før ein plan er ferdig.", En = "The municipality speaks up in good time before a plan is finished.", IsDemo = true });
        db.Add(new OwnQuestion { WaveId = planned.Id, Number = 2, Nb = "Planene i nabokommunene er kjent for oss.", Nn = "Planane i nabokommunane er kjende for oss.", En = "We know the plans of the neighbouring municipalities.", IsDemo = true });
    }

    /// <summary>Counts invented answers the way real ones are counted: each invented person has a leaning, and draws around it.</summary>
    public static IReadOnlyList<Tally> Answer(SamspillDb db, Respondents group, int answers, ulong seed)
    {
        var tallies = Tally.Empty(group.Id, Measure.Targets.Concat(Measure.Place).Select(Measure.Of), hasOverall: true).ToDictionary(tally => tally.Slot, StringComparer.Ordinal);
        var dice = new Dice(seed + (ulong)group.Group + 1);
        for (var i = 0; i < answers; i++)
        {
            var asked = TrustPulse.Of(i % TrustPulse.Forms, group.Group);
            var leaning = dice.Next(3) - 1;
            var given = asked.Select(question => dice.Next(14) == 0 ? TrustPulse.DoNotKnow : Math.Clamp(Middle(group.Group, question.Measure) + ((leaning + dice.Next(3) - 1) / 2) + (dice.Next(4) == 0 ? dice.Next(3) - 1 : 0), 1, 5)).ToList();
            foreach (var slot in Tally.SlotsOf(asked, given, hasOverall: true))
            {
                tallies[slot].Count++;
            }
        }

        db.AddRange(tallies.Values);
        return [.. tallies.Values];
    }

    /// <summary>Where an invented group's answers gather: business trusts politicians the least, as the report of 2018 tells.</summary>
    private static int Middle(RaterGroup group, string measure) => (group, Measure.TopicOf(measure)) switch
    {
        (RaterGroup.Business, Topic.Politicians) => 2,
        (RaterGroup.Politicians, Topic.Politicians) => 2,
        (_, Topic.Visitors) => 4,
        (RaterGroup.Voluntary, Topic.Voluntary) => 4,
        (RaterGroup.Business, Topic.Business) => 4,
        _ => 3,
    };

    /// <summary>Numbers that look drawn by lot and are the same every time.</summary>
    private sealed class Dice(ulong seed)
    {
        private ulong state = (seed * 2654435761) + 12345;

        public int Next(int below)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return (int)((state >> 33) % (ulong)below);
        }
    }
}
