using Microsoft.EntityFrameworkCore;
using Samspill.Knowledge.Cards;
using static Samspill.Journeys.BringingInAProjectList;

namespace Samspill.Journeys;

/// <summary>A list meets cards that are there: those it made itself, those of other lists, those somebody wrote and those the public reads.</summary>
public sealed class KnowingCardsOfAList
{
    /// <summary>Every list is numbered from one. What one calls 1 is not what another calls 1, and a project that stands in two is one project.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Two_lists_numbered_alike_leave_each_others_cards_alone_and_what_stands_in_both_is_not_doubled(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        Task<List<string>> Titles() => site.Look("notodden", db => db.Set<ProjectCard>().Where(card => card.ListKey != null).OrderBy(card => card.TitleSortKey).Select(card => card.Title).ToListAsync());

        await Make(member, "Næringsfond 2016\n\nNr;Prosjekt;Kommune\n1;Bakeri;Seljord\n2;Mølle;Tinn\n");
        Assert.Contains("2 nye kort, 0 kan endres, 0 som før.", await Make(member, "Nr;Prosjekt;Status\n1;Skihall;ferdig\n2;Rulleski;ferdig\n"));
        Assert.Contains("2 nye kort, 0 kan endres, 0 som før.", await Make(member, "Næringsfond 2017\n\nNr;Prosjekt;Kommune\n1;Gartneri;Seljord\n2;Fiskemottak;Tinn\n"));
        Assert.Equal(["Bakeri", "Fiskemottak", "Gartneri", "Mølle", "Rulleski", "Skihall"], await Titles());

        // The same projects in a list without numbers, and in one that numbers them otherwise.
        Assert.Contains("0 nye kort, 0 kan endres, 2 som før.", await Make(member, "Prosjekt;Kommune\nBakeri;Seljord\nMølle;Tinn\n"));
        Assert.Contains("0 nye kort, 0 kan endres, 2 som før.", await Make(member, "Saksnr;Tittel\n77;Bakeri\n78;Mølle\n"));
        Assert.Contains("1 nytt kort, 0 kan endres, 1 som før.", await Make(member, "Saksnr;Tittel;Sted;Kommune\n1;Mølle;Elva;Notodden\n2;Skihall;;\n"));
        Assert.Contains("0 nye kort, 1 kan endres, 1 som før.", await Make(member, "Næringsfond 2016\n\nNr;Prosjekt;Kommune\n1;Bakeri og kafé;Seljord\n2;Mølle;Tinn\n"));
        Assert.Equal(["Bakeri og kafé", "Fiskemottak", "Gartneri", "Mølle", "Mølle", "Rulleski", "Skihall"], await Titles());
    }

    /// <summary>What somebody wrote herself, and what stands on the open page, no list changes unless she says so, card by card.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_card_written_here_and_a_public_one_change_only_when_somebody_ticks_them(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        var own = await site.Look("notodden", db => db.Set<ProjectCard>().AsNoTracking().Where(card => card.PublishedOn == null).OrderBy(card => card.Id).FirstAsync());
        var open = await site.Look("notodden", db => db.Set<ProjectCard>().AsNoTracking().Where(card => card.PublishedOn != null).OrderBy(card => card.Id).FirstAsync());
        Task<List<string?>> Places() => site.Look("notodden", db => db.Set<ProjectCard>().Where(card => card.Id == own.Id || card.Id == open.Id).OrderBy(card => card.Id == own.Id ? 0 : 1).Select(card => card.Place).ToListAsync());
        var list = $"Prosjekt;Sted\n{own.Title};Nye Bryggen\n{open.Title};Nye Torget\nBakeri;Elva\n";

        var page = await Upload(member, list);
        var shown = await (await member.GetAsync(page)).Text();
        Assert.Contains("1 nytt kort, 2 kan endres, 0 som før.", shown);
        Assert.Contains("skrevet her", shown);
        Assert.Contains("offentlig", shown);
        Assert.Equal([("Sted", own.Place, "Nye Bryggen"), ("Sted", open.Place, "Nye Torget")], await Changes(member, page));
        Assert.Null(await member.Refused(page, await Agreed(member, page)));
        Assert.Equal([own.Place, open.Place], await Places());

        Assert.Contains("0 nye kort, 2 kan endres, 1 som før.", await (await member.GetAsync(page = await Upload(member, list))).Text());
        var agreed = await Agreed(member, page);
        agreed["take.2"] = true;
        Assert.Null(await member.Refused(page, agreed));
        Assert.Equal(["Nye Bryggen", open.Place], await Places());
    }
}
