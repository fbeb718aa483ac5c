using System.Text.RegularExpressions;
using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.PastReports;

/// <summary>
/// Reads a past status report or an application: its headings, goals, initiatives, results, how they are measured, numbers with units, years, municipalities, organisations, challenges and advice, each with its place.
/// Rules only, the same reading every time; bokmål and nynorsk. How often it is right is measured by `./bench reading`.
/// </summary>
public static partial class ReportReading
{
    private const int MostTitle = 110;

    private static readonly Dictionary<string, int> Counts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ett"] = 1, ["eitt"] = 1, ["to"] = 2, ["tre"] = 3, ["fire"] = 4, ["fem"] = 5, ["seks"] = 6, ["sju"] = 7, ["syv"] = 7, ["åtte"] = 8, ["ni"] = 9, ["ti"] = 10, ["elleve"] = 11, ["tolv"] = 12,
    };

    /// <summary>Reads a text that says nothing of its structure but how it looks.</summary>
    /// <param name="municipalities">Names of municipalities to look for, as they are written.</param>
    public static ReportRead Of(string text, IReadOnlyList<string> municipalities) => Of(text, Blocks.Of(text), municipalities, new Dictionary<int, FindingKind?>());

    /// <summary>Reads a text whose blocks are known, as from a file. Time: the text, times the names.</summary>
    /// <param name="said">What a person has said of the sentences that begin at these places, before any rule: a kind from <see cref="FindingKind.Goal"/> to <see cref="FindingKind.Advice"/>, or null for nothing.</param>
    public static ReportRead Of(string text, IReadOnlyList<TextBlock> blocks, IReadOnlyList<string> municipalities, IReadOnlyDictionary<int, FindingKind?> said)
    {
        var names = municipalities.Where(name => name.Length > 1).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).Where(name => text.Contains(name, StringComparison.Ordinal)).ToList();
        var reader = new Reader(text, names, said);
        foreach (var block in ReportParts.Of(text, blocks, said))
        {
            reader.Read(block);
        }

        return new(reader.Findings, StatedGoals(text));
    }

    /// <summary>True for a short line that can only be a heading of a part, as `Mål:` or `Gjennomførte tiltak`, where a text has no empty lines between.</summary>
    public static bool IsHeadingLine(string line) => ReportParts.IsHeadingLine(line);

    /// <summary>`seks prosjektmål`, `7 mål`: the count that the text itself gives.</summary>
    private static int? StatedGoals(string text) => Stated().Match(text) is { Success: true } match
        ? Counts.TryGetValue(match.Groups["count"].Value, out var word) ? word : int.Parse(match.Groups["count"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Reads block after block, and remembers which goal or initiative is told of.</summary>
    private sealed class Reader(string text, IReadOnlyList<string> names, IReadOnlyDictionary<int, FindingKind?> said)
    {
        private readonly List<ReportFinding> findings = [];
        private readonly WordKeys keys = new();
        private int? current;

        public IReadOnlyList<ReportFinding> Findings => findings;

        public void Read(ReportBlock block)
        {
            var words = Line(block.Block.Start, block.Block.Length);
            if (block.IsHeading)
            {
                current = null;
                findings.Add(new(FindingKind.Heading, block.Block.Start, block.Block.Length, words, block.Role));
                var numbered = ReportParts.NumberLength(text, block.Block);
                Names(new(block.Block.Start + numbered, block.Block.Length - numbered, SentenceKind.Heading, null, 0), block.Role);
                return;
            }

            var sentences = Sentences.Of(text, [block.Block]);
            var isGoal = !sentences.Any(sentence => said.ContainsKey(sentence.Start)) && IsListedGoal(block, words);
            if (isGoal)
            {
                Goal(block.Block.Start, block.Block.Length, words, block);
            }

            if (!isGoal && block.Block.Kind != SentenceKind.ListItem)
            {
                current = AboutGoal(words) ?? (block.Role is ReportRole.Work or ReportRole.Results ? current : null);
            }

            var isQuoted = words.Length > 0 && words[0] is '"' or '«' or '“' or '”';
            for (var i = 0; i < sentences.Count; i++)
            {
                if (!isGoal)
                {
                    Sentence(block, sentences, i, isQuoted);
                }

                Names(sentences[i], block.Role);
            }
        }

        private void Sentence(ReportBlock block, IReadOnlyList<Sentence> sentences, int at, bool isQuoted)
        {
            var (sentence, role) = (sentences[at], block.Role);
            var words = sentence.Read(text);
            if (said.TryGetValue(sentence.Start, out var told))
            {
                Said(sentence, words, told, block);
                return;
            }

            if (IsPlainGoal(block, words, isQuoted))
            {
                Goal(sentence.Start, sentence.Length, words, block);
                return;
            }

            if (!isQuoted && TitleOf(block, words, at, sentences.Count) is { } title)
            {
                Initiative(sentence, words, title, role);
            }

            if (isQuoted || role is ReportRole.Goals or ReportRole.Other)
            {
                return;
            }

            FindingKind? kind = ReportCues.IsHowMeasured(words) ? FindingKind.HowMeasured : ReportCues.IsAdvice(words, role) ? FindingKind.Advice : ReportCues.IsChallenge(words, role) ? FindingKind.Challenge
                : role is ReportRole.Work or ReportRole.Results or ReportRole.Benefit or ReportRole.Effects && ReportCues.IsResult(words) ? FindingKind.Result
                : block.IsPlain && !words.EndsWith(':') ? ByHeading(role, words) : null;
            Said(sentence, words, kind, block);

            // A sentence may say both what came of it and how that was measured.
            if (kind == FindingKind.HowMeasured && ReportCues.IsResult(words))
            {
                Said(sentence, words, FindingKind.Result, block);
            }
        }

        /// <summary>Where no turn of phrase tells and no list stands, the heading does.</summary>
        private static FindingKind? ByHeading(ReportRole role, string words) => role switch
        {
            ReportRole.Results when ReportCues.IsPast(words) => FindingKind.Result,
            ReportRole.Challenges => FindingKind.Challenge,
            _ => null,
        };

        private void Said(Sentence sentence, string words, FindingKind? kind, ReportBlock block)
        {
            if (kind == FindingKind.Goal)
            {
                Goal(sentence.Start, sentence.Length, words, block);
            }
            else if (kind == FindingKind.Initiative)
            {
                Initiative(sentence, words, Capital(Head(Doer().Replace(words, ""))), block.Role);
            }
            else if (kind is { } told)
            {
                findings.Add(new(told, sentence.Start, sentence.Length, words, block.Role) { Of = current });
            }
        }

        /// <summary>A list item, numbered or not, in the part about goals.</summary>
        private static bool IsListedGoal(ReportBlock block, string words) => block is { Role: ReportRole.Goals, Block.Kind: SentenceKind.ListItem } && words.Length >= 12;

        /// <summary>A sentence that says what is to be reached, in a part about goals that has no list.</summary>
        private static bool IsPlainGoal(ReportBlock block, string words, bool isQuoted) => block is { Role: ReportRole.Goals, IsPlain: true } && words.Length >= 12 && !words.EndsWith(':') && !words.EndsWith('?') && (isQuoted || ReportCues.IsAim(words));

        private void Goal(int start, int length, string words, ReportBlock block)
        {
            var colon = words.IndexOf(':', StringComparison.Ordinal);
            var (title, rest) = colon is > 2 and <= MostTitle ? (words[..colon].Trim(), words[(colon + 1)..].Trim()) : ((string?)null, words);
            findings.Add(new(FindingKind.Goal, start, length, words, block.Role) { Title = title, Sentence = Bare(rest.Length > 0 ? rest : words), Number = block.Number });
        }

        /// <summary>The goal that a paragraph says it is about: `Mål 3. Leverandørprosjekt: …`.</summary>
        private int? AboutGoal(string words)
        {
            if (About().Match(words) is not { Success: true } match)
            {
                return null;
            }

            var number = int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            var found = findings.FindIndex(finding => finding.Kind == FindingKind.Goal && finding.Number == number);
            return found < 0 ? null : found;
        }

        /// <summary>What a piece of work is called, where a sentence begins to tell of one: a list item among the work or the results, a project named in quotation marks, or a paragraph's verbless lead.</summary>
        private static string? TitleOf(ReportBlock block, string words, int at, int count)
        {
            if (Named().Match(words) is { Success: true } named)
            {
                return Capital(named.Groups["name"].Value.Trim());
            }

            if (at > 0)
            {
                return null;
            }

            if (block.Block.Kind == SentenceKind.ListItem && block.Role is ReportRole.Work or ReportRole.Results)
            {
                return Carried().Match(words) is { Success: true } carried ? Capital(carried.Groups["what"].Value.Trim()) : Head(words) is var head && !Finite().IsMatch(head) ? head : null;
            }

            if (block is { Role: ReportRole.Work, IsPlain: true } && ReportCues.IsPast(words))
            {
                return Capital(Head(Doer().Replace(words, "")));
            }

            return block.Role is ReportRole.Effects or ReportRole.Work or ReportRole.Results && count > 1 && words.Split(' ').Length is > 1 and <= 6 && !Finite().IsMatch(words) ? words.TrimEnd('.', ':') : null;
        }

        private void Initiative(Sentence sentence, string words, string title, ReportRole role)
        {
            var mine = Keys(title);
            var before = findings.FindIndex(finding => finding.Kind == FindingKind.Initiative && finding.Of is null && IsSame(mine, Keys(finding.Title!)));
            findings.Add(new(FindingKind.Initiative, sentence.Start, sentence.Length, words, role) { Title = title, Of = before < 0 ? null : before });
            current = before < 0 ? findings.Count - 1 : before;
        }

        private void Names(Sentence sentence, ReportRole role) => findings.AddRange(ReportNames.In(text.Substring(sentence.Start, sentence.Length), sentence.Start, role, names).Select(finding => finding with { Words = finding.Words.Replace('\n', ' '), Of = finding.Kind is FindingKind.Number or FindingKind.Rank ? current : null }));

        private HashSet<string> Keys(string title) => [.. title.ToLowerInvariant().Split([' ', ',', '-', '–', '/', '«', '»', ':'], StringSplitOptions.RemoveEmptyEntries).Where(word => !StopWords.Contains(word)).Select(word => keys.Of(word))];

        private static bool IsSame(HashSet<string> one, HashSet<string> other) => one.SetEquals(other) || one.Intersect(other).Count() >= Math.Max(2, .6 * Math.Min(one.Count, other.Count));

        private string Line(int start, int length) => string.Join(' ', text.Substring(start, length).Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

        /// <summary>The head of an item: what stands before its first mark, or its first words.</summary>
        private static string Head(string words)
        {
            var end = words.IndexOf(':', StringComparison.Ordinal) is > 2 and <= MostTitle and var colon ? colon : words.IndexOfAny([',', ';', '(']) is > 7 and var mark ? mark : words.Length;
            var head = words[..end].TrimEnd('.', ' ');
            return head.Length <= MostTitle ? head : head[..(head.LastIndexOf(' ', MostTitle) is > 0 and var space ? space : MostTitle)] + " …";
        }

        private static string Bare(string sentence) => sentence.Trim().TrimEnd('.').Trim('«', '»', '"', '“', '”', ' ').TrimEnd('.');

        private static string Capital(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
    }

    [GeneratedRegex(@"\b(?<count>\d{1,2}|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)\s+(?:\p{L}+\s+)?(?:prosjekt|hoved|hovud|del|resultat|effekt|program)?mål(?:a|ene|setninger|setningar|setjingar)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^(?:del|hoved|hovud|prosjekt)?mål\s*(?:nr\.?\s*)?(?<number>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"(?:forprosjekt|forprosjektet|hovedprosjekt|hovedprosjektet|hovudprosjekt|hovudprosjektet|pilotprosjekt|pilotprosjektet|prosjekt|prosjektet|satsing|satsinga|satsingen|tiltaket)\s+[«""“](?<name>[^»""”]{3,80})[»""”]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:det|vi|me)\s+(?:har|er|ble|blei|vart)\s+(?:blitt |vorte |også |òg )*(?:gjennomført|arrangert|etablert|laget|laga|halde|holdt|starta|startet)\s+(?:en |ei |ein |et |eit )?(?<what>.+?)(?=\s+(?:i|av|for|med|på|om|hos)\s|[.,;:]|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Carried();

    /// <summary>Who did it, at the start of a sentence: a piece of work is called by what was done.</summary>
    [GeneratedRegex(@"^(vi|me|i \d{4} (har|ble|vart|blei)? ?(vi|me)?|det (ble|blei|vart)|regionen|kommunane|kommunene|partnerskapet|partnarskapet)\s+(har\s+|også\s+|òg\s+)*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doer();

    [GeneratedRegex(@"\b(har|hadde|er|ble|blei|vart|blir|vert|skal|vil|kan|må|bør|fikk|fekk|var|skulle|deltok|viser|syner|kom|gikk|gjekk|økte|auka|sank|steg)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Finite();
}
