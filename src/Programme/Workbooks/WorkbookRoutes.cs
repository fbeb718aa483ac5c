using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;

namespace Samspill.Programme.Workbooks;

/// <summary>The workbook's addresses.</summary>
internal static class WorkbookRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowWorkbook.View>("/arbeidsbok", ProgrammeDeeds.Export, ShowWorkbook.Handle);
        partnership.ReadFile("/arbeidsbok/bok.xlsx", ProgrammeDeeds.Export, ExportWorkbook.Xlsx);
        partnership.ReadFile("/arbeidsbok/bok.zip", ProgrammeDeeds.Export, ExportWorkbook.Csv);
        partnership.ReadFile("/arbeidsbok/tom.xlsx", ProgrammeDeeds.Export, ExportWorkbook.Empty);
        partnership.Write<UploadWorkbook.Request>("/arbeidsbok", ProgrammeDeeds.Import, UploadWorkbook.Handle);
        partnership.Read<AgreeToImport.View>("/arbeidsbok/{file}", ProgrammeDeeds.Import, AgreeToImport.Show);
        partnership.Write<AgreeToImport.Request>("/arbeidsbok/{file}", ProgrammeDeeds.Import, AgreeToImport.Handle);
    }
}
