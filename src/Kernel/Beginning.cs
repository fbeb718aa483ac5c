namespace Samspill.Kernel;

/// <summary>Does: begins the programme that a text tells of, where there is none, in the caller's save.</summary>
public interface IProgrammeStart
{
    /// <summary>Begins it under <paramref name="title"/> when the partnership has none, and keeps how many goals the text says there are when nobody has said. Nothing is saved before the caller saves.</summary>
    /// <param name="statedGoals">How many goals the text says there are; null when it does not say.</param>
    Task Begin(PartnershipId partnership, string title, int? statedGoals, CancellationToken stop);
}
