using Microsoft.AspNetCore.Http;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Trust.Remedies;
using Samspill.Trust.Results;

namespace Samspill.Trust.Front;

/// <summary>The last release and what was done about it, open to all where the partnership has opened its pages.</summary>
public static class ShowOpenTrust
{
    /// <summary>What the page shows.</summary>
    public sealed record View(Result? Result, IReadOnlyList<SaidAndDone> Remedies);

    internal static async Task<IResult> Handle(string? runde, string? kommune, SamspillDb db, CancellationToken stop) =>
        Answer.With<OpenTrustPage, View>(new(await Result.Find(db, runde, kommune, stop) ?? await Result.Find(db, null, kommune, stop), await SaidAndDone.All(db, stop)));
}
