using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Ui;

namespace Samspill.Platform.Work;

/// <summary>Find by title: every arena answers for what is its own, and only what the reader may see.</summary>
public static class FindByTitle
{
    private const int Most = 50;
    private const int Longest = 100;

    /// <summary>What the page shows; <paramref name="Words"/> is null before anything was asked.</summary>
    public sealed record View(string? Words, IReadOnlyList<Found> Found, bool IsCut);

    internal static async Task<IResult> Handle(string? q, SamspillDb db, Frame frame, IEnumerable<ISearchSource> sources, CancellationToken stop)
    {
        var words = string.IsNullOrWhiteSpace(q) ? null : Letters.Composed(q.Trim());
        words = words is { Length: > Longest } ? words[..Longest] : words;
        var found = new List<Found>();
        if (words is not null)
        {
            var asked = Letters.SortKey(words);
            found.AddRange(frame.Menu.Where(item => Letters.SortKey(item.Title).StartsWith(asked, StringComparison.Ordinal)).Select(item => new Found(FindWords.Place, item.Title, item.Address[(frame.At("").Length)..])));
            foreach (var source in sources)
            {
                found.AddRange(await source.Find(db.Here, words, Most, stop));
            }

            found = [.. found.OrderBy(hit => !Letters.SortKey(hit.Title).StartsWith(asked, StringComparison.Ordinal)).ThenBy(hit => Letters.SortKey(hit.Title), StringComparer.Ordinal)];
        }

        return Answer.With<FindPage, View>(new View(words, [.. found.Take(Most)], found.Count > Most));
    }
}

internal static class FindWords
{
    public static readonly Text Title = new("Finn", "Finn", "Find");
    public static readonly Text Place = new("side", "side", "page");
    public static readonly Text Ask = new("Skriv et ord fra tittelen.", "Skriv eit ord frå tittelen.", "Write a word from the title.");
    public static readonly Text What = new("Tittel", "Tittel", "Title");
    public static readonly Text Go = new("Finn", "Finn", "Find");
    public static readonly Text None = new("Ingen treff på «{0}». Prøv færre ord, eller begynnelsen av et ord.", "Ingen treff på «{0}». Prøv færre ord, eller byrjinga av eit ord.", "Nothing found for “{0}”. Try fewer words, or the beginning of a word.");
    public static readonly Plural Hits = new(new("Ett treff på «{1}».", "Eitt treff på «{1}».", "One hit for “{1}”."), new("{0} treff på «{1}».", "{0} treff på «{1}».", "{0} hits for “{1}”."));
    public static readonly Text Cut = new("Bare de første vises.", "Berre dei første står her.", "Only the first are shown.");
    public static readonly Text Results = new("Treff", "Treff", "Hits");
}
