using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Knowledge.Cards;

/// <summary>A card as lists show it.</summary>
/// <param name="Municipalities">By name, in the order they stand.</param>
/// <param name="Gist">What to take from it in a sentence or two: what failed, else the result, else what it is for; null when none of them is written.</param>
/// <param name="Reuses">How many initiatives build on it.</param>
public sealed record CardInList(string Key, string Title, CardState State, CardFinding? Finding, string? Gist, IReadOnlyList<string> MunicipalityKeys, IReadOnlyList<string> Municipalities, IReadOnlyList<string> Themes, int? FromYear, int? ToYear, bool IsConfirmed, bool IsPublished, int Reuses, DateOnly ChangedOn, bool IsDemo);

/// <summary>All the partnership's cards, as lists, facets and the completeness page read them.</summary>
internal sealed record CardBook(IReadOnlyList<CardInList> Lines, IReadOnlyList<ProjectCard> Cards, IReadOnlySet<CardId> WithFigures, IReadOnlySet<CardId> WithCosts, IReadOnlyDictionary<CardId, DateOnly> LastLines)
{
    private const int LongGist = 220;

    /// <summary>Reads them, the one last changed first.</summary>
    public static async Task<CardBook> Read(SamspillDb db, CancellationToken stop)
    {
        var cards = await db.Set<ProjectCard>().AsNoTracking().ToListAsync(stop);
        cards.Sort((one, other) => other.ChangedOn != one.ChangedOn ? other.ChangedOn.CompareTo(one.ChangedOn) : string.CompareOrdinal(one.TitleSortKey, other.TitleSortKey));
        var figures = await db.Set<CardFigure>().Select(row => row.CardId).Distinct().ToListAsync(stop);
        var costs = await db.Set<CardCost>().Select(row => row.CardId).Distinct().ToListAsync(stop);
        var lines = await db.Set<CardLine>().GroupBy(row => row.CardId).Select(group => new { group.Key, On = group.Max(row => row.On) }).ToListAsync(stop);
        var reuses = await db.Set<Lessons.Reuse>().Where(row => row.CardId != null).GroupBy(row => row.CardId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        var names = (await Platform.Directory.ReadDirectory.Municipalities(db, stop)).ToDictionary(row => row.Key, row => row.Name.Replace(" kommune", "", StringComparison.Ordinal), StringComparer.Ordinal);
        return new([.. cards.Select(card => Line(card, names, reuses.Find(row => row.Key == card.Id)?.Count ?? 0))], cards, figures.ToHashSet(), costs.ToHashSet(), lines.ToDictionary(row => row.Key, row => row.On));
    }

    /// <summary>The whole sentences that a text begins with, as far as a list has room for.</summary>
    public static string? Beginning(string? text)
    {
        var plain = text?.ReplaceLineEndings(" ").Trim();
        return plain is not { Length: > LongGist } ? plain
            : plain.LastIndexOf(". ", LongGist, StringComparison.Ordinal) is > 60 and var end ? plain[..(end + 1)] : plain[..plain.LastIndexOf(' ', LongGist)].TrimEnd(',', ';', ':') + " …";
    }

    private static CardInList Line(ProjectCard card, Dictionary<string, string> names, int reuses)
    {
        var places = ProjectCard.Parts(card.Municipalities);
        var gist = card.State is CardState.Failed or CardState.Stopped ? card.Failure ?? card.Result : card.Result ?? card.Failure;
        return new(card.Key.Value, card.Title, card.State, card.Finding, Beginning(gist ?? card.Done ?? card.Problem), places, [.. places.Select(place => names.GetValueOrDefault(place, place))], ProjectCard.Parts(card.Themes), card.FromYear, card.ToYear, card.ConfirmedOn is not null, card.PublishedOn is not null, reuses, card.ChangedOn, card.IsDemo);
    }
}
