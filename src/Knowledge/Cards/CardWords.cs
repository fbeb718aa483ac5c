using Samspill.Kernel;

namespace Samspill.Knowledge.Cards;

internal static class CardWords
{
    public static readonly Text Title = new("Kunnskap", "Kunnskap", "Knowledge");
    public static readonly Text Cards = new("Prosjektkort", "Prosjektkort", "Project cards");
    public static readonly Text New = new("Nytt prosjektkort", "Nytt prosjektkort", "New project card");
    public static readonly Text Change = new("Endre kortet", "Endre kortet", "Change the card");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Plural Verdict = new(new("{0} prosjekt er beskrevet", "{0} prosjekt er skildra", "{0} project is described"), new("{0} prosjekter er beskrevet", "{0} prosjekt er skildra", "{0} projects are described"));
    public static readonly Plural VerdictConfirmed = new(new("{0} har bekreftet resultat", "{0} har stadfesta resultat", "{0} has a confirmed result"), new("{0} har bekreftet resultat", "{0} har stadfesta resultat", "{0} have a confirmed result"));
    public static readonly Plural VerdictFailures = new(new("{0} forteller om noe som ikke gikk", "{0} fortel om noko som ikkje gjekk", "{0} tells of something that did not work"), new("{0} forteller om noe som ikke gikk", "{0} fortel om noko som ikkje gjekk", "{0} tell of something that did not work"));
    public static readonly Text Empty = new("Ingen prosjektkort ennå. Skriv det første, lag et av et tiltak, eller hent listen dere har i regneark.", "Ingen prosjektkort enno. Skriv det første, lag eitt av eit tiltak, eller hent lista de har i rekneark.", "No project cards yet. Write the first, make one of an initiative, or bring in the list you have in a spreadsheet.");
    public static readonly Text NoneFit = new("Ingen kort passer. Ta bort et valg.", "Ingen kort passar. Ta bort eit val.", "No card fits. Remove a choice.");
    public static readonly Text Choose = new("Avgrens", "Avgrens", "Narrow down");
    public static readonly Text All = new("alle", "alle", "all");
    public static readonly Text Words = new("Ord i kortet", "Ord i kortet", "Words in the card");
    public static readonly Text Show = new("Vis", "Vis", "Show");
    public static readonly Text Showing = new("Viser {0} av {1}", "Viser {0} av {1}", "Showing {0} of {1}");
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text Confirmed = new("bekreftet resultat", "stadfesta resultat", "confirmed result");
    public static readonly Text IsPublished = new("publisert", "publisert", "published");
    public static readonly Plural Reuses = new(new("brukt av {0} tiltak", "brukt av {0} tiltak", "used by {0} initiative"), new("brukt av {0} tiltak", "brukt av {0} tiltak", "used by {0} initiatives"));
    public static readonly Text Lists = new("Hent prosjektliste", "Hent prosjektliste", "Bring in a project list");
    public static readonly Text Year = new("År", "År", "Year");
    public static readonly Text Theme = new("Tema", "Tema", "Theme");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Citation = new("{0}: «{1}». Prosjektkort, sist endret {2}. {3}", "{0}: «{1}». Prosjektkort, sist endra {2}. {3}", "{0}: “{1}”. Project card, last changed {2}. {3}");
    public static readonly Text Cite = new("Vis til kortet slik", "Vis til kortet slik", "Cite the card like this");
    public static readonly Text LineMissing = new("Skriv en linje om hvordan det går.", "Skriv ei linje om korleis det går.", "Write a line on how it goes.");
    public static readonly Text NoLongerAnIdea = new("Prosjektet er begynt, og er ikke en idé lenger. Velg noe annet.", "Prosjektet er byrja, og er ikkje ein idé lenger. Vel noko anna.", "The project has begun and is no longer an idea. Choose something else.");
    public static readonly Text LineSaved = new("Linjen om {0} er lagret.", "Linja om {0} er lagra.", "The line on {0} is saved.");
    public static readonly Text ResultConfirmed = new("Resultatet av {0} er bekreftet.", "Resultatet av {0} er stadfesta.", "The result of {0} is confirmed.");
    public static readonly Text Published = new("{0} er publisert.", "{0} er publisert.", "{0} is published.");
    public static readonly Text Withdrawn = new("{0} er tatt bort fra de åpne sidene.", "{0} er teke bort frå dei opne sidene.", "{0} is taken off the open pages.");
    public static readonly Text TitleMissing = new("Skriv hva prosjektet heter.", "Skriv kva prosjektet heiter.", "Write what the project is called.");
    public static readonly Text StateMissing = new("Velg hvor langt prosjektet er kommet.", "Vel kor langt prosjektet er kome.", "Choose how far the project has come.");
    public static readonly Text FigureUnread = new("«{0}» kan ikke leses som et tall. Skriv slik: Nye avtaler: 12 avtaler (referat 3).", "«{0}» kan ikkje lesast som eit tal. Skriv slik: Nye avtalar: 12 avtalar (referat 3).", "“{0}” cannot be read as a figure. Write like this: New agreements: 12 agreements (minutes 3).");
    public static readonly Text CostUnread = new("«{0}» kan ikke leses som en kostnad. Skriv slik: Fylkeskommunen: 250 000.", "«{0}» kan ikkje lesast som ein kostnad. Skriv slik: Fylkeskommunen: 250 000.", "“{0}” cannot be read as a cost. Write like this: County: 250 000.");
    public static readonly Text NotAYear = new("Skriv et årstall med fire sifre.", "Skriv eit årstal med fire siffer.", "Write a year with four digits.");
    public static readonly Text EndsBeforeStart = new("Skriv et årstall med fire sifre, ikke før startåret.", "Skriv eit årstal med fire siffer, ikkje før startåret.", "Write a year with four digits, not before the first.");
    public static readonly Text MunicipalityUnknown = new("Velg blant kommunene i katalogen.", "Vel mellom kommunane i katalogen.", "Choose among the municipalities in the directory.");
    public static readonly Text OwnerUnknown = new("Velg en person fra katalogen.", "Vel ein person frå katalogen.", "Choose a person from the directory.");
    public static readonly Text GoalUnknown = new("Velg blant målene i programmet.", "Vel mellom måla i programmet.", "Choose among the programme's goals.");
    public static readonly Text InitiativeUnknown = new("Tiltaket finnes ikke. Velg et fra listen.", "Tiltaket finst ikkje. Vel eitt frå lista.", "There is no such initiative. Choose one from the list.");
    public static readonly Text ResultMissing = new("Kortet sier ikke hva resultatet ble.", "Kortet seier ikkje kva resultatet vart.", "The card does not say what the result was.");
    public static readonly Text ResultRemedy = new("Skriv resultatet.", "Skriv resultatet.", "Write the result.");
    public static readonly Text EvidenceMissing = new("Ingenting viser hvordan resultatet er kjent.", "Ingenting viser korleis resultatet er kjent.", "Nothing shows how the result is known.");
    public static readonly Text EvidenceRemedy = new("Skriv dokumentasjonen, eller sett den i parentes bak et tall.", "Skriv dokumentasjonen, eller set han i parentes bak eit tal.", "Write the evidence, or put it in brackets after a figure.");
    public static readonly Text FillRemedy = new("Fyll det ut under «Endre kortet».", "Fyll det ut under «Endre kortet».", "Fill it in under “Change the card”.");
    public static readonly Text ProblemMissing = new("Kortet sier ikke hvilket problem prosjektet skulle løse.", "Kortet seier ikkje kva problem prosjektet skulle løyse.", "The card does not say which problem the project was to solve.");
    public static readonly Text DoneMissing = new("Kortet sier ikke hva som ble gjort.", "Kortet seier ikkje kva som vart gjort.", "The card does not say what was done.");
    public static readonly Text PlaceMissing = new("Kortet har ingen kommune.", "Kortet har ingen kommune.", "The card has no municipality.");
    public static readonly Text FailureMissing = new("Kortet sier ikke hva som gikk galt, og hvorfor.", "Kortet seier ikkje kva som gjekk gale, og kvifor.", "The card does not say what went wrong, and why.");
    public static readonly Text Work = new("Skriv en linje om {0}", "Skriv ei linje om {0}", "Write a line on {0}");
    public static readonly Text WorkWhy = new("Prosjektet er i gang. Én linje i kvartalet holder kortet levende.", "Prosjektet er i gang. Éi linje i kvartalet held kortet levande.", "The project is running. One line a quarter keeps the card alive.");
    public static readonly Text StillRuns = new("Går fortsatt", "Går framleis", "Still running");
    public static readonly Text IsDone = new("Er ferdig", "Er ferdig", "Is finished");
    public static readonly Text WasStopped = new("Er stoppet", "Er stoppa", "Is stopped");
    public static readonly Text AskLine = new("Hva har skjedd siden sist?", "Kva har hendt sidan sist?", "What has happened since last time?");
    public static readonly Text AskDone = new("Hva ble resultatet?", "Kva vart resultatet?", "What was the result?");
    public static readonly Text AskStopped = new("Hvorfor stoppet det?", "Kvifor stoppa det?", "Why did it stop?");
    public static readonly Text FoundKind = new("prosjektkort", "prosjektkort", "project card");
    public static readonly Text StateTitle = new("Status", "Status", "Status");
    public static readonly Text FindingTitle = new("Virker det?", "Verkar det?", "Does it work?");

