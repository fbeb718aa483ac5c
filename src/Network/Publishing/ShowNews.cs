using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Oai;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Network.Publishing;

/// <summary>What was last published or changed, as an Atom feed; and the map of open pages for search engines.</summary>
public static class ShowNews
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int Most = 50;

    internal static async Task<IResult> Handle(SamspillDb db, SharingLedger ledger, SharingPlace place, CancellationToken stop)
    {
        var shared = await ledger.Now(stop);
        var about = await place.Repository(db, stop);
        var rows = await db.Set<SharedRecord>().AsNoTracking().Where(row => row.WithdrawnAt == null && row.Kind != PublishedKind.Organisation).OrderByDescending(row => row.Place).Take(Most).ToListAsync(stop);
        return TakeTable.Bytes(Written(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("title", Atom, OpenDataWords.FeedOf.With(about.Name).In(about.Language));
            xml.WriteElementString("id", Atom, about.Home + "/nytt.atom");
            Link(xml, "self", about.Home + "/nytt.atom");
            Link(xml, "alternate", about.Home + "/apent");
            xml.WriteElementString("updated", Atom, OaiAsk.Moment(rows.Count == 0 ? about.Earliest : rows[0].Stamp));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, OaiWriting.Clean(about.Name));
            xml.WriteEndElement();
            foreach (var row in rows.Where(row => shared.Records.ContainsKey((row.Set, row.Name))))
            {
                Entry(xml, about, row, shared.Records[(row.Set, row.Name)]);
            }

            xml.WriteEndElement();
        }), "application/atom+xml; charset=utf-8");
    }

    internal static async Task<IResult> Map(SamspillDb db, SharingLedger ledger, SharingPlace place, ArenaList arenas, Reader reader, CancellationToken stop)
    {
        var shared = await ledger.Now(stop);
        var about = await place.Repository(db, stop);
        var rows = await db.Set<SharedRecord>().AsNoTracking().ToListAsync(stop);
        var stamps = rows.GroupBy(row => row.Set, StringComparer.Ordinal).ToDictionary(set => set.Key, set => set.Max(row => row.Stamp), StringComparer.Ordinal);
        var changed = shared.Sets.Where(set => stamps.ContainsKey(set.Name)).GroupBy(set => set.Page, StringComparer.Ordinal).ToDictionary(sets => sets.Key, sets => sets.Max(set => stamps[set.Name]), StringComparer.Ordinal);
        var pages = arenas.All.SelectMany(arena => arena.OpenMenu).Where(item => reader.May(item.Deed)).OrderBy(item => item.Order).Select(item => item.Address).ToList();
        var known = pages.ToHashSet(StringComparer.Ordinal);
        // A record with a page of its own is found there; one that is a place on a page is found with the page.
        foreach (var row in rows.Where(row => row.WithdrawnAt is null).OrderBy(row => row.Set, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal))
        {
            if (shared.Records.GetValueOrDefault((row.Set, row.Name))?.Address is { } address && !address.Contains('#', StringComparison.Ordinal) && known.Add(address))
            {
                pages.Add(address);
                changed[address] = row.Stamp;
            }
        }

        return TakeTable.Bytes(Written(xml =>
        {
            xml.WriteStartElement("urlset", Sitemap);
            foreach (var page in pages)
            {
                xml.WriteStartElement("url", Sitemap);
                xml.WriteElementString("loc", Sitemap, about.Home + page);
                if (changed.TryGetValue(page, out var stamp))
                {
                    xml.WriteElementString("lastmod", Sitemap, OaiAsk.Moment(stamp));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }), "application/xml; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, OaiRepository about, SharedRecord row, PublishedRecord record)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, OaiWriting.Clean(record.Title));
        xml.WriteElementString("id", Atom, about.Identifier(row.Set, row.Name));
        Link(xml, "alternate", about.Home + record.Address);
        xml.WriteElementString("published", Atom, OaiAsk.Moment(row.PublishedAt));
        xml.WriteElementString("updated", Atom, OaiAsk.Moment(row.Stamp));
        if (record.Abstract is { } says)
        {
            xml.WriteElementString("summary", Atom, OaiWriting.Clean(says));
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static byte[] Written(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            write(xml);
        }

        return bytes.ToArray();
    }
}
