using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;

namespace Samspill.Platform.Open;

/// <summary>Tells search engines where they may go: the open pages of partnerships that have opened them, and nowhere that asks for sign-in.</summary>
internal static class ShowRobots
{
    public static IResult Robots(SiteAddress site) => Results.Text($"User-agent: *\nDisallow: /logg-inn\nDisallow: /meg\nDisallow: /installasjon\nSitemap: {site.Of("/sitemap.xml")}\n", "text/plain", Encoding.UTF8);

    /// <summary>One map for each partnership whose pages are open; of the others not even a name.</summary>
    public static async Task<IResult> Maps(SamspillDb db, SiteAddress site, CancellationToken stop)
    {
        XNamespace space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var open = await db.Set<Partnership>().AsNoTracking().Where(row => row.IsPublic).OrderBy(row => row.Slug).Select(row => row.Slug).ToListAsync(stop);
        var maps = new XElement(space + "sitemapindex", open.Select(slug => new XElement(space + "sitemap", new XElement(space + "loc", site.Of($"/{slug}/sitemap.xml")))));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + maps, "application/xml", Encoding.UTF8);
    }
}
