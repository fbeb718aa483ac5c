using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Plans.Comparing;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;

namespace Samspill.Plans;

/// <summary>What the municipalities' plans say, and how alike they are.</summary>
public sealed class PlansArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => PlansDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [new(45, PlanWords.Title, "/planer", PlansDeeds.See)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => PlansRecords.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents => PlansDocuments.All;

    /// <inheritdoc/>
    public RecordWords Words => PlansRecords.Words;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<OnStatement>();
        services.AddScoped<WorkOnPlans>();
        services.AddScoped<IWorkSource>(found => found.GetRequiredService<WorkOnPlans>());
        services.AddScoped<ICalendarSource>(found => found.GetRequiredService<WorkOnPlans>());
        services.AddScoped<IMetricSource, CountPlans>();
    }

    /// <inheritdoc/>
    public void AddDemo(SamspillDb db) => PlansDemo.Add(db);

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowPlans.View>("/planer", PlansDeeds.See, ShowPlans.Handle).WithSummary("Show the register of plans");
        partnership.Read<WritePlan.View>("/planer/ny", PlansDeeds.Write, WritePlan.ShowNew);
        partnership.Write<WritePlan.Request>("/planer/ny", PlansDeeds.Write, WritePlan.Add).WithSummary("Register a plan");
        partnership.Read<KeepThemes.View>("/planer/temaer", PlansDeeds.See, KeepThemes.Show).WithSummary("List the themes that statements are sorted by");
        partnership.Write<KeepThemes.Request>("/planer/temaer", PlansDeeds.WriteTheme, KeepThemes.Add).WithSummary("Add a theme");
        partnership.Write<KeepThemes.Request>("/planer/temaer/{theme}/endre", PlansDeeds.WriteTheme, KeepThemes.Change).WithSummary("Change a theme");
        partnership.Write<KeepThemes.NoRequest>("/planer/temaer/{theme}/bort", PlansDeeds.WriteTheme, KeepThemes.End).WithSummary("End the use of a theme");
        MapComparisons(partnership);
        partnership.Read<ShowPlan.View>("/planer/{plan}", PlansDeeds.See, ShowPlan.Handle).WithSummary("Show a plan with its versions and statements");
        partnership.Read<WritePlan.View>("/planer/{plan}/endre", PlansDeeds.Write, WritePlan.Show);
        partnership.Write<WritePlan.Request>("/planer/{plan}/endre", PlansDeeds.Write, WritePlan.Change).WithSummary("Change what stands about a plan");
        partnership.Write<AddVersion.Request>("/planer/{plan}/versjon", PlansDeeds.Write, AddVersion.Handle).WithSummary("Bring in a plan's text");
        partnership.Read<ShowVersion.View>("/planer/{plan}/versjon/{version:int}", PlansDeeds.See, ShowVersion.Handle).WithSummary("Show the text of a version with its statements marked");
        partnership.ReadFile("/planer/{plan}/versjon/{version:int}/original", PlansDeeds.See, ShowVersion.Original).WithSummary("Take out a version's original");
        partnership.Write<ReviewStatements.Request>("/planer/{plan}/gjennomgang", PlansDeeds.Write, ReviewStatements.Handle).WithSummary("Say what statements are");
        partnership.Write<WorkOnStatement.AddRequest>("/planer/{plan}/utsagn", PlansDeeds.Write, WorkOnStatement.Add).WithSummary("Add a statement");
        partnership.Write<WorkOnStatement.MendRequest>("/planer/{plan}/utsagn/{statement:guid}/rett", PlansDeeds.Write, WorkOnStatement.Mend).WithSummary("Mend the words of a statement");
        partnership.Write<SplitStatement.Request>("/planer/{plan}/utsagn/{statement:guid}/del", PlansDeeds.Write, SplitStatement.Handle).WithSummary("Split a statement in two");
        partnership.Write<MakeGoal.Request>("/planer/{plan}/utsagn/{statement:guid}/mal", PlansDeeds.MakeGoal, MakeGoal.Handle).WithSummary("Make a programme goal of a statement");
    }

    private static void MapComparisons(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowComparison.View>("/planer/sammenligning", PlansDeeds.See, ShowComparison.Latest).WithSummary("Show the newest comparison of plans");
        partnership.Write<RunComparison.Request>("/planer/sammenligning", PlansDeeds.Judge, RunComparison.Handle).WithSummary("Compare plans and keep what comes out");
        partnership.Read<ShowComparison.View>("/planer/sammenligning/{comparison}", PlansDeeds.See, ShowComparison.Handle).WithSummary("Show a comparison of plans");
        partnership.Write<JudgePair.Request>("/planer/sammenligning/{comparison}/dom", PlansDeeds.Judge, JudgePair.Handle).WithSummary("Say whether two statements say the same");
        partnership.ReadFile("/planer/sammenligning/{comparison}/rapport.docx", PlansDeeds.See, TakeComparison.Docx).WithSummary("Take out a comparison as DOCX");
        partnership.ReadFile("/planer/sammenligning/{comparison}/rapport.xlsx", PlansDeeds.See, TakeComparison.Xlsx).WithSummary("Take out a comparison as XLSX");
        partnership.ReadFile("/planer/sammenligning/{comparison}/rapport.json", PlansDeeds.See, TakeComparison.Json).WithSummary("Take out a comparison as JSON");
        partnership.Read<ShowPlanChanges.View>("/planer/{plan}/for-og-etter", PlansDeeds.See, ShowPlanChanges.Handle).WithSummary("Show what changed from one version of a plan to another");
    }
}
