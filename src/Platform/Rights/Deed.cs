using Samspill.Kernel;

namespace Samspill.Platform.Rights;

/// <summary>What a person is in a partnership. A person may be several things at once.</summary>
[Flags]
public enum Role
{
    /// <summary>No role: a stranger, who sees nothing.</summary>
    None = 0,

    /// <summary>Anybody, signed in or not, where the partnership has opened its public pages.</summary>
    PublicReader = 1,

    /// <summary>Works in the partnership: reads its programme and reports numbers.</summary>
    Member = 2,

    /// <summary>Owns goals on behalf of an organisation.</summary>
    Owner = 4,

    /// <summary>Reads everything, the audit trail included, and changes nothing.</summary>
    Auditor = 8,

    /// <summary>Leads the programme.</summary>
    ProjectLeader = 16,

    /// <summary>Gives and takes access.</summary>
    Administrator = 32,

    /// <summary>From outside: sees the records she was given, and nothing else.</summary>
    Guest = 64,
}

/// <summary>Groups of roles that deeds are given to.</summary>
public static class Roles
{
    /// <summary>Every role but the public reader and the guest.</summary>
    public const Role Insiders = Role.Member | Role.Owner | Role.Auditor | Role.ProjectLeader | Role.Administrator;

    /// <summary>Everybody, the public included.</summary>
    public const Role Everyone = Insiders | Role.PublicReader;

    /// <summary>Those who report numbers and text.</summary>
    public const Role Contributors = Role.Member | Role.Owner | Role.ProjectLeader | Role.Administrator;

    /// <summary>Those who answer for goals.</summary>
    public const Role Leaders = Role.ProjectLeader | Role.Administrator;

    /// <summary>Those who do the work; one who only reads, audits, administers or visits is asked for none of it.</summary>
    public const Role Working = Role.Member | Role.Owner | Role.ProjectLeader;

    /// <summary>True for one who works here, or stands in the directory without a role yet.</summary>
    public static bool CanTakeOn(this Role roles) => roles == Role.None || (roles & Working) != Role.None;

    /// <summary>The roles that can be given, the least first.</summary>
    public static IReadOnlyList<Role> Given { get; } = [Role.PublicReader, Role.Guest, Role.Member, Role.Owner, Role.Auditor, Role.ProjectLeader, Role.Administrator];

    /// <summary>The roles that a project leader gives: those who work with the programme, and none that governs or audits it.</summary>
    public static IReadOnlyList<Role> GivenByLeader { get; } = [Role.Member, Role.Owner];

    /// <summary>Each role that <paramref name="roles"/> holds.</summary>
    public static IReadOnlyList<Role> Each(this Role roles) => [.. Given.Where(role => roles.HasFlag(role))];

    /// <summary>Reads a role by its name, by its word or by what the screen calls it, in any of the languages; null for anything else.</summary>
    public static Role? Read(string word) => Given.Cast<Role?>().FirstOrDefault(role => Names(role!.Value).Contains(Letters(word), StringComparer.Ordinal));

    /// <summary>A role in one word, as the command line says and takes it: `prosjektleder`.</summary>
    public static Text Word(this Role role) => role switch
    {
        Role.PublicReader => new("leser", "lesar", "publicReader"),
        Role.Guest => new("gjest", "gjest", "guest"),
        Role.Member => new("medlem", "medlem", "member"),
        Role.Owner => new("eier", "eigar", "owner"),
        Role.Auditor => new("revisor", "revisor", "auditor"),
        Role.ProjectLeader => new("prosjektleder", "prosjektleiar", "projectLeader"),
        Role.Administrator => new("administrator", "administrator", "administrator"),
        _ => new("ingen", "ingen", "none"),
    };

    /// <summary>Roles as the command line says them: `medlem, eier`.</summary>
    public static string InWords(this IEnumerable<Role> roles) => string.Join(", ", roles.Select(role => role.Word().Nb));

    private static IEnumerable<string> Names(Role role) => Languages.All.SelectMany(language => new[] { role.Word().In(language), role.Title().In(language) }).Append(role.ToString()).Select(Letters);

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetter)).ToLowerInvariant();

    /// <summary>All that <paramref name="roles"/> holds, in words: `Eier av mål, Prosjektleder`.</summary>
    public static string Spoken(this Role roles) => string.Join(", ", roles.Each().Select(role => role.Title().ToString()));

    /// <summary>What a role is called on the screen.</summary>
    public static Text Title(this Role role) => role switch
    {
        Role.PublicReader => new("Leser åpne sider", "Les opne sider", "Reads public pages"),
        Role.Guest => new("Gjest", "Gjest", "Guest"),
        Role.Member => new("Medlem", "Medlem", "Member"),
        Role.Owner => new("Eier av mål", "Eigar av mål", "Goal owner"),
        Role.Auditor => new("Revisor", "Revisor", "Auditor"),
        Role.ProjectLeader => new("Prosjektleder", "Prosjektleiar", "Project leader"),
        Role.Administrator => new("Administrator", "Administrator", "Administrator"),
        _ => new("Ingen", "Ingen", "None"),
    };
}

/// <summary>One thing that can be done, and the roles that may do it. The matrix of roles and deeds is the list of all deeds.</summary>
/// <param name="Name">Stable: room and deed, `programme.report-measurement`.</param>
/// <param name="May">The roles that may; everybody else is refused.</param>
/// <param name="Title">What it is called on the access page.</param>
public sealed record Deed(string Name, Role May, Text Title)
{
    /// <summary>True when one of <paramref name="roles"/> may do it.</summary>
    public bool IsOpenTo(Role roles) => (May & roles) != Role.None;

    /// <summary>True when it changes nothing: its name begins with see, find, read or export.</summary>
    public bool IsRead { get; } = Name[(Name.IndexOf('.', StringComparison.Ordinal) + 1)..] is var verb
        && (verb.StartsWith("see", StringComparison.Ordinal) || verb.StartsWith("find", StringComparison.Ordinal) || verb.StartsWith("read", StringComparison.Ordinal) || verb.StartsWith("export", StringComparison.Ordinal));
}
