using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Tokens;

/// <summary>The reader's own keys for programs: what each may do, until when, and when it was last used.</summary>
public static class ShowTokens
{
    /// <summary>What the page shows.</summary>
    /// <param name="Made">A key that was made just now. Shown once.</param>
    /// <param name="Deeds">What a key can be given: the deeds that the reader may do herself.</param>
    public sealed record View(string? Made, IReadOnlyList<Line> Keys, IReadOnlyList<Choice> Deeds);

    /// <summary>A key.</summary>
    public sealed record Line(Guid Id, string Name, IReadOnlyList<string> Deeds, bool IsReadOnly, DateOnly MadeOn, DateOnly ExpiresOn, DateOnly? LastUsedOn, State State);

    /// <summary>A deed that a key can be given.</summary>
    public sealed record Choice(string Name, Text Title);

    /// <summary>Whether a key is good.</summary>
    public enum State
    {
        /// <summary>Good.</summary>
        Good,

        /// <summary>Its day is past.</summary>
        Expired,

        /// <summary>Taken back.</summary>
        Revoked,
    }

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop) =>
        Answer.With<TokensPage, View>(await See(db, reader, arenas, null, stop));

    internal static async Task<View> See(SamspillDb db, Reader reader, ArenaList arenas, string? made, CancellationToken stop)
    {
        var now = db.Scene.Clock.Real;
        var mine = await db.Set<AccessToken>().AsNoTracking().Where(token => token.PersonId == reader.PersonId).OrderByDescending(token => token.MadeAt).Take(200).ToListAsync(stop);
        var titles = arenas.Deeds.ToDictionary(deed => deed.Name, deed => deed.Title.ToString(), StringComparer.Ordinal);
        return new(made, [.. mine.Select(token => new Line(
            token.Id.Value,
            token.Name,
            [.. token.Allows.Deeds.Select(name => titles.GetValueOrDefault(name, name))],
            token.Allows.IsReadOnly,
            Clock.DateOf(token.MadeAt),
            Clock.DateOf(token.ExpiresAt),
            token.LastUsedAt is { } used ? Clock.DateOf(used) : null,
            token.RevokedAt is not null ? State.Revoked : token.ExpiresAt <= now ? State.Expired : State.Good))],
            [.. Offered(reader, arenas).Select(deed => new Choice(deed.Name, deed.Title))]);
    }

    /// <summary>What a key can be given: everything the reader may do but making keys, so that a key never begets another.</summary>
    internal static IEnumerable<Deed> Offered(Reader reader, ArenaList arenas) => arenas.Deeds.Where(deed => deed != PlatformDeeds.MakeToken && deed.IsOpenTo(reader.Roles));
}
