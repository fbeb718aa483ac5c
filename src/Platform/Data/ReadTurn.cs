namespace Samspill.Platform.Data;

/// <summary>
/// Parts of a page that each ask the database on their own take turns: a renderer begins them all at once, and the one connection of a request
/// answers one at a time. Not for what a page's handler reads, which is done before the page is rendered.
/// </summary>
public sealed class ReadTurn : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Reads when nobody else does.</summary>
    public async Task Take(Func<Task> read)
    {
        await turn.WaitAsync();
        try
        {
            await read();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();
}
