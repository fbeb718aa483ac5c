using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Decisions;

/// <summary>A decision: which body made it, when, under which case number, and in which words. The words never change; what became of it does.</summary>
internal sealed class Decision : Row<DecisionId>, IKeyed
{
    public required Key Key { get; init; }

    /// <summary>The body that made it.</summary>
    public GroupId GroupId { get; init; }

    public DateOnly On { get; init; }

    /// <summary>Its number in the body's case register: `34/18`.</summary>
    public string? CaseNumber { get; init; }

    public required string Title { get; init; }

    /// <summary>The decision in the body's words.</summary>
    public required string Says { get; init; }

    /// <summary>The keys of the goals it concerns, parted by semicolons; null when it concerns none.</summary>
    public string? Goals { get; init; }

    /// <summary>The meeting it was made at; null when it was registered afterwards.</summary>
    public MeetingId? MeetingId { get; init; }

    /// <summary>Who sees it carried out; null when nobody has to.</summary>
    public PersonId? ResponsibleId { get; set; }

    /// <summary>The day by which it is to be carried out; it never moves because it passed.</summary>
    public DateOnly? Due { get; set; }

    public DateOnly? DoneOn { get; set; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; set; }

    /// <summary>True when the public may read it.</summary>
    public bool IsOpen { get; set; }

    public bool IsDemo { get; init; }

    /// <summary>True when something remains to be done.</summary>
    public bool IsPending => DoneOn is null && (Due is not null || ResponsibleId is not null);

    /// <summary>The keys of its goals.</summary>
    public IReadOnlyList<string> GoalKeys => (Goals ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Says what came of it; null when done.</summary>
    public Refusal? CarryOut(string outcome, DateOnly on, DateOnly today)
    {
        if (DoneOn is not null)
        {
            return DecisionRefusals.AlreadyDone;
        }

        if (on < On || on > today)
        {
            return DecisionRefusals.DoneOutside.With(On);
        }

        (DoneOn, Outcome) = (on, outcome);
        return null;
    }
}

internal sealed class DecisionTable : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.HasIndex(decision => new { decision.PartnershipId, decision.Key }).IsUnique();
        builder.HasIndex(decision => new { decision.PartnershipId, decision.GroupId, decision.On });
        builder.RefersTo<Group>(nameof(Decision.GroupId));
        builder.RefersTo<Meeting>(nameof(Decision.MeetingId));
        builder.RefersTo<Person>(nameof(Decision.ResponsibleId));
        builder.Property(decision => decision.Title).IsFixed();
        builder.Property(decision => decision.Says).IsFixed();
        builder.Property(decision => decision.On).IsFixed();
        builder.Property(decision => decision.CaseNumber).IsFixed();
        builder.Ignore(decision => decision.IsPending);
        builder.Ignore(decision => decision.GoalKeys);
    }
}
