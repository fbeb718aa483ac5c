using Samspill.Kernel;
using Samspill.Platform.Digests;
using static Samspill.Journeys.ThreeYears;

namespace Samspill.Journeys;

/// <summary>Every mail of three years, held against a plain account of what should have been sent, that knows nothing of how it is reckoned.</summary>
public sealed class RememberingPeopleForThreeYears
{
    private static readonly Dictionary<string, (Language Language, DayOfWeek? Digest)> People = new(StringComparer.Ordinal)
    {
        ["kari"] = (Language.Nb, DayOfWeek.Monday), ["ola"] = (Language.Nn, DayOfWeek.Monday), ["per"] = (Language.Nb, null), ["anne"] = (Language.Nb, DayOfWeek.Friday), ["liv"] = (Language.En, DayOfWeek.Wednesday),
    };

    [Theory]
    [InlineData("sqlite", 3)]
    [InlineData("postgres", 1)]
    public async Task Everybody_gets_what_she_owes_once_on_the_right_morning_and_nothing_else(string database, int years)
    {
        await using var region = ThreeYears.Of(database, years);
        await region.Live();
        var mails = await region.Mails();

        var sent = mails.Select(mail => $"{mail.On:yyyy-MM-dd} {mail.Who} {(mail.Note.IsDigest ? "digest" : "due")}: {string.Join(" | ", mail.Note.Parts.SelectMany(part => part.Lines).Select(Said).Order(StringComparer.Ordinal))}").ToList();
        var wanted = Wanted(region.Last).ToList();
        Assert.True(wanted.Count > years * 50, $"{wanted.Count}");
        Assert.Equal(wanted, sent.Order(StringComparer.Ordinal));

        Assert.All(mails, mail => Assert.True(mail.Hour == 7 && Workdays.IsWorked(mail.On) && mail.On.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), $"{mail.On} {mail.Hour}"));
        Assert.Equal(mails.Count, mails.Select(mail => (mail.Who, mail.On)).Distinct().Count());
        var digests = mails.Where(mail => mail.Note.IsDigest).Select(mail => (mail.Who, Clock.MondayOf(mail.On))).ToList();
        Assert.Equal(digests.Count, digests.Distinct().Count());
        Assert.Equal(mails.Count, region.Files);
        Spots(sent, years);
    }

    /// <summary>Mornings one can check in a calendar.</summary>
    private static void Spots(List<string> sent, int years)
    {
        // 17 May 2025 is a Saturday and a holiday: told on the Wednesday before, and on Monday the 19th with its own day in it.
        Assert.Contains("2025-05-14 anne due: Tilsyn · Frist lørdag 17. mai.", sent);
        Assert.Contains("2025-05-19 anne due: Tilsyn · Fristen var lørdag 17. mai.", sent);
        // 25 December 2025 and the 26th, the day of her digest, are holidays, and then comes a weekend.
        Assert.Contains("2025-12-22 anne due: Tilsyn · Frist torsdag 25. desember.", sent);
        Assert.Contains("2025-12-29 anne digest: Tilsyn · Fristen var torsdag 25. desember.", sent);
        if (years < 3)
        {
            return;
        }

        // A week past is New Year's Day: told on the second, to her and to the one who leads. She has had her digest of that week.
        Assert.Contains("2026-01-02 anne due: Tilsyn · Fristen var torsdag 25. desember.", sent);
        Assert.Contains("2026-01-02 kari due: Tilsyn · anne. Fristen var torsdag 25. desember.", sent);
        // Good Friday to Easter Monday of 2026: her Friday digest comes on Tuesday.
        Assert.Contains("2026-04-07 anne digest: Tilsyn · Fristen var fredag 3. april.", sent);
        // The server was down from the 6th to the 8th: what fell due on the 7th is told once, on the 9th.
        Assert.Contains("2026-10-09 per due: Deltakere · Fristen var onsdag 7. oktober.", sent);
        Assert.DoesNotContain(sent, line => line.StartsWith("2026-10-06", StringComparison.Ordinal) || line.StartsWith("2026-10-07", StringComparison.Ordinal) || line.StartsWith("2026-10-08", StringComparison.Ordinal));
        Assert.Equal(2, sent.Count(line => line.StartsWith("2026-10", StringComparison.Ordinal) && line.Contains(" per ", StringComparison.Ordinal)));
        // Summer time begins and ends on Sundays; on the Monday after, the hour is seven all the same.
        Assert.Contains(sent, line => line.StartsWith("2026-03-30", StringComparison.Ordinal) || line.StartsWith("2026-03-31", StringComparison.Ordinal));
        // Nothing more to one who left.
        Assert.DoesNotContain(sent, line => string.CompareOrdinal(line[..10], "2026-06-01") > 0 && line.Contains(" anne d", StringComparison.Ordinal));
        Assert.Contains(sent, line => line.StartsWith("2026-06-08 kari digest", StringComparison.Ordinal) && line.Contains("Finn en ny som måler: Tilsyn", StringComparison.Ordinal));
        Assert.DoesNotContain(sent, line => line.Contains(" per digest", StringComparison.Ordinal));
    }

    /// <summary>A line without what it says of earlier numbers, which this is not about.</summary>
    private static string Said(NoteLine line)
    {
        var says = line.Says;
        foreach (var mark in new[] { "Frist i dag.", "Fristen var ", "Frist ", "Due today.", "Was due ", "Due " })
        {
            var at = says.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && (says.StartsWith("For ", StringComparison.Ordinal) || says.Contains("tilgang", StringComparison.Ordinal)))
            {
                return $"{line.What} · {says[at..]}".Replace('\u00A0', ' ');
            }
        }

        return $"{line.What} · {says}".Replace('\u00A0', ' ');
    }

    /// <summary>What should have been sent, morning by morning.</summary>
    private static List<string> Wanted(DateOnly last)
    {
        var wanted = new List<string>();
        var mornings = Enumerable.Range(0, last.DayNumber - First.DayNumber + 1).Select(First.AddDays).Where(day => Workdays.IsWorked(day) && !Down.Contains(day)).ToList();
        var digests = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        // The first morning only begins: nothing old is told.
        foreach (var (before, morning) in mornings.Zip(mornings.Skip(1)))
        {
            foreach (var (who, (language, weekday)) in People.Where(person => person.Key != "anne" || morning <= AnneLeft))
            {
                var isDigest = weekday is { } wish && Days(before, morning).Any(day => day.DayOfWeek == wish) && !(digests.TryGetValue(who, out var previous) && Clock.MondayOf(previous) == Clock.MondayOf(morning));
                var lines = (isDigest ? Digest(who, morning, digests.TryGetValue(who, out var digest) ? digest : morning.AddDays(-7)) : Due(who, before, morning)).Concat(who == "kari" ? Late(before, morning) : []).ToList();
                if (lines.Count == 0)
                {
                    continue;
                }

                wanted.Add($"{morning:yyyy-MM-dd} {who} {(isDigest ? "digest" : "due")}: {string.Join(" | ", lines.Select(line => line.In(language).Replace('\u00A0', ' ')).Order(StringComparer.Ordinal))}");
                if (isDigest)
                {
                    digests[who] = morning;
                }
            }
        }

        return [.. wanted.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<DateOnly> Days(DateOnly after, DateOnly to) => Enumerable.Range(1, to.DayNumber - after.DayNumber).Select(after.AddDays);

    private static IEnumerable<Matter> Of(string who, DateOnly morning) => Matters.Where(matter => matter.IsOpen(morning) && Owner(matter, morning) == who);

    private static string? Owner(Matter matter, DateOnly morning) => matter.Key != "tilsyn" || morning <= AnneLeft ? matter.Who : morning <= OlaTookOver ? null : "ola";

    private static IEnumerable<Text> Due(string who, DateOnly before, DateOnly morning) =>
        Of(who, morning).Where(matter => Days(before, morning).Any(day => new[] { -3, 0, 1, 7 }.Contains(day.DayNumber - matter.Due.DayNumber))).Select(matter => Line(matter.Title, matter.Due, morning))
            .Concat(who == "kari" && Vacant(morning) is { Due: { } due } && Days(before, morning).Any(day => new[] { -3, 0, 1, 7 }.Contains(day.DayNumber - due.DayNumber)) ? [Vacancy(morning)!] : []);

    private static IEnumerable<Text> Digest(string who, DateOnly morning, DateOnly previous)
    {
        var ahead = from matter in Matters
                    where Owner(matter, morning) == who && matter.Due > morning && (matter.Done is null || matter.Done >= morning)
                    where Days(previous, morning).Any(day => matter.Due.DayNumber - day.DayNumber is 60 or 14 && !Matters.Any(other => other.Key == matter.Key && other.Due < matter.Due && other.Due >= day))
                    select Coming(matter);
        var silent = who == "kari" ? Matters.Where(matter => matter.IsOpen(morning) && matter.Due < morning).Select(matter => Silence(matter, morning)) : [];
        return Of(who, morning).Select(matter => Line(matter.Title, matter.Due, morning)).Concat(ahead).Concat(silent).Concat(who == "kari" && Vacancy(morning) is { } vacancy ? [vacancy] : []);
    }

    /// <summary>A week past its day with somebody who is still there.</summary>
    private static IEnumerable<Text> Late(DateOnly before, DateOnly morning) =>
        Matters.Where(matter => matter.IsOpen(morning) && Owner(matter, morning) is not null && Days(before, morning).Any(day => day.DayNumber - matter.Due.DayNumber == 7))
            .Select(matter => Text.Same($"{matter.Title} · {Owner(matter, morning)}. {Was(matter.Due)}"));

    private static (bool Is, DateOnly? Due)? Vacant(DateOnly morning) => morning <= AnneLeft || morning > OlaTookOver ? null : (true, Matters.Where(matter => matter.Key == "tilsyn" && matter.IsOpen(morning)).Select(matter => (DateOnly?)matter.Due).Min());

    private static Text? Vacancy(DateOnly morning) => Vacant(morning) is not var (_, due) ? null : due is { } day ? Line("Finn en ny som måler: Tilsyn", day, morning) : Text.Same("Finn en ny som måler: Tilsyn · anne har ikke lenger tilgang.");

    private static Text Line(string title, DateOnly due, DateOnly morning) => Text.Same(title + " · ").Then(due == morning ? new("Frist i dag.", "Frist i dag.", "Due today.") : due < morning ? new Text("Fristen var {0:dddd d. MMMM}.", "Fristen var {0:dddd d. MMMM}.", "Was due {0:dddd d MMMM}.").With(due) : Is(due), "");

    private static Text Is(DateOnly due) => new Text("Frist {0:dddd d. MMMM}.", "Frist {0:dddd d. MMMM}.", "Due {0:dddd d MMMM}.").With(due);

    private static string Was(DateOnly due) => new Text("Fristen var {0:dddd d. MMMM}.", "Fristen var {0:dddd d. MMMM}.", "Was due {0:dddd d MMMM}.").With(due).Nb;

    private static Text Named(Matter matter) => new Text("{0}: tall for {1}", "{0}: tal for {1}", "{0}: number for {1}").With(matter.Title, Of(matter));

    private static Text Of(Matter matter) => matter.Key switch
    {
        "gjester" => new Text("{0:MMMM yyyy}", "{0:MMMM yyyy}", "{0:MMMM yyyy}").With(matter.Period),
        "deltakere" => new Text("{0}. kvartal {1}", "{0}. kvartal {1}", "quarter {0}, {1}").With(matter.Period.Month / 3, matter.Period.Year),
        "saker" => new Text("uke {0}, {1}", "veke {0}, {1}", "week {0}, {1}").With(Clock.WeekOf(matter.Period).Week, Clock.WeekOf(matter.Period).Year),
        _ => new Text("{0:d. MMM yyyy}", "{0:d. MMM yyyy}", "{0:d MMM yyyy}").With(matter.Period),
    };

    private static Text Coming(Matter matter) => Named(matter).Then(Text.Same(" · ").Then(Is(matter.Due), ""), "");

    private static Text Silence(Matter matter, DateOnly morning)
    {
        var (days, owner) = (morning.DayNumber - matter.Due.DayNumber, matter.Key == "tilsyn" && morning > OlaTookOver ? "ola" : matter.Who);
        return Text.Same($"{Named(matter).Nb} · {owner}. {(days == 1 ? "Én dag." : $"{days} dager.")}");
    }
}
