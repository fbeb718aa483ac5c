using System.Globalization;
using System.Text.RegularExpressions;

namespace Samspill.Exchange.Oai;

/// <summary>The six questions of OAI-PMH 2.0.</summary>
public enum OaiVerb
{
    /// <summary>Who are you?</summary>
    Identify,

    /// <summary>In which formats do you tell?</summary>
    ListMetadataFormats,

    /// <summary>Which sets are there?</summary>
    ListSets,

    /// <summary>Which records are there, and when did each change?</summary>
    ListIdentifiers,

    /// <summary>The same, with what they say.</summary>
    ListRecords,

    /// <summary>One record.</summary>
    GetRecord,
}

/// <summary>Why a question is not answered: one of the protocol's codes, and a sentence in English for the one who wrote the client.</summary>
public sealed record OaiFault(string Code, string Says);

/// <summary>A question as it was read: every argument in its place, none twice, none that its verb does not know.</summary>
/// <param name="From">The first moment asked for; null for all from the beginning.</param>
/// <param name="Until">The last moment asked for, included; a day's last second when a day was asked for.</param>
/// <param name="Said">The arguments as they were written, to be said back.</param>
public sealed partial record OaiAsk(OaiVerb Verb, string? Identifier, string? Prefix, DateTimeOffset? From, DateTimeOffset? Until, string? Set, string? Token, IReadOnlyDictionary<string, string> Said)
{
    private static readonly Dictionary<OaiVerb, (string[] Must, string[] May)> Arguments = new()
    {
        [OaiVerb.Identify] = ([], []),
        [OaiVerb.ListMetadataFormats] = ([], ["identifier"]),
        [OaiVerb.ListSets] = ([], ["resumptionToken"]),
        [OaiVerb.ListIdentifiers] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
        [OaiVerb.ListRecords] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
        [OaiVerb.GetRecord] = (["identifier", "metadataPrefix"], []),
    };

    /// <summary>Reads the arguments of a request; a fault when the protocol does not allow them.</summary>
    public static (OaiAsk? Ask, OaiFault? Fault) Read(IReadOnlyCollection<KeyValuePair<string, string>> arguments)
    {
        var verbs = arguments.Where(pair => pair.Key == "verb").Select(pair => pair.Value).ToList();
        if (verbs.Count != 1 || !Enum.GetNames<OaiVerb>().Contains(verbs[0], StringComparer.Ordinal))
        {
            return (null, new("badVerb", verbs.Count == 0 ? "The verb is missing." : verbs.Count > 1 ? "The verb is given twice." : "There is no such verb."));
        }

        var verb = Enum.Parse<OaiVerb>(verbs[0]);
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            if (!said.TryAdd(name, value))
            {
                return Bad($"The argument {Plain(name)} is given twice.");
            }
        }

        return Misused(verb, said) is { } misused ? Bad(misused) : Dated(verb, said);
    }

    /// <summary>True for what can be an identifier; of any other the protocol says, as of one that is unknown, that it does not exist.</summary>
    public static bool CanIdentify(string identifier) => Identifiers().IsMatch(identifier);

    /// <summary>A moment as the protocol writes it, to the second.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Misused(OaiVerb verb, Dictionary<string, string> said)
    {
        var (must, may) = Arguments[verb];
        if (said.Keys.FirstOrDefault(name => name != "verb" && !must.Contains(name) && !may.Contains(name)) is { } foreign)
        {
            return $"{verb} takes no argument {Plain(foreign)}.";
        }

        if (may.Contains("resumptionToken") && said.ContainsKey("resumptionToken"))
        {
            return said.Count > 2 ? "A resumptionToken stands alone." : null;
        }

        return must.FirstOrDefault(name => !said.ContainsKey(name)) is { } lacking ? $"{verb} needs the argument {lacking}."
            : said.TryGetValue("metadataPrefix", out var prefix) && !Prefixes().IsMatch(prefix) ? "The metadataPrefix is malformed."
            : said.TryGetValue("set", out var set) && !Sets().IsMatch(set) ? "The set is malformed." : null;
    }

    private static (OaiAsk? Ask, OaiFault? Fault) Dated(OaiVerb verb, Dictionary<string, string> said)
    {
        var (from, until) = (said.GetValueOrDefault("from"), said.GetValueOrDefault("until"));
        var (begins, ends) = (Read(from, isEnd: false), Read(until, isEnd: true));
        if ((from is not null && begins is null) || (until is not null && ends is null))
        {
            return Bad("A date is written 2018-10-02 or 2018-10-02T08:00:00Z.");
        }

        if (from is not null && until is not null && (from.Length != until.Length || begins > ends))
        {
            return Bad(from.Length != until.Length ? "The two dates differ in granularity." : "The first date is later than the last.");
        }

        return (new(verb, said.GetValueOrDefault("identifier"), said.GetValueOrDefault("metadataPrefix"), begins, ends, said.GetValueOrDefault("set"), said.GetValueOrDefault("resumptionToken"), said), null);
    }

    private static DateTimeOffset? Read(string? date, bool isEnd)
    {
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(date, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, utc, out var moment) ? moment
            : DateTimeOffset.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, utc, out var day) ? (isEnd ? day.AddSeconds(86399) : day) : null;
    }

    private static (OaiAsk? Ask, OaiFault? Fault) Bad(string says) => (null, new("badArgument", says));

    private static string Plain(string name) => Names().Replace(name.Length > 40 ? name[..40] : name, "?");

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex Names();

    [GeneratedRegex(@"^[A-Za-z0-9\-_.!~*'()]{1,100}\z")]
    private static partial Regex Prefixes();

    [GeneratedRegex(@"^[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*\z")]
    private static partial Regex Sets();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-_.!~*'();/?:@&=+$,]{1,400}\z")]
    private static partial Regex Identifiers();
}
