using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Programmes;

/// <summary>Tells the other rooms whether the programme has closed, and the one who closes it what would be left open: requests nobody has answered, and numbers nobody has approved.</summary>
internal sealed class OpenEnds(SamspillDb db, KeptFacts kept) : IProgrammeEnd, IOpenEnds
{
    public async Task<DateOnly?> ClosedOn(PartnershipId partnership, CancellationToken stop) =>
        partnership == db.Here ? (await kept.Of(async () => new End(await db.TheProgramme().Select(programme => programme.ClosedOn).FirstOrDefaultAsync(stop)))).On : null;

    public async Task<IReadOnlyList<OpenEnd>> Open(PartnershipId partnership, CancellationToken stop)
    {
        var asked = await db.Set<Ownership>().AsNoTracking().Where(row => row.Answer == OwnershipAnswer.Silent)
            .Join(db.Set<Goal>().Where(goal => goal.Status != GoalStatus.Closed), row => row.GoalId, goal => goal.Id, (row, goal) => new { row.Key, row.Role, goal.Number }).OrderBy(row => row.Number).ToListAsync(stop);
        var waiting = await db.Set<Measurement>().CountAsync(row => !row.IsSuperseded && (row.Status == MeasurementStatus.Draft || row.Status == MeasurementStatus.Submitted || row.Status == MeasurementStatus.Endorsed || row.Status == MeasurementStatus.Returned), stop);
        return [.. asked.Select(row => new OpenEnd(EndWords.Unanswered.With(row.Number), Text.Same(row.Role).Then(Text.Same("."), ""), "/eierskap/" + row.Key)), .. waiting == 0 ? Array.Empty<OpenEnd>() : [new OpenEnd(EndWords.NotApproved.Of(waiting), EndWords.NotApprovedSays, "/mangler")]];
    }

    private sealed record End(DateOnly? On);
}

internal static class EndWords
{
    public static readonly Text Unanswered = new("Ubesvart forespørsel om å eie mål {0}", "Førespurnad om å eige mål {0} utan svar", "Unanswered request to own goal {0}");
    public static readonly Plural NotApproved = new(new("{0} tall er ikke godkjent", "{0} tal er ikkje godkjent", "{0} number is not approved"), new("{0} tall er ikke godkjent", "{0} tal er ikkje godkjende", "{0} numbers are not approved"));
    public static readonly Text NotApprovedSays = new("De blir ikke med i rapporten.", "Dei blir ikkje med i rapporten.", "They will not be in the report.");
}
