using Samspill.Kernel;
using Samspill.Trust.Pulse;

namespace Samspill.Trust.Answering;

/// <summary>The words of the page that the link opens.</summary>
internal static class AnswerWords
{
    public static readonly Text Hello = new("Hvor godt stoler vi på hverandre?", "Kor godt stoler vi på kvarandre?", "How well do we trust one another?");
    public static readonly Plural HelloSays = new(new("{0} kort påstand. Du svarer som {1}.", "{0} kort påstand. Du svarer som {1}.", "{0} short statement. You answer as {1}."), new("{0} korte påstander, om lag to minutter. Du svarer som {1}.", "{0} korte påstandar, om lag to minutt. Du svarer som {1}.", "{0} short statements, about two minutes. You answer as {1}."));
    public static readonly Text Promise = new("Hva som skjer med svaret ditt", "Kva som skjer med svaret ditt", "What happens to your answer");
    public static readonly Text NotStored = new("Svaret ditt telles sammen med de andres når du leverer, og lagres ikke for seg. Ingen kan se hva du svarte, heller ikke de som driver systemet.", "Svaret ditt blir talt saman med dei andre sine når du leverer, og blir ikkje lagra for seg. Ingen kan sjå kva du svara, heller ikkje dei som driv systemet.", "Your answer is counted together with the others’ when you hand it in, and is not stored by itself. Nobody can see what you answered, not even those who run the system.");
    public static readonly Text SmallHidden = new("Tall med færre enn fem svar bak seg vises aldri.", "Tal med færre enn fem svar bak seg blir aldri viste.", "Numbers with fewer than five answers behind them are never shown.");
    public static readonly Text Resume = new("Du kan ta pause og fortsette med samme lenke. Fram til du leverer, er svarene låst med lenken, og bare den åpner dem.", "Du kan ta pause og halde fram med same lenkja. Fram til du leverer, er svara låste med lenkja, og berre ho opnar dei.", "You may pause and go on with the same link. Until you hand in, the answers are locked with the link, and only it opens them.");
    public static readonly Text FollowUp = new("{0} tar opp resultatet {1}.", "{0} tek opp resultatet {1}.", "{0} takes up the results on {1}.");
    public static readonly Text Begin = new("Begynn", "Begynn", "Begin");
    public static readonly Text NumberOf = new("Spørsmål {0} av {1}", "Spørsmål {0} av {1}", "Question {0} of {1}");
    public static readonly Text HowMuch = new("Hvor enig er du?", "Kor einig er du?", "How much do you agree?");
    public static readonly Text Chosen = new("valgt", "vald", "chosen");
    public static readonly Text Back = new("Forrige spørsmål", "Førre spørsmål", "Previous question");
    public static readonly Text DropAll = new("Slett svarene mine", "Slett svara mine", "Delete my answers");
    public static readonly Text DropTitle = new("Slette alle svarene dine?", "Slette alle svara dine?", "Delete all your answers?");
    public static readonly Text DropSays = new("De kan ikke hentes fram igjen. Du kan svare på nytt med samme lenke til og med {0}.", "Dei kan ikkje hentast fram att. Du kan svare på nytt med same lenkja til og med {0}.", "They cannot be brought back. You can answer anew by the same link until {0}.");
    public static readonly Text Dropped = new("Svarene dine er slettet. Du kan begynne på nytt, eller lukke siden.", "Svara dine er sletta. Du kan byrje på nytt, eller lukke sida.", "Your answers are deleted. You can begin anew, or close the page.");
    public static readonly Text HandInTitle = new("Alt er besvart", "Alt er svart på", "All is answered");
    public static readonly Text HandInSays = new("Se over, og lever. Etterpå kan svaret verken endres eller hentes fram, for da finnes det ikke lenger.", "Sjå over, og lever. Etterpå kan svaret verken endrast eller hentast fram, for då finst det ikkje lenger.", "Look it over, and hand in. After that your answer can be neither changed nor found, for it no longer exists.");
    public static readonly Text HandIn = new("Lever svarene", "Lever svara", "Hand in the answers");
    public static readonly Text YourAnswers = new("Svarene dine", "Svara dine", "Your answers");
    public static readonly Text ChangeAnswer = new("Endre svar {0}", "Endre svar {0}", "Change answer {0}");
    public static readonly Text Thanks = new("Takk, svaret er levert", "Takk, svaret er levert", "Thank you, your answer is in");
    public static readonly Text ThanksSays = new("Lenken er brukt. Svaret ditt er talt med de andres, og kan ikke spores til deg.", "Lenkja er brukt. Svaret ditt er talt med dei andre sine, og kan ikkje sporast til deg.", "The link is used. Your answer has been counted with the others’, and cannot be traced to you.");
    public static readonly Text WhatNow = new("Hva som skjer nå", "Kva som skjer no", "What happens now");
    public static readonly Text UntilClosed = new("Andre kan svare til og med {0}.", "Andre kan svare til og med {0}.", "Others can answer up to and including {0}.");
    public static readonly Text ThenReleased = new("Så frigis resultatet én gang, samlet for hver gruppe.", "Så blir resultatet frigjeve éin gong, samla for kvar gruppe.", "Then the results are released once, for each group together.");
    public static readonly Text ThenMeeting = new("{1}: {0} går gjennom resultatet og sier hva som blir gjort.", "{1}: {0} går gjennom resultatet og seier kva som blir gjort.", "{1}: {0} goes through the results and says what will be done.");
    public static readonly Text ClosedTitle = new("Runden tar ikke imot svar nå", "Runden tek ikkje imot svar no", "The round takes no answers now");
    public static readonly Text ClosedSays = new("Siste dag å svare var {0}. Det som var begynt, men ikke levert, er ikke med.", "Siste dag å svare var {0}. Det som var byrja på, men ikkje levert, er ikkje med.", "The last day to answer was {0}. What was begun but not handed in does not count.");
    public static readonly Text QuestionWrong = new("Det spørsmålet finnes ikke.", "Det spørsmålet finst ikkje.", "There is no such question.");
    public static readonly Text AnswerWrong = new("Velg ett av svarene.", "Vel eitt av svara.", "Choose one of the answers.");

