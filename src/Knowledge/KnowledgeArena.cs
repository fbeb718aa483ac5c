using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Knowledge.Analyses;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Completeness;
using Samspill.Knowledge.Lessons;
using Samspill.Knowledge.Lists;
using Samspill.Knowledge.Questions;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge;

/// <summary>What was tried, what came of it, and what others can learn from it.</summary>
public sealed class KnowledgeArena : IArena
{
    /// <summary>The lists of the knowledge base, as the head of each shows them.</summary>
    internal static IReadOnlyList<(Text Title, string Path)> Tabs { get; } = [(CardWords.Cards, "/kunnskap"), (LessonWords.Title, "/kunnskap/lerdommer"), (QuestionWords.Title, "/kunnskap/sporsmal"), (AnalysisWords.Title, "/kunnskap/analyser"), (CompletenessWords.Title, "/kunnskap/fullstendighet"), (PastReports.PastReportWords.Title, "/kunnskap/rapporter")];

    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => KnowledgeDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [new(40, CardWords.Title, "/kunnskap", KnowledgeDeeds.See)];

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> OpenMenu { get; } = [new(30, CardWords.Title, "/apent/kunnskap", KnowledgeDeeds.SeeOpen)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => KnowledgeRecords.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents => KnowledgeDocuments.All;

    /// <inheritdoc/>
    public RecordWords Words => KnowledgeRecords.Words;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<OnCard>();
        services.AddScoped<IWorkSource, WorkOnCards>();
        services.AddScoped<IMetricSource, KnowledgeMetrics>();
        services.AddScoped<IPublishedSource, ShareKnowledge>();
        services.AddScoped<IOpenData, ShareKnowledge>();
        services.AddScoped<OnLesson>();
        services.AddScoped<IWorkSource, WorkOnLessons>();
        services.AddScoped<ILearningSource, OfferLessons>();
        services.AddScoped<IGroundSource, OfferAnalyses>();
        services.AddScoped<IQuestionSource, OfferQuestions>();
    }

