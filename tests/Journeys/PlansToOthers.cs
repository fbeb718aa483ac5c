using System.Text.RegularExpressions;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Norwegian;
using Samspill.Kernel;
using Samspill.Plans.Comparing;
using Samspill.Platform.Directory;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

/// <summary>What plans tell the hub and the calendar, and by which names a place is known.</summary>
public sealed class PlansToOthers
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_hub_takes_in_the_count_of_each_municipality(string database)
    {
        await using var site = await TestSite.Start(database);
        var day = new DateOnly(2018, 9, 30);
        var taken = await site.Look("notodden", async db =>
        {
            var indicator = await db.Set<Indicator>().FirstAsync(row => row.Metric == null);
            indicator.Metric = CountPlans.Region;
            var counts = new Dictionary<string, decimal?>();
            foreach (var place in await ReadDirectory.Municipalities(db, default))
            {
                var (made, _) = await TakeCount.Take(indicator, db, new MetricList([new CountPlans(db)]), new("system", day, place.Code), default);
                counts[place.Name] = made?.Value;
                Assert.True(made is null || made.Municipality?.Value == place.Code);
            }

            return counts;
        });

        // Two statements of Notodden name the region, one of Sauherad and one of Seljord another municipality; who has no plan in the comparison has no number, which is not nought.
        var whole = await site.Look("notodden", async db => (await new CountPlans(db).Value(db.Here, CountPlans.Region, day, null, default)).Value);
        Assert.Equal(4m, whole);
        Assert.Equal(whole, taken.Values.Sum(count => count ?? 0));
        Assert.Equal(["Notodden", "Sauherad", "Seljord"], taken.Where(row => row.Value is not null).Select(row => row.Key.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_confirmed_pair_counts_for_both_municipalities_and_for_no_third()
    {
        await using var site = await TestSite.Start("sqlite");
        var (pairs, counts) = await site.Look("notodden", async db =>
        {
            var judged = (await Judged.On(db, new DateOnly(2018, 10, 2), default))!;
            var confirmed = judged.Result.Pairs.SelectMany(pair => pair.Matches.Where(match => judged.Of(pair, match)?.Verdict == Verdict.Same).Select(_ => (judged.Result.Plans[pair.A].Municipality, judged.Result.Plans[pair.B].Municipality))).ToList();
            var counted = new Dictionary<string, decimal?>();
            foreach (var place in await ReadDirectory.Municipalities(db, default))
            {
                counted[place.Name] = (await new CountPlans(db).Value(db.Here, CountPlans.Pairs, new DateOnly(2018, 10, 2), MunicipalityCode.Read(place.Code), default)).Value;
            }

            return (confirmed, counted);
        });

        Assert.Equal(3, pairs.Count);
        Assert.All(counts.Where(row => row.Value is not null), row => Assert.Equal(pairs.Count(pair => pair.Item1 == row.Key || pair.Item2 == row.Key), row.Value));
    }

    [Fact]
    public async Task A_plans_revision_stands_in_the_calendar_of_the_one_who_answers_for_it_and_in_nobody_elses()
    {
        await using var site = await TestSite.Start("sqlite");
        using var responsible = await site.SignedIn("naeringssjef@seljord.example");
        using var other = await site.SignedIn("naeringssjef@sauherad.example");
        using var program = site.Browser();

        var (hers, others) = (await Days(responsible), await Days(other));

        var revision = Assert.Single(hers, day => day.Summary!.Contains("Næringsplan for Seljord 2017–2022", StringComparison.Ordinal));
        Assert.Equal((true, new DateTime(2018, 11, 15)), (revision.IsAllDay, revision.Start!.Value));
        Assert.DoesNotContain(others, day => day.Summary!.Contains("Seljord", StringComparison.Ordinal));

        async Task<IReadOnlyList<Ical.Net.CalendarComponents.CalendarEvent>> Days(HttpClient browser)
        {
            var html = await (await browser.Post("/notodden/kalender", "/notodden/kalender", new() { ["_form"] = "kalender", ["group"] = "", ["name"] = "Telefonen" })).Text();
            return [.. Calendar.Load(await program.GetStringAsync(new Uri(Regex.Match(html, "https?://[^<]+\\.ics").Value).AbsolutePath, TestContext.Current.CancellationToken))!.Events];
        }
    }

    /// <summary>A municipality with a name in two languages is known by either, and a region with and without its hyphen.</summary>
    [Fact]
    public void A_name_in_two_languages_is_known_in_both()
    {
        var names = RegionNames.For("Karasjokregionen", ["Kárášjohka - Karasjok", "Porsanger - Porsáŋgu - Porsanki", "Tana kommune", "Å"]);

        Assert.Equal(["Kárášjohka|Karasjok", "Porsanger|Porsáŋgu|Porsanki", "Tana", "Karasjokregionen|Karasjok-regionen"], names.Select(name => name.Name));
        Assert.Equal([MentionKind.Municipality, MentionKind.Municipality, MentionKind.Municipality, MentionKind.Region], names.Select(name => name.Kind));
        foreach (var (sentence, kind) in new[] { ("Vi skal samarbeide med Kárášjohka om skole.", MentionKind.Municipality), ("Vi skal samarbeide med Karasjok om skole.", MentionKind.Municipality), ("Porsáŋgu skal få vei.", MentionKind.Municipality), ("Karasjok-regionen skal vokse.", MentionKind.Region) })
        {
            Assert.Contains(RegionMentions.In(sentence, names), mention => mention.Kind == kind);
        }
    }
}
