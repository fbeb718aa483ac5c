using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Kept;

namespace Samspill.Programme.Indicators;

/// <summary>The addresses of a measurement and of what is done with it.</summary>
internal static class MeasuringRoutes
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<IMetricSource, CountPilots>();
        services.AddScoped<MetricList>();
    }

    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowIndicator.View>("/indikator/{indicator}", ProgrammeDeeds.See, ShowIndicator.Handle).KeptWhileUnchanged();
        partnership.Write<ReportMeasurement.Request>("/indikator/{indicator}", ProgrammeDeeds.ReportMeasurement, ReportMeasurement.Handle);
        partnership.Write<SetTarget.Request>("/indikator/{indicator}/maltall", ProgrammeDeeds.WriteGoal, SetTarget.Handle);
        partnership.Write<NoteContext.Request>("/indikator/{indicator}/merknad", ProgrammeDeeds.ReportMeasurement, NoteContext.Handle);
        partnership.Write<JudgeIndicator.Request>("/indikator/{indicator}/vurdering", ProgrammeDeeds.Judge, JudgeIndicator.Handle);
        partnership.Write<TakeCount.Request>("/indikator/{indicator}/telling", ProgrammeDeeds.ReportMeasurement, TakeCount.Handle);
        partnership.Read<ShowMeasurement.View>("/maling/{measurement}", ProgrammeDeeds.See, ShowMeasurement.Handle);
        partnership.Write<EditMeasurement.Request>("/maling/{measurement}", ProgrammeDeeds.ReportMeasurement, EditMeasurement.Handle);
        partnership.Write<SubmitMeasurement.Request>("/maling/{measurement}/send", ProgrammeDeeds.ReportMeasurement, SubmitMeasurement.Handle);
        partnership.Write<CorrectMeasurement.Request>("/maling/{measurement}/rett", ProgrammeDeeds.ReportMeasurement, CorrectMeasurement.Handle);
        partnership.Write<ProveMeasurement.Request>("/maling/{measurement}/dokumentasjon", ProgrammeDeeds.ReportMeasurement, ProveMeasurement.Handle);
        partnership.Write<DecideMeasurement.Approval>("/maling/{measurement}/godkjenn", ProgrammeDeeds.ApproveMeasurement, DecideMeasurement.Approve);
        partnership.Write<DecideMeasurement.Return>("/maling/{measurement}/tilbake", ProgrammeDeeds.ApproveMeasurement, DecideMeasurement.SendBack);
    }
}
