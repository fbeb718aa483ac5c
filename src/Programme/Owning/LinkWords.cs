using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>The words of the page that a link in a mail opens, and of the mail itself.</summary>
internal static class LinkWords
{
    public static readonly Text MeasuredSo = new("Slik måles det:", "Slik blir det målt:", "This is how it is measured:");
    public static readonly Text HowMeasured = new("Slik måles det", "Slik blir det målt", "How it is measured");
    public static readonly Text NotMeasured = new("Det er ikke bestemt hvordan målet skal måles.", "Det er ikkje bestemt korleis målet skal målast.", "How the goal is to be measured has not been decided.");
    public static readonly Text MeasuredLine = new("{0}: nullpunkt {1}, måltall {2}, neste måling {3}", "{0}: nullpunkt {1}, måltal {2}, neste måling {3}", "{0}: baseline {1}, target {2}, next measurement {3}");
    public static readonly Text OnDay = new("{0} den {1}", "{0} den {1}", "{0} on {1}");
    public static readonly Text ByDay = new("{0} innen {1}", "{0} innan {1}", "{0} by {1}");
    public static readonly Text Baseline = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text Target = new("Måltall", "Måltal", "Target");
    public static readonly Text Next = new("Neste måling", "Neste måling", "Next measurement");
    public static readonly Text HowToAnswer = new(
        "Lenken åpner en side der du svarer med ett trykk, uten å logge inn. Den er bare din, og den virker én gang. Nei er et fullgodt svar.",
        "Lenkja opnar ei side der du svarer med eitt trykk, utan å logge inn. Ho er berre di, og ho verkar éin gong. Nei er eit fullgodt svar.",
        "The link opens a page where you answer with one press, without signing in. It is yours alone and works once. No is a perfectly good answer.");

    public static readonly Text PassedBecause = new("Spørsmålet er gitt videre til deg: «{0}»", "Spørsmålet er gjeve vidare til deg: «{0}»", "The question has been passed on to you: “{0}”");
    public static readonly Text AskedAs = new("Du er spurt som", "Du er spurd som", "You are asked as");
    public static readonly Text AskedBy = new("Spurt av", "Spurd av", "Asked by");
    public static readonly Text YesTitle = new("Ja, jeg eier målet", "Ja, eg eig målet", "Yes, I own the goal");
    public static readonly Text ButLabel = new("Hva må til for at det blir ja?", "Kva må til for at det blir ja?", "What does it take for it to become yes?");
    public static readonly Text NoLabel = new("Hvorfor nei? Én linje er nok.", "Kvifor nei? Éi linje er nok.", "Why no? One line is enough.");
    public static readonly Text SomebodyElse = new("Gi spørsmålet til en annen hos dere", "Gje spørsmålet til ein annan hos dykk", "Give the question to somebody else with you");
    public static readonly Text SomebodyElseSays = new("Den du velger, får spørsmålet og svarer selv. Du står fortsatt ansvarlig, og det blir fortalt.", "Den du vel, får spørsmålet og svarer sjølv. Du står framleis ansvarleg, og det blir fortalt.", "The one you choose gets the question and answers it. You still answer for it, and that is told.");
    public static readonly Text ToWhom = new("Til hvem?", "Til kven?", "To whom?");
    public static readonly Text Because = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly Text HandOn = new("Gi videre", "Gje vidare", "Hand on");
    public static readonly Text HowToGoOn = new("Slik kommer du videre", "Slik kjem du vidare", "How to go on");
    public static readonly Text SignInAndAnswer = new("Logg inn og se forespørselen", "Logg inn og sjå spørsmålet", "Sign in and see the request");
    public static readonly Text AskLeader = new("Har du ikke tilgang, spør {0}.", "Har du ikkje tilgang, spør {0}.", "If you have no access, ask {0}.");
    public static readonly Text AskLeaderForLink = new("Vil du ha en ny lenke, spør {0}.", "Vil du ha ei ny lenkje, spør {0}.", "For a new link, ask {0}.");
    public static readonly Text TheLeader = new("prosjektlederen", "prosjektleiaren", "the project leader");

