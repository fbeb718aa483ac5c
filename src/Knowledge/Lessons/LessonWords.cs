using Samspill.Kernel;

namespace Samspill.Knowledge.Lessons;

internal static class LessonWords
{
    public static readonly Text Title = new("Lærdommer", "Lærdommar", "Lessons");
    public static readonly Text FoundKind = new("lærdom", "lærdom", "lesson");
    public static readonly Text New = new("Foreslå en lærdom", "Føreslå ein lærdom", "Propose a lesson");
    public static readonly Text Change = new("Endre lærdommen", "Endre lærdommen", "Change the lesson");
    public static readonly Text ChangeHelp = new("Når den er endret, må en annen gå gjennom den på nytt.", "Når han er endra, må ein annan gå gjennom han på nytt.", "Once it is changed, somebody else must review it again.");
    public static readonly Text Sentence = new("Lærdommen i én setning", "Lærdommen i éi setning", "The lesson in one sentence");
    public static readonly Text SentenceHelp = new("Slik at en som ikke var med, forstår den: Spør bedriftene før kontoret leies.", "Slik at ein som ikkje var med, forstår han: Spør bedriftene før kontoret blir leigd.", "So that one who was not there understands it: Ask the businesses before the office is rented.");
    public static readonly Text LessonTitle = new("Lærdom", "Lærdom", "Lesson");
    public static readonly Text Since = new("Dato", "Dato", "Date");
    public static readonly Text Because = new("Hva som skjedde", "Kva som hende", "What happened");
    public static readonly Text Advice = new("Hva den neste bør gjøre", "Kva den neste bør gjere", "What the next one should do");
    public static readonly Text Card = new("Prosjektet det ble lært i", "Prosjektet det vart lært i", "The project it was learnt in");
    public static readonly Text NoCard = new("ingen av kortene", "ingen av korta", "none of the cards");
    public static readonly Text Save = new("Lagre forslaget", "Lagre framlegget", "Save the proposal");
    public static readonly Text Saved = new("Lærdommen er lagret, og venter på en som går gjennom den.", "Lærdommen er lagra, og ventar på ein som går gjennom han.", "The lesson is saved, and waits for somebody to review it.");
    public static readonly Text TitleMissing = new("Skriv lærdommen i én setning.", "Skriv lærdommen i éi setning.", "Write the lesson in one sentence.");
    public static readonly Text CardUnknown = new("Velg et kort fra listen.", "Vel eit kort frå lista.", "Choose a card from the list.");
    public static readonly Text VerdictMissing = new("Velg om lærdommen holder, eller legges bort.", "Vel om lærdommen held, eller skal leggjast bort.", "Choose whether the lesson holds, or is set aside.");
    public static readonly Text GoneOver = new("Lærdommen kan brukes av alle.", "Lærdommen kan brukast av alle.", "The lesson can be used by all.");
    public static readonly Text SetAside = new("Lærdommen er lagt bort.", "Lærdommen er lagd bort.", "The lesson is set aside.");
    public static readonly Text Published = new("Lærdommen er publisert.", "Lærdommen er publisert.", "The lesson is published.");
    public static readonly Text Withdrawn = new("Lærdommen er tatt bort fra de åpne sidene.", "Lærdommen er teken bort frå dei opne sidene.", "The lesson is taken off the open pages.");
    public static readonly Text Reused = new("Det er registrert at tiltaket bygger på dette.", "Det er registrert at tiltaket byggjer på dette.", "It is registered that the initiative builds on this.");
    public static readonly Plural TakenIn = new(new("{0} forslag er hentet inn.", "{0} framlegg er henta inn.", "{0} proposal is taken in."), new("{0} forslag er hentet inn.", "{0} framlegg er henta inn.", "{0} proposals are taken in."));
    public static readonly Text Reviewed = new("Gått gjennom", "Gått gjennom", "Reviewed");
    public static readonly Text ReviewedNone = new("Ingen lærdommer er gått gjennom ennå.", "Ingen lærdommar er gått gjennom enno.", "No lessons are reviewed yet.");
    public static readonly Text Proposals = new("Forslag", "Framlegg", "Proposals");
    public static readonly Text ProposalsNone = new("Ingen forslag venter.", "Ingen framlegg ventar.", "No proposals wait.");
    public static readonly Text FromProgramme = new("Fra programmet", "Frå programmet", "From the programme");
    public static readonly Plural WaitingIn = new(new("{0} omlegging eller utfordring kan bli en lærdom.", "{0} omlegging eller utfordring kan bli ein lærdom.", "{0} change of course or challenge can become a lesson."), new("{0} omlegginger og utfordringer kan bli lærdommer.", "{0} omleggingar og utfordringar kan bli lærdommar.", "{0} changes of course and challenges can become lessons."));
    public static readonly Text TakeIn = new("Hent inn som forslag", "Hent inn som framlegg", "Take in as proposals");
    public static readonly Plural VerdictReviewed = new(new("{0} lærdom kan brukes", "{0} lærdom kan brukast", "{0} lesson can be used"), new("{0} lærdommer kan brukes", "{0} lærdommar kan brukast", "{0} lessons can be used"));
    public static readonly Plural VerdictProposed = new(new("{0} forslag venter", "{0} framlegg ventar", "{0} proposal waits"), new("{0} forslag venter", "{0} framlegg ventar", "{0} proposals wait"));
    public static readonly Plural VerdictReuses = new(new("brukt {0} gang", "brukt {0} gong", "used {0} time"), new("brukt {0} ganger", "brukt {0} gonger", "used {0} times"));
    public static readonly Text Holds = new("Lærdommen holder", "Lærdommen held", "The lesson holds");
    public static readonly Text Reject = new("Legg bort", "Legg bort", "Set aside");
    public static readonly Text SomebodyElse = new("Du foreslo lærdommen. En annen må gå gjennom den.", "Du føreslo lærdommen. Ein annan må gå gjennom han.", "You proposed the lesson. Somebody else must review it.");
    public static readonly Text Publish = new("Publiser lærdommen", "Publiser lærdommen", "Publish the lesson");
    public static readonly Text Withdraw = new("Ta bort fra de åpne sidene", "Ta bort frå dei opne sidene", "Take off the open pages");
    public static readonly Text Origin = new("Hvor den kommer fra", "Kvar han kjem frå", "Where it comes from");
    public static readonly Text ProposedOn = new("Foreslått", "Føreslegen", "Proposed");
    public static readonly Text UsedBy = new("Brukt av", "Brukt av", "Used by");
    public static readonly Text UsedByNone = new("Ingen tiltak har sagt at de bruker den ennå.", "Ingen tiltak har sagt at dei bruker han enno.", "No initiative has said that it uses it yet.");
    public static readonly Text WeUse = new("Et tiltak bruker den", "Eit tiltak bruker han", "An initiative uses it");
    public static readonly Text Which = new("Hvilket tiltak?", "Kva for tiltak?", "Which initiative?");
    public static readonly Text ForWhat = new("Til hva?", "Til kva?", "For what?");
    public static readonly Text Register = new("Registrer", "Registrer", "Register");
    public static readonly Plural Work = new(new("Gå gjennom {0} forslag til lærdom", "Gå gjennom {0} framlegg til lærdom", "Review {0} proposed lesson"), new("Gå gjennom {0} forslag til lærdommer", "Gå gjennom {0} framlegg til lærdommar", "Review {0} proposed lessons"));
    public static readonly Text WorkWhy = new("En lærdom kan brukes først når en annen har gått gjennom den.", "Ein lærdom kan brukast først når ein annan har gått gjennom han.", "A lesson can be used only when another has reviewed it.");

