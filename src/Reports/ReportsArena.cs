using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Reports.Files;
using Samspill.Reports.Freezing;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;

namespace Samspill.Reports;

/// <summary>The telling: reports composed of approved figures, and frozen.</summary>
public sealed class ReportsArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => ReportDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [new(60, PageWords.Reports, "/rapporter", ReportDeeds.See)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => ReportRecords.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents => ReportDocuments.All;

    /// <inheritdoc/>
    public RecordWords Words => ReportRecordWords.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<Desk>();
        services.AddScoped<ReportFiles>();
        services.AddScoped<IReportSource, CorrectionTelling>();
        services.AddScoped<IIntegritySource, SealedReports>();
        services.AddScoped<IHappeningSource, ReportHappenings>();
        services.AddScoped<IWorkSource, WorkOnReports>();
        services.AddScoped<IAgendaSource, WorkOnReports>();
        services.AddScoped<IOpenEnds, WorkOnReports>();
        services.AddScoped<IHandOver, HandOverReports>();
    }

    /// <summary>The deadline of the final report, which nobody has stated.</summary>
    public void AddDemo(SamspillDb db) => db.Add(new Report { Key = Key.From("sluttutbetaling"), Language = Language.Nb, DueOn = new DateOnly(2018, 11, 15), IsDemo = true });

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowReports.View>("/rapporter", ReportDeeds.See, ShowReports.Handle);
        partnership.Read<ShowReport.View>("/rapporter/{report}", ReportDeeds.See, ShowReport.Handle);
        partnership.ReadFile("/rapporter/{report}/rapport.{format}", ReportDeeds.See, TakeReport.Handle);
        partnership.Read<WriteHeading.View>("/rapporter/{report}/skriv/{heading}", ReportDeeds.Write, WriteHeading.Show);
        partnership.Write<WriteHeading.Request>("/rapporter/{report}/skriv/{heading}", ReportDeeds.Write, WriteHeading.Handle);
        partnership.Write<StateClaim.Request>("/rapporter/{report}/krav", ReportDeeds.Write, StateClaim.Handle);
        partnership.Write<SetDeadline.Request>("/rapporter/{report}/frist", ReportDeeds.Write, SetDeadline.Handle);
        partnership.Write<ChooseLanguage.Request>("/rapporter/{report}/sprak", ReportDeeds.Write, ChooseLanguage.Handle);
        partnership.Write<FreezeReport.Request>("/rapporter/{report}/frys", ReportDeeds.Freeze, FreezeReport.Handle);
        partnership.Write<ReopenReport.Request>("/rapporter/{report}/apne", ReportDeeds.Freeze, ReopenReport.Handle);
        partnership.Read<CorrectNumber.View>("/rapporter/{report}/rett", ReportDeeds.Freeze, CorrectNumber.Show);
        partnership.Write<CorrectNumber.Request>("/rapporter/{report}/rett", ReportDeeds.Freeze, CorrectNumber.Handle);
    }
}

/// <summary>What can be done with reports, and by whom.</summary>
public static class ReportDeeds
{
    /// <summary>Read drafts and frozen reports.</summary>
    public static readonly Deed See = new("reports.see", Roles.Insiders, new("Se rapporter", "Sjå rapportar", "See reports"));

    /// <summary>Write in a draft.</summary>
    public static readonly Deed Write = new("reports.write", Roles.Leaders, new("Skrive i rapporter", "Skrive i rapportar", "Write in reports"));

    /// <summary>Freeze a report for good.</summary>
    public static readonly Deed Freeze = new("reports.freeze", Roles.Leaders, new("Fryse en rapport", "Fryse ein rapport", "Freeze a report"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See, Write, Freeze];
}