    private static readonly Text ExpiredTitle = new("Lenken er gått ut", "Lenkja er gått ut", "The link has ended");
    private static readonly Text ClosedTitle = new("Dette spørsmålet venter ikke lenger på deg", "Dette spørsmålet ventar ikkje lenger på deg", "This question no longer waits for you");
    private static readonly Text AnsweredTitle = new("Takk for svaret", "Takk for svaret", "Thank you for your answer");
    private static readonly Text ExpiredSays = new("Du ble spurt om å eie mål {0}, {1}, og lenken var god til to uker etter svarfristen. Svaret ditt er fortsatt velkomment.", "Du vart spurd om å eige mål {0}, {1}, og lenkja var god til to veker etter svarfristen. Svaret ditt er framleis velkome.", "You were asked to own goal {0}, {1}, and the link was good until two weeks after the deadline. Your answer is still welcome.");
    private static readonly Text ClosedSays = new("Spørsmålet om mål {0}, {1}, er trukket eller ligger hos en annen nå. Du trenger ikke å gjøre noe.", "Spørsmålet om mål {0}, {1}, er trekt eller ligg hos ein annan no. Du treng ikkje gjere noko.", "The question about goal {0}, {1}, has been withdrawn or lies with somebody else now. You need not do anything.");
    private static readonly Text GaveOn = new("Du ga spørsmålet om mål {0}, {1}, videre {2}. Du står fortsatt ansvarlig.", "Du gav spørsmålet om mål {0}, {1}, vidare {2}. Du står framleis ansvarleg.", "You handed the question about goal {0}, {1}, on {2}. You still answer for it.");
    private static readonly Text SaidYes = new("Du svarte ja til å eie mål {0}, {1}, {2}. Timene er avtalt, og prosjektlederen ser svaret i sin uke. De står som avtalt i kapasiteten til lederen din har satt av tid.", "Du svara ja til å eige mål {0}, {1}, {2}. Timane er avtalte, og prosjektleiaren ser svaret i si veke. Dei står som avtalte i kapasiteten til leiaren din har sett av tid.", "You said yes to owning goal {0}, {1}, on {2}. The hours are agreed, and the project leader sees the answer in her week. They stand as agreed under capacity until your leader has set time aside.");
    private static readonly Text SaidBut = new("Du svarte ja til mål {0}, {1}, på et vilkår, {2}. Prosjektlederen ser vilkåret i sin uke og tar det derfra.", "Du svara ja til mål {0}, {1}, på eit vilkår, {2}. Prosjektleiaren ser vilkåret i si veke og tek det derifrå.", "You said yes to goal {0}, {1}, on a condition, on {2}. The project leader sees the condition in her week and takes it from there.");
    private static readonly Text SaidNo = new("Du svarte nei til mål {0}, {1}, {2}. Nei er et fullgodt svar, og du blir ikke spurt om dette igjen med denne lenken.", "Du svara nei til mål {0}, {1}, {2}. Nei er eit fullgodt svar, og du blir ikkje spurd om dette igjen med denne lenkja.", "You said no to goal {0}, {1}, on {2}. No is a perfectly good answer, and this link will not ask you again.");
    private static readonly Text AskedHere = new("Du svarer med ett trykk, uten å logge inn. Svarfristen er {0}.", "Du svarer med eitt trykk, utan å logge inn. Svarfristen er {0}.", "You answer with one press, without signing in. The deadline is {0}.");
    private static readonly Text AskedHereAnyTime = new("Du svarer med ett trykk, uten å logge inn.", "Du svarer med eitt trykk, utan å logge inn.", "You answer with one press, without signing in.");

    public static Text Title(AnswerByLink.View view) => view.State switch
    {
        AnswerByLink.State.Open => OwningWords.WillYou.With(view.Number, view.Title),
        AnswerByLink.State.Answered => AnsweredTitle,
        AnswerByLink.State.Expired => ExpiredTitle,
        _ => ClosedTitle,
    };

    public static Text Verdict(AnswerByLink.View view) => view.State switch
    {
        AnswerByLink.State.Open => view.AnswerBy is { } by ? AskedHere.With(by) : AskedHereAnyTime,
        AnswerByLink.State.Expired => ExpiredSays.With(view.Number, view.Title),
        AnswerByLink.State.Closed => ClosedSays.With(view.Number, view.Title),
        _ => (view.Answer switch
        {
            OwnershipAnswer.Yes => SaidYes,
            OwnershipAnswer.YesBut => SaidBut,
            OwnershipAnswer.HandedOn => GaveOn,
            OwnershipAnswer.No => SaidNo,
            _ => ClosedSays,
        }).With(view.Number, view.Title, view.AnsweredOn),
    };
}