    public static Text Of(LessonState state) => state switch
    {
        LessonState.Proposed => new("Foreslått", "Føreslegen", "Proposed"),
        LessonState.Reviewed => new("Gått gjennom", "Gått gjennom", "Reviewed"),
        _ => new("Lagt bort", "Lagd bort", "Set aside"),
    };

    /// <summary>The shape that goes with the word.</summary>
    public static string Shape(LessonState state) => state switch { LessonState.Reviewed => "rute", LessonState.Proposed => "umalt", _ => "lagtom" };
}

internal static class LessonRefusals
{
    public static readonly Refusal AlreadyReviewed = new("knowledge.lesson-reviewed", new("Lærdommen er alt gått gjennom.", "Lærdommen er alt gått gjennom.", "The lesson has been reviewed already."));
    public static readonly Refusal OwnProposal = new("knowledge.own-lesson", new("Du har selv foreslått lærdommen. En annen må gå gjennom den.", "Du har sjølv føreslege lærdommen. Ein annan må gå gjennom han.", "You proposed the lesson yourself. Somebody else must review it."));
    public static readonly Refusal NotReviewed = new("knowledge.lesson-not-reviewed", new("Bare en lærdom som er gått gjennom, kan brukes og publiseres.", "Berre ein lærdom som er gått gjennom, kan brukast og publiserast.", "Only a lesson that is reviewed can be used and published."));
}
