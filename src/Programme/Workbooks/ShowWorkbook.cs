using Microsoft.AspNetCore.Http;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Workbooks;

/// <summary>The programme as a workbook: what is in it, how to take it out, and how to bring one in.</summary>
public static class ShowWorkbook
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Sheets, bool MayImport);

    /// <summary>A sheet: its name in files, what it is called, what it is, and how many rows it has now.</summary>
    public sealed record Line(string Name, Text Title, Text IsWhat, int Rows);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var sheets = await ProgrammeWorkbook.Of(db, stop);
        return Answer.With<WorkbookPage, View>(new View(
            [.. sheets.Select(sheet => new Line(sheet.Shape.Name, sheet.Shape.Title, sheet.Shape.Guidance, sheet.Rows.Count))],
            reader.May(ProgrammeDeeds.Import)));
    }
}

/// <summary>Take the programme out, as XLSX or as a zip of CSV, or an empty workbook with guidance in its cells.</summary>
public static class ExportWorkbook
{
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static async Task<IResult> Xlsx(SamspillDb db, Frame frame, CancellationToken stop) =>
        File(ProgrammeWorkbook.Xlsx(await ProgrammeWorkbook.Of(db, stop), Languages.Current), XlsxType, $"{frame.PartnershipSlug}.xlsx");

    internal static async Task<IResult> Csv(SamspillDb db, Frame frame, CancellationToken stop) =>
        File(SteadyZip.Of(ProgrammeWorkbook.Csv(await ProgrammeWorkbook.Of(db, stop), Languages.Current)), "application/zip", $"{frame.PartnershipSlug}.zip");

    internal static IResult Empty() => File(ProgrammeWorkbook.Xlsx(ProgrammeWorkbook.Empty, Languages.Current, hasGuidance: true), XlsxType, "tom.xlsx");

    private static IResult File(byte[] bytes, string type, string name) => TypedResults.File(bytes, type, name);
}