    public static Text Of(int answer) => answer == TrustPulse.DoNotKnow ? PulseWords.DoNotKnow : PulseWords.Scale[answer - 1];

    /// <summary>What she answers as, within a sentence.</summary>
    public static Text As(RaterGroup group) => group switch
    {
        RaterGroup.Politicians => new("politiker", "politikar", "a politician"),
        RaterGroup.Employees => new("ansatt i kommunen", "tilsett i kommunen", "an employee of the municipality"),
        RaterGroup.Business => new("bedriftsleder", "bedriftsleiar", "a business leader"),
        _ => new("frivillig", "frivillig", "a volunteer"),
    };
}

internal static class AnswerRefusals
{
    public static readonly Refusal LinkUnknown = new("trust.link-unknown", new("Lenken virker ikke. Se om hele adressen kom med. Når runden er lukket, er lenkene slettet.", "Lenkja verkar ikkje. Sjå om heile adressa kom med. Når runden er lukka, er lenkjene sletta.", "The link does not work. See whether the whole address came along. Once the round has closed, the links are deleted."), RefusalKind.Absent);
    public static readonly Refusal TooMany = new("trust.too-many-links", new("For mange forsøk. Vent ti minutter.", "For mange forsøk. Vent ti minutt.", "Too many attempts. Wait ten minutes."), RefusalKind.TooOften);
    public static readonly Refusal Spent = new("trust.link-spent", new("Det er levert svar med denne lenken. Den virker én gang.", "Det er levert svar med denne lenkja. Ho verkar éin gong.", "An answer has been handed in by this link. It works once."));
    public static readonly Refusal Closed = new("trust.wave-closed", new("Runden tar ikke imot svar nå.", "Runden tek ikkje imot svar no.", "The round takes no answers now."));
    public static readonly Refusal NotBegun = new("trust.sheet-not-begun", new("Trykk Begynn først.", "Trykk Begynn først.", "Press Begin first."));
    public static readonly Refusal NotAll = new("trust.sheet-not-full", new("Noen spørsmål er ikke besvart. «Vet ikke» er også et svar.", "Nokre spørsmål er ikkje svara på. «Veit ikkje» er òg eit svar.", "Some questions are not answered. “Don’t know” is an answer too."));
}
