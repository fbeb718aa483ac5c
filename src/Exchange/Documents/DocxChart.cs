using System.Globalization;
using System.Xml.Linq;
using static Samspill.Exchange.Documents.DocxNames;

namespace Samspill.Exchange.Documents;

/// <summary>A native chart (DrawingML) over days, with its numbers in an embedded workbook, so that Word can edit it.</summary>
internal static class DocxChart
{
    private const long Width = 3_050_000;
    private const long Height = 1_950_000;
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Where the chart stands in the text.</summary>
    public static XElement Drawing(ChartBlock chart, int number) => new(W + "drawing",
        new XElement(Wp + "inline", new XAttribute(XNamespace.Xmlns + "wp", Wp), new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
            new XElement(Wp + "extent", new XAttribute("cx", Width), new XAttribute("cy", Height)),
            new XElement(Wp + "effectExtent", new XAttribute("l", 0), new XAttribute("t", 0), new XAttribute("r", 0), new XAttribute("b", 0)),
            new XElement(Wp + "docPr", new XAttribute("id", 1000 + number), new XAttribute("name", Clean(chart.Title)), new XAttribute("descr", Clean(chart.Describe))),
            new XElement(Wp + "cNvGraphicFramePr"),
            new XElement(A + "graphic", new XAttribute(XNamespace.Xmlns + "a", A), new XElement(A + "graphicData", new XAttribute("uri", C.NamespaceName), new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(R + "id", Relation(number)))))));

    /// <summary>Adds the chart's part and its workbook.</summary>
    public static void AddTo(OpenPackage package, ChartBlock chart, int number, string language, DateOnly date)
    {
        var name = $"word/charts/chart{number}.xml";
        var workbook = $"word/embeddings/chart{number}.xlsx";
        package.Add(name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", Chart(chart, language));
        package.Add(workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ChartWorkbook.Write(chart, date));
        package.Relate("word/document.xml", Relation(number), Office + "chart", $"charts/chart{number}.xml");
        package.Relate(name, "rId1", Office + "package", $"../embeddings/chart{number}.xlsx");
    }

    /// <summary>What a chart draws, series by series: the values it keeps, and the words in it.</summary>
    internal static IReadOnlyList<string> Read(XDocument part) => [.. part.Descendants().Where(element => element.Name == C + "v" || element.Name == A + "t").Select(element => ZipParts.Plain(element.Value))];

    /// <summary>A day as a spreadsheet counts it: days since 30 December 1899.</summary>
    internal static int Serial(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;

    private static string Relation(int number) => "rIdChart" + number.ToString(CultureInfo.InvariantCulture);

    private static XElement Chart(ChartBlock chart, string language) => new(C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
        Val("date1904", 0), Val("lang", LanguageTag(language)), Val("roundedCorners", 0),
        new XElement(C + "chart", Title(chart.IsDemo ? chart.Title + " (demo)" : chart.Title, 1000, true, language), Val("autoTitleDeleted", 0),
            new XElement(C + "plotArea", new XElement(C + "layout"),
                new XElement(C + "scatterChart", Val("scatterStyle", "lineMarker"), Val("varyColors", 0), chart.Series.Select(Series), Val("axId", 10), Val("axId", 20)),
                Axis(10, 20, "b", "m/yyyy", chart, null, language), Axis(20, 10, "l", "General", chart, chart.Unit, language)),
            chart.Series.Count > 1 ? new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", 0)) : null,
            Val("plotVisOnly", 1), Val("dispBlanksAs", "gap")),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        new XElement(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 900), Fill("5A6472"))), new XElement(A + "endParaRPr", new XAttribute("lang", LanguageTag(language))))),
        new XElement(C + "externalData", new XAttribute(R + "id", "rId1"), Val("autoUpdate", 0)));

    private static XElement Series(ChartSeries series, int index)
    {
        var (dates, values) = index == 0 ? ("A", "B") : ("D", "E");
        var last = series.Points.Count + 1;
        return new XElement(C + "ser", Val("idx", index), Val("order", index),
            new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", $"Sheet1!${values}$1"), new XElement(C + "strCache", Val("ptCount", 1), new XElement(C + "pt", new XAttribute("idx", 0), new XElement(C + "v", Clean(series.Title)))))),
            new XElement(C + "spPr", Line(series.IsPlanned)),
            new XElement(C + "marker", Val("symbol", series.IsPlanned ? "diamond" : "circle"), Val("size", series.IsPlanned ? 8 : 6), new XElement(C + "spPr", Fill(series.IsPlanned ? "FFFFFF" : "0B5CAD"), new XElement(A + "ln", series.IsPlanned ? Fill("5A6472") : new XElement(A + "noFill")))),
            new XElement(C + "xVal", Cache($"Sheet1!${dates}$2:${dates}${last}", "m/yyyy", series.Points.Select(point => (decimal)Serial(point.On)))),
            new XElement(C + "yVal", Cache($"Sheet1!${values}$2:${values}${last}", "General", series.Points.Select(point => point.Value))),
            Val("smooth", 0));
    }

    private static XElement Cache(string formula, string format, IEnumerable<decimal> values)
    {
        var all = values.ToList();
        return new XElement(C + "numRef", new XElement(C + "f", formula), new XElement(C + "numCache", new XElement(C + "formatCode", format), Val("ptCount", all.Count),
            all.Select((value, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", value.ToString(CultureInfo.InvariantCulture))))));
    }

    private static XElement Axis(int id, int crosses, string position, string format, ChartBlock chart, string? title, string language)
    {
        var days = chart.Series.SelectMany(series => series.Points).Select(point => Serial(point.On)).ToList();
        var isDays = position == "b";
        return new XElement(C + "valAx", Val("axId", id),
            new XElement(C + "scaling", Val("orientation", "minMax"), isDays ? Val("max", days.Max() + 20) : null, isDays ? Val("min", days.Min() - 20) : chart.Series.All(series => series.Points.All(point => point.Value >= 0)) ? Val("min", 0) : null),
            Val("delete", 0), Val("axPos", position), isDays ? null : new XElement(C + "majorGridlines", new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 6350), Fill("D5D9E0")))),
            string.IsNullOrEmpty(title) ? null : Title(title, 900, false, language),
            new XElement(C + "numFmt", new XAttribute("formatCode", format), new XAttribute("sourceLinked", 0)), Val("majorTickMark", isDays ? "out" : "none"), Val("minorTickMark", "none"), Val("tickLblPos", "low"),
            new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 9525), Fill("5A6472"))),
            Val("crossAx", crosses), Val("crosses", "min"), Val("crossBetween", "midCat"));
    }

    private static XElement Title(string words, int size, bool isBold, string language)
    {
        XElement Look(string name, params object[] first) => new(A + name, [.. first, new XAttribute("sz", size), new XAttribute("b", isBold ? 1 : 0), Fill(isBold ? "202733" : "5A6472")]);
        return new XElement(C + "title", new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "p", new XElement(A + "pPr", Look("defRPr")), new XElement(A + "r", Look("rPr", new XAttribute("lang", LanguageTag(language))), new XElement(A + "t", Clean(words)))))), Val("overlay", 0));
    }

    private static XElement Line(bool isPlanned) => new(A + "ln", new XAttribute("w", isPlanned ? 15875 : 31750), new XAttribute("cap", "rnd"), Fill(isPlanned ? "5A6472" : "0B5CAD"), isPlanned ? new XElement(A + "prstDash", new XAttribute("val", "dash")) : null, new XElement(A + "round"));

    private static XElement Fill(string color) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", color)));

    private static XElement Val(string name, object value) => new(C + name, new XAttribute("val", value));
}
