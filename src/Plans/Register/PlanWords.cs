using Samspill.Kernel;

namespace Samspill.Plans.Register;

internal static class PlanWords
{
    public static readonly Text Title = new("Planer", "Planar", "Plans");
    public static readonly Text New = new("Registrer plan", "Registrer plan", "Register a plan");
    public static readonly Text Change = new("Endre planen", "Endre planen", "Change the plan");
    public static readonly Text Save = new("Lagre planen", "Lagre planen", "Save the plan");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text PlanTitle = new("Navn på planen", "Namn på planen", "Name of the plan");
    public static readonly Text TitleHelp = new("Slik kommunen kaller den, gjerne med årene.", "Slik kommunen kallar han, gjerne med åra.", "As the municipality calls it, preferably with its years.");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text KindTitle = new("Plantype", "Plantype", "Kind of plan");
    public static readonly Text StageTitle = new("Hvor langt den er kommet", "Kor langt han er komen", "How far it has come");
    public static readonly Text AdoptedOn = new("Vedtatt", "Vedteken", "Adopted");
    public static readonly Text Decision = new("Vedtak", "Vedtak", "Decision");
    public static readonly Text DecisionHelp = new("For eksempel kommunestyret, sak 12/18.", "Til dømes kommunestyret, sak 12/18.", "For example the municipal council, case 12/18.");
    public static readonly Text ReviseBy = new("Revideres innen", "Skal reviderast innan", "To be revised by");
    public static readonly Text Responsible = new("Ansvarlig for revisjonen", "Ansvarleg for revisjonen", "Answers for the revision");
    public static readonly Text Nobody = new("ingen", "ingen", "nobody");
    public static readonly Text Remark = new("Merknad", "Merknad", "Remark");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text TitleMissing = new("Skriv hva planen heter.", "Skriv kva planen heiter.", "Write what the plan is called.");
    public static readonly Text MunicipalityMissing = new("Velg kommunen som planen hører til.", "Vel kommunen som planen høyrer til.", "Choose the municipality that the plan belongs to.");
    public static readonly Text KindMissing = new("Velg en plantype.", "Vel ein plantype.", "Choose a kind of plan.");
    public static readonly Text StageMissing = new("Velg hvor langt planen er kommet.", "Vel kor langt planen er komen.", "Choose how far the plan has come.");
    public static readonly Text RevisedBeforeAdopted = new("Revisjonen må komme etter vedtaket.", "Revisjonen må kome etter vedtaket.", "The revision must come after the adoption.");
    public static readonly Text NotYetAdopted = new("En plan med vedtaksdato er vedtatt eller avsluttet. Endre hvor langt den er kommet, eller ta bort datoen.", "Ein plan med vedtaksdato er vedteken eller avslutta. Endre kor langt han er komen, eller ta bort datoen.", "A plan with a day of adoption is adopted or ended. Change how far it has come, or remove the day.");
    public static readonly Text ResponsibleUnknown = new("Velg en person fra katalogen.", "Vel ein person frå katalogen.", "Choose a person from the directory.");
    public static readonly Text Board = new("Status", "Status", "Status");
    public static readonly Text BoardCaption = new("Planer etter kommune og type", "Planar etter kommune og type", "Plans by municipality and kind");
    public static readonly Text NotRegistered = new("ikke registrert", "ikkje registrert", "not registered");
    public static readonly Text Empty = new("Ingen planer er registrert ennå. Registrer den første og last opp teksten.", "Ingen planar er registrerte enno. Registrer den første og last opp teksten.", "No plans are registered yet. Register the first and upload its text.");
    public static readonly Text NoMunicipalities = new("Katalogen har ingen kommuner ennå. Legg dem inn først.", "Katalogen har ingen kommunar enno. Legg dei inn først.", "The directory has no municipalities yet. Add them first.");
    public static readonly Text ToDirectory = new("Til organisasjonene", "Til organisasjonane", "To the organisations");
    public static readonly Text Revisions = new("Revisjoner framover", "Revisjonar framover", "Revisions ahead");
    public static readonly Text NoRevisions = new("Ingen plan har satt dato for revisjon.", "Ingen plan har sett dato for revisjon.", "No plan has a day for its revision.");
    public static readonly Text AllPlans = new("Alle planer", "Alle planar", "All plans");
    public static readonly Text Versions = new("Versjoner", "Versjonar", "Versions");
    public static readonly Text NoText = new("uten tekst", "utan tekst", "without text");
    public static readonly Text StatementsTitle = new("Utsagn", "Utsegner", "Statements");
    public static readonly Text ToReview = new("Å gå gjennom", "Å gå gjennom", "To go through");
    public static readonly Text Late = new("over fristen", "over fristen", "overdue");
    public static readonly Plural Overdue = new(new("{0} dag over fristen", "{0} dag over fristen", "{0} day overdue"), new("{0} dager over fristen", "{0} dagar over fristen", "{0} days overdue"));
    public static readonly Plural VerdictPlans = new(new("{0} plan er registrert", "{0} plan er registrert", "{0} plan is registered"), new("{0} planer er registrert", "{0} planar er registrerte", "{0} plans are registered"));
    public static readonly Plural VerdictTexts = new(new("{0} har tekst", "{0} har tekst", "{0} has a text"), new("{0} har tekst", "{0} har tekst", "{0} have a text"));
    public static readonly Plural VerdictLate = new(new("{0} skulle vært revidert", "{0} skulle vore revidert", "{0} should have been revised"), new("{0} skulle vært revidert", "{0} skulle vore reviderte", "{0} should have been revised"));
    public static readonly Plural VerdictReview = new(new("{0} utsagn venter på gjennomgang", "{0} utsegn ventar på gjennomgang", "{0} statement waits to be gone through"), new("{0} utsagn venter på gjennomgang", "{0} utsegner ventar på gjennomgang", "{0} statements wait to be gone through"));
    public static readonly Text Compare = new("Sammenlign planene", "Samanlikn planane", "Compare the plans");
    public static readonly Text Themes = new("Temaer", "Tema", "Themes");
    public static readonly Text ReviseWork = new("Revider {0}", "Revider {0}", "Revise {0}");
    public static readonly Text ReviseWhy = new("Skal revideres innen {0}.", "Skal reviderast innan {0}.", "To be revised by {0}.");
    public static readonly Text ReviewWork = new("Gå gjennom utsagn i {0}", "Gå gjennom utsegner i {0}", "Go through statements in {0}");
    public static readonly Plural ReviewWhy = new(new("{0} utsagn er funnet i teksten og må gås gjennom.", "{0} utsegn er funnen i teksten og må gåast gjennom.", "{0} statement was found in the text and waits for a person."), new("{0} utsagn er funnet i teksten og må gås gjennom.", "{0} utsegner er funne i teksten og må gåast gjennom.", "{0} statements were found in the text and wait for a person."));

