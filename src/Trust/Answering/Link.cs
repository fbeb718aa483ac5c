using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Tokens;
using Samspill.Trust.Inviting;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Answering;

/// <summary>A link that leads somewhere: the group it may answer for, and the sheet begun by it. Who was invited is no part of it.</summary>
internal sealed record Link(string Partnership, Wave Wave, Respondents Respondents, Language Language, Sheet? Sheet)
{
    /// <summary>One question, compiled once for a model: it is asked for each page and each answer of each who answers.</summary>
    private static readonly ConditionalWeakTable<IModel, Func<SamspillDb, string, SheetId, CancellationToken, Task<Link?>>> Asking = [];

    /// <summary>True when she has handed in by it.</summary>
    public bool IsSpent => Sheet is { IsHandedIn: true };

    /// <summary>Why nothing more can be done by it on a day; null when something can.</summary>
    public Refusal? Hinders(DateOnly today) => IsSpent ? AnswerRefusals.Spent : Wave.TakesAnswersOn(today) ? null : AnswerRefusals.Closed;

    /// <summary>The link of a secret in this partnership; null when there is none.</summary>
    public static Task<Link?> Find(SamspillDb db, string secret, CancellationToken stop) =>
        db.Here == default ? Task.FromResult<Link?>(null) : Asking.GetValue(db.Model, _ => Compiled())(db, Secret.Hash(secret), Sheet.IdOf(secret), stop);

    /// <summary>What she is asked.</summary>
    public async Task<IReadOnlyList<Asked>> Asked(SamspillDb db, CancellationToken stop) => Wave.Kind == WaveKind.Pulse
        ? TrustPulse.Of(Sheet?.Form ?? 0, Respondents.Group)
        : [.. (await db.Set<OwnQuestion>().AsNoTracking().Where(row => row.WaveId == Wave.Id).OrderBy(row => row.Number).ToListAsync(stop)).Select(row => new Asked(Measure.Own(row.Number), row.Statement))];

    private static Func<SamspillDb, string, SheetId, CancellationToken, Task<Link?>> Compiled() => EF.CompileAsyncQuery((SamspillDb db, string hash, SheetId id, CancellationToken stop) =>
        (from invitation in db.Set<Invitation>()
         where invitation.Hash == hash
         join respondents in db.Set<Respondents>() on invitation.RespondentsId equals respondents.Id
         join wave in db.Set<Wave>() on respondents.WaveId equals wave.Id
         join here in db.Set<Partnership>() on invitation.PartnershipId equals here.Id
         from sheet in db.Set<Sheet>().Where(row => row.Id == id).DefaultIfEmpty()
         select new Link(here.Name, wave, respondents, invitation.Language, sheet)).SingleOrDefault());
}
