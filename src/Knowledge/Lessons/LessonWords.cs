using Samspill.Kernel;

namespace Samspill.Knowledge.Lessons;

internal static class LessonWords
{
    public static readonly Text Title = new("Lærdommer", "Lærdommar", "Lessons");
    public static readonly Text FoundKind = new("lærdom", "lærdom", "lesson");
    public static readonly Text Sentence = new("Lærdommen i én setning", "Lærdommen i éi setning", "The lesson in one sentence");
    public static readonly Text Because = new("Hva som skjedde", "Kva som hende", "What happened");
    public static readonly Text Advice = new("Hva den neste bør gjøre", "Kva den neste bør gjere", "What the next one should do");

    public static Text Of(LessonState state) => state switch
    {
        LessonState.Proposed => new("Foreslått", "Føreslegen", "Proposed"),
        LessonState.Reviewed => new("Gått gjennom", "Gått gjennom", "Reviewed"),
        _ => new("Lagt bort", "Lagd bort", "Set aside"),
    };
}

internal static class LessonRefusals
{
    public static readonly Refusal AlreadyReviewed = new("knowledge.lesson-reviewed", new("Lærdommen er alt gått gjennom.", "Lærdommen er alt gått gjennom.", "The lesson has been reviewed already."));
    public static readonly Refusal OwnProposal = new("knowledge.own-lesson", new("Du har selv foreslått lærdommen. En annen må gå gjennom den.", "Du har sjølv føreslege lærdommen. Ein annan må gå gjennom han.", "You proposed the lesson yourself. Somebody else must review it."));
    public static readonly Refusal NotReviewed = new("knowledge.lesson-not-reviewed", new("Bare en lærdom som er gått gjennom, kan brukes og publiseres.", "Berre ein lærdom som er gått gjennom, kan brukast og publiserast.", "Only a lesson that is reviewed can be used and published."));
}
