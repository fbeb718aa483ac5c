using Samspill.Kernel;

namespace Samspill.Knowledge.Questions;

internal static class QuestionWords
{
    public static readonly Text Title = new("Dette lurer vi på", "Dette lurer vi på", "What we wonder");
    public static readonly Text FoundKind = new("spørsmål vi lurer på", "spørsmål vi lurer på", "question we wonder about");
    public static readonly Text Why = new("Hva svaret avgjør", "Kva svaret avgjer", "What the answer decides");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
}
