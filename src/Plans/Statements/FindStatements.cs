using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Data;

namespace Samspill.Plans.Statements;

/// <summary>
/// Adds the statements of a new version: those found in its text, and those people added to the version before whose words still
/// stand. What people have said of a sentence follows it as long as it stands.
/// </summary>
internal static class FindStatements
{
    public static async Task<IReadOnlyList<PlanStatement>> Add(SamspillDb db, PlanVersion version, ReadDocument document, PlanVersionId? before, IReadOnlyList<Theme> themes, CancellationToken stop)
    {
        var known = before is { } earlier ? await db.Set<PlanStatement>().AsNoTracking().Where(row => row.VersionId == earlier).ToDictionaryAsync(row => row.SentenceKey, StringComparer.Ordinal, stop) : [];
        var made = Of(version, document, known, themes);
        db.AddRange(made);
        return made;
    }

    /// <summary>The statements of a version, in the order of the text.</summary>
    public static List<PlanStatement> Of(PlanVersion version, ReadDocument document, IReadOnlyDictionary<string, PlanStatement> known, IReadOnlyList<Theme> themes)
    {
        var found = StatementFinding.In(document).Select(place => (Place: place, IsAdded: false)).ToList();
        var keys = found.Select(one => SentenceKeys.Of(one.Place.Sentence)).ToHashSet(StringComparer.Ordinal);
        found.AddRange(known.Values.Where(row => row.IsAdded && !keys.Contains(row.SentenceKey)).Select(row => PlaceInText.Find(document, row.Read, row.Kind)).OfType<StatementPlace>().Select(place => (place, true)));
        var made = new List<PlanStatement>();
        foreach (var (place, isAdded) in found.OrderBy(one => one.Place.Offset).DistinctBy(one => SentenceKeys.Of(one.Place.Sentence), StringComparer.Ordinal))
        {
            var key = SentenceKeys.Of(place.Sentence);
            made.Add(Make(version, made.Count + 1, place, key, known.GetValueOrDefault(key), isAdded, themes));
        }

        return made;
    }

    /// <summary>One statement, with what was said of the same sentence before.</summary>
    public static PlanStatement Make(PlanVersion version, int number, StatementPlace place, string key, PlanStatement? before, bool isAdded, IReadOnlyList<Theme> themes) => new()
    {
        VersionId = version.Id, Number = number, Kind = before?.Kind ?? place.Kind, Sentence = before?.Sentence ?? place.Sentence, Read = place.Sentence, SentenceKey = key, Section = place.Section, Page = place.Page, Offset = place.Offset, Length = place.Length,
        State = before?.State ?? StatementState.Found, ThemeId = before is null ? UsualThemes.Propose(themes, place.Sentence)?.Id : themes.Any(theme => theme.Id == before.ThemeId) ? before.ThemeId : null, IsAdded = isAdded, Goal = before?.Goal, JudgedById = before?.JudgedById, JudgedOn = before?.JudgedOn, IsDemo = version.IsDemo,
    };
}

/// <summary>A stretch of a text that may be a statement, with where it stands.</summary>
/// <param name="Sentence">Its words on one line.</param>
/// <param name="Offset">Where it begins in the text, in UTF-16 units.</param>
internal sealed record StatementPlace(StatementKind Kind, string Sentence, string Section, int? Page, int Offset, int Length);
