using Samspill.Kernel;

namespace Samspill.Programme.Challenges;

/// <summary>What a review found of an assumed effect.</summary>
public enum EffectVerdict
{
    /// <summary>Nobody has looked yet.</summary>
    NotReviewed,

    /// <summary>It holds.</summary>
    Holds,

    /// <summary>One cannot say.</summary>
    Unclear,

    /// <summary>It does not hold.</summary>
    Fails,
}

internal sealed partial class EffectAssumption
{
    /// <summary>What the last review found.</summary>
    public EffectVerdict Verdict { get; set; }

    /// <summary>The day of the last review; null when nobody has looked.</summary>
    public DateOnly? ReviewedOn { get; set; }

    /// <summary>True when its day of review has passed and nobody has looked since.</summary>
    public bool IsDue(DateOnly today) => CheckOn <= today && (ReviewedOn is null || ReviewedOn < CheckOn);

    /// <summary>Records a review; null when done. A verdict stands on something, and on a day that has come.</summary>
    public Refusal? Review(EffectVerdict verdict, DateOnly on, string? evidence, DateOnly today)
    {
        if (verdict == EffectVerdict.NotReviewed)
        {
            return EffectRefusals.NoVerdict;
        }

        if (string.IsNullOrWhiteSpace(evidence))
        {
            return EffectRefusals.ReviewedWithoutEvidence;
        }

        if (on > today)
        {
            return EffectRefusals.ReviewedInTheFuture;
        }

        (Verdict, ReviewedOn, Evidence) = (verdict, on, evidence.Trim());
        return null;
    }
}

internal static class EffectRefusals
{
    public static readonly Refusal NoVerdict = new("programme.effect-without-verdict", new("Velg om antakelsen holder, er uklar eller svikter.", "Vel om antakinga held, er uklar eller sviktar.", "Choose whether the assumption holds, is unclear or fails."));

    public static readonly Refusal ReviewedWithoutEvidence = new("programme.effect-reviewed-without-evidence", new("Skriv hva konklusjonen bygger på.", "Skriv kva konklusjonen byggjer på.", "Write what the conclusion stands on."));

    public static readonly Refusal ReviewedInTheFuture = new("programme.effect-reviewed-in-the-future", new("Dagen for etterprøving er ikke kommet ennå.", "Dagen for etterprøving er ikkje komen enno.", "The day of the review has not come yet."));

    public static readonly Refusal AlreadyReviewed = new("programme.effect-review-done", new("Dette ble etterprøvd {0}. Funnet står.", "Dette vart etterprøvd {0}. Funnet står.", "This was reviewed on {0}. The finding stands."));

    public static readonly Refusal SavedBySomebodyElse = new("programme.effect-saved-by-somebody-else", new("Noen andre lagret først. Nå står det: «{0}». Din tekst står i skjemaet. Lagre igjen hvis den skal gjelde.", "Nokon andre lagra først. No står det: «{0}». Teksten din står i skjemaet. Lagre igjen om han skal gjelde.", "Somebody else saved first. It now reads: “{0}”. Your text stands in the form. Save again if it is to hold."), RefusalKind.Conflict);
}
