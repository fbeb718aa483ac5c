using Samspill.Kernel;

namespace Samspill.Platform.Erasure;

internal static class ErasureRequestWords
{
    private static readonly Text Waiting = new("venter på svar", "ventar på svar", "waits for an answer");
    private static readonly Text Erased = new("slettet", "sletta", "erased");
    private static readonly Text Declined = new("avslått", "avslått", "declined");
    private static readonly Text Withdrawn = new("trukket tilbake", "trekt tilbake", "withdrawn");

    public static Text Of(ErasureAnswer answer) => answer switch { ErasureAnswer.Erased => Erased, ErasureAnswer.Declined => Declined, ErasureAnswer.Withdrawn => Withdrawn, _ => Waiting };
}
