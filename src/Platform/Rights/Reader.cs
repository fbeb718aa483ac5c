using Samspill.Kernel;
using Samspill.Platform.Accounts;

namespace Samspill.Platform.Rights;

/// <summary>Who is being served: a signed-in account or the public, and what she is in this partnership; herself, or a program on her behalf.</summary>
public sealed class Reader
{
    private Guid? accountId;
    private PersonId? personId;
    private string? name;
    private bool isInstallationAdministrator;
    private Guid? sessionId;
    private Entrance entrance;
    private bool hasSecondFactor;

    /// <summary>The account; null for the public.</summary>
    public Guid? AccountId
    {
        get => Asked(accountId);
        internal set => accountId = value;
    }

    /// <summary>Her person in this partnership's directory; null for the public and for an account without one.</summary>
    public PersonId? PersonId
    {
        get => Asked(personId);
        internal set => personId = value;
    }

    /// <summary>Her name or title as the page head shows it.</summary>
    public string? Name
    {
        get => Asked(name);
        internal set => name = value;
    }

    /// <summary>Her roles here.</summary>
    public Role Roles { get; internal set; }

    /// <summary>What the program that reads on her behalf was given; null when she reads herself.</summary>
    public TokenScope? Scope { get; internal set; }

    /// <summary>True when she may govern the installation.</summary>
    public bool IsInstallationAdministrator
    {
        get => Asked(isInstallationAdministrator);
        internal set => isInstallationAdministrator = value;
    }

    /// <summary>The session she reads by; null for the public and for a program.</summary>
    public Guid? SessionId
    {
        get => Asked(sessionId);
        internal set => sessionId = value;
    }

    /// <summary>How she came in.</summary>
    public Entrance Entrance
    {
        get => Asked(entrance);
        internal set => entrance = value;
    }

    /// <summary>True when she gave a code from her own device as she came in.</summary>
    public bool HasSecondFactor
    {
        get => Asked(hasSecondFactor);
        internal set => hasSecondFactor = value;
    }

    /// <summary>True when she signed in by a link from her mail, and so has proved the address.</summary>
    public bool CameByLink => Entrance == Entrance.Link;

    /// <summary>True when she has signed in.</summary>
    public bool IsSignedIn => accountId is not null;

    /// <summary>True when she is here for what she was given alone.</summary>
    public bool IsGuest => Roles.HasFlag(Role.Guest) && (Roles & Rights.Roles.Insiders) == Role.None;

    /// <summary>The records that a guest was given.</summary>
    internal IReadOnlyList<Guests.Given> Given { get; set; } = [];

    /// <summary>The kind and key of each record that a guest was given.</summary>
    public IEnumerable<(string Kind, string Key)> GivenRecords() => Given.Select(given => (given.Kind, given.Key));

    /// <summary>The deed that a guest was given with the record she is at; null when she only sees it.</summary>
    internal Deed? Lent { get; set; }

    /// <summary>True when somebody has asked who she is, and not only what she may: what was answered is then hers alone.</summary>
    internal bool IsAskedFor { get; set; }

    /// <summary>True when a program reads or writes on her behalf.</summary>
    public bool IsProgram => Scope is not null;

    /// <summary>True when she may do <paramref name="deed"/> here: her roles allow it and, for a program, its scope does too.</summary>
    public bool May(Deed deed) => (deed.IsOpenTo(Roles) || (Lent is not null && deed == Lent)) && (Scope is null || Scope.Holds(deed));

    private T Asked<T>(T answer)
    {
        IsAskedFor = true;
        return answer;
    }
}

/// <summary>What a program was given: to read all that its owner may read, or to do the deeds named.</summary>
/// <param name="Deeds">Names of deeds; empty when it may only read.</param>
public sealed record TokenScope(IReadOnlyList<string> Deeds)
{
    /// <summary>True when it may read, and nothing else.</summary>
    public bool IsReadOnly => Deeds.Count == 0;

    /// <summary>True when <paramref name="deed"/> lies within.</summary>
    public bool Holds(Deed deed) => IsReadOnly ? deed.IsRead : Deeds.Contains(deed.Name, StringComparer.Ordinal);
}