    /// <inheritdoc/>
    public void AddDemo(SamspillDb db) => KnowledgeDemo.Add(db);

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        MapCards(partnership);
        MapLessons(partnership);
        MapQuestions(partnership);
        MapAnalyses(partnership);
        MapLists(partnership);
        PastReports.PastReportRoutes.Map(partnership);
        partnership.Read<ShowOpenCards.View>("/apent/kunnskap", KnowledgeDeeds.SeeOpen, ShowOpenCards.Handle).WithSummary("Show the cards and lessons that are published");
        partnership.Read<ShowOpenCard.View>("/apent/kunnskap/{card}", KnowledgeDeeds.SeeOpen, ShowOpenCard.Handle).WithSummary("Show a published card, at the address it is cited by");
    }

    private static void MapCards(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowCards.View>("/kunnskap", KnowledgeDeeds.See, ShowCards.Handle).WithSummary("Show the project cards, narrowed down by facets");
        partnership.Read<WriteCard.View>("/kunnskap/prosjekter/ny", KnowledgeDeeds.Write, WriteCard.ShowNew);
        partnership.Write<WriteCard.Request>("/kunnskap/prosjekter/ny", KnowledgeDeeds.Write, WriteCard.Add).WithSummary("Write a project card");
        partnership.Read<ShowCard.View>("/kunnskap/prosjekter/{card}", KnowledgeDeeds.See, ShowCard.Handle).WithSummary("Show a project card");
        partnership.Read<WriteCard.View>("/kunnskap/prosjekter/{card}/endre", KnowledgeDeeds.Write, WriteCard.Show);
        partnership.Write<WriteCard.Request>("/kunnskap/prosjekter/{card}/endre", KnowledgeDeeds.Write, WriteCard.Change).WithSummary("Change a project card");
        partnership.Write<WriteLine.Request>("/kunnskap/prosjekter/{card}/linje", KnowledgeDeeds.Write, WriteLine.Handle).WithSummary("Write the quarter's line on a running project");
        partnership.Write<ConfirmResult.Request>("/kunnskap/prosjekter/{card}/bekreft", KnowledgeDeeds.Review, ConfirmResult.Handle).WithSummary("Confirm that a result is proven");
        partnership.Write<PublishCard.Request>("/kunnskap/prosjekter/{card}/publiser", KnowledgeDeeds.Review, PublishCard.Handle).WithSummary("Open a card to all");
        partnership.Write<PublishCard.Request>("/kunnskap/prosjekter/{card}/trekk", KnowledgeDeeds.Review, PublishCard.Withdraw).WithSummary("Withdraw a card from the open pages");
        partnership.Write<RegisterReuse.Request>("/kunnskap/prosjekter/{card}/gjenbruk", KnowledgeDeeds.Write, RegisterReuse.OfCard).WithSummary("Register that an initiative builds on a card");
        partnership.Read<ShowCompleteness.View>("/kunnskap/fullstendighet", KnowledgeDeeds.See, ShowCompleteness.Handle).WithSummary("Show how complete and how old the cards are, by field and municipality");
    }

    private static void MapLessons(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowLessons.View>("/kunnskap/lerdommer", KnowledgeDeeds.See, ShowLessons.Handle).WithSummary("Show the lessons, reviewed and proposed");
        partnership.Read<WriteLesson.View>("/kunnskap/lerdommer/ny", KnowledgeDeeds.Write, WriteLesson.ShowNew);
        partnership.Write<WriteLesson.Request>("/kunnskap/lerdommer/ny", KnowledgeDeeds.Write, WriteLesson.Add).WithSummary("Propose a lesson");
        partnership.Write<TakeInLessons.Request>("/kunnskap/lerdommer/fra-programmet", KnowledgeDeeds.Write, TakeInLessons.Handle).WithSummary("Bring in changes of course and challenges as proposed lessons");
        partnership.Read<ShowLesson.View>("/kunnskap/lerdommer/{lesson}", KnowledgeDeeds.See, ShowLesson.Handle).WithSummary("Show a lesson and what builds on it");
        partnership.Read<WriteLesson.View>("/kunnskap/lerdommer/{lesson}/endre", KnowledgeDeeds.Write, WriteLesson.Show);
        partnership.Write<WriteLesson.Request>("/kunnskap/lerdommer/{lesson}/endre", KnowledgeDeeds.Write, WriteLesson.Change).WithSummary("Change a lesson, which must then be reviewed again");
        partnership.Write<ReviewLesson.Request>("/kunnskap/lerdommer/{lesson}/gjennomgang", KnowledgeDeeds.Review, ReviewLesson.Handle).WithSummary("Say whether a proposed lesson holds");
        partnership.Write<PublishLesson.Request>("/kunnskap/lerdommer/{lesson}/publiser", KnowledgeDeeds.Review, PublishLesson.Handle).WithSummary("Open a lesson to all");
        partnership.Write<PublishLesson.Request>("/kunnskap/lerdommer/{lesson}/trekk", KnowledgeDeeds.Review, PublishLesson.Withdraw).WithSummary("Withdraw a lesson from the open pages");
        partnership.Write<RegisterReuse.Request>("/kunnskap/lerdommer/{lesson}/gjenbruk", KnowledgeDeeds.Write, RegisterReuse.Handle).WithSummary("Register that an initiative builds on a lesson");
    }

    private static void MapQuestions(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowQuestions.View>("/kunnskap/sporsmal", KnowledgeDeeds.See, ShowQuestions.Handle).WithSummary("Show the learning questions with the newest answer to each");
        partnership.Write<ShowQuestions.Request>("/kunnskap/sporsmal", KnowledgeDeeds.Write, ShowQuestions.Ask).WithSummary("Ask a learning question");
        partnership.Read<AnswerQuestion.View>("/kunnskap/sporsmal/{question}", KnowledgeDeeds.See, AnswerQuestion.Show).WithSummary("Show a learning question with its answers over time");
        partnership.Write<AnswerQuestion.Request>("/kunnskap/sporsmal/{question}/svar", KnowledgeDeeds.Write, AnswerQuestion.Handle).WithSummary("Write what is known of a question today");
        partnership.Write<AnswerQuestion.NoRequest>("/kunnskap/sporsmal/{question}/avklar", KnowledgeDeeds.Write, AnswerQuestion.Settle).WithSummary("Say that a question is settled");
        partnership.Write<AnswerQuestion.NoRequest>("/kunnskap/sporsmal/{question}/apne", KnowledgeDeeds.Write, AnswerQuestion.Reopen).WithSummary("Open a settled question again");
    }

    private static void MapAnalyses(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowAnalyses.View>("/kunnskap/analyser", KnowledgeDeeds.See, ShowAnalyses.Handle).WithSummary("Show the library of analyses");
        partnership.Read<WriteAnalysis.View>("/kunnskap/analyser/ny", KnowledgeDeeds.Write, WriteAnalysis.ShowNew);
        partnership.Write<WriteAnalysis.Request>("/kunnskap/analyser/ny", KnowledgeDeeds.Write, WriteAnalysis.Add).WithSummary("Add an analysis");
        partnership.Write<CiteAnalysis.Request>("/kunnskap/analyser/siter", KnowledgeDeeds.Write, CiteAnalysis.Handle).WithSummary("Say that a goal or a plan rests on an analysis");
        partnership.Write<CiteAnalysis.NoRequest>("/kunnskap/analyser/sitat/{citation:guid}/fjern", KnowledgeDeeds.Write, CiteAnalysis.Remove).WithSummary("Remove the link from a goal or a plan to an analysis");
        partnership.Read<ShowAnalysis.View>("/kunnskap/analyser/{analysis}", KnowledgeDeeds.See, ShowAnalysis.Handle).WithSummary("Show an analysis and what rests on it");
        partnership.Read<WriteAnalysis.View>("/kunnskap/analyser/{analysis}/endre", KnowledgeDeeds.Write, WriteAnalysis.Show);
        partnership.Write<WriteAnalysis.Request>("/kunnskap/analyser/{analysis}/endre", KnowledgeDeeds.Write, WriteAnalysis.Change).WithSummary("Change what stands about an analysis");
    }

    private static void MapLists(IEndpointRouteBuilder partnership)
    {
        partnership.Read<UploadList.View>("/kunnskap/hent", KnowledgeDeeds.Write, UploadList.Show).WithMetadata(new FoundPlace(ListWords.Title));
        partnership.Write<UploadList.Request>("/kunnskap/hent", KnowledgeDeeds.Write, UploadList.Handle).WithSummary("Upload a list of projects, to be looked at first");
        partnership.Read<BringInList.View>("/kunnskap/hent/{file}", KnowledgeDeeds.Write, BringInList.Show).WithSummary("Show what an uploaded list would make");
        partnership.Write<BringInList.ColumnsRequest>("/kunnskap/hent/{file}/kolonner", KnowledgeDeeds.Write, BringInList.Map).WithSummary("Say what the columns of a list mean");
        partnership.Write<BringInList.Request>("/kunnskap/hent/{file}", KnowledgeDeeds.Write, BringInList.Handle).WithSummary("Make cards of an uploaded list");
    }
}
