using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Audit;

/// <summary>Whether a database is whole.</summary>
public static class Integrity
{
    /// <summary>The end of a partnership's chain. Noted elsewhere, it shows later that nobody has written the whole trail anew.</summary>
    public sealed record Head(string Partnership, long Sequence, string Hash);

    /// <summary>What is wrong, a line each, and where every chain ends.</summary>
    public sealed record Report(IReadOnlyList<string> Findings, IReadOnlyList<Head> Heads);

    /// <summary>
    /// Everything that can be proven: the database's own structure, every reference, every chain to its last byte, every record
    /// against what the trail says it should read, every file against its hash, and what the arenas have sealed.
    /// </summary>
    public static async Task<Report> Check(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var findings = new List<string>(await Structure(db, stop));
        if (findings.Count > 0)
        {
            return new Report(findings, []);
        }

        findings.AddRange(await References(db, stop));
        var partnerships = await db.Set<Partnership>().AsNoTracking().OrderBy(partnership => partnership.Slug).ToListAsync(stop);
        foreach (var partnership in partnerships)
        {
            findings.AddRange(await Records(db, partnership, stop));
            findings.AddRange(await Arenas(services, partnership, stop));
        }

        var heads = await db.Set<AuditHead>().AsNoTracking().ToListAsync(stop);
        var names = partnerships.ToDictionary(partnership => partnership.Id, partnership => partnership.Slug.Value);
        findings.AddRange(heads.Where(head => !names.ContainsKey(head.PartnershipId)).Select(head => $"{head.PartnershipId}: partnerskapet er borte, men sporet finnes"));
        return new Report(findings, [.. heads.Select(head => new Head(names.GetValueOrDefault(head.PartnershipId) ?? head.PartnershipId.ToString(), head.Sequence, head.Hash)).OrderBy(head => head.Partnership, StringComparer.Ordinal)]);
    }

    private static async Task<IReadOnlyList<string>> Records(SamspillDb db, Partnership partnership, CancellationToken stop)
    {
        var rows = new RowCheck(db, partnership.Id);
        await rows.Prepare(stop);
        var broken = await Chain.FirstBroken(db, partnership.Id, rows.Fold, stop);
        return broken is { } at
            ? [$"{partnership.Slug}: sporet er brutt ved endring {at}"]
            : [.. (await rows.Compare(stop)).Select(finding => $"{partnership.Slug}: {finding}")];
    }

    private static async Task<IReadOnlyList<string>> Arenas(IServiceProvider services, Partnership partnership, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Scene>().Enter(partnership.Id);
        var findings = new List<string>();
        foreach (var source in scope.ServiceProvider.GetServices<IIntegritySource>())
        {
            findings.AddRange((await source.Check(partnership.Id, stop)).Select(finding => $"{partnership.Slug}: {finding.Nb}"));
        }

        return findings;
    }

    /// <summary>SQLite's own proof of its pages and indexes; PostgreSQL proves its pages as it reads them.</summary>
    private static async Task<IReadOnlyList<string>> Structure(SamspillDb db, CancellationToken stop)
    {
        if (!db.IsSqlite)
        {
            return [];
        }

        var said = await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(stop);
        return said is ["ok"] ? [] : [.. said.Select(line => $"databasefilen er skadet: {line}")];
    }

    /// <summary>Every reference that points to nothing.</summary>
    private static async Task<IReadOnlyList<string>> References(SamspillDb db, CancellationToken stop)
    {
        var findings = new List<string>();
        foreach (var key in db.Model.GetRelationalModel().Tables.SelectMany(table => table.ForeignKeyConstraints))
        {
            var isSet = string.Join(" AND ", key.Columns.Select(column => $"d.{column.Name} IS NOT NULL"));
            var isSame = string.Join(" AND ", key.Columns.Zip(key.PrincipalColumns, (column, principal) => $"p.{principal.Name} = d.{column.Name}"));
            var sql = $"SELECT CAST(count(*) AS integer) AS \"Value\" FROM {key.Table.Name} d WHERE {isSet} AND NOT EXISTS (SELECT 1 FROM {key.PrincipalTable.Name} p WHERE {isSame})";
            var lost = (await db.Database.SqlQueryRaw<int>(sql).ToListAsync(stop))[0];
            if (lost > 0)
            {
                findings.Add($"{key.Table.Name}: {lost} rader viser til noe i {key.PrincipalTable.Name} som ikke finnes");
            }
        }

        return findings;
    }
}
