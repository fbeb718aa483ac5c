using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Challenges;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>What must be settled before a programme closes: who carries each initiative on, or that it ends here; and days for looking at its effects.</summary>
internal static class Closure
{
    /// <summary>What remains, initiatives first and at most <paramref name="most"/> of them, and how many things that is in all.</summary>
    public static async Task<(IReadOnlyList<ShowProgramme.Remaining> Shown, int Count)> Remains(SamspillDb db, int most, CancellationToken stop)
    {
        var open = db.Set<Initiative>().Where(initiative => initiative.Ended == null && initiative.EndsHereBecause == null && initiative.HandOverTo == null);
        var initiatives = await open.OrderBy(initiative => initiative.Number).Take(most).Select(initiative => new { initiative.Title, initiative.Key }).ToListAsync(stop);
        var effects = await db.Set<EffectAssumption>().AsNoTracking().Where(effect => effect.CheckOn == null || effect.CheckedBy == null).OrderBy(effect => effect.Number).ToListAsync(stop);
        var count = effects.Count + (initiatives.Count < most ? initiatives.Count : await open.CountAsync(stop));
        var shown = initiatives.Select(initiative => new ShowProgramme.Remaining(Text.Same(initiative.Title), ClosureWords.HandOverOrEnd, "/tiltak/" + initiative.Key + "#viderefor"))
            .Concat(effects.Select(effect => new ShowProgramme.Remaining(Text.Same(effect.Assumption), effect.CheckOn is null ? ClosureWords.WhenChecked : ClosureWords.WhoChecks, "/effekter/" + effect.Key)));
        return ([.. shown.Take(most)], count);
    }
}

internal static class ClosureWords
{
    public static readonly Text Title = new("Før programmet avsluttes", "Før programmet blir avslutta", "Before the programme closes");
    public static readonly Text Nothing = new("Alle tiltak har fått videreføring eller slutt, og alle effekter har en dag for etterprøving.", "Alle tiltak har fått vidareføring eller slutt, og alle effektar har ein dag for etterprøving.", "Every initiative has a hand-over or an end, and every effect has a day for review.");
    public static readonly Text NothingYet = new("Ingen tiltak og ingen antatte effekter er skrevet ennå. Hvert av dem skal få en videreføring, en slutt eller en dag for etterprøving før programmet avsluttes.", "Ingen tiltak og ingen venta effektar er skrivne enno. Kvart av dei skal få ei vidareføring, ein slutt eller ein dag for etterprøving før programmet blir avslutta.", "No initiatives and no assumed effects are written yet. Each of them is to have a hand-over, an end or a day for review before the programme closes.");
    public static readonly Plural Remains = new(new("{0} ting gjenstår", "{0} ting står att", "{0} thing remains"), new("{0} ting gjenstår", "{0} ting står att", "{0} things remain"));
    public static readonly Text HandOverOrEnd = new("Skriv hvem som fører det videre, eller at det slutter her.", "Skriv kven som fører det vidare, eller at det sluttar her.", "Write who carries it on, or that it ends here.");
    public static readonly Text WhenChecked = new("Sett en dag for etterprøving, og hvem som gjør den.", "Set ein dag for etterprøving, og kven som gjer ho.", "Set a day for the review, and who makes it.");
    public static readonly Text WhoChecks = new("Skriv hvem som etterprøver.", "Skriv kven som etterprøver.", "Write who reviews it.");
    public static readonly Text More = new("Vis alle {0}", "Vis alle {0}", "Show all {0}");
    public static readonly Text DayMissing = new("Skriv den siste dagen.", "Skriv den siste dagen.", "Write the last day.");
    public static readonly Text DayAhead = new("Dagen er ikke kommet ennå.", "Dagen er ikkje komen enno.", "The day has not come yet.");
    public static readonly Text Closed = new("Programmet er avsluttet.", "Programmet er avslutta.", "The programme is closed.");
    public static readonly Text ClosedOn = new("Programmet ble avsluttet {0}.", "Programmet vart avslutta {0}.", "The programme was closed on {0}.");
    public static readonly Text WhenEmpty = new("Programmet kan avsluttes når listen er tom.", "Programmet kan avsluttast når lista er tom.", "The programme can be closed when the list is empty.");
    public static readonly Text HandOver = new("Overlevering: mappen med alt som er verdt å ta vare på", "Overlevering: mappa med alt som er verdt å ta vare på", "Hand-over: the folder with all that is worth keeping");
    public static readonly Text LastDay = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text CloseIt = new("Avslutt programmet", "Avslutt programmet", "Close the programme");
    public static readonly Text CloseAnyway = new("Avslutt likevel", "Avslutt likevel", "Close all the same");
    public static readonly Text Over = new("Avslutning", "Avslutning", "Closing");
    public static readonly Text IsClosed = new("avsluttet", "avslutta", "closed");
    public static readonly Text OnlyLooks = new("Herfra følger Samspill bare etterprøvingen av effektene.", "Herifrå følgjer Samspill berre etterprøvinga av effektane.", "From here on Samspill follows only the reviews of effects.");
    public static readonly Text Reopen = new("Åpne programmet igjen", "Opne programmet igjen", "Open the programme again");
    public static readonly Text ReopenHelp = new("Grunnen blir stående ved programmet. Dagene for å se etter effektene settes på nytt når det avsluttes.", "Grunnen blir ståande ved programmet. Dagane for å sjå etter effektane blir sette på nytt når det blir avslutta.", "The reason stays beside the programme. The days to look for effects are set anew when it closes.");
    public static readonly Text ReopenWhy = new("Hvorfor det åpnes igjen", "Kvifor det blir opna igjen", "Why it is opened again");
    public static readonly Text ReopenMissing = new("Skriv hvorfor programmet åpnes igjen.", "Skriv kvifor programmet blir opna igjen.", "Write why the programme is opened again.");
    public static readonly Text ReopenedBecause = new("Programmet ble åpnet igjen: {0}", "Programmet vart opna igjen: {0}", "The programme was opened again: {0}");
    public static readonly Text Reopened = new("Programmet er åpnet igjen.", "Programmet er opna igjen.", "The programme is open again.");
    public static readonly Text Said = new("Hva som er sagt om programmet", "Kva som er sagt om programmet", "What has been said about the programme");
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
}
