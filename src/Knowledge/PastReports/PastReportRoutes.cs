using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;
using Samspill.Platform.Finding;

namespace Samspill.Knowledge.PastReports;

internal static class PastReportRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<BringReport.View>("/kunnskap/rapporter", KnowledgeDeeds.See, BringReport.Show).WithMetadata(new FoundPlace(PastReportWords.Title)).WithSummary("Show the past reports that were read");
        partnership.Write<BringReport.Request>("/kunnskap/rapporter", KnowledgeDeeds.Write, BringReport.Handle).WithSummary("Bring in a past report to be read");
        partnership.Read<ShowReport.View>("/kunnskap/rapporter/{past}", KnowledgeDeeds.See, ShowReport.Handle).WithSummary("Show a past report beside what was read in it");
        partnership.ReadFile("/kunnskap/rapporter/{past}/original", KnowledgeDeeds.See, BringReport.Original).WithSummary("Take out a past report's original");
        partnership.Write<MendReading.Request>("/kunnskap/rapporter/{past}/lesning", KnowledgeDeeds.Write, MendReading.Handle).WithSummary("Say what the sentences of a past report are");
        partnership.Write<MakeRecords.Request>("/kunnskap/rapporter/{past}/lag", KnowledgeDeeds.Review, MakeRecords.Handle).WithSummary("Make records of what was read in a past report");
    }
}
