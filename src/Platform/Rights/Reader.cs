using Samspill.Kernel;

namespace Samspill.Platform.Rights;

/// <summary>Who is being served: a signed-in account or the public, and what she is in this partnership.</summary>
public sealed class Reader
{
    /// <summary>The account; null for the public.</summary>
    public Guid? AccountId { get; internal set; }

    /// <summary>Her person in this partnership's directory; null for the public and for an account without one.</summary>
    public PersonId? PersonId { get; internal set; }

    /// <summary>Her name or title as the page head shows it.</summary>
    public string? Name { get; internal set; }

    /// <summary>Her roles here.</summary>
    public Role Roles { get; internal set; }

    /// <summary>True when she has signed in.</summary>
    public bool IsSignedIn => AccountId is not null;

    /// <summary>True when she may do <paramref name="deed"/> here.</summary>
    public bool May(Deed deed) => deed.IsOpenTo(Roles);
}
