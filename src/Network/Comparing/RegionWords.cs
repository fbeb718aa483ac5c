using Samspill.Kernel;

namespace Samspill.Network.Comparing;

internal static class RegionWords
{
    public static readonly Text Title = new("Oss og de andre", "Oss og dei andre", "Us and the others");
    public static readonly Text NoSources = new("Ingen andre regioner deler tall med oss ennå.", "Ingen andre regionar deler tal med oss enno.", "No other region shares figures with us yet.");
    public static readonly Text AddSource = new("Legg til en region vi kan hente fra", "Legg til ein region vi kan hente frå", "Add a region that we can fetch from");
    public static readonly Text NoneAlike = new("Ingen av tallene våre er telt på samme måte som andres. Bruk samme metrikk, eller samme navn, enhet og metode.", "Ingen av tala våre er talde på same måte som andre sine. Bruk same metrikk, eller same namn, eining og metode.", "None of our figures is counted in the same way as those of others. Use the same metric, or the same name, unit and method.");
    public static readonly Plural Verdict = new(new("{0} av {1} tall kan sammenlignes, med {2} regioner.", "{0} av {1} tal kan samanliknast, med {2} regionar.", "{0} of {1} figures can be compared, with {2} regions."), new("{0} av {1} tall kan sammenlignes, med {2} regioner.", "{0} av {1} tal kan samanliknast, med {2} regionar.", "{0} of {1} figures can be compared, with {2} regions."));
    public static readonly Text Learn = new("Hvem vi kan lære av", "Kven vi kan lære av", "Whom we can learn from");
    public static readonly Text NobodyBetter = new("Ingen er bedre enn oss på det som kan sammenlignes.", "Ingen er betre enn oss på det som kan samanliknast.", "Nobody is better than we are at what can be compared.");
    public static readonly Text BestIs = new("{0} har {1}, vi har {2}.", "{0} har {1}, vi har {2}.", "{0} has {1}, we have {2}.");
    public static readonly Text WhatTheyDid = new("Se hva de har gjort", "Sjå kva dei har gjort", "See what they have done");
    public static readonly Text Ask = new("Spør: {0}", "Spør: {0}", "Ask: {0}");
    public static readonly Text AskNobody = new("Vi kjenner ingen der ennå.", "Vi kjenner ingen der enno.", "We know nobody there yet.");
    public static readonly Text Beside = new("Tallene ved siden av hverandre", "Tala ved sida av kvarandre", "The figures side by side");
    public static readonly Text Region = new("Region", "Region", "Region");
    public static readonly Text Value = new("Tall", "Tal", "Figure");
    public static readonly Text On = new("Gjelder", "Gjeld", "As of");
    public static readonly Text PlaceOf = new("Plass {0} av {1}.", "Plass {0} av {1}.", "Place {0} of {1}.");
    public static readonly Text NoPlace = new("{0} regioner. Ingen ende er best.", "{0} regionar. Ingen ende er best.", "{0} regions. Neither end is best.");
    public static readonly Text Apart = new("Det er mer enn ett år mellom tallene.", "Det er meir enn eitt år mellom tala.", "There is more than a year between the figures.");
    public static readonly Text Unlike = new("Samme navn, men telt på en annen måte", "Same namn, men talt på ein annan måte", "The same name, but counted in another way");
    public static readonly Text UnlikeLine = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text Us = new("oss", "oss", "us");
}
