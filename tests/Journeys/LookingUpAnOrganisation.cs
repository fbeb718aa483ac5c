using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samspill.Platform.Directory;

namespace Samspill.Journeys;

/// <summary>What the register of organisations says of a number, when it answers.</summary>
public sealed class LookingUpAnOrganisation
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_number_is_looked_up_when_the_register_answers_and_says_not_checked_when_it_does_not(string database)
    {
        await using var register = await Serve();
        var address = register.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await using var site = await TestSite.Start(database, settings: "--SAMSPILL_ENHETSREGISTERET=" + address);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Null(await leader.Refused("/notodden/organisasjoner", new { name = "Eksempel Teknologi", kind = "Company", number = "923609016" }));
        Assert.Contains("Registrert som EKSEMPEL TEKNOLOGI AS.", await (await leader.GetAsync("/notodden/organisasjoner/eksempel-teknologi")).Text());
        foreach (var (name, number, says) in new[] { ("Ukjent", "974760673", "Nummeret finnes ikke."), ("Nedlagt", "971032081", "Slettet fra registeret."), ("Underenhet", "872417842", "Registrert som AVDELING."), ("Uleselig", "889640782", "Ikke sjekket.") })
        {
            Assert.Null(await leader.Refused("/notodden/organisasjoner", new { name, kind = "Company", number }));
            Assert.Contains(says, await (await leader.GetAsync("/notodden/organisasjoner/" + name.ToLowerInvariant())).Text());
        }

        // The register is gone: what it said stands, and a new number is not checked.
        await register.StopAsync();
        Assert.Null(await leader.Refused("/notodden/organisasjoner/eksempel-teknologi/oppslag", new { }));
        Assert.Contains("Registrert som EKSEMPEL TEKNOLOGI AS.", await (await leader.GetAsync("/notodden/organisasjoner/eksempel-teknologi")).Text());
        Assert.Null(await leader.Refused("/notodden/organisasjoner", new { name = "Senere", kind = "Company", number = "910241818" }));
        Assert.Equal(RegisterState.NotChecked, await site.Look("notodden", db => db.Set<Organisation>().Where(row => row.Name == "Senere").Select(row => row.RegisterState).SingleAsync()));
        Assert.Equal("platform.organisation-without-number", await leader.Refused("/notodden/organisasjoner/sauherad/oppslag", new { }));
        var sauherad = await (await leader.GetAsync("/notodden/organisasjoner/sauherad")).Text();
        Assert.Matches("(?s)0822 Sauherad, til 2019.*3817 Midt-Telemark, 2020–2023.*4020 Midt-Telemark, fra 2024", sauherad);
        Assert.DoesNotContain("0821", sauherad, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/enheter/{number}", (string number) => number switch
        {
            "923609016" => Results.Text("""{"organisasjonsnummer":"923609016","navn":"EKSEMPEL TEKNOLOGI AS","konkurs":false}""", "application/json"),
            "971032081" => Results.StatusCode((int)HttpStatusCode.Gone),
            "889640782" => Results.Text("<html>", "text/html"),
            _ => Results.NotFound(),
        });
        app.MapGet("/underenheter/{number}", (string number) => number == "872417842" ? Results.Text("""{"navn":"AVDELING"}""", "application/json") : Results.NotFound());
        await app.StartAsync();
        return app;
    }
}
