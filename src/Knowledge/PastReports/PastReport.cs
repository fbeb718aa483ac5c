using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Analysis.PastReports;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.PastReports;

/// <summary>A past report.</summary>
public readonly record struct PastReportId(Guid Value) : IId<PastReportId>
{
    /// <inheritdoc/>
    public static PastReportId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A past status report or application that was brought in to be read. Its original is kept under its fingerprint.</summary>
internal sealed class PastReport : Row<PastReportId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    /// <summary>What the file was called; null for a text that was pasted.</summary>
    public string? FileName { get; init; }

    public required string MediaType { get; init; }

    /// <summary>SHA-256 of the original, hexadecimal: the same report is brought in once.</summary>
    public required string Hash { get; init; }

    public long Size { get; init; }

    public DateOnly AddedOn { get; init; }

    public PersonId? AddedById { get; init; }

    public bool IsDemo { get; set; }
}

/// <summary>The text that was read of a report's original. It can be read again from that, and is not told of.</summary>
internal sealed class PastReportText : Row<PastReportId>, IUnaudited
{
    public required byte[] Bytes { get; init; }
}

/// <summary>That a record was made of a place in a report, so that none is made twice.</summary>
internal sealed class MadeOfReport : Row<KnowledgeEntryId>
{
    public PastReportId ReportId { get; init; }

    /// <summary>What the place was read as.</summary>
    public FindingKind Kind { get; init; }

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; init; }

    /// <summary>The page of what was made, below the partnership.</summary>
    public required string Address { get; init; }

    public DateOnly On { get; init; }

    public PersonId? ById { get; init; }
}

/// <summary>What a person has said that a sentence of a report is. It goes before every rule of the reading.</summary>
internal sealed class SaidOfReport : Row<KnowledgeEntryId>
{
    public PastReportId ReportId { get; init; }

    /// <summary>Where the sentence begins in the text.</summary>
    public int Start { get; init; }

    public ReadAs As { get; set; }

    public DateOnly On { get; set; }

    public PersonId? ById { get; set; }
}

internal sealed class PastReportTable : IEntityTypeConfiguration<PastReport>
{
    public void Configure(EntityTypeBuilder<PastReport> builder)
    {
        builder.HasIndex(report => new { report.PartnershipId, report.Key }).IsUnique();
        builder.HasIndex(report => new { report.PartnershipId, report.Hash }).IsUnique();
        builder.Property(report => report.Title).HasMaxLength(200);
        builder.Property(report => report.FileName).HasMaxLength(200);
        builder.Property(report => report.MediaType).HasMaxLength(100);
        builder.Property(report => report.Hash).HasMaxLength(64);
        builder.RefersTo<Person>(nameof(PastReport.AddedById));
    }
}

internal sealed class PastReportTextTable : IEntityTypeConfiguration<PastReportText>
{
    public void Configure(EntityTypeBuilder<PastReportText> builder) => builder.RefersTo<PastReport>(nameof(PastReportText.Id));
}

internal sealed class MadeOfReportTable : IEntityTypeConfiguration<MadeOfReport>
{
    public void Configure(EntityTypeBuilder<MadeOfReport> builder)
    {
        builder.HasIndex(made => new { made.PartnershipId, made.ReportId, made.Kind, made.Start, made.Address }).IsUnique();
        builder.Property(made => made.Address).HasMaxLength(200);
        builder.RefersTo<PastReport>(nameof(MadeOfReport.ReportId));
        builder.RefersTo<Person>(nameof(MadeOfReport.ById));
    }
}

internal sealed class SaidOfReportTable : IEntityTypeConfiguration<SaidOfReport>
{
    public void Configure(EntityTypeBuilder<SaidOfReport> builder)
    {
        builder.HasIndex(said => new { said.PartnershipId, said.ReportId, said.Start }).IsUnique();
        builder.RefersTo<PastReport>(nameof(SaidOfReport.ReportId));
        builder.RefersTo<Person>(nameof(SaidOfReport.ById));
    }
}

internal static class PastReportRefusals
{
    public static readonly Refusal SavedBySomebodyElse = new("knowledge.report-saved-by-somebody-else", new("Noen andre laget noe av rapporten imens. Se over og prøv igjen.", "Nokon andre laga noko av rapporten imens. Sjå over og prøv att.", "Somebody else made something of the report meanwhile. Look it over and try again."), RefusalKind.Conflict);
    public static readonly Refusal NothingChosen = new("knowledge.report-nothing-chosen", new("Kryss av for det dere vil lage.", "Kryss av for det de vil lage.", "Tick what you want to make."));
    public static readonly Refusal NothingSaid = new("knowledge.report-nothing-said", new("Alt står som før. Velg hva en setning er, og lagre.", "Alt står som før. Vel kva ei setning er, og lagre.", "All stands as before. Choose what a sentence is, and save."));
    public static readonly Refusal NoProgramme = new("knowledge.report-no-programme", new("Denne installasjonen har ikke noe program å lage mål og tiltak i.", "Denne installasjonen har ikkje noko program å lage mål og tiltak i.", "This installation has no programme to make goals and initiatives in."));
}
