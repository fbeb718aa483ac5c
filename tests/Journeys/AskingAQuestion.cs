using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Questions;
using Samspill.Platform.Storage;

namespace Samspill.Journeys;

public sealed class AskingAQuestion
{
    private const string Page = "/notodden/samtale/mal/kunnskapsdatabase";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_question_with_a_file_stays_open_until_it_is_closed_with_an_answer(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("havnevert@notodden.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var form = new MultipartFormDataContent { { new StringContent(await member.Token(Page)), "_token" }, { new StringContent("samtale"), "_form" }, { new StringContent("Hvem skal eie kortene?"), "says" }, { new StringContent("on"), "isQuestion" } };
        using var file = new ByteArrayContent("navn;antall\nkort;12\n"u8.ToArray());
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "file", "kort.csv");

        var asked = await member.PostAsync(Page, form);
        Assert.True((int)asked.StatusCode < 400, await asked.Content.ReadAsStringAsync());
        var question = await site.Look("notodden", db => db.Set<Comment>().AsNoTracking().SingleAsync(comment => !comment.IsDemo));
        var waiting = await (await leader.GetAsync(Page)).Text();
        var unanswered = await leader.PostAsJsonAsync($"/notodden/samtale/svar/{question.Id}", new { answer = "" });
        var answered = await leader.PostAsJsonAsync($"/notodden/samtale/svar/{question.Id}", new { answer = "Seljord, fra nyttår.", decision = "Styringsgruppa 14/18" });
        var again = await leader.PostAsJsonAsync($"/notodden/samtale/svar/{question.Id}", new { answer = "Notodden." });

        Assert.Equal(HttpStatusCode.SeeOther, asked.StatusCode);
        Assert.Contains("1 spørsmål venter på svar.", waiting);
        Assert.Contains("kort.csv", waiting);
        Assert.Equal(HttpStatusCode.BadRequest, unanswered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        var stored = await site.Look("notodden", db => db.Set<Comment>().AsNoTracking().SingleAsync(comment => !comment.IsDemo));
        Assert.Equal(("Seljord, fra nyttår.", "Styringsgruppa 14/18", new DateOnly(2018, 10, 2)), (stored.Answer, stored.Decision, stored.ClosedOn!.Value));
        Assert.Contains("Spørsmål eller kommentar endret", await (await leader.GetAsync("/notodden/historikk/mal/kunnskapsdatabase")).Text());
    }

    [Fact]
    public async Task Only_those_who_see_the_record_see_the_talk_and_its_files()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        using var neighbour = await site.SignedIn("prosjektleder@havbris.example");
        await leader.PostAsJsonAsync(Page, new { says = "Dette står i møteboken." });
        var comment = await site.Look("notodden", db => db.Set<Comment>().AsNoTracking().SingleAsync(comment => !comment.IsDemo));

        Assert.Contains("Dette står i møteboken.", await (await auditor.GetAsync(Page)).Text());
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostAsJsonAsync(Page, new { says = "Hei" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.PostAsJsonAsync($"/havbris/samtale/svar/{comment.Id}", new { answer = "Hei" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.PostAsJsonAsync($"/notodden/samtale/svar/{comment.Id}", new { answer = "Hei" })).StatusCode);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Attachment>().CountAsync()));
    }
}
