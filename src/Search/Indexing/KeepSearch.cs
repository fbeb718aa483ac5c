using Samspill.Platform.Data;
using Samspill.Platform.Jobs;

namespace Samspill.Search.Indexing;

/// <summary>Each day: reads the files that have not been read, and makes an index anew when most of it is what has been replaced.</summary>
internal sealed class KeepSearch(SamspillDb db) : IDailyChore
{
    private const int FewestGone = 1000;

    public async Task Do(CancellationToken stop)
    {
        await FileTexts.Rest(db, null, stop);
        if (await KeepIndex.Head(db, stop) is { } head && head.Gone >= FewestGone && head.Gone > head.Next / 2)
        {
            await SearchArena.MakeIndex(db, stop);
        }
    }
}
