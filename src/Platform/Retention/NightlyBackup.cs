using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;

namespace Samspill.Platform.Retention;

/// <summary>
/// Takes a backup each night, from two o'clock on, beside all who work; keeps as many as the installation has chosen, and notes how it
/// went. A machine that slept takes it when it wakes, and one that failed tries again within the hour.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class NightlyBackup(IServiceScopeFactory scopes, DemoMode demo, ILogger<NightlyBackup> log) : IJob
{
    private const string Name = "nightly-";
    private const int FromHour = 2;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(55);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (!demo.IsOn && await IsDue(cancellationToken))
        {
            await Take(scopes, log, cancellationToken);
        }
    }

    /// <summary>Takes one now; what hindered it, or null.</summary>
    public static async Task<string?> Take(IServiceScopeFactory scopes, ILogger log, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, choice) = (scope.ServiceProvider.GetRequiredService<SamspillDb>(), scope.ServiceProvider.GetRequiredService<DatabaseChoice>());
        var now = db.Scene.Clock.Real;
        string? fault = null;
        try
        {
            await using var reading = scopes.CreateAsyncScope();
            var name = Name + now.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture) + ".zip";
            var manifest = await TakeBackup.To(reading.ServiceProvider.GetRequiredService<SamspillDb>(), Path.Combine(choice.Backups, name), stop);
            Taken(log, name, manifest.Tables.Sum(table => table.Rows));
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            fault = no.Message;
            Failed(log, fault);
        }

        var upkeep = await db.Upkeep(stop);
        (upkeep.TriedAt, upkeep.Fault, upkeep.BackedUpAt) = (now, fault, fault is null ? now : upkeep.BackedUpAt);
        await db.SaveChangesAsync(stop);
        if (fault is null)
        {
            Prune(choice.Backups, Math.Max(1, upkeep.Backups));
        }

        return fault;
    }

    private async Task<bool> IsDue(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var (upkeep, now) = (await db.Upkeep(stop), db.Scene.Clock.Real);
        return upkeep.Backups > 0 && Clock.InOslo(now).Hour >= FromHour && (upkeep.BackedUpAt is not { } last || Clock.DateOf(last) < Clock.DateOf(now))
            && (upkeep.TriedAt is not { } tried || now - tried > Pause);
    }

    /// <summary>Removes the oldest of its own files; copies from an upgrade and those taken by hand are let be.</summary>
    private static void Prune(string folder, int keep)
    {
        foreach (var old in System.IO.Directory.GetFiles(folder, Name + "*.zip").OrderByDescending(Path.GetFileName, StringComparer.Ordinal).Skip(keep))
        {
            File.Delete(old);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Backup {File} taken: {Rows} rows")]
    private static partial void Taken(ILogger log, string file, long rows);

    [LoggerMessage(Level = LogLevel.Error, Message = "The nightly backup was not taken: {Fault}")]
    private static partial void Failed(ILogger log, string fault);
}
