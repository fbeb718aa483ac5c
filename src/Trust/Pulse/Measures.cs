namespace Samspill.Trust.Pulse;

/// <summary>Who answers.</summary>
public enum RaterGroup
{
    /// <summary>Elected members of the council.</summary>
    Politicians,

    /// <summary>Those who work for the municipality.</summary>
    Employees,

    /// <summary>Those who lead businesses.</summary>
    Business,

    /// <summary>Those in clubs and associations.</summary>
    Voluntary,
}

/// <summary>What is rated: seven that can be trusted, one's own group among them, and two things about the place.</summary>
public enum Topic
{
    /// <summary>The politicians.</summary>
    Politicians,

    /// <summary>The municipality's employees.</summary>
    Employees,

    /// <summary>The businesses.</summary>
    Business,

    /// <summary>Clubs and associations.</summary>
    Voluntary,

    /// <summary>The neighbouring municipalities.</summary>
    Neighbours,

    /// <summary>The county.</summary>
    County,

    /// <summary>Visitors.</summary>
    Visitors,

    /// <summary>Place identity.</summary>
    Identity,

    /// <summary>Optimism for the place.</summary>
    Optimism,
}

/// <summary>The names under which answers are counted and figures released.</summary>
internal static class Measure
{
    /// <summary>A person's trust in all she has rated, on average.</summary>
    public const string Overall = "overall";

    /// <summary>That a person has answered at all.</summary>
    public const string Answered = "answered";

    /// <summary>The seven that can be trusted.</summary>
    public static IReadOnlyList<Topic> Targets { get; } = [Topic.Politicians, Topic.Employees, Topic.Business, Topic.Voluntary, Topic.Neighbours, Topic.County, Topic.Visitors];

    /// <summary>The two about the place.</summary>
    public static IReadOnlyList<Topic> Place { get; } = [Topic.Identity, Topic.Optimism];

    /// <summary>The name of a topic's measure: `politicians`.</summary>
    public static string Of(Topic topic) => topic.ToString().ToLowerInvariant();

    /// <summary>The name of a question of one's own: `q3`.</summary>
    public static string Own(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"q{number}");

    /// <summary>The topic of a measure; null for the overall one and for questions of one's own.</summary>
    public static Topic? TopicOf(string measure) => Enum.TryParse<Topic>(measure, ignoreCase: true, out var topic) && Enum.IsDefined(topic) && Of(topic) == measure ? topic : null;

    /// <summary>The topic that is a group itself.</summary>
    public static Topic Self(RaterGroup group) => (Topic)(int)group;
}
