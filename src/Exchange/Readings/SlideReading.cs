using System.Xml;

namespace Samspill.Exchange.Readings;

/// <summary>Reads a PPTX: each slide is a page, its title a heading, its texts, lists and tables under it, then the texts of its diagrams and its notes. Numbers, dates and footers that stand on every slide are left out.</summary>
/// <remarks>Office Open XML, ECMA-376 part 1, §19–21; element names are matched without namespace, so that the strict form reads as well.</remarks>
internal static class SlideReading
{
    public static ReadDocument Read(byte[] bytes, CancellationToken stop)
    {
        using var parts = new PackageParts(bytes);
        var show = parts.Main("ppt/", "ppt/presentation.xml");
        var links = parts.Links(show);
        var gathered = new Gathering { Title = parts.Title() };
        var slides = Slides(parts, show).Select(id => links.FirstOrDefault(link => link.Id == id && link.Kind == "slide")?.Part).OfType<string>().Where(parts.Has).ToList();
        if (slides.Count > DocumentReading.MostPages)
        {
            throw new UnreadableException(ReadingFaults.HasTooManyPages(slides.Count, DocumentReading.MostPages));
        }

        for (var number = 1; number <= slides.Count; number++)
        {
            gathered.Leave();
            Add(parts, slides[number - 1], number, gathered, stop);
            foreach (var link in parts.Links(slides[number - 1]).Where(link => link.Kind is "diagramData" or "notesSlide" && parts.Has(link.Part)).OrderBy(link => link.Kind, StringComparer.Ordinal))
            {
                Add(parts, link.Part, number, gathered, stop);
            }
        }

        return gathered.Done(slides.Count);
    }

    /// <summary>Adds the texts of a part, its title first, wherever on the slide it is stored.</summary>
    private static void Add(PackageParts parts, string part, int page, Gathering gathered, CancellationToken stop)
    {
        using var xml = parts.Xml(part);
        var said = new SlideWalk(xml, stop).All();
        foreach (var (kind, words) in said.Where(block => block.Kind == BlockKind.Heading).Concat(said.Where(block => block.Kind != BlockKind.Heading)))
        {
            gathered.Add(kind, words, page, kind == BlockKind.Heading ? 1 : 0);
        }
    }

    /// <summary>The relations of the slides, in the order they are shown.</summary>
    private static List<string> Slides(PackageParts parts, string show)
    {
        var slides = new List<string>();
        using var xml = parts.Xml(show);
        while (XmlSteps.Next(xml) && slides.Count <= DocumentReading.MostPages)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sldId")
            {
                slides.Add(Relation(xml));
            }
        }

        return slides;
    }

    /// <summary>A slide has a number and a relation, both called `id`; the relation is the one with a prefix.</summary>
    private static string Relation(XmlReader xml)
    {
        var relation = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            relation = xml.LocalName == "id" && xml.Prefix.Length > 0 ? xml.Value : relation;
        }

        xml.MoveToElement();
        return relation;
    }
}
