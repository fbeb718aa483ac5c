using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Finding;
using Samspill.Platform.Kept;
using Samspill.Platform.Records;
using Samspill.Platform.Guests;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;
using Samspill.Programme.Public;
using Samspill.Programme.Timeline;

namespace Samspill.Programme;

/// <summary>The hub: a programme's goals, indicators, measurements and initiatives.</summary>
public sealed class ProgrammeArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => ProgrammeDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } =
    [
        new(20, new Text("Mål", "Mål", "Goals"), "/mal", ProgrammeDeeds.See),
        new(30, new Text("Tiltak", "Tiltak", "Initiatives"), "/tiltak", ProgrammeDeeds.See),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> OpenMenu { get; } =
    [
        new(10, new Text("Mål", "Mål", "Goals"), "/apent", ProgrammeDeeds.SeePublic),
        new(20, new Text("Tiltak", "Tiltak", "Initiatives"), "/apent/tiltak", ProgrammeDeeds.SeePublic),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => ProgrammeRecords.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents => ProgrammeDocuments.All;

    /// <inheritdoc/>
    public RecordWords Words => ProgrammeRecordWords.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        InitiativeRoutes.AddServices(services);
        services.AddScoped<IWorkSource, Owning.OwnerWork>();
        services.AddScoped<IWorkSource, Tight.TightWork>();
        MeasuringRoutes.AddServices(services);
        services.AddScoped<ICalendarSource, DaysOfPerson>();
        services.AddScoped<IReportSource, Telling.ProgrammeTelling>();
        services.AddScoped<IHandOver, HandingOver.HandOverProgramme>();
        services.AddScoped<IProgrammeEnd, OpenEnds>();
        services.AddScoped<IOpenEnds, OpenEnds>();
        services.AddScoped<IGoalSource, Governing.GoalAnswers>();
        services.AddScoped<ITimeSource, Governing.GoalAnswers>();
        services.AddScoped<IInitiativeStart, Governing.BeginFromMeeting>();
        services.AddScoped<IMatterSettled, Governing.SettleChange>();
        services.AddScoped<IGoalStart, Governing.BeginFromDocument>();
        services.AddScoped<IProgrammeStart, Governing.BeginFromDocument>();
        services.AddScoped<IAgendaSource, Governing.ProgrammeAgenda>();
        services.AddScoped<IGiveAndGetSource, Governing.GiveAndGet>();
        services.AddScoped<IPublishedSource, ShareProgramme>();
        services.AddScoped<IOpenData, ShareProgramme>();
        services.AddScoped<IInitiativeFacts, Governing.Learnt>();
        services.AddScoped<IHardshipSource, Governing.Learnt>();
    }

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        partnership.Write<MendStatedCount.Request>("/oppgitt-antall", ProgrammeDeeds.WriteGoal, MendStatedCount.Handle);
        partnership.Read<ShowPublicProgramme.View>("/apent", ProgrammeDeeds.SeePublic, ShowPublicProgramme.Handle).KeptWhileUnchanged();
        partnership.Read<ShowPublicInitiatives.View>("/apent/tiltak", ProgrammeDeeds.SeePublic, ShowPublicInitiatives.Handle).KeptWhileUnchanged();
        partnership.Read<ShowProgramme.View>("/", ProgrammeDeeds.See, ShowProgramme.Handle).KeptWhileUnchanged();
        partnership.Read<ShowGoals.View>("/mal", ProgrammeDeeds.See, ShowGoals.Handle).KeptWhileUnchanged();
        partnership.Read<ShowGoal.View>("/mal/{goal}", ProgrammeDeeds.See, ShowGoal.Handle).KeptWhileUnchanged().OpenToGuest("mal", "goal");
        partnership.Write<ChangeGoal.Request>("/mal/{goal}", ProgrammeDeeds.WriteGoal, ChangeGoal.Handle);
        GoalRoutes.Map(partnership);
        Start.StartRoutes.Map(partnership);
        MeasuringRoutes.Map(partnership);
        InitiativeRoutes.Map(partnership);
        ChallengeRoutes.Map(partnership);
        partnership.Read<ShowTimeline.View>("/tidslinje", ProgrammeDeeds.See, ShowTimeline.Handle);
        Workbooks.WorkbookRoutes.Map(partnership);
        partnership.Read<HandingOver.TakeHandOver.View>("/overlevering", ProgrammeDeeds.SeeHandOver, HandingOver.TakeHandOver.Handle).WithSummary("Show what a closed programme hands over");
        partnership.ReadFile("/overlevering/mappe.zip", ProgrammeDeeds.SeeHandOver, HandingOver.TakeHandOver.Zip).WithSummary("Take the folder of a closed programme");
    }
}
