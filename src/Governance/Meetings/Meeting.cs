using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Meetings;

/// <summary>Where a meeting stands.</summary>
public enum MeetingStatus
{
    /// <summary>It is to be held.</summary>
    Planned,

    /// <summary>It has been held, and its minutes stand.</summary>
    Held,

    /// <summary>It was not held.</summary>
    Cancelled,
}

/// <summary>How somebody took part.</summary>
public enum Presence
{
    /// <summary>Not noted.</summary>
    NotNoted,

    /// <summary>Present.</summary>
    Present,

    /// <summary>Somebody met in her place.</summary>
    Deputy,

    /// <summary>Absent.</summary>
    Absent,
}

/// <summary>A meeting or workshop of a group: its day and hours in Norway, its agenda, who met, and its minutes.</summary>
internal sealed class Meeting : Row<MeetingId>, IKeyed
{
    public required Key Key { get; init; }

    public GroupId GroupId { get; init; }

    /// <summary>What it is called when it is more than the group's meeting; a workshop has a name.</summary>
    public string? Title { get; set; }

    public DateOnly On { get; set; }

    /// <summary>When it begins, on the clock in Norway; null when that is not set.</summary>
    public TimeOnly? Begins { get; set; }

    public TimeOnly? Ends { get; set; }

    public string? Place { get; set; }

    /// <summary>True for a workshop, which counts as one for the municipality it is held in.</summary>
    public bool IsWorkshop { get; set; }

    /// <summary>The municipality it is held in or for; null when that is not said.</summary>
    public OrganisationId? HostId { get; set; }

    public MeetingStatus Status { get; set; }

    /// <summary>Why it was not held.</summary>
    public string? CancelledBecause { get; set; }

    /// <summary>The day its minutes were sent to the group; null until then.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>The day the group was called to it; null until then, and again when it is moved.</summary>
    public DateOnly? CalledOn { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>True until its day has come.</summary>
    public bool IsAhead(DateOnly today) => Status == MeetingStatus.Planned && On > today;
}

/// <summary>A line of the agenda, and what the minutes say to it.</summary>
internal sealed class AgendaLine : Row<EntryId>
{
    public MeetingId MeetingId { get; init; }

    public int Number { get; set; }

    public required string Title { get; set; }

    /// <summary>Why it stands there.</summary>
    public string? Why { get; set; }

    /// <summary>The page below the partnership that tells more.</summary>
    public string? Address { get; init; }

    /// <summary>The key of the goal it concerns.</summary>
    public string? Goal { get; set; }

    /// <summary>The matter it was filled from, so that it is not filled twice; null for a line that was typed.</summary>
    public string? Matter { get; init; }

    /// <summary>What was said and agreed.</summary>
    public string? Minutes { get; set; }

    /// <summary>The decision it became; null while it is none.</summary>
    public DecisionId? DecisionId { get; set; }

    /// <summary>The initiative it became, by key; null while it is none.</summary>
    public string? Initiative { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>How one member, or somebody in her place, took part in a meeting.</summary>
internal sealed class Attendance : Row<EntryId>
{
    public MeetingId MeetingId { get; init; }

    /// <summary>The place in the group.</summary>
    public EntryId MembershipId { get; init; }

    public Presence Presence { get; set; }

    public bool IsDemo { get; set; }
}

internal sealed class MeetingTable : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.HasIndex(meeting => new { meeting.PartnershipId, meeting.Key }).IsUnique();
        builder.HasIndex(meeting => new { meeting.PartnershipId, meeting.GroupId, meeting.On });
        builder.RefersTo<Group>(nameof(Meeting.GroupId));
        builder.RefersTo<Organisation>(nameof(Meeting.HostId));
    }
}

internal sealed class AgendaLineTable : IEntityTypeConfiguration<AgendaLine>
{
    public void Configure(EntityTypeBuilder<AgendaLine> builder)
    {
        builder.HasIndex(line => new { line.PartnershipId, line.MeetingId, line.Number });
        builder.HasIndex(line => new { line.PartnershipId, line.MeetingId, line.Matter }).IsUnique();
        builder.RefersTo<Meeting>(nameof(AgendaLine.MeetingId));
        builder.RefersTo<Decision>(nameof(AgendaLine.DecisionId));
    }
}

internal sealed class AttendanceTable : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.MeetingId, row.MembershipId }).IsUnique();
        builder.RefersTo<Meeting>(nameof(Attendance.MeetingId));
        builder.RefersTo<Membership>(nameof(Attendance.MembershipId));
    }
}
