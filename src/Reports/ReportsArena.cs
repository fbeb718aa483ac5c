using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Rights;

namespace Samspill.Reports;

/// <summary>The telling: reports composed of approved figures, and frozen.</summary>
public sealed class ReportsArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => ReportDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu => [];

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
    }

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
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
