using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

/// <summary>A starting point for an indicator, born of what city-region programmes could not report.</summary>
public sealed record IndicatorIdea(string Key, Text Title, IndicatorKind Kind, Text? Unit, ResultLevel Level, Direction Direction, bool IsCumulative, Text Method)
{
    /// <summary>What an arena counts of the same thing, so that nobody has to type it; null where nothing does.</summary>
    public string? Metric { get; init; }
}

/// <summary>The ideas offered when a goal has no indicator. They are written to be changed.</summary>
public static class IndicatorIdeas
{
    private static readonly Text Cards = new("kort", "kort", "cards");
    private static readonly Text Services = new("tjenester", "tenester", "services");
    private static readonly Text Needs = new("behov", "behov", "needs");
    private static readonly Text Firms = new("bedrifter", "bedrifter", "firms");
    private static readonly Text Municipalities = new("kommuner", "kommunar", "municipalities");
    private static readonly Text Nights = new("netter", "netter", "nights");
    private static readonly Text Visitors = new("besøkende", "besøkande", "visitors");
    private static readonly Text PerCent = new("prosent", "prosent", "per cent");
    private static readonly Text Questions = new("spørsmål", "spørsmål", "questions");
    private static readonly Text Cases = new("saker", "saker", "cases");
    private static readonly Text Lessons = new("lærdommer", "lærdommar", "lessons");
    private static readonly Text Days = new("dager", "dagar", "days");
    private static readonly Text Points = new("poeng", "poeng", "points");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IndicatorIdea> All { get; } =
    [
        Count("kort-med-resultat", new("Prosjektkort med bekreftet resultat", "Prosjektkort med stadfesta resultat", "Project cards with a confirmed result"), Cards, ResultLevel.Output, new("Teller avsluttede prosjekter som har fått et kort med resultat, kilde og lærdom.", "Tel avslutta prosjekt som har fått eit kort med resultat, kjelde og lærdom.", "Counts finished projects that have a card with result, source and lesson.")) with { Metric = "knowledge.confirmed-cards" },
        Part("kort-brukt", new("Nye tiltak som bygger på et kort", "Nye tiltak som byggjer på eit kort", "New initiatives that build on a card"), ResultLevel.Outcome, new("Nye tiltak som viser til et kort i kunnskapsbasen, delt på alle nye tiltak.", "Nye tiltak som viser til eit kort i kunnskapsbasen, delt på alle nye tiltak.", "New initiatives that cite a card in the knowledge base, over all new initiatives.")),
        Fewer("kritisk-gap", new("Tjenester med kritisk kompetansegap", "Tenester med kritisk kompetansegap", "Services with a critical competence gap"), Services, new("Teller tjenester der minst ett krav til kompetanse ikke er dekket.", "Tel tenester der minst eitt krav til kompetanse ikkje er dekt.", "Counts services where at least one competence requirement is not met.")),
        Count("gap-lukket-ved-deling", new("Gap lukket ved deling", "Gap lukka ved deling", "Gaps closed by sharing"), Services, ResultLevel.Outcome, new("Teller gap som er dekket med kompetanse fra en annen kommune.", "Tel gap som er dekte med kompetanse frå ein annan kommune.", "Counts gaps met with competence from another municipality.")),
        Count("behov-for-spesifikasjon", new("Behov lagt ut før spesifikasjon", "Behov lagde ut før spesifikasjon", "Needs published before specification"), Needs, ResultLevel.Output, new("Teller behov som er kunngjort før kravene var skrevet.", "Tel behov som er kunngjorde før krava var skrivne.", "Counts needs announced before the requirements were written.")),
        Count("bedrifter-som-svarer", new("Små bedrifter som svarer på behov", "Små bedrifter som svarer på behov", "Small firms that answer needs"), Firms, ResultLevel.Outcome, new("Teller ulike bedrifter med under 50 ansatte som har svart på et behov.", "Tel ulike bedrifter med under 50 tilsette som har svart på eit behov.", "Counts different firms under 50 employees that have answered a need.")),
        Count("pilotkommuner", new("Kommuner med pilot", "Kommunar med pilot", "Municipalities with a pilot"), Municipalities, ResultLevel.Output, new("Teller kommuner med pilot fra trinnet Dialog.", "Tel kommunar med pilot frå steget Dialog.", "Counts municipalities with a pilot from the stage Dialogue.")) with { Metric = CountPilots.Municipalities },
        Count("kjopt-av-neste", new("Piloter kjøpt av en kommune til", "Pilotar kjøpte av ein kommune til", "Pilots bought by a second municipality"), Municipalities, ResultLevel.Outcome, new("Teller løsninger som en annen kommune har kjøpt etter piloten.", "Tel løysingar som ein annan kommune har kjøpt etter piloten.", "Counts solutions that another municipality has bought after the pilot.")),
        Count("punkt-i-orden", new("Punkter i orden på ruten", "Punkt i orden på ruta", "Points in order on the route"), Points, ResultLevel.Output, new("Teller punkter der skilt og flagg står. Skadet regnes ikke med.", "Tel punkt der skilt og flagg står. Skadd blir ikkje rekna med.", "Counts points where sign and flag stand. Damaged ones do not count.")),
        Count("batovernattinger", new("Båtovernattinger", "Båtovernattingar", "Boat nights"), Nights, ResultLevel.Outcome, new("Båter som ligger over natten, én gang per natt. Dagsbesøk telles ikke.", "Båtar som ligg over natta, éin gong per natt. Dagsbesøk blir ikkje talde.", "Boats that stay the night, once a night. Day visits are not counted."), false),
        Count("besokende", new("Besøkende på arrangement", "Besøkande på arrangement", "Visitors at events"), Visitors, ResultLevel.Outcome, new("Teller besøkende på arrangementene i perioden.", "Tel besøkande på arrangementa i perioden.", "Counts visitors at the events in the period."), false),
        Part("arrangement-ar-to", new("Arrangement som lever etter andre år", "Arrangement som lever etter andre år", "Events alive after the second year"), ResultLevel.Outcome, new("Arrangement som blir holdt tredje gang, delt på alle som begynte.", "Arrangement som blir haldne tredje gong, delt på alle som byrja.", "Events held a third time, over all that began.")),
        Count("fou-svar", new("FoU-spørsmål med svar", "FoU-spørsmål med svar", "Research questions answered"), Questions, ResultLevel.Output, new("Teller spørsmål som et forskningsmiljø har svart på skriftlig.", "Tel spørsmål som eit forskingsmiljø har svart på skriftleg.", "Counts questions that a research group has answered in writing.")),
        Part("planlikhet", new("Mål i planene som deles med en annen kommune", "Mål i planane som blir delte med ein annan kommune", "Plan goals shared with another municipality"), ResultLevel.Outcome, new("Mål med bekreftet likhet i minst én annen plan, delt på alle mål.", "Mål med stadfesta likskap i minst éin annan plan, delt på alle mål.", "Goals with a confirmed match in at least one other plan, over all goals.")),
        Count("delte-saker", new("Saker delt mellom kommunene", "Saker delte mellom kommunane", "Cases shared between municipalities"), Cases, ResultLevel.Outcome, new("Teller henvendelser som én kommune har sendt videre til en annen.", "Tel førespurnader som éin kommune har sendt vidare til ein annan.", "Counts enquiries that one municipality has passed on to another.")),
        Count("laerdom-i-bruk", new("Lærdom tatt hjem og tatt i bruk", "Lærdom teken heim og teken i bruk", "Lessons taken home and used"), Lessons, ResultLevel.Outcome, new("Teller lærdom fra nettverket som er gjort om til en oppgave og gjort innen 90 dager.", "Tel lærdom frå nettverket som er gjord om til ei oppgåve og gjord innan 90 dagar.", "Counts lessons from the network made into a task and done within 90 days.")),
        Fewer("svartid", new("Dager fra henvendelse til første svar", "Dagar frå førespurnad til første svar", "Days from enquiry to first answer"), Days, new("Snitt av virkedager fra en bedrift spør til kommunen svarer første gang.", "Snitt av virkedagar frå ei bedrift spør til kommunen svarer første gong.", "Mean working days from a firm's question to the municipality's first answer.")),
        Part("brukt-tid", new("Avsatt tid som er brukt", "Avsett tid som er brukt", "Agreed time that was used"), ResultLevel.Input, new("Brukte halvdager delt på avtalte halvdager.", "Brukte halvdagar delt på avtalte halvdagar.", "Half-days used over half-days agreed.")),
    ];

    private static IndicatorIdea Count(string key, Text title, Text unit, ResultLevel level, Text method, bool isCumulative = true) => new(key, title, IndicatorKind.Number, unit, level, Direction.Increase, isCumulative, method);

    private static IndicatorIdea Fewer(string key, Text title, Text unit, Text method) => new(key, title, IndicatorKind.Number, unit, ResultLevel.Outcome, Direction.Decrease, false, method);

    private static IndicatorIdea Part(string key, Text title, ResultLevel level, Text method) => new(key, title, IndicatorKind.Percent, PerCent, level, Direction.Increase, false, method);
}
