using Samspill.Kernel;
using Samspill.Search.Asking;

namespace Samspill.Search.Pages;

internal static class SearchText
{
    public static readonly Text Title = new("Søk", "Søk", "Search");
    public static readonly Text What = new("Hva leter du etter?", "Kva leitar du etter?", "What are you looking for?");
    public static readonly Text Go = new("Søk", "Søk", "Search");
    public static readonly Text Ask = new("Finn mål, tiltak, planer, vedtak, prosjektkort, lærdommer, filer og folk.", "Finn mål, tiltak, planar, vedtak, prosjektkort, lærdommar, filer og folk.", "Find goals, initiatives, plans, decisions, project cards, lessons, files and people.");
    public static readonly Text How = new("«barnehageplass» finner også «plass i barnehage». Sett ord i hermetegn for å finne dem rett etter hverandre, og minus foran et ord som ikke skal stå der: \"felles kontor\" -skole. Begge gjelder ordet i alle bøyninger, på bokmål og nynorsk.", "«barnehageplass» finn også «plass i barnehage». Set ord i hermeteikn for å finne dei rett etter kvarandre, og minus føre eit ord som ikkje skal stå der: \"felles kontor\" -skule. Begge gjeld ordet i alle bøyingar, på bokmål og nynorsk.", "“barnehageplass” also finds “plass i barnehage”. Put words in quotation marks to find them one right after the other, and a minus before a word that must not be there: \"felles kontor\" -skole. Both hold for every inflection of the word, in bokmål and nynorsk.");
    public static readonly Plural Hits = new(new("Ett treff på «{1}».", "Eitt treff på «{1}».", "One hit for “{1}”."), new("{0:N0} treff på «{1}».", "{0:N0} treff på «{1}».", "{0:N0} hits for “{1}”."));
    public static readonly Text None = new("Ingen treff på «{0}». Prøv færre eller andre ord.", "Ingen treff på «{0}». Prøv færre eller andre ord.", "Nothing found for “{0}”. Try fewer or other words.");
    public static readonly Text OnlyWithout = new("«{0}» tar bare bort treff. Skriv også et ord som skal finnes, for eksempel: plan {0}", "«{0}» tek berre bort treff. Skriv òg eit ord som skal finnast, til dømes: plan {0}", "“{0}” only leaves hits out. Write a word to find too, for example: plan {0}");
    public static readonly Text NoWord = new("Skriv minst ett ord. Tegn alene finner ingenting; hermetegn settes rundt ord som skal stå etter hverandre: \"felles kontor\".", "Skriv minst eitt ord. Teikn åleine finn ingenting; hermeteikn blir sette rundt ord som skal stå etter kvarandre: \"felles kontor\".", "Write at least one word. Signs alone find nothing; quotation marks stand around words that follow each other: \"felles kontor\".");
    public static readonly Text OnlySmall = new("«{0}» står nesten overalt og finner ingenting alene. Skriv et ord som sier hva det gjelder.", "«{0}» står nesten overalt og finn ingenting åleine. Skriv eit ord som seier kva det gjeld.", "“{0}” stands nearly everywhere and finds nothing alone. Write a word that says what it is about.");
    public static readonly Text NoneHere = new("Ingen treff på «{0}» med dette utvalget.", "Ingen treff på «{0}» med dette utvalet.", "Nothing found for “{0}” within this selection.");
    public static readonly Text SomePart = new("Noen av dem har bare en del av ordet.", "Nokre av dei har berre ein del av ordet.", "Some hold only a part of the word.");
    public static readonly Text Some = new("Ikke alle treffene har alle ordene.", "Ikkje alle treffa har alle orda.", "Not every hit holds all the words.");
    public static readonly Text Meant = new("Ingenting her inneholder «{0}», så vi søkte etter", "Ingenting her inneheld «{0}», så vi søkte etter", "Nothing here holds “{0}”, so we searched for");
    public static readonly Text NotAlone = new("Et ord du søkte på, står ikke slik noe sted. Treffene har ord som begynner eller slutter med det.", "Eit ord du søkte på, står ikkje slik nokon stad. Treffa har ord som byrjar eller sluttar med det.", "A word you searched for stands nowhere as such. The hits hold words that begin or end with it.");
    public static readonly Text MayMean = new("Mente du", "Meinte du", "Did you mean");
    public static readonly Text Loosen = new("Ordene står ikke slik etter hverandre noe sted. Prøv uten hermetegn:", "Orda står ikkje slik etter kvarandre nokon stad. Prøv utan hermeteikn:", "The words stand nowhere one after the other like this. Try without quotation marks:");
    public static readonly Text Results = new("Treff", "Treff", "Hits");
    public static readonly Text Narrow = new("Avgrens", "Avgrens", "Narrow");
    public static readonly Text Places = new("Gå til", "Gå til", "Go to");
    public static readonly Text Clear = new("Fjern avgrensningen", "Fjern avgrensinga", "Remove the selection");
    public static readonly Text Remove = new("Fjern {0}", "Fjern {0}", "Remove {0}");
    public static readonly Text Alike = new("Ligner på dette", "Liknar på dette", "Similar to this");
    public static readonly Text AlikeTitle = new("Ligner på «{0}»", "Liknar på «{0}»", "Similar to “{0}”");
    public static readonly Text AlikeWhy = new("Ordene de har felles, står ved hver.", "Orda dei har sams, står ved kvar.", "The words they share stand beside each.");
    public static readonly Text NoneAlike = new("Ingenting annet ligner på dette ennå.", "Ingenting anna liknar på dette enno.", "Nothing else is similar to this yet.");
    public static readonly Text Shared = new("Felles: {0}", "Sams: {0}", "Shared: {0}");
    public static readonly Text Works = new("virker", "verkar", "works");
    public static readonly Text DoesNotWork = new("virker ikke", "verkar ikkje", "does not work");
    public static readonly Plural Missing = new(new("søket mangler {0} post; lag det på nytt med ./samspill index", "søket manglar {0} post; lag det på nytt med ./samspill index", "the search lacks {0} record; make it anew with ./samspill index"), new("søket mangler {0} poster; lag det på nytt med ./samspill index", "søket manglar {0} postar; lag det på nytt med ./samspill index", "the search lacks {0} records; make it anew with ./samspill index"));
    public static readonly Plural Stale = new(new("søket har {0} post som er endret eller borte; lag det på nytt med ./samspill index", "søket har {0} post som er endra eller borte; lag det på nytt med ./samspill index", "the search has {0} record that has changed or is gone; make it anew with ./samspill index"), new("søket har {0} poster som er endret eller borte; lag det på nytt med ./samspill index", "søket har {0} postar som er endra eller borte; lag det på nytt med ./samspill index", "the search has {0} records that have changed or are gone; make it anew with ./samspill index"));
    public static readonly Plural Lost = new(new("søket mangler ord for {0} post; lag det på nytt med ./samspill index", "søket manglar ord for {0} post; lag det på nytt med ./samspill index", "the search lacks words for {0} record; make it anew with ./samspill index"), new("søket mangler ord for {0} poster; lag det på nytt med ./samspill index", "søket manglar ord for {0} postar; lag det på nytt med ./samspill index", "the search lacks words for {0} records; make it anew with ./samspill index"));

    public static Text Of(Facet facet) => facet switch
    {
        Facet.Kind => new("Slag", "Slag", "Kind"),
        Facet.Theme => new("Tema", "Tema", "Theme"),
        Facet.Municipality => new("Kommune", "Kommune", "Municipality"),
        Facet.Year => new("År", "År", "Year"),
        Facet.Status => new("Status", "Status", "Status"),
        _ => new("Virker det?", "Verkar det?", "Does it work?"),
    };
}
