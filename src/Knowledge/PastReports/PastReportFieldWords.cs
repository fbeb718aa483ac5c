using Samspill.Kernel;

namespace Samspill.Knowledge.PastReports;

/// <summary>What past reports and their fields are called when a change is told.</summary>
internal static class PastReportFieldWords
{
    public static readonly Text Report = new("lest rapport", "lesen rapport", "report that was read");
    public static readonly Text Made = new("laget av en rapport", "laga av ein rapport", "made of a report");

    public static readonly Text Said = new("hva en setning i en rapport er", "kva ei setning i ein rapport er", "what a sentence of a report is");

    public static Dictionary<string, Text> All { get; } = new(StringComparer.Ordinal)
    {
        ["PastReport.Title"] = PastReportWords.Name,
        ["PastReport.FileName"] = PastReportWords.File,
        ["PastReport.MediaType"] = new("Filtype", "Filtype", "File type"),
        ["PastReport.Size"] = new("Størrelse", "Storleik", "Size"),
        ["PastReport.Hash"] = new("Fingeravtrykk", "Fingeravtrykk", "Fingerprint"),
        ["PastReport.AddedOn"] = new("Lest", "Lesen", "Read"),
        ["PastReport.AddedById"] = new("Lest inn av", "Lesen inn av", "Read in by"),
        ["SaidOfReport.ReportId"] = Report,
        ["SaidOfReport.Start"] = new("Plass i teksten", "Plass i teksten", "Place in the text"),
        ["SaidOfReport.As"] = new("Er", "Er", "Is"),
        ["SaidOfReport.On"] = new("Dag", "Dag", "Day"),
        ["SaidOfReport.ById"] = new("Rettet av", "Retta av", "Mended by"),
        ["MadeOfReport.ReportId"] = Report,
        ["MadeOfReport.Kind"] = new("Lest som", "Lese som", "Read as"),
        ["MadeOfReport.Start"] = new("Plass i teksten", "Plass i teksten", "Place in the text"),
        ["MadeOfReport.Address"] = new("Ble til", "Vart til", "Became"),
        ["MadeOfReport.On"] = new("Dag", "Dag", "Day"),
        ["MadeOfReport.ById"] = new("Laget av", "Laga av", "Made by"),
    };
}
