using Samspill.Kernel;

namespace Samspill.Platform.Questions;

internal static class QuestionWords
{
    public static readonly Text Title = new("Spørsmål og kommentarer", "Spørsmål og kommentarar", "Questions and comments");
    public static readonly Text Of = new("Spørsmål og kommentarer til {0}", "Spørsmål og kommentarar til {0}", "Questions and comments on {0}");
    public static readonly Plural OpenCount = new(new("{0} spørsmål venter på svar.", "{0} spørsmål ventar på svar.", "{0} question waits for an answer."), new("{0} spørsmål venter på svar.", "{0} spørsmål ventar på svar.", "{0} questions wait for an answer."));
    public static readonly Text NoneOpen = new("Ingen spørsmål venter på svar.", "Ingen spørsmål ventar på svar.", "No question waits for an answer.");
    public static readonly Text Nothing = new("Ingen har spurt eller kommentert ennå.", "Ingen har spurt eller kommentert enno.", "Nobody has asked or commented yet.");
    public static readonly Text Open = new("Venter på svar", "Ventar på svar", "Waits for an answer");
    public static readonly Text Answered = new("Avklart", "Avklart", "Settled");
    public static readonly Text Comment = new("Kommentar", "Kommentar", "Comment");
    public static readonly Text Unknown = new("Slettet person", "Sletta person", "Erased person");
    public static readonly Text Says = new("Skriv et spørsmål eller en kommentar", "Skriv eit spørsmål eller ein kommentar", "Write a question or a comment");
    public static readonly Text SaysMissing = new("Skriv hva du spør om eller vil si.", "Skriv kva du spør om eller vil seie.", "Write what you ask or want to say.");
    public static readonly Text IsQuestion = new("Dette er et spørsmål som trenger svar", "Dette er eit spørsmål som treng svar", "This is a question that needs an answer");
    public static readonly Text File = new("Fil", "Fil", "File");
    public static readonly Text Send = new("Skriv det inn", "Skriv det inn", "Write it down");
    public static readonly Text Answer = new("Svar eller vedtak", "Svar eller vedtak", "Answer or decision");
    public static readonly Text AnswerMissing = new("Skriv svaret.", "Skriv svaret.", "Write the answer.");
    public static readonly Text Decision = new("Vedtakets referanse", "Referansen til vedtaket", "The decision's reference");
    public static readonly Text DecisionIs = new("Vedtak: {0}", "Vedtak: {0}", "Decision: {0}");
    public static readonly Text Close = new("Svar og lukk spørsmålet", "Svar og lukk spørsmålet", "Answer and close the question");
    public static readonly Text AnswerThis = new("Svar på dette", "Svar på dette", "Answer this");
    public static readonly Text Asked = new("Spørsmålet er stilt.", "Spørsmålet er stilt.", "The question is asked.");
    public static readonly Text Written = new("Kommentaren er skrevet inn.", "Kommentaren er skriven inn.", "The comment is written down.");
    public static readonly Text Closed = new("Spørsmålet er besvart.", "Spørsmålet er svart på.", "The question is answered.");
    public static readonly Text Waits = new("Spurt {0}. Svar, eller skriv hvilket vedtak som avgjorde det.", "Spurt {0}. Svar, eller skriv kva vedtak som avgjorde det.", "Asked {0}. Answer, or write the decision that settled it.");
}
