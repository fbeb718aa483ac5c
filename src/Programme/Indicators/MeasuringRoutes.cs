using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Guests;
using Samspill.Platform.Jobs;
using Samspill.Platform.Kept;

namespace Samspill.Programme.Indicators;

/// <summary>The addresses of a measurement and of what is done with it.</summary>
internal static class MeasuringRoutes
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<IMetricSource, CountPilots>();
        services.AddScoped<MetricList>();
        services.AddScoped<IDailyChore, TakeCountsDaily>();
        services.AddScoped<IWorkSource, WorkOnNumbers>();
        services.AddScoped<IWorkSource, WorkOnCounts>();
    }

    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<WriteIndicator.View>("/mal/{goal}/indikator", ProgrammeDeeds.WriteGoal, WriteIndicator.Show).BeginsWork();
        partnership.Write<WriteIndicator.Request>("/mal/{goal}/indikator", ProgrammeDeeds.WriteGoal, WriteIndicator.Handle).BeginsWork();
        partnership.Read<WriteIndicator.View>("/indikator/ny", ProgrammeDeeds.WriteGoal, WriteIndicator.Show).BeginsWork();
        partnership.Write<WriteIndicator.Request>("/indikator", ProgrammeDeeds.WriteGoal, WriteIndicator.Handle).BeginsWork();
        partnership.Read<WriteIndicator.View>("/indikator/{indicator}/endre", ProgrammeDeeds.WriteGoal, ChangeIndicator.Show);
        partnership.Write<WriteIndicator.Request>("/indikator/{indicator}/endre", ProgrammeDeeds.WriteGoal, ChangeIndicator.Handle);
        partnership.Write<ArchiveIndicator.Request>("/indikator/{indicator}/legg-bort", ProgrammeDeeds.WriteGoal, ArchiveIndicator.Away).WithSummary("Lay an indicator in the archive");
        partnership.Write<ArchiveIndicator.Request>("/indikator/{indicator}/hent-fram", ProgrammeDeeds.WriteGoal, ArchiveIndicator.Back).WithSummary("Bring an indicator back from the archive");
        partnership.Read<ShowIndicator.View>("/indikator/{indicator}", ProgrammeDeeds.See, ShowIndicator.Handle).KeptWhileUnchanged().OpenToGuest("indikator", "indicator", ProgrammeDeeds.ReportMeasurement);
        partnership.Write<ReportMeasurement.Request>("/indikator/{indicator}", ProgrammeDeeds.ReportMeasurement, ReportMeasurement.Handle).OpenToWritingGuest("indikator", "indicator", ProgrammeDeeds.ReportMeasurement);
        partnership.Write<SetTarget.Request>("/indikator/{indicator}/maltall", ProgrammeDeeds.WriteGoal, SetTarget.Handle);
        partnership.Write<WithdrawTarget.Request>("/indikator/{indicator}/maltall/trekk", ProgrammeDeeds.WriteGoal, WithdrawTarget.Handle);
        partnership.Write<NoteContext.Request>("/indikator/{indicator}/merknad", ProgrammeDeeds.ReportMeasurement, NoteContext.Handle);
        partnership.Write<JudgeIndicator.Request>("/indikator/{indicator}/vurdering", ProgrammeDeeds.Judge, JudgeIndicator.Handle);
        partnership.Write<TakeCount.Request>("/indikator/{indicator}/telling", ProgrammeDeeds.ReportMeasurement, TakeCount.Handle);
        partnership.Read<MeasureGrid.View>("/malinger/rutenett", ProgrammeDeeds.ReportMeasurement, MeasureGrid.Show).WithSummary("Show the grid of numbers");
        partnership.Write<MeasureGrid.Request>("/malinger/rutenett", ProgrammeDeeds.ReportMeasurement, MeasureGrid.Handle).WithSummary("Report many numbers at once");
        partnership.Read<ShowMissing.View>("/mangler", ProgrammeDeeds.See, ShowMissing.Handle);
        partnership.Write<SetOwnApproval.Request>("/mangler/eget-tall", ProgrammeDeeds.WriteGoal, SetOwnApproval.Handle);
        partnership.Read<ShowMeasurement.View>("/maling/{measurement}", ProgrammeDeeds.See, ShowMeasurement.Handle).OpenToGuest("maling", "measurement", ProgrammeDeeds.ReportMeasurement);
        partnership.Write<EditMeasurement.Request>("/maling/{measurement}", ProgrammeDeeds.ReportMeasurement, EditMeasurement.Handle).OpenToWritingGuest("maling", "measurement", ProgrammeDeeds.ReportMeasurement);
        partnership.Write<SubmitMeasurement.Request>("/maling/{measurement}/send", ProgrammeDeeds.ReportMeasurement, SubmitMeasurement.Handle).OpenToWritingGuest("maling", "measurement", ProgrammeDeeds.ReportMeasurement);
        partnership.Write<CorrectMeasurement.Request>("/maling/{measurement}/rett", ProgrammeDeeds.ReportMeasurement, CorrectMeasurement.Handle).OpenToWritingGuest("maling", "measurement", ProgrammeDeeds.ReportMeasurement);
        partnership.Write<ProveMeasurement.Request>("/maling/{measurement}/dokumentasjon", ProgrammeDeeds.ReportMeasurement, ProveMeasurement.Handle);
        partnership.Write<DecideMeasurement.Approval>("/maling/{measurement}/godkjenn", ProgrammeDeeds.ApproveMeasurement, DecideMeasurement.Approve);
        partnership.Write<EndorseMeasurement.Request>("/maling/{measurement}/kommune", ProgrammeDeeds.EndorseMeasurement, EndorseMeasurement.Handle).WithSummary("Approve a measurement for the municipality");
        partnership.Write<DecideMeasurement.Return>("/maling/{measurement}/tilbake", ProgrammeDeeds.EndorseMeasurement, DecideMeasurement.SendBack).WithSummary("Send a measurement back to the one who reported it");
    }
}
