using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Erasure;

/// <summary>Takes the last bytes of a person away: from waiting and sent mail, and from the places a database keeps what it has overwritten.</summary>
internal static class Scrubbing
{
    /// <summary>Removes messages to or about her.</summary>
    public static async Task Outbox(SamspillDb db, IReadOnlyList<string> names, CancellationToken stop)
    {
        foreach (var name in names.SelectMany(Spellings).Distinct(StringComparer.Ordinal))
        {
            await db.Set<OutboxMessage>().Where(message => message.PartnershipId == db.Here && message.Body.Contains(name)).ExecuteDeleteAsync(stop);
        }
    }

    /// <summary>After the erasure is saved: mails kept as files, and what the database has overwritten but not yet wiped.</summary>
    public static async Task Run(IServiceProvider services, IReadOnlyList<string> names, CancellationToken stop)
    {
        Mails(Path.Combine(services.GetRequiredService<DatabaseChoice>().Folder, "mail"), names);
        var db = services.GetRequiredService<SamspillDb>();
        if (db.IsSqlite)
        {
            // Overwritten content is zeroed as it is freed (secure_delete); the log still holds old pages until it is emptied into the file.
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);
            return;
        }

        // PostgreSQL keeps the old version of a row until it is vacuumed. Tables by name: they come from the model.
        var tables = NamingColumns.Of(db.Model).Select(column => column.Table).Append(TableOf<PersonKey>(db)).Append(TableOf<Directory.Person>(db)).Append(TableOf<Accounts.Account>(db)).Append(TableOf<OutboxMessage>(db))
            .Concat(db.Model.GetEntityTypes().Where(type => typeof(Finding.IDerived).IsAssignableFrom(type.ClrType)).Select(type => type.GetTableName()!)).Distinct(StringComparer.Ordinal);
        var sql = $"VACUUM {string.Join(", ", tables)}";
        await db.Database.ExecuteSqlRawAsync(sql, stop);
    }

    private static string TableOf<T>(SamspillDb db) => db.Model.FindEntityType(typeof(T))!.GetTableName()!;

    /// <summary>The name as it is, and as JSON writes letters outside ASCII.</summary>
    private static string[] Spellings(string name) => [name, JsonSerializer.Serialize(name)[1..^1]];

    private static void Mails(string folder, IReadOnlyList<string> names)
    {
        if (!System.IO.Directory.Exists(folder))
        {
            return;
        }

        var wanted = names.Select(Encoding.UTF8.GetBytes).ToList();
        foreach (var file in System.IO.Directory.EnumerateFiles(folder))
        {
            var bytes = File.ReadAllBytes(file);
            if (wanted.Any(name => bytes.AsSpan().IndexOf(name) >= 0))
            {
                File.Delete(file);
            }
        }
    }
}
