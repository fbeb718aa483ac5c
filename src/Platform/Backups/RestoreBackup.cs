using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Backups;

/// <summary>
/// Brings a backup back: the file is proven first, then all of it goes in or nothing, and the database is whole afterwards. A
/// database that holds something is refused unless it is said that it may be replaced.
/// </summary>
public static class RestoreBackup
{
    internal static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Restores from a file into an up-to-date database; the refusal when the file or the database says no.</summary>
    public static async Task<(Manifest? Done, Refusal? No)> From(SamspillDb db, string path, bool isReplacing, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            return (null, BackupRefusals.NoFile.With(path));
        }

        try
        {
            await using var zip = await ZipFile.OpenReadAsync(path, stop);
            var (manifest, no) = await Prove(zip, BackupTable.Of(db.Model), stop);
            no ??= isReplacing || await IsEmpty(db, stop) ? null : BackupRefusals.NotEmpty;
            return no is null ? await Put(db, zip, manifest!, stop) : (null, no);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or EndOfStreamException)
        {
            return (null, BackupRefusals.Broken);
        }
    }

    /// <summary>Reads every byte of the file and holds it against the manifest, before the database is touched.</summary>
    private static async Task<(Manifest? Manifest, Refusal? No)> Prove(ZipArchive zip, IReadOnlyList<BackupTable> model, CancellationToken stop)
    {
        if (zip.GetEntry(Manifest.Entry) is not { } entry)
        {
            return (null, BackupRefusals.Broken);
        }

        Manifest? manifest;
        await using (var stream = await entry.OpenAsync(stop))
        {
            manifest = await JsonSerializer.DeserializeAsync<Manifest>(stream, Form, stop);
        }

        var known = model.ToDictionary(table => table.Name, StringComparer.Ordinal);
        if (manifest?.Format != Manifest.Now || manifest.Tables.Any(table => !known.TryGetValue(table.Name, out var ours) || ours.As(table.Columns) is null))
        {
            return (null, BackupRefusals.OtherVersion.With(manifest?.Version ?? "?"));
        }

        foreach (var table in manifest.Tables)
        {
            await using var stream = await (zip.GetEntry($"tables/{table.Name}.jsonl") ?? throw new InvalidDataException(table.Name)).OpenAsync(stop);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, stop)) != table.Hash)
            {
                return (null, BackupRefusals.Changed.With(table.Name));
            }
        }

        return (manifest, null);
    }

    private static async Task<bool> IsEmpty(SamspillDb db, CancellationToken stop) =>
        !await db.Set<Partnership>().AnyAsync(stop) && !await db.Set<Accounts.Account>().AnyAsync(stop);

    private static async Task<(Manifest? Done, Refusal? No)> Put(SamspillDb db, ZipArchive zip, Manifest manifest, CancellationToken stop)
    {
        var tables = BackupTable.Of(db.Model);
        await using var transaction = await db.BeginWrite(stop);
        var references = await References.LaidAside(db, stop);
        foreach (var table in tables.Reverse())
        {
            await Execute(db, $"DELETE FROM {table.Name}", stop);
        }

        foreach (var told in manifest.Tables)
        {
            await Fill(db, zip, tables.Single(table => table.Name == told.Name).As(told.Columns)!, told, stop);
        }

        await references.PutBack(stop);
        var heads = await db.Set<AuditHead>().AsNoTracking().Select(head => new ManifestHead(head.PartnershipId.Value, head.Sequence, head.Hash)).ToListAsync(stop);
        if (heads.Count != manifest.Heads.Count || heads.Except(manifest.Heads).Any())
        {
            return (null, BackupRefusals.Changed.With("audit"));
        }

        await transaction.Commit(stop);
        return (manifest, null);
    }

    private static async Task Fill(SamspillDb db, ZipArchive zip, BackupTable table, ManifestTable told, CancellationToken stop)
    {
        await using var insert = db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = table.Insert;
        var rows = 0L;
        using var lines = new StreamReader(await zip.GetEntry($"tables/{table.Name}.jsonl")!.OpenAsync(stop));
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            table.Fill(insert, line);
            await insert.ExecuteNonQueryAsync(stop);
            rows++;
        }

        if (rows != told.Rows)
        {
            throw new InvalidDataException(table.Name);
        }

        if (!db.IsSqlite && table.Counter is { } counter)
        {
            await Execute(db, $"SELECT setval(pg_get_serial_sequence('{table.Name}', '{counter}'), GREATEST((SELECT coalesce(max(\"{counter}\"), 0) FROM {table.Name}), 1))", stop);
        }
    }

    private static async Task Execute(SamspillDb db, string sql, CancellationToken stop)
    {
        // Names come from the model, never from a reader.
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }
}

internal static class BackupRefusals
{
    public static readonly Refusal NoFile = new("platform.backup-no-file", new("Finner ikke filen {0}.", "Finn ikkje fila {0}.", "Cannot find the file {0}."));
    public static readonly Refusal Broken = new("platform.backup-broken", new("Filen er skadet eller avkuttet. Ingenting er endret. Bruk en annen kopi.", "Fila er skadd eller avkutta. Ingenting er endra. Bruk ein annan kopi.", "The file is damaged or cut off. Nothing is changed. Use another copy."));
    public static readonly Refusal Changed = new("platform.backup-changed", new("Innholdet i filen stemmer ikke med kontrollsummen ({0}). Ingenting er endret. Bruk en annen kopi.", "Innhaldet i fila stemmer ikkje med kontrollsummen ({0}). Ingenting er endra. Bruk ein annan kopi.", "The content of the file does not match its checksum ({0}). Nothing is changed. Use another copy."));
    public static readonly Refusal OtherVersion = new("platform.backup-other-version", new("Kopien er laget av versjon {0}, med andre tabeller. Hent den inn med den versjonen.", "Kopien er laga av versjon {0}, med andre tabellar. Hent han inn med den versjonen.", "The backup was made by version {0}, with other tables. Restore it with that version."));
    public static readonly Refusal NotEmpty = new("platform.restore-not-empty", new("Databasen er ikke tom. Bruk --replace hvis alt som står der, skal erstattes.", "Databasen er ikkje tom. Bruk --replace om alt som står der, skal erstattast.", "The database is not empty. Use --replace if everything in it is to be replaced."));
}
