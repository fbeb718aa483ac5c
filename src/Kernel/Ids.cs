namespace Samspill.Kernel;

/// <summary>An identity that cannot be taken for another kind's: a version-7 guid in a type of its own.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>The guid as stored.</summary>
    Guid Value { get; }

    /// <summary>The identity of a stored guid.</summary>
    static abstract TSelf From(Guid value);

    /// <summary>A new identity, later than every earlier one in sort order.</summary>
    static virtual TSelf New() => TSelf.From(Guid.CreateVersion7());
}

/// <summary>A group of municipalities and others that work together; every record belongs to one.</summary>
public readonly record struct PartnershipId(Guid Value) : IId<PartnershipId>
{
    /// <inheritdoc/>
    public static PartnershipId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A person in a partnership's directory.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    /// <inheritdoc/>
    public static PersonId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An organisation in a partnership's directory.</summary>
public readonly record struct OrganisationId(Guid Value) : IId<OrganisationId>
{
    /// <inheritdoc/>
    public static OrganisationId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
