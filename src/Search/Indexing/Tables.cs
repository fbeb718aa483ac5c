using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Storage;

namespace Samspill.Search.Indexing;

/// <summary>The state of a partnership's index. Without it there is no index, and one is made at the next need.</summary>
internal sealed class IndexHead : Row, IDerived
{
    /// <summary>Which making of the index this is: what is remembered of another is worth nothing.</summary>
    public Guid Making { get; init; }

    /// <summary>Counts the changes of this making.</summary>
    public long Generation { get; init; }

    /// <summary>The version of the rules that it was made by.</summary>
    public int Rules { get; init; }

    /// <summary>The number that the next document gets.</summary>
    public int Next { get; init; }

    /// <summary>How many numbers belong to documents that have been replaced or are gone.</summary>
    public int Gone { get; init; }

    /// <summary>The day of the work on which what changes by the day was read.</summary>
    public DateOnly Day { get; init; }
}

/// <summary>What many documents have in common: what they can be narrowed by, and who finds them.</summary>
internal sealed class IndexGroup : Row, IDerived
{
    public int Number { get; init; }

    public required string Kind { get; init; }

    /// <summary>The name of the deed that lets one find them.</summary>
    public required string See { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>Names, parted by semicolons.</summary>
    public string? Themes { get; init; }

    /// <summary>Names, parted by semicolons.</summary>
    public string? Municipalities { get; init; }

    public int? Year { get; init; }

    /// <summary>In bokmål, nynorsk and English, parted by bars.</summary>
    public string? Status { get; init; }

    public bool? Works { get; init; }
}

/// <summary>A document under its number. One that is replaced gets a new number; the old one is marked and emptied.</summary>
internal sealed class IndexedDocument : Row, IDerived
{
    public int Number { get; init; }

    public required string Kind { get; init; }

    public Guid RecordId { get; init; }

    public int GroupNumber { get; init; }

    /// <summary>Its words.</summary>
    public int Length { get; init; }

    public required string Title { get; init; }

    public required string Address { get; init; }

    public required string Text { get; init; }

    /// <summary>The record a guest must have been given: `tiltak/ostkanalen`.</summary>
    public string? RecordKey { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>What the whole document amounts to, in 64 bits: unchanged documents are not indexed again.</summary>
    public long Mark { get; init; }

    /// <summary>The generation in which it went; null while it is there.</summary>
    public long? GoneIn { get; init; }
}

/// <summary>Where a word stands: documents with the weight of the word in each, and the places in them.</summary>
internal sealed class Posting : Row, IDerived
{
    public required string Term { get; init; }

    /// <summary>The first document that can stand in it.</summary>
    public int First { get; init; }

    /// <summary>How many documents.</summary>
    public int Count { get; init; }

    /// <summary>Runs of documents and weights (<see cref="Runs"/>).</summary>
    public required byte[] Documents { get; init; }

    /// <summary>The places, in the same order.</summary>
    public required byte[] Places { get; init; }
}

/// <summary>A word of the index as people write it: what spelling help offers.</summary>
internal sealed class IndexedWord : Row, IDerived
{
    public required string Term { get; init; }

    public required string Word { get; init; }
}

/// <summary>What was read of a file that hangs on a record, or why nothing was: read once, before a save begins, so that no writer waits for a file.</summary>
internal sealed class FileText : Row, IDerived
{
    public AttachmentId AttachmentId { get; init; }

    /// <summary>Its text; null when nothing was read.</summary>
    public string? Text { get; set; }

    /// <summary>The code of what was wrong; null when it was read.</summary>
    public string? Fault { get; set; }

    /// <summary>What was wrong, in bokmål, nynorsk and English, parted by bars; null for a picture, which has no text to miss.</summary>
    public string? Says { get; set; }

    public DateOnly TriedOn { get; set; }

    public int Tries { get; set; }
}

internal sealed class FileTextTable : IEntityTypeConfiguration<FileText>
{
    public void Configure(EntityTypeBuilder<FileText> builder)
    {
        builder.HasKey(row => new { row.PartnershipId, row.AttachmentId });
        builder.Property(row => row.Fault).HasMaxLength(40);
    }
}

internal sealed class IndexHeadTable : IEntityTypeConfiguration<IndexHead>
{
    public void Configure(EntityTypeBuilder<IndexHead> builder) => builder.HasKey(row => row.PartnershipId);
}

internal sealed class IndexGroupTable : IEntityTypeConfiguration<IndexGroup>
{
    public void Configure(EntityTypeBuilder<IndexGroup> builder) => builder.HasKey(row => new { row.PartnershipId, row.Number });
}

internal sealed class IndexedDocumentTable : IEntityTypeConfiguration<IndexedDocument>
{
    public void Configure(EntityTypeBuilder<IndexedDocument> builder)
    {
        builder.HasKey(row => new { row.PartnershipId, row.Number });
        builder.HasIndex(row => new { row.PartnershipId, row.Kind, row.RecordId });
        builder.HasIndex(row => new { row.PartnershipId, row.RecordKey });
        builder.HasIndex(row => new { row.PartnershipId, row.GoneIn });
    }
}

internal sealed class PostingTable : IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Posting> builder) => builder.HasKey(row => new { row.PartnershipId, row.Term, row.First });
}

internal sealed class IndexedWordTable : IEntityTypeConfiguration<IndexedWord>
{
    public void Configure(EntityTypeBuilder<IndexedWord> builder) => builder.HasKey(row => new { row.PartnershipId, row.Term });
}
