using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class ArchivingADraft
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_draft_is_laid_away_seen_nowhere_else_and_brought_back(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await site.Look("notodden", async db =>
        {
            db.Add(new Goal { Key = Key.Read("utkast-til-mal")!.Value, Number = 8, Title = "Et utkast", Sentence = "Noe skal bli bedre." });
            return await db.SaveChangesAsync();
        });

        var away = await leader.Post("/notodden/mal/utkast-til-mal", "/notodden/arkiv/mal/utkast-til-mal", []);
        var gone = await leader.GetAsync("/notodden/mal/utkast-til-mal");
        var archive = await (await leader.GetAsync("/notodden/arkiv")).Text();
        var counted = await site.Look("notodden", db => db.Set<Goal>().CountAsync());
        var back = await leader.Post("/notodden/arkiv", "/notodden/arkiv/mal/utkast-til-mal/tilbake", []);

        Assert.Equal(HttpStatusCode.SeeOther, away.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("Et utkast", archive);
        Assert.Equal(7, counted);
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync("/notodden/mal/utkast-til-mal")).StatusCode);
        Assert.Contains("Lagt i arkivet", await (await leader.GetAsync("/notodden/historikk/mal/utkast-til-mal")).Text());
    }

    [Fact]
    public async Task What_is_in_use_stays_and_one_who_may_not_is_refused()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        var granted = await leader.PostAsJsonAsync("/notodden/arkiv/mal/kunnskapsdatabase", new { });
        var measured = await leader.PostAsJsonAsync("/notodden/arkiv/indikator/pilotkommuner", new { });

        Assert.Contains("Bare utkast kan arkiveres.", await granted.Text());
        Assert.Contains("Indikatoren har målinger.", await measured.Text());
        Assert.Equal(HttpStatusCode.NotFound, (await leader.PostAsJsonAsync("/notodden/arkiv/mal/finnes-ikke", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostAsJsonAsync("/notodden/arkiv/mal/kunnskapsdatabase", new { })).StatusCode);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Indicator>().IgnoreQueryFilters(["archive"]).CountAsync(row => row.ArchivedOn != null)));
    }
}
