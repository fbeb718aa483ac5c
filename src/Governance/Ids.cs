using Samspill.Kernel;

namespace Samspill.Governance;

/// <summary>A group that steers, advises or works, or a political body.</summary>
public readonly record struct GroupId(Guid Value) : IId<GroupId>
{
    /// <inheritdoc/>
    public static GroupId From(Guid value) => new(value);
}

/// <summary>A meeting of a group.</summary>
public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    /// <inheritdoc/>
    public static MeetingId From(Guid value) => new(value);
}

/// <summary>A decision.</summary>
public readonly record struct DecisionId(Guid Value) : IId<DecisionId>
{
    /// <inheritdoc/>
    public static DecisionId From(Guid value) => new(value);
}

/// <summary>Somebody outside the groups who is to be kept in touch with.</summary>
public readonly record struct ContactId(Guid Value) : IId<ContactId>
{
    /// <inheritdoc/>
    public static ContactId From(Guid value) => new(value);
}

/// <summary>Any smaller record of governance: a seat, a line of an agenda, an attendance, time set aside.</summary>
public readonly record struct EntryId(Guid Value) : IId<EntryId>
{
    /// <inheritdoc/>
    public static EntryId From(Guid value) => new(value);
}
