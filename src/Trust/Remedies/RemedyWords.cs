using Samspill.Kernel;
using Samspill.Trust.Pulse;
using Samspill.Trust.Results;

namespace Samspill.Trust.Remedies;

/// <summary>The words of what is done to raise trust.</summary>
internal static class RemedyWords
{
    public static readonly Text Title = new("Du sa – vi gjorde", "Du sa – vi gjorde", "You said – we did");
    public static readonly Text None = new("Ingenting er satt i gang ennå.", "Ingenting er sett i gang enno.", "Nothing has been begun yet.");
    public static readonly Text YouSaidTitle = new("Dere sa", "De sa", "You said");
    public static readonly Text WeDid = new("Vi gjør", "Vi gjer", "We do");
    public static readonly Text Again = new("Måles igjen", "Blir målt igjen", "Measured again");
    public static readonly Text Since = new("Siden da", "Sidan då", "Since then");
    public static readonly Text NotYet = new("ikke målt igjen", "ikkje målt igjen", "not measured again");
    public static readonly Text OthersAsked = new("Senere runder har spurt andre grupper eller kommuner, så vi vet ikke om tallet er endret.", "Seinare rundar har spurt andre grupper eller kommunar, så vi veit ikkje om talet er endra.", "Later rounds have asked other groups or municipalities, so we do not know whether the figure has changed.");
    public static readonly Text NowIs = new("{0:0.#} ({1})", "{0:0.#} ({1})", "{0:0.#} ({1})");
    public static readonly Text Done = new("Gjort {0}: {1}", "Gjort {0}: {1}", "Done {0}: {1}");
    public static readonly Text Initiative = new("tiltaket", "tiltaket", "the initiative");
    public static readonly Text New = new("Sett i gang noe", "Set i gang noko", "Begin something");
    public static readonly Text Cell = new("Tallet det gjelder", "Talet det gjeld", "The figure it is about");
    public static readonly Text CellMissing = new("Velg tallet det gjelder.", "Vel talet det gjeld.", "Choose the figure it is about.");
    public static readonly Text What = new("Hva vi gjør", "Kva vi gjer", "What we do");
    public static readonly Text TitleMissing = new("Skriv hva dere gjør.", "Skriv kva de gjer.", "Write what you do.");
    public static readonly Text MeasureAgainOn = new("Når måles det igjen?", "Når blir det målt igjen?", "When is it measured again?");
    public static readonly Text DayMissing = new("Skriv en dag etter i dag. Uten den vet ingen om det hjalp.", "Skriv ein dag etter i dag. Utan han veit ingen om det hjelpte.", "Write a day after today. Without it nobody knows whether it helped.");
    public static readonly Text BeginsInitiative = new("Lag et tiltak av det i programmet", "Lag eit tiltak av det i programmet", "Make an initiative of it in the programme");
    public static readonly Text Added = new("«{0}» er satt i gang. Det måles igjen {1}.", "«{0}» er sett i gang. Det blir målt igjen {1}.", "“{0}” is begun. It is measured again on {1}.");
    public static readonly Text TellDone = new("Fortell hva som er gjort", "Fortel kva som er gjort", "Tell what was done");
    public static readonly Text Did = new("Hva ble gjort?", "Kva vart gjort?", "What was done?");
    public static readonly Text DidMissing = new("Skriv hva som er gjort.", "Skriv kva som er gjort.", "Write what was done.");
    public static readonly Text Told = new("Det er fortalt.", "Det er fortalt.", "It is told.");
    public static readonly Text Because = new("For å heve tilliten. {0} ({1}).", "For å heve tilliten. {0} ({1}).", "To raise trust. {0} ({1}).");
    public static readonly Text Save = new("Sett i gang", "Set i gang", "Begin");

    private static readonly Text Said = new("{0} → {1}: {2:0.#} av 100", "{0} → {1}: {2:0.#} av 100", "{0} → {1}: {2:0.#} of 100");

    /// <summary>A figure in words: `Næringsliv → Politikerne: 25 av 100`.</summary>
    public static Text YouSaid(RaterGroup? group, Text about, decimal score) => Said.With(ResultWords.Of(group), about, score);
}

internal static class RemedyRefusals
{
    public static readonly Refusal CellUnknown = new("trust.cell-unknown", new("Tallet er ikke frigitt, eller det er skjult.", "Talet er ikkje frigjeve, eller det er skjult.", "The figure has not been released, or is hidden."));
}
