using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Tokens;

/// <summary>Takes a key back. It is good for nothing from the next request on.</summary>
public static class RevokeToken
{
    /// <summary>Nothing but the address says which key.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(Guid token, Input input, SamspillDb db, Reader reader, Ui.Frame frame, Arenas.ArenaList arenas, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, async () => Answer.With<TokensPage, ShowTokens.View>(await ShowTokens.See(db, reader, arenas, null, stop)));
        }

        var id = new TokenId(token);
        var found = await db.Set<AccessToken>().SingleOrDefaultAsync(mine => mine.Id == id && mine.PersonId == reader.PersonId, stop);
        if (found is null)
        {
            return Answer.Absent;
        }

        found.Revoke(db.Scene.Clock.Real);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nokler"), new { revoked = found.Id.Value }, TokenWords.Revoked.With(found.Name));
    }
}