    public static Text Of(CardState state) => state switch
    {
        CardState.Idea => new("Idé", "Idé", "Idea"),
        CardState.Running => new("I gang", "I gang", "Running"),
        CardState.Finished => new("Gjennomført", "Gjennomført", "Finished"),
        CardState.Stopped => new("Stoppet", "Stoppa", "Stopped"),
        _ => new("Mislyktes", "Mislukkast", "Failed"),
    };

    public static Text Of(CardFinding finding) => finding switch
    {
        CardFinding.Works => new("Virker", "Verkar", "Works"),
        CardFinding.WorksNot => new("Virker ikke", "Verkar ikkje", "Does not work"),
        _ => new("For tidlig", "For tidleg", "Too early"),
    };

    /// <summary>The shape that goes with the word.</summary>
    public static string Shape(CardFinding finding) => finding switch { CardFinding.Works => "rute", CardFinding.WorksNot => "stopp", _ => "umalt" };

    /// <summary>`2016–2018`, `fra 2016`, `til 2018`; null when no year is known.</summary>
    public static Text? Years(int? from, int? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => Text.Same(first.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ({ } first, { } last) => Text.Same(FormattableString.Invariant($"{first}–{last}")),
        ({ } first, null) => new Text("fra {0:0}", "frå {0:0}", "from {0:0}").With(first),
        (null, { } last) => new Text("til {0:0}", "til {0:0}", "until {0:0}").With(last),
        _ => null,
    };
}

internal static class CardRefusals
{
    public static readonly Refusal Taken = new("knowledge.card-taken", new("Det finnes alt et kort som heter {0}.", "Det finst alt eit kort som heiter {0}.", "There already is a card called {0}."));
    public static readonly Refusal HasCard = new("knowledge.initiative-has-card", new("Tiltaket har alt et kort: {0}.", "Tiltaket har alt eit kort: {0}.", "The initiative already has a card: {0}."));
    public static readonly Refusal SavedBySomebodyElse = new("knowledge.saved-by-somebody-else", new("Noen andre lagret først. Se over det du skrev, og lagre på nytt.", "Nokon andre lagra først. Sjå over det du skreiv, og lagre på nytt.", "Somebody else saved first. Look over what you wrote, and save again."), RefusalKind.Conflict);
    public static readonly Refusal NotRunning = new("knowledge.card-not-running", new("Prosjektet er ikke i gang. Kortet sier: {0}.", "Prosjektet er ikkje i gang. Kortet seier: {0}.", "The project is not running. The card says: {0}."));
    public static readonly Refusal NotProven = new("knowledge.result-not-proven", new("Resultatet kan ikke bekreftes ennå.", "Resultatet kan ikkje stadfestast enno.", "The result cannot be confirmed yet."));
    public static readonly Refusal NotReady = new("knowledge.card-not-ready", new("Kortet kan ikke publiseres ennå.", "Kortet kan ikkje publiserast enno.", "The card cannot be published yet."));
    public static readonly Refusal AlreadyPublished = new("knowledge.card-published", new("Kortet er alt publisert.", "Kortet er alt publisert.", "The card is already published."));
    public static readonly Refusal NotPublished = new("knowledge.card-not-published", new("Kortet er ikke publisert.", "Kortet er ikkje publisert.", "The card is not published."));
}
