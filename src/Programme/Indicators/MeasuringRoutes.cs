using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;

namespace Samspill.Programme.Indicators;

/// <summary>The addresses of a measurement and of what is done with it.</summary>
internal static class MeasuringRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowMeasurement.View>("/maling/{measurement}", ProgrammeDeeds.See, ShowMeasurement.Handle);
        partnership.Write<EditMeasurement.Request>("/maling/{measurement}", ProgrammeDeeds.ReportMeasurement, EditMeasurement.Handle);
        partnership.Write<SubmitMeasurement.Request>("/maling/{measurement}/send", ProgrammeDeeds.ReportMeasurement, SubmitMeasurement.Handle);
        partnership.Write<CorrectMeasurement.Request>("/maling/{measurement}/rett", ProgrammeDeeds.ReportMeasurement, CorrectMeasurement.Handle);
        partnership.Write<ProveMeasurement.Request>("/maling/{measurement}/dokumentasjon", ProgrammeDeeds.ReportMeasurement, ProveMeasurement.Handle);
        partnership.Write<DecideMeasurement.Approval>("/maling/{measurement}/godkjenn", ProgrammeDeeds.ApproveMeasurement, DecideMeasurement.Approve);
        partnership.Write<DecideMeasurement.Return>("/maling/{measurement}/tilbake", ProgrammeDeeds.ApproveMeasurement, DecideMeasurement.SendBack);
    }
}
