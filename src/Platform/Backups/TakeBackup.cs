using System.Data;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Backups;

/// <summary>
/// Takes a backup of the whole installation into one file while it runs: one moment of the database, read in one transaction, so
/// that writers neither wait nor show. The file reads the same on either database.
/// </summary>
public static class TakeBackup
{
    private static readonly byte[] NewLine = [(byte)'\n'];

    /// <summary>Writes the backup; the file stands in place only when all of it has been written.</summary>
    public static async Task<Manifest> To(SamspillDb db, string path, CancellationToken stop)
    {
        var full = Path.GetFullPath(path);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var half = full + ".part";
        try
        {
            Manifest manifest;
            await using (var file = new FileStream(half, Options))
            {
                manifest = await Write(db, file, stop);
                file.Flush(flushToDisk: true);
            }

            File.Move(half, full, overwrite: true);
            return manifest;
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static FileStreamOptions Options
    {
        get
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
            if (!OperatingSystem.IsWindows())
            {
                // It holds everything, password hashes and keys too: for its owner alone.
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return options;
        }
    }

    private static async Task<Manifest> Write(SamspillDb db, Stream file, CancellationToken stop)
    {
        await using var moment = await Moment(db, stop);
        await using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var tables = new List<ManifestTable>();
        foreach (var table in BackupTable.Of(db.Model).Where(table => !typeof(ILeftOutOfBackups).IsAssignableFrom(table.Type.ClrType)))
        {
            var write = typeof(TakeBackup).GetMethod(nameof(Table), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(table.Type.ClrType);
            tables.Add(await (Task<ManifestTable>)write.Invoke(null, [db, table, zip, stop])!);
        }

        var slugs = (await db.Set<Partnership>().AsNoTracking().Select(partnership => partnership.Slug).ToListAsync(stop)).ConvertAll(slug => slug.Value);
        var heads = await db.Set<AuditHead>().AsNoTracking().Select(head => new ManifestHead(head.PartnershipId.Value, head.Sequence, head.Hash)).ToListAsync(stop);
        var version = typeof(TakeBackup).Assembly.GetName().Version!.ToString(3);
        var manifest = new Manifest(Manifest.Now, version, db.Scene.Clock.Real, db.IsSqlite ? "sqlite" : "postgres", [.. slugs.Order(StringComparer.Ordinal)], tables, heads);
        await using var entry = await zip.CreateEntry(Manifest.Entry, CompressionLevel.Fastest).OpenAsync(stop);
        await JsonSerializer.SerializeAsync(entry, manifest, RestoreBackup.Form, stop);
        return manifest;
    }

    /// <summary>One moment of the database, whatever others write meanwhile.</summary>
    private static async Task<IAsyncDisposable> Moment(SamspillDb db, CancellationToken stop)
    {
        if (!db.IsSqlite)
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        }

        await db.Database.OpenConnectionAsync(stop);
        // Deferred: a reader of the write-ahead log, which takes no lock that a writer wants.
        var connection = (Microsoft.Data.Sqlite.SqliteConnection)db.Database.GetDbConnection();
        return (await db.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), stop))!;
    }

    private static async Task<ManifestTable> Table<T>(SamspillDb db, BackupTable table, ZipArchive zip, CancellationToken stop) where T : class
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0L;
        await using var entry = await zip.CreateEntry($"tables/{table.Name}.jsonl", CompressionLevel.Fastest).OpenAsync(stop);
        await foreach (var row in db.Set<T>().IgnoreQueryFilters().AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            var line = Encoding.UTF8.GetBytes(table.Write(row));
            foreach (var part in (ReadOnlySpan<byte[]>)[line, NewLine])
            {
                hash.AppendData(part);
                entry.Write(part);
            }

            rows++;
        }

        return new ManifestTable(table.Name, table.Columns, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}

/// <summary>A record that no backup holds, because copies of it from several nights would tell what one night's does not. What needs it must do without after a restore.</summary>
public interface ILeftOutOfBackups;
