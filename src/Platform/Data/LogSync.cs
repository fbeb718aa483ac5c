namespace Samspill.Platform.Data;

/// <summary>
/// Syncs a SQLite file's write-ahead log to the disk for all who have just saved, at once. A save is written to the log in its turn and
/// released; whoever made it waits here until the disk has it, and is told so only then. Saves that come while the disk is busy share the
/// next sync, so that ten savers wait for one or two of them and not for ten.
/// </summary>
/// <param name="sync">Puts what has been written on the disk, and throws what the disk says when it cannot.</param>
internal sealed class LogSync(Action sync)
{
    private readonly Lock gate = new();
    private TaskCompletionSource? waiting;
    private bool isBusy;

    /// <summary>The log of a SQLite file.</summary>
    public static LogSync Of(string file) => new(() => Sync(file + "-wal"));

    /// <summary>Returns when what was committed before the call is on the disk; throws what the disk said when it is not.</summary>
    public Task Wait()
    {
        lock (gate)
        {
            waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (!isBusy)
            {
                isBusy = true;
                _ = Task.Run(SyncWhileSomebodyWaits);
            }

            return waiting.Task;
        }
    }

    private void SyncWhileSomebodyWaits()
    {
        while (Next() is { } group)
        {
            try
            {
                sync();
                group.SetResult();
            }
            catch (Exception fault)
            {
                // Whatever it was: those who wait must be told, or they would wait for ever.
                group.SetException(fault);
            }
        }
    }

    private TaskCompletionSource? Next()
    {
        lock (gate)
        {
            (var group, waiting) = (waiting, null);
            isBusy = group is not null;
            return group;
        }
    }

    /// <summary>The log may have been emptied into the file since, and then SQLite has synced both.</summary>
    private static void Sync(string log)
    {
        if (!File.Exists(log))
        {
            return;
        }

        using var handle = File.OpenHandle(log, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.FlushToDisk(handle);
    }
}