    public static readonly Plural AllReviewed = new(new("{0} utsagn er bekreftet, og ingenting venter.", "{0} utsegn er stadfesta, og ingenting ventar.", "{0} statement is confirmed, and nothing waits."), new("{0} utsagn er bekreftet, og ingenting venter.", "{0} utsegner er stadfesta, og ingenting ventar.", "{0} statements are confirmed, and nothing waits."));

    public static Text Of(PlanKind kind) => kind switch
    {
        PlanKind.PlanningStrategy => new("Planstrategi", "Planstrategi", "Planning strategy"),
        PlanKind.CommunityPart => new("Samfunnsdel", "Samfunnsdel", "Community part"),
        PlanKind.LandUsePart => new("Arealdel", "Arealdel", "Land-use part"),
        PlanKind.BusinessPlan => new("Næringsplan", "Næringsplan", "Business plan"),
        PlanKind.ThemePlan => new("Temaplan", "Temaplan", "Theme plan"),
        PlanKind.ActionPlan => new("Handlingsplan", "Handlingsplan", "Action plan"),
        _ => new("Annen plan", "Annan plan", "Other plan"),
    };

    public static Text Of(PlanStage stage) => stage switch
    {
        PlanStage.Wanted => new("Ikke begynt", "Ikkje byrja", "Not begun"),
        PlanStage.UnderWork => new("Under arbeid", "Under arbeid", "Being made"),
        PlanStage.Hearing => new("På høring", "På høyring", "On hearing"),
        PlanStage.Adopted => new("Vedtatt", "Vedteken", "Adopted"),
        _ => new("Avsluttet", "Avslutta", "Ended"),
    };

    /// <summary>The shape that goes with the word.</summary>
    public static string Shape(PlanStage stage, bool isOverdue) => isOverdue ? "bak" : stage switch { PlanStage.Adopted => "rute", PlanStage.UnderWork or PlanStage.Hearing => "lagtom", _ => "umalt" };
}

internal static class PlanRefusals
{
    public static readonly Refusal Taken = new("plans.plan-taken", new("Kommunen har alt en plan som heter {0}.", "Kommunen har alt ein plan som heiter {0}.", "The municipality already has a plan called {0}."));
    public static readonly Refusal SavedBySomebodyElse = new("plans.saved-by-somebody-else", new("Noen andre lagret først. Se over det du skrev, og lagre på nytt.", "Nokon andre lagra først. Sjå over det du skreiv, og lagre på nytt.", "Somebody else saved first. Look over what you wrote, and save again."), RefusalKind.Conflict);
    public static readonly Refusal SameText = new("plans.same-text", new("Denne teksten er alt versjon {0} av planen.", "Denne teksten er alt versjon {0} av planen.", "This text already is version {0} of the plan."));
    public static readonly Refusal VersionEarlier = new("plans.version-earlier", new("Versjon {0} gjelder fra {1}. En ny versjon må gjelde fra en senere dag.", "Versjon {0} gjeld frå {1}. Ein ny versjon må gjelde frå ein seinare dag.", "Version {0} holds from {1}. A new version must hold from a later day."));
}
