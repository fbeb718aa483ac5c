using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Network.Publishing;
using Samspill.Platform.Directory;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>The tokens by which a list that is fetched goes on.</summary>
public sealed class GoingOnWithAList
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";

    [Fact]
    public async Task A_token_is_good_again_and_again_for_the_same_list_until_it_expires_and_for_nothing_else()
    {
        await using var site = await TestSite.Start("sqlite");
        await site.Look(db => db.Set<Partnership>().ExecuteUpdateAsync(set => set.SetProperty(row => row.IsPublic, true)));
        await site.Look("notodden", async db =>
        {
            db.AddRange(Enumerable.Range(1, 250).Select(i => new Initiative { Key = Key.From($"sambruksbu {i}"), Number = 900 + i, Title = $"Sambruksbu {i}", IsOpen = true }));
            return await db.SaveChangesAsync();
        });
        using var anybody = site.Browser();
        async Task<string> Get(string question, string partnership = "notodden") => await (await anybody.GetAsync($"/{partnership}/oai?{question}")).Content.ReadAsStringAsync();
        static List<string> Ids(string answer) => [.. XDocument.Parse(answer).Descendants(Oai + "identifier").Select(id => id.Value)];
        static string? Code(string answer) => XDocument.Parse(answer).Descendants(Oai + "error").SingleOrDefault()?.Attribute("code")?.Value;

        var token = XDocument.Parse(await Get("verb=ListIdentifiers&metadataPrefix=oai_dc")).Descendants(Oai + "resumptionToken").Single().Value;
        var question = "verb=ListIdentifiers&resumptionToken=" + Uri.EscapeDataString(token);
        var (first, again) = (await Get(question), await Get(question));

        Assert.NotEmpty(Ids(first));
        Assert.Equal(Ids(first), Ids(again));
        Assert.Equal("badResumptionToken", Code(await Get(question.Replace("ListIdentifiers", "ListRecords", StringComparison.Ordinal))));
        Assert.Equal("badResumptionToken", Code(await Get(question, "havbris")));
        var spoilt = token.ToCharArray();
        spoilt[token.Length / 2] = spoilt[token.Length / 2] == 'A' ? 'B' : 'A';
        Assert.Equal("badResumptionToken", Code(await Get("verb=ListIdentifiers&resumptionToken=" + Uri.EscapeDataString(new string(spoilt)))));
        site.Pass(OaiTokens.Life - TimeSpan.FromMinutes(1));
        Assert.Equal(Ids(first), Ids(await Get(question)));
        site.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal("badResumptionToken", Code(await Get(question)));
    }
}
