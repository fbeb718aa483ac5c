using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Archive;
using Samspill.Platform.Directory;
using Samspill.Platform.Erasure;
using Samspill.Platform.Guests;
using Samspill.Platform.History;
using Samspill.Platform.Questions;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;

namespace Samspill.Platform.Records;

/// <summary>The pages of what hangs on every record: files, questions, history.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.ReadFile("/fil/{id}", PlatformDeeds.SeeFile, ShowFile.Handle).OpenToGuestByHandler();
        partnership.Write<RemoveFile.Request>("/fil/{id}/fjern", PlatformDeeds.AttachFile, RemoveFile.Handle);
        partnership.Read<AttachFile.View>("/vedlegg/{kind}/{key}", PlatformDeeds.SeeFile, AttachFile.Show).WithSummary("List the files of a record").OpenToGuestOfKind();
        partnership.Write<AttachFile.Request>("/vedlegg/{kind}/{key}", PlatformDeeds.AttachFile, AttachFile.Handle);
        partnership.Read<ShowHistory.View>("/historikk/{kind}/{key}", PlatformDeeds.SeeHistory, ShowHistory.Handle);
        partnership.Read<ShowTrail.View>("/historikk", PlatformDeeds.SeeTrail, ShowTrail.Handle);
        partnership.ReadFile("/historikk/hele.csv", PlatformDeeds.SeeTrail, ShowTrail.AsCsv).WithSummary("Take the whole trail as CSV");
        partnership.ReadFile("/historikk/hele.json", PlatformDeeds.SeeTrail, ShowTrail.AsJson).WithSummary("Take the whole trail as JSON, with its checksums");
        partnership.Read<ShowTalk.View>("/samtale/{kind}/{key}", PlatformDeeds.SeeTalk, ShowTalk.Handle);
        partnership.Write<AddComment.Request>("/samtale/{kind}/{key}", PlatformDeeds.Comment, AddComment.Handle);
        partnership.Write<CloseQuestion.Request>("/samtale/svar/{id}", PlatformDeeds.Comment, CloseQuestion.Handle);
        partnership.Read<ShowGiven.View>(ShowGiven.Path, PlatformDeeds.SeeGiven, ShowGiven.Handle).WithSummary("Show what one was shown as a guest");
        partnership.Read<GiveRecord.View>("/gjester/{kind}/{key}", PlatformDeeds.GiveRecord, GiveRecord.Show).WithSummary("Show the guests of a record");
        partnership.Write<GiveRecord.Request>("/gjester/{kind}/{key}", PlatformDeeds.GiveRecord, GiveRecord.Handle).WithSummary("Give a record to a guest");
        partnership.Write<TakeRecord.Request>("/gjester/{grant:guid}/ta", PlatformDeeds.GiveRecord, TakeRecord.Handle).WithSummary("Withdraw a record from a guest");
        partnership.Read<ShowArchive.View>("/arkiv", PlatformDeeds.SeeArchive, ShowArchive.Handle);
        partnership.Write<ArchiveRecord.Request>("/arkiv/{kind}/{key}", PlatformDeeds.Archive, ArchiveRecord.Away).WithSummary("Lay a draft in the archive");
        partnership.Write<ArchiveRecord.Request>("/arkiv/{kind}/{key}/tilbake", PlatformDeeds.Archive, ArchiveRecord.Back).WithSummary("Bring a draft back from the archive");
        partnership.Read<ShowErasure.View>("/personer/{person}/slett", PlatformDeeds.ErasePerson, ShowErasure.Handle).WithSummary("Show what erasing a person would take away");
        partnership.Write<DeclineErasure.Request>("/personer/{person}/slett/avslag", PlatformDeeds.ErasePerson, DeclineErasure.Handle);
        partnership.Read<Privacy.ShowPersonalData.View>("/personer/{person}/opplysninger", PlatformDeeds.SeePersonalData, Privacy.ShowPersonalData.Handle);
        partnership.ReadFile("/personer/{person}/opplysninger/mappe.zip", PlatformDeeds.ErasePerson, Privacy.ShowPersonalData.Zip).WithSummary("Take all that is kept about a person");
        partnership.Write<ShowErasure.Request>("/personer/{person}/slett", PlatformDeeds.ErasePerson, ShowErasure.Erase).WithSummary("Erase a person for good");
    }

    public static void AddServices(IServiceCollection services)
    {
        services.AddSingleton<GuestDoor>();
        services.AddScoped<IWorkSource, OpenQuestions>();
        services.AddScoped<Work.Week>();
        services.AddScoped<IHandOver, HandingOver.HandOverRecords>();
        services.AddScoped<IPersonalData, Privacy.RecordsOfPerson>();
        services.AddScoped<IPersonalData, Privacy.AccountOfPerson>();
        services.AddScoped<IWorkSource, WorkOnPeople>();
        services.AddScoped<IPersonTrace, ForgetRequest>();
    }
}
