using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samspill.Platform.Data;

namespace Samspill.Platform.Backups;

/// <summary>
/// Copies a database as it stands, whatever version made it, before something is done that cannot be undone. SQLite copies itself into
/// a file; PostgreSQL's own `pg_dump` writes an archive that `pg_restore` reads.
/// </summary>
public static class CopyDatabase
{
    /// <summary>The path of the copy; null, with what the machine says, when none could be taken.</summary>
    /// <param name="name">What the file is called, without its ending.</param>
    public static async Task<(string? Path, string? Fault)> To(SamspillDb db, DatabaseChoice choice, string folder, string name, CancellationToken stop)
    {
        try
        {
            System.IO.Directory.CreateDirectory(folder);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException)
        {
            return (null, no.Message);
        }

        var path = Path.Combine(folder, name + (choice.IsSqlite ? ".db" : ".dump"));
        var fault = choice.IsSqlite ? await Sqlite(db, path, stop) : await Postgres(choice, path, stop);
        if (fault is not null)
        {
            File.Delete(path);
            return (null, fault);
        }

        Mine(path);
        return (path, null);
    }

    /// <summary>It holds everything, password hashes too: for its owner alone.</summary>
    private static void Mine(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static async Task<string?> Sqlite(SamspillDb db, string path, CancellationToken stop)
    {
        try
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", stop);
            return null;
        }
        catch (Microsoft.Data.Sqlite.SqliteException fault)
        {
            return fault.Message;
        }
    }

    private static async Task<string?> Postgres(DatabaseChoice choice, string path, CancellationToken stop)
    {
        var server = new NpgsqlConnectionStringBuilder(choice.ConnectionString);
        var start = new ProcessStartInfo("pg_dump", ["--format=custom", "--enable-row-security", "--no-owner", "--file", path, server.Database ?? server.Username ?? ""]) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PGHOST"] = server.Host;
        start.Environment["PGPORT"] = server.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = server.Username;
        start.Environment["PGPASSWORD"] = server.Password;
        start.Environment["PGOPTIONS"] = RowSecurity.InstallationOption;
        try
        {
            using var dump = Process.Start(start)!;
            var says = await dump.StandardError.ReadToEndAsync(stop);
            await dump.WaitForExitAsync(stop);
            return dump.ExitCode == 0 ? null : says.Trim();
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            return fault.Message;
        }
    }
}
