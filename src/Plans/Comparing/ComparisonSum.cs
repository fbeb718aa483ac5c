using Samspill.Kernel;

namespace Samspill.Plans.Comparing;

/// <summary>What a comparison came to, in a few sentences: how much the machine found, and how much of it people have confirmed.</summary>
public static class ComparisonSum
{
    private static readonly Plural Shared = new(new("Maskinen fant {0} mulig felles sak", "Maskina fann {0} mogleg felles sak", "The machine found {0} matter that may be shared"), new("Maskinen fant {0} mulige felles saker", "Maskina fann {0} moglege felles saker", "The machine found {0} matters that may be shared"));
    private static readonly Plural Contradictory = new(new("og {0} mulig motsigelse.", "og {0} mogleg motseiing.", "and {0} possible contradiction."), new("og {0} mulige motsigelser.", "og {0} moglege motseiingar.", "and {0} possible contradictions."));
    private static readonly Text Confirmed = new("{0} av {1} er bekreftet av et menneske.", "{0} av {1} er stadfesta av eit menneske.", "Confirmed by a person: {0} of {1}.");
    private static readonly Text NoneConfirmed = new("Ingen er bekreftet av et menneske ennå.", "Ingen er stadfesta av eit menneske enno.", "None has been confirmed by a person yet.");
    private static readonly Plural Alone = new(new("{0} sak står alene.", "{0} sak står aleine.", "{0} matter stands alone."), new("{0} saker står alene.", "{0} saker står aleine.", "{0} matters stand alone."));
    private static readonly Plural Copied = new(new("{0} sak er avskrift.", "{0} sak er avskrift.", "{0} matter is copied."), new("{0} saker er avskrift.", "{0} saker er avskrift.", "{0} matters are copied."));
    private static readonly Plural Region = new(new("{0} utsagn angår regionen.", "{0} utsegn vedkjem regionen.", "{0} statement concerns the region."), new("{0} utsagn angår regionen.", "{0} utsegner vedkjem regionen.", "{0} statements concern the region."));

    /// <summary>The sentences for some matters of a result.</summary>
    public static Text Of(ComparisonResult result, IReadOnlyList<Matter> matters) =>
        Of(Enum.GetValues<MatterKind>().ToDictionary(kind => kind, kind => matters.Count(matter => matter.Kind == kind)), matters.Count(matter => matter.IsConfirmed), result.Plans.Sum(plan => plan.Sentences.Count(sentence => sentence.Mentions.Count > 0)));

    /// <summary>The sentences for so many of each kind.</summary>
    /// <param name="confirmed">How many of those shared and contradictory a person has said yes to.</param>
    internal static Text Of(IReadOnlyDictionary<MatterKind, int> counts, int confirmed, int region)
    {
        var matched = counts[MatterKind.Shared] + counts[MatterKind.Contradictory];
        return Text.Joined(" ", [
            Shared.Of(counts[MatterKind.Shared]), Contradictory.Of(counts[MatterKind.Contradictory]), .. matched == 0 ? (Text[])[] : [confirmed == 0 ? NoneConfirmed : Confirmed.With(confirmed, matched)],
            Alone.Of(counts[MatterKind.Alone]), .. counts[MatterKind.Copied] == 0 ? (Text[])[] : [Copied.Of(counts[MatterKind.Copied])], Region.Of(region)]);
    }
}
