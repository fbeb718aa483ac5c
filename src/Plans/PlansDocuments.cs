using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Finding;

namespace Samspill.Plans;

/// <summary>What the search finds of plans: each with the text of its newest version, and the statements of that version.</summary>
internal static class PlansDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("plan", new("plan", "plan", "plan"), PlansDeeds.See, Plans) { MadeOf = [MadeOf.Itself<Plan, PlanId>(), MadeOf.Part<PlanVersion>(row => row.PlanId.Value), MadeOf.Any<Organisation>()] },
        new("utsagn", new("utsagn i plan", "utsegn i plan", "statement in a plan"), PlansDeeds.See, Statements)
        {
            MadeOf = [MadeOf.Itself<PlanStatement, StatementId>(), MadeOf.Any<Plan>(), MadeOf.Any<PlanVersion>(), MadeOf.Any<Theme>(), MadeOf.Any<Organisation>()],
        },
    ];

    private sealed record Newest(Plan Plan, string? Place, PlanVersionId? Version);

    private static async Task<IReadOnlyList<Newest>> Of(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var plans = await db.Set<Plan>().AsNoTracking().Of<Plan, PlanId>(ids).ToListAsync(stop);
        var versions = (await db.Set<PlanVersion>().AsNoTracking().Select(row => new { row.Id, row.PlanId, row.Number }).ToListAsync(stop)).ToLookup(row => row.PlanId);
        var places = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        return [.. plans.Select(plan => new Newest(plan, places.GetValueOrDefault(plan.OrganisationId), versions[plan.Id].MaxBy(row => row.Number)?.Id))];
    }

    private static async Task<IReadOnlyList<Document>> Plans(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var documents = new List<Document>();
        foreach (var (plan, place, version) in await Of(db, ids, stop))
        {
            var bytes = version is { } id ? await db.Set<PlanText>().AsNoTracking().Where(row => row.Id == id).Select(row => row.Bytes).SingleOrDefaultAsync(stop) : null;
            documents.Add(new(plan.Id.Value, plan.Title, "/planer/" + plan.Key)
            {
                AlsoKnownAs = Document.Lines(PlanWords.Of(plan.Kind).Nb, place),
                Text = Document.Lines(plan.Remark, plan.Decision, bytes is null ? null : DocumentBytes.Words(bytes)),
                Municipalities = place is null ? [] : [place],
                Year = plan.AdoptedOn?.Year,
                Status = PlanWords.Of(plan.Stage),
                IsDemo = plan.IsDemo,
            });
        }

        return documents;
    }

    private static async Task<IReadOnlyList<Document>> Statements(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var newest = (await Of(db, null, stop)).Where(plan => plan.Version is not null).ToDictionary(plan => plan.Version!.Value);
        var themes = await db.Set<Theme>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Title, stop);
        var rows = await db.Set<PlanStatement>().AsNoTracking().Of<PlanStatement, StatementId>(ids).Where(row => row.State != StatementState.Rejected).ToListAsync(stop);
        return [.. rows.Where(row => newest.ContainsKey(row.VersionId)).Select(row => (Row: row, newest[row.VersionId].Plan, newest[row.VersionId].Place)).Select(pair => new Document(pair.Row.Id.Value, pair.Row.Sentence, $"/planer/{pair.Plan.Key}#utsagn")
        {
            Text = Document.Lines(pair.Row.Section, pair.Plan.Title),
            Themes = pair.Row.ThemeId is { } theme && themes.TryGetValue(theme, out var title) ? [title] : [],
            Municipalities = pair.Place is null ? [] : [pair.Place],
            Year = pair.Plan.AdoptedOn?.Year,
            IsDemo = pair.Row.IsDemo,
        })];
    }
}
