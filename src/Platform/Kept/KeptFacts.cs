using Microsoft.Extensions.Caching.Memory;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Kept;

/// <summary>
/// What is reckoned from all of a partnership's records and asked for by many: reckoned once after a save and kept until the next. Kept
/// under the end of the audit chain that the door read before anything else, and the day, so it is never older than the request that asks.
/// Facts are the partnership's and no reader's: what one may see of them is decided by the page.
/// </summary>
/// <remarks>Work without a door (a job, the command line) and a request that has itself saved reckon anew.</remarks>
public sealed class KeptFacts(KeptFactStore store, Scene scene)
{
    /// <summary>The fact of type <typeparamref name="T"/>, one of each type and <paramref name="about"/> for a partnership. It must not be changed by anybody who gets it.</summary>
    /// <param name="about">What it tells of, when there are several of a type, as the number of a page.</param>
    public async Task<T> Of<T>(Func<Task<T>> reckon, object? about = null) where T : class
    {
        if (scene.Revision is not { } revision)
        {
            return await reckon();
        }

        var (key, day) = ((typeof(T), scene.Partnership, about), scene.Clock.Today);
        if (store.Facts.TryGetValue(key, out (string Revision, DateOnly Day, object Fact) kept) && kept.Revision == revision && kept.Day == day)
        {
            return (T)kept.Fact;
        }

        var fact = await reckon();
        store.Facts.Set(key, (revision, day, (object)fact), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(20) });
        return fact;
    }
}

/// <summary>Where facts are kept: the newest of each type for the partnerships last asked about.</summary>
public sealed class KeptFactStore : IDisposable
{
    private const int Most = 200;

    internal MemoryCache Facts { get; } = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <inheritdoc/>
    public void Dispose() => Facts.Dispose();
}
