using Samspill.Kernel;

namespace Samspill.Network;

/// <summary>A record in the ledger of what was shared.</summary>
public readonly record struct SharedRecordId(Guid Value) : IId<SharedRecordId>
{
    /// <inheritdoc/>
    public static SharedRecordId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A choice about a set: shared or held back.</summary>
public readonly record struct SharingChoiceId(Guid Value) : IId<SharingChoiceId>
{
    /// <inheritdoc/>
    public static SharingChoiceId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
