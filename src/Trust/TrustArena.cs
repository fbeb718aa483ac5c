using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Jobs;
using Samspill.Platform.Mail;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Trust.Answering;
using Samspill.Trust.Answers;
using Samspill.Trust.Front;
using Samspill.Trust.Inviting;
using Samspill.Trust.Ranks;
using Samspill.Trust.Remedies;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Trust;

/// <summary>How well those of a region trust one another: asked in rounds, counted and never kept, released once, and followed by what is done.</summary>
public sealed class TrustArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => TrustDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [new(57, TrustWords.Menu, "/tillit", TrustDeeds.See)];

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> OpenMenu { get; } = [new(45, TrustWords.Menu, "/apent/tillit", TrustDeeds.SeePublic)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => TrustRecords.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents => TrustDocuments.All;

    /// <inheritdoc/>
    public RecordWords Words => TrustRecords.Words;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<OnWave>();
        services.AddScoped<IPublishedSource, ShareTrust>();
        services.AddScoped<IOpenData, ShareTrust>();
        services.AddScoped<ILateLetters, LinkLetters>();
        services.AddScoped<ILateLetters, ReminderLetters>();
        services.AddScoped<IDailyChore, CloseRounds>();
        services.AddScoped<IDailyChore, SweepSecrets>();
        services.AddScoped<IMetricSource, TrustMetrics>();
        services.AddScoped<WorkOnTrust>();
        services.AddScoped<IWorkSource>(found => found.GetRequiredService<WorkOnTrust>());
        services.AddScoped<IAgendaSource>(found => found.GetRequiredService<WorkOnTrust>());
        services.AddScoped<ICalendarSource>(found => found.GetRequiredService<WorkOnTrust>());
        services.AddScoped<IHappeningSource>(found => found.GetRequiredService<WorkOnTrust>());
    }

    /// <inheritdoc/>
    public void AddDemo(SamspillDb db) => TrustDemo.Add(db);

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowTrust.View>("/tillit", TrustDeeds.See, ShowTrust.Handle);
        partnership.Read<ShowOpenTrust.View>("/apent/tillit", TrustDeeds.SeePublic, ShowOpenTrust.Handle).WithSummary("Show released trust, open to all");
        partnership.Write<AddRemedy.Request>("/tillit/tiltak", TrustDeeds.WriteRemedy, AddRemedy.Handle).WithSummary("Begin something to raise trust, aimed at a released figure");
        partnership.Write<AddRemedy.DoneRequest>("/tillit/tiltak/{remedy}/gjort", TrustDeeds.WriteRemedy, AddRemedy.Done).WithSummary("Say what was done");
        partnership.Read<ImportBenchmark.View>("/tillit/sammenligning", TrustDeeds.See, ImportBenchmark.Show).WithSummary("Show what institutes have measured");
        partnership.Write<ImportBenchmark.Request>("/tillit/sammenligning", TrustDeeds.Import, ImportBenchmark.Handle).WithSummary("Import an institute's results from a file");
        partnership.Write<RemoveBenchmark.NoRequest>("/tillit/sammenligning/{benchmark}/bort", TrustDeeds.Import, RemoveBenchmark.Handle).WithSummary("Remove a report that was taken in wrongly");
        MapWaves(partnership);
        MapAnswering(partnership);
    }

    private static void MapWaves(IEndpointRouteBuilder partnership)
    {
        partnership.Read<WriteWave.View>("/tillit/runder/ny", TrustDeeds.WriteWave, WriteWave.ShowNew);
        partnership.Write<WriteWave.Request>("/tillit/runder/ny", TrustDeeds.WriteWave, WriteWave.Handle).WithSummary("Make a round of questions");
        partnership.Read<ShowWave.View>("/tillit/runder/{wave}", TrustDeeds.See, ShowWave.Handle).WithSummary("Show a round of questions");
        partnership.Read<WriteWave.View>("/tillit/runder/{wave}/endre", TrustDeeds.WriteWave, WriteWave.Show);
        partnership.Write<WriteWave.Request>("/tillit/runder/{wave}/endre", TrustDeeds.WriteWave, WriteWave.Change).WithSummary("Change a round that is not opened");
        partnership.Write<SetUpWave.Request>("/tillit/runder/{wave}/grupper", TrustDeeds.WriteWave, SetUpWave.Handle).WithSummary("Say which group is asked, and how many they are");
        partnership.Write<SetUpWave.NoRequest>("/tillit/runder/{wave}/grupper/{group:guid}/bort", TrustDeeds.WriteWave, SetUpWave.RemoveGroup).WithSummary("Remove a group before the round opens");
        partnership.Write<SetUpWave.QuestionRequest>("/tillit/runder/{wave}/sporsmal", TrustDeeds.WriteWave, SetUpWave.AddQuestion).WithSummary("Add a statement of one's own");
        partnership.Write<SetUpWave.NoRequest>("/tillit/runder/{wave}/sporsmal/{question:guid}/bort", TrustDeeds.WriteWave, SetUpWave.RemoveQuestion).WithSummary("Remove a statement");
        partnership.Write<InvitePeople.Request>("/tillit/runder/{wave}/inviter", TrustDeeds.Invite, InvitePeople.Handle).WithSummary("Invite people by mail");
        partnership.Write<InvitePeople.GroupRequest>("/tillit/runder/{wave}/inviter/bort", TrustDeeds.Invite, InvitePeople.TakeBack).WithSummary("Empty a group's list before the round opens");
        partnership.Write<PrintCodes.Request>("/tillit/runder/{wave}/koder", TrustDeeds.Invite, PrintCodes.Handle).WithSummary("Print slips with links that answer once");
        partnership.Write<InvitePeople.NoRequest>("/tillit/runder/{wave}/paminn", TrustDeeds.Invite, InvitePeople.Remind).WithSummary("Remind those who have not answered");
        partnership.Write<RunWave.NoRequest>("/tillit/runder/{wave}/apne", TrustDeeds.WriteWave, RunWave.Handle).WithSummary("Open a round");
        partnership.Write<RunWave.NoRequest>("/tillit/runder/{wave}/lukk", TrustDeeds.WriteWave, RunWave.Close).WithSummary("Close a round");
        partnership.Write<ReleaseWave.NoRequest>("/tillit/runder/{wave}/frigi", TrustDeeds.Release, ReleaseWave.Handle).WithSummary("Release the results of a round, once");
        partnership.Write<RunWave.NoRequest>("/tillit/runder/{wave}/fulgt-opp", TrustDeeds.WriteWave, RunWave.FollowUp).WithSummary("Say that the promised meeting has taken up the results");
    }

    private static void MapAnswering(IEndpointRouteBuilder partnership)
    {
        partnership.MapGet("/puls/{secret}", AnswerPulse.Show).ForAnybody().ForACrowd().WithSummary("Show the next question of a link");
        Post<AnswerPulse.Request>("", AnswerPulse.Handle, "Answer a question");
        Post<AnswerPulse.NoRequest>("/begynn", AnswerPulse.Begin, "Begin to answer");
        Post<AnswerPulse.NoRequest>("/slett", AnswerPulse.Drop, "Throw away what was begun");
        Post<AnswerPulse.NoRequest>("/lever", AnswerPulse.HandIn, "Hand in the answers");
        void Post<TRequest>(string deed, Delegate handler, string summary) where TRequest : notnull =>
            partnership.MapPost("/puls/{secret}" + deed, handler).ForAnybody().ForACrowd().Accepts<TRequest>("application/json", "application/x-www-form-urlencoded").WithSummary(summary);
    }
}
