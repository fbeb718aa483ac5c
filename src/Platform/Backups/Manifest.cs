namespace Samspill.Platform.Backups;

/// <summary>What a backup holds: when it was taken, what its tables are, and the checksum of each.</summary>
/// <param name="Format">The form of the file; another form is refused.</param>
/// <param name="Version">The product that wrote it.</param>
/// <param name="MadeAt">Real time.</param>
/// <param name="Database">`sqlite` or `postgres`; a backup is read by either.</param>
/// <param name="Partnerships">The partnerships in it, by address.</param>
/// <param name="Heads">The end of every audit chain.</param>
public sealed record Manifest(string Format, string Version, DateTimeOffset MadeAt, string Database, IReadOnlyList<string> Partnerships, IReadOnlyList<ManifestTable> Tables, IReadOnlyList<ManifestHead> Heads)
{
    /// <summary>The form that is written now.</summary>
    public const string Now = "samspill-backup-1";

    /// <summary>Its place in the file.</summary>
    public const string Entry = "manifest.json";
}

/// <summary>A table: its columns, how many rows it has, and the SHA-256 of its lines.</summary>
public sealed record ManifestTable(string Name, IReadOnlyList<string> Columns, long Rows, string Hash);

/// <summary>The end of a partnership's audit chain.</summary>
public sealed record ManifestHead(Guid Partnership, long Sequence, string Hash);
