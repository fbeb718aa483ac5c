using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Data;

namespace Samspill.Reports.Writing;

/// <summary>A report.</summary>
public readonly record struct ReportId(Guid Value) : IId<ReportId>
{
    /// <inheritdoc/>
    public static ReportId From(Guid value) => new(value);
}

/// <summary>A smaller record of a report.</summary>
public readonly record struct ReportPartId(Guid Value) : IId<ReportPartId>
{
    /// <inheritdoc/>
    public static ReportPartId From(Guid value) => new(value);
}

/// <summary>A report that somebody has begun to write in, or has frozen. One that nobody has touched needs no record: it is read off the work.</summary>
internal sealed class Report : Row<ReportId>, IKeyed, IArchivable
{
    /// <summary>`sluttutbetaling`, `halvarsstatus-2018-2`.</summary>
    public required Key Key { get; init; }

    public Language Language { get; set; }

    /// <summary>Whether an auditor has attested the accounts; null is not stated.</summary>
    public bool? IsAttested { get; set; }

    /// <summary>What is attached, one a line.</summary>
    public string? Attachments { get; set; }

    /// <summary>The day it is to be sent; null is not set.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>True while its deadline is invented for a demo.</summary>
    public bool IsDemo { get; set; }

    /// <summary>True when a frozen report has been opened again, for its text only.</summary>
    public bool IsReopened { get; private set; }

    /// <inheritdoc/>
    public DateOnly? ArchivedOn { get; set; }

    /// <summary>Opens a frozen report for new words; null when done.</summary>
    public Refusal? Reopen(Frozen? last)
    {
        if (last is null || IsReopened)
        {
            return ReportRefusals.NothingToReopen;
        }

        IsReopened = true;
        return null;
    }

    /// <summary>Closes it behind a new edition.</summary>
    public void Close() => IsReopened = false;
}

/// <summary>An editor's words for a sentence, or an own sentence, or why a sentence is left out.</summary>
internal sealed class SentenceEdit : Row<ReportPartId>
{
    public ReportId ReportId { get; init; }

    /// <summary>The heading it stands under.</summary>
    public required string Heading { get; init; }

    /// <summary>The sentence of the records, or `egen-1` and on.</summary>
    public required string SentenceId { get; init; }

    public Language Language { get; init; }

    /// <summary>The new words, with numbers as slots; null when the records' own stand.</summary>
    public string? Wording { get; set; }

    public bool IsJudgement { get; set; }

    /// <summary>Why it is left out; null when it is in.</summary>
    public string? LeftOutBecause { get; set; }

    public bool IsOwn => SentenceId.StartsWith("egen-", StringComparison.Ordinal);

    /// <summary>True when it says nothing beyond what the records say.</summary>
    public bool IsIdle => Wording is null && LeftOutBecause is null && !IsJudgement;
}

/// <summary>A frozen edition: what the report said, with the hash that proves it. Nothing of it ever changes.</summary>
internal sealed class Frozen : Row<ReportPartId>, IAppendOnly
{
    public ReportId ReportId { get; init; }

    /// <summary>1 and on.</summary>
    public int Edition { get; init; }

    public DateOnly On { get; init; }

    [NamesPerson]
    public string? By { get; init; }

    /// <summary>The plan it was written from.</summary>
    public required string Plan { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Hash { get; init; }
}

/// <summary>What a frozen edition says, and what it was composed from, as canonical JSON. Kept apart so that the audit trail holds its hash and not a copy.</summary>
internal sealed class FrozenContent : Row<ReportPartId>, IAppendOnly, IUnaudited
{
    public ReportPartId FrozenId { get; init; }

    public required string Content { get; init; }
}

/// <summary>The one PDF of a frozen edition, made once, with its hash. The trail holds the hash of its bytes.</summary>
internal sealed class FrozenPdf : Row<ReportPartId>, IAppendOnly
{
    public ReportPartId FrozenId { get; init; }

    public required byte[] Bytes { get; init; }

    public required string Hash { get; init; }
}

/// <summary>A number of a frozen report that was wrong: what it was, what it is, and why. Carried to the next report.</summary>
internal sealed class NumberCorrection : Row<ReportPartId>, IAppendOnly
{
    public ReportId ReportId { get; init; }

    /// <summary>1 and on within the report.</summary>
    public int Number { get; init; }

    public required string Slot { get; init; }

    /// <summary>As it was shown.</summary>
    public required string Was { get; init; }

    public decimal Value { get; init; }

    /// <summary>As it is shown now.</summary>
    public required string Is { get; init; }

    public required string Reason { get; init; }

    public DateOnly On { get; init; }

    [NamesPerson]
    public string? By { get; init; }
}

internal sealed class ReportRecordTable : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder) => builder.HasIndex(report => new { report.PartnershipId, report.Key }).IsUnique().HasFilter("archived_on IS NULL");
}

internal sealed class SentenceEditTable : IEntityTypeConfiguration<SentenceEdit>
{
    public void Configure(EntityTypeBuilder<SentenceEdit> builder)
    {
        builder.HasIndex(edit => new { edit.PartnershipId, edit.ReportId, edit.Language, edit.SentenceId }).IsUnique();
        builder.RefersTo<Report>(nameof(SentenceEdit.ReportId));
        builder.Ignore(edit => edit.IsOwn).Ignore(edit => edit.IsIdle);
    }
}

internal sealed class FrozenTable : IEntityTypeConfiguration<Frozen>
{
    public void Configure(EntityTypeBuilder<Frozen> builder)
    {
        builder.HasIndex(frozen => new { frozen.PartnershipId, frozen.ReportId, frozen.Edition }).IsUnique();
        builder.RefersTo<Report>(nameof(Frozen.ReportId));
    }
}

internal sealed class FrozenContentTable : IEntityTypeConfiguration<FrozenContent>
{
    public void Configure(EntityTypeBuilder<FrozenContent> builder)
    {
        builder.HasIndex(content => new { content.PartnershipId, content.FrozenId }).IsUnique();
        builder.RefersTo<Frozen>(nameof(FrozenContent.FrozenId));
    }
}

internal sealed class FrozenPdfTable : IEntityTypeConfiguration<FrozenPdf>
{
    public void Configure(EntityTypeBuilder<FrozenPdf> builder)
    {
        builder.HasIndex(pdf => new { pdf.PartnershipId, pdf.FrozenId }).IsUnique();
        builder.RefersTo<Frozen>(nameof(FrozenPdf.FrozenId));
    }
}

internal sealed class NumberCorrectionTable : IEntityTypeConfiguration<NumberCorrection>
{
    public void Configure(EntityTypeBuilder<NumberCorrection> builder)
    {
        builder.HasIndex(correction => new { correction.PartnershipId, correction.ReportId, correction.Number }).IsUnique();
        builder.RefersTo<Report>(nameof(NumberCorrection.ReportId));
    }
}
