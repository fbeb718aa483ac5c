using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Programmes;

/// <summary>A programme, or a phase of one: what it is to achieve, between which days, on whose money, and how many goals its own text says it has.</summary>
internal sealed class ProgrammeRecord : Row<ProgrammeId>, IKeyed
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    /// <summary>The programme that this is a phase of; null for the programme itself.</summary>
    public ProgrammeId? PhaseOf { get; set; }

    public string? Aim { get; set; }

    /// <summary>What the phase found, carried over to the next.</summary>
    public string? Finding { get; set; }

    public DateOnly? Starts { get; set; }

    public DateOnly? Ends { get; set; }

    /// <summary>The day it was closed; null while it runs.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>The year up to which effects are expected and looked for.</summary>
    public int? EffectHorizon { get; set; }

    public string? Funder { get; set; }

    public string? GrantReference { get; set; }

    /// <summary>In kroner; null when not stated.</summary>
    public decimal? GrantAmount { get; set; }

    /// <summary>How many goals the text of the programme says it has; held against the records before a report is frozen.</summary>
    public int? StatedGoalCount { get; set; }

    /// <summary>The text of the grant.</summary>
    public string? GrantedText { get; set; }

    /// <summary>The pinned challenge, by key.</summary>
    public Key? Bottleneck { get; set; }

    /// <summary>True when the members are stated in full.</summary>
    public bool MembersStated { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>Closes it; null when done. Refused, with the list, while anything remains to be settled.</summary>
    public Refusal? Close(DateOnly on, IReadOnlyList<ShowProgramme.Remaining> remains)
    {
        if (ClosedOn is not null)
        {
            return ProgrammeRefusals.Closed.With(ClosedOn);
        }

        if (remains.Count > 0)
        {
            return ProgrammeRefusals.Unsettled.Lacking([.. remains.Select(remaining => new Missing(remaining.What, remaining.Remedy, remaining.Address))]);
        }

        ClosedOn = on;
        return null;
    }

    /// <summary>Opens it again; null when done. Refused once somebody has looked for its effects as of after its last day.</summary>
    public Refusal? Reopen(bool hasLookedBack)
    {
        if (ClosedOn is null || hasLookedBack)
        {
            return ClosedOn is null ? ProgrammeRefusals.NotClosed : ProgrammeRefusals.LookedBack;
        }

        ClosedOn = null;
        return null;
    }
}

/// <summary>Where the programme is found.</summary>
internal static class ProgrammeQueries
{
    /// <summary>The programme itself, and none of its phases; empty before it is begun.</summary>
    public static IQueryable<ProgrammeRecord> TheProgramme(this SamspillDb db) => db.Set<ProgrammeRecord>().Where(programme => programme.PhaseOf == null).OrderBy(programme => programme.Key);
}

internal sealed class ProgrammeTable : IEntityTypeConfiguration<ProgrammeRecord>
{
    public void Configure(EntityTypeBuilder<ProgrammeRecord> builder)
    {
        builder.ToTable("programme_programme");
        builder.HasIndex(programme => new { programme.PartnershipId, programme.Key }).IsUnique();
        builder.RefersTo<ProgrammeRecord>(nameof(ProgrammeRecord.PhaseOf));
    }
}
