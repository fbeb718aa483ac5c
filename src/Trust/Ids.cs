using Samspill.Kernel;

namespace Samspill.Trust;

/// <summary>A round of questions to some groups.</summary>
public readonly record struct WaveId(Guid Value) : IId<WaveId>
{
    /// <inheritdoc/>
    public static WaveId From(Guid value) => new(value);
}

/// <summary>Those of one group in one municipality who are asked in a round.</summary>
public readonly record struct RespondentsId(Guid Value) : IId<RespondentsId>
{
    /// <inheritdoc/>
    public static RespondentsId From(Guid value) => new(value);
}

/// <summary>An invitation to answer, by mail or on paper.</summary>
public readonly record struct InvitationId(Guid Value) : IId<InvitationId>
{
    /// <inheritdoc/>
    public static InvitationId From(Guid value) => new(value);
}

/// <summary>A sheet of answers while they are being given. It is reckoned from the secret of the link, and is tied to no invitation.</summary>
public readonly record struct SheetId(Guid Value) : IId<SheetId>
{
    /// <inheritdoc/>
    public static SheetId From(Guid value) => new(value);
}

/// <summary>Any smaller record of trust: a question, a count, a released figure, a rank.</summary>
public readonly record struct PieceId(Guid Value) : IId<PieceId>
{
    /// <inheritdoc/>
    public static PieceId From(Guid value) => new(value);
}

/// <summary>Something that is done to raise trust.</summary>
public readonly record struct RemedyId(Guid Value) : IId<RemedyId>
{
    /// <inheritdoc/>
    public static RemedyId From(Guid value) => new(value);
}
