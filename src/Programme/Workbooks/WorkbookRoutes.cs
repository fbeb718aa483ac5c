using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;
using Samspill.Platform.Finding;

namespace Samspill.Programme.Workbooks;

/// <summary>The workbook's addresses.</summary>
internal static class WorkbookRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowWorkbook.View>("/arbeidsbok", ProgrammeDeeds.Export, ShowWorkbook.Handle).WithMetadata(new FoundPlace(ImportWords.Title));
        partnership.ReadFile("/arbeidsbok/bok.xlsx", ProgrammeDeeds.Export, ExportWorkbook.Xlsx).WithSummary("Export the workbook as XLSX");
        partnership.ReadFile("/arbeidsbok/bok.zip", ProgrammeDeeds.Export, ExportWorkbook.Csv).WithSummary("Export the workbook as a zip of CSV");
        partnership.ReadFile("/arbeidsbok/tom.xlsx", ProgrammeDeeds.Export, ExportWorkbook.Empty).WithSummary("Export an empty workbook with guidance in its cells");
        partnership.Write<UploadWorkbook.Request>("/arbeidsbok", ProgrammeDeeds.Import, UploadWorkbook.Handle);
        partnership.Read<AgreeToImport.View>("/arbeidsbok/{file}", ProgrammeDeeds.Import, AgreeToImport.Show).WithSummary("Show what an uploaded workbook would change");
        partnership.Write<AgreeToImport.Request>("/arbeidsbok/{file}", ProgrammeDeeds.Import, AgreeToImport.Handle).WithSummary("Import an uploaded workbook");
    }
}
