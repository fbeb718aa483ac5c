using Samspill.Kernel;

namespace Samspill.Knowledge.Questions;

internal static class QuestionWords
{
    public static readonly Text Title = new("Dette lurer vi på", "Dette lurer vi på", "What we wonder");
    public static readonly Text FoundKind = new("spørsmål vi lurer på", "spørsmål vi lurer på", "question we wonder about");
    public static readonly Text Question = new("Spørsmålet", "Spørsmålet", "The question");
    public static readonly Text Why = new("Hva svaret avgjør", "Kva svaret avgjer", "What the answer decides");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text NoGoal = new("ikke knyttet til ett mål", "ikkje knytt til eitt mål", "not tied to one goal");
    public static readonly Text New = new("Still et spørsmål", "Still eit spørsmål", "Ask a question");
    public static readonly Text Ask = new("Lagre spørsmålet", "Lagre spørsmålet", "Save the question");
    public static readonly Text Asked = new("Spørsmålet er lagret.", "Spørsmålet er lagra.", "The question is saved.");
    public static readonly Text TitleMissing = new("Skriv spørsmålet.", "Skriv spørsmålet.", "Write the question.");
    public static readonly Text Empty = new("Ingen spørsmål ennå. Hva trenger dere å vite før dere kan si om noe virker?", "Ingen spørsmål enno. Kva treng de å vite før de kan seie om noko verkar?", "No questions yet. What do you need to know before you can say whether something works?");
    public static readonly Text Open = new("Lurer vi fortsatt på", "Lurer vi framleis på", "Still wondering");
    public static readonly Text Settled = new("Avklart", "Avklart", "Settled");
    public static readonly Text Answers = new("Svar over tid", "Svar over tid", "Answers over time");
    public static readonly Text NoAnswers = new("Ingen svar ennå.", "Ingen svar enno.", "No answers yet.");
    public static readonly Text Answer = new("Hva vet vi i dag?", "Kva veit vi i dag?", "What do we know today?");
    public static readonly Text Evidence = new("Hva svaret bygger på", "Kva svaret byggjer på", "What the answer rests on");
    public static readonly Text Save = new("Lagre svaret", "Lagre svaret", "Save the answer");
    public static readonly Text Answered = new("Svaret er lagret ved siden av de tidligere.", "Svaret er lagra ved sida av dei tidlegare.", "The answer is saved beside the earlier ones.");
    public static readonly Text AnswerMissing = new("Skriv hva dere vet i dag.", "Skriv kva de veit i dag.", "Write what you know today.");
    public static readonly Text Settle = new("Spørsmålet er avklart", "Spørsmålet er avklart", "The question is settled");
    public static readonly Text Reopen = new("Vi lurer på det igjen", "Vi lurer på det igjen", "We wonder about it again");
    public static readonly Text IsSettled = new("Spørsmålet er avklart.", "Spørsmålet er avklart.", "The question is settled.");
    public static readonly Text IsOpen = new("Spørsmålet er åpnet igjen.", "Spørsmålet er opna igjen.", "The question is open again.");
    public static readonly Text AskedOn = new("Spurt {0}", "Spurt {0}", "Asked {0}");
    public static readonly Text SettledOn = new("avklart {0}", "avklart {0}", "settled {0}");
    public static readonly Plural Count = new(new("{0} svar", "{0} svar", "{0} answer"), new("{0} svar", "{0} svar", "{0} answers"));
    public static readonly Plural Verdict = new(new("{0} spørsmål står åpent", "{0} spørsmål står ope", "{0} question is open"), new("{0} spørsmål står åpne", "{0} spørsmål står opne", "{0} questions are open"));
    public static readonly Text GoalUnknown = new("Velg et av målene.", "Vel eitt av måla.", "Choose one of the goals.");
}

internal static class QuestionRefusals
{
    public static readonly Refusal NoAnswer = new("knowledge.question-without-answer", new("Skriv et svar før spørsmålet avklares.", "Skriv eit svar før spørsmålet blir avklart.", "Write an answer before the question is settled."));
    public static readonly Refusal IsSettled = new("knowledge.question-settled", new("Spørsmålet er avklart. Åpne det igjen først.", "Spørsmålet er avklart. Opne det igjen først.", "The question is settled. Open it again first."));
}
