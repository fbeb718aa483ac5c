using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Tokens;

/// <summary>Makes a key for a program. The key is shown in the answer and never again.</summary>
public static class MakeToken
{
    /// <summary>What the key is for, what it may do (nothing named: only read), and for how many days.</summary>
    public sealed record Request(string Name, IReadOnlyList<string> Deeds, int Days = 90);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        if (reader.PersonId is not { } person)
        {
            return Answer.Absent;
        }

        var request = Read(input, reader, arenas);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, async () => Answer.With<TokensPage, ShowTokens.View>(await ShowTokens.See(db, reader, arenas, null, stop)));
        }

        var secret = Secret.TokenMark + Secret.New();
        var now = db.Scene.Clock.Real;
        db.Add(new AccessToken { PersonId = person, Name = request.Name, Hash = Secret.Hash(secret), Scope = string.Join(' ', request.Deeds), MadeAt = now, ExpiresAt = now.AddDays(request.Days) });
        await db.SaveChangesAsync(stop);
        return Answer.With<TokensPage, ShowTokens.View>(await ShowTokens.See(db, reader, arenas, secret, stop));
    }

    private static Request Read(Input input, Reader reader, ArenaList arenas)
    {
        var offered = ShowTokens.Offered(reader, arenas).Select(deed => deed.Name).ToHashSet(StringComparer.Ordinal);
        var named = (input.Text("deeds") ?? "").Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var request = new Request(input.Required("name", TokenWords.NameMissing, 100), [.. named.Distinct(StringComparer.Ordinal)], input.Whole("days") ?? 90);
        input.Flaws.Require(named.All(offered.Contains), "deeds", TokenWords.NotOffered);
        input.Flaws.Require(request.Days is >= 1 and <= AccessToken.MostDays, "days", TokenWords.Days.With(AccessToken.MostDays));
        return request;
    }
}
