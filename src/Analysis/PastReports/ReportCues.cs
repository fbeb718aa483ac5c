using System.Text.RegularExpressions;

namespace Samspill.Analysis.PastReports;

/// <summary>What a sentence of a report says, told by the turns of phrase that such reports are written in; bokmål and nynorsk.</summary>
internal static partial class ReportCues
{
    /// <summary>True when it says how results are measured.</summary>
    public static bool IsHowMeasured(string sentence) => Measured().IsMatch(sentence);

    /// <summary>True when it tells of something done or reached, and not of what is to come.</summary>
    public static bool IsResult(string sentence) => (Done().IsMatch(sentence) || ResultWas().IsMatch(sentence)) && !(Ahead().IsMatch(sentence) && !DoneAlready().IsMatch(sentence));

    /// <summary>True when it says what is to be reached: `vi skal …`, `målet er …`, `å få …`.</summary>
    public static bool IsAim(string sentence) => Aim().IsMatch(sentence);

    /// <summary>True when nothing in it is to come.</summary>
    public static bool IsPast(string sentence) => !Ahead().IsMatch(sentence);

    /// <summary>True when it tells of what stood in the way. In a part about challenges a softer word is enough.</summary>
    public static bool IsChallenge(string sentence, ReportRole role) => !IsAdvice(sentence, role) && (role == ReportRole.Challenges ? Hard().IsMatch(sentence) || Hardly().IsMatch(sentence) : Hard().IsMatch(sentence) && !Ahead().IsMatch(sentence));

    /// <summary>True when it says what one would do another time.</summary>
    public static bool IsAdvice(string sentence, ReportRole role) => Advice().IsMatch(sentence) || (role == ReportRole.Challenges && Anew().IsMatch(sentence));

    /// <summary>A place among several: `dårligst av 23 kommuner`, `nummer 3 av 12`; null when there is none.</summary>
    public static (int Start, int Length, int Place, int Among)? Rank(string sentence)
    {
        if (Numbered().Match(sentence) is { Success: true } numbered && Whole(numbered, "place") is { } place && Whole(numbered, "among") is { } of && place <= of)
        {
            return (numbered.Index, numbered.Length, place, of);
        }

        if (Extreme().Match(sentence) is not { Success: true } match || Whole(match, "among") is not { } among)
        {
            return null;
        }

        var isWorst = match.Groups["worst"].Success;
        var step = match.Groups["next"].Success ? 1 : 0;
        return (match.Index, match.Length, isWorst ? among - step : 1 + step, among);
    }

    private static int? Whole(Match match, string group) => int.TryParse(match.Groups[group].ValueSpan, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 1 ? number : match.Groups[group].Value == "1" ? 1 : null;

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\b(måles|målast|blir målt|vert målt|er målt|ble målt|vart målt|målt (etter|på|ut fra|ut frå|ved)|måler vi|måler me|bruke målingar|bruke målinger|is measured|are measured)\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(har|hev)\b[^.;]{0,60}?\b(blitt|vorte|blive)\b[^.;]{0,40}|\b(har|hev)\s+(\w+\s+){0,5}?(deltatt|delteke|lagt|lagd|bygget|bygd|prosjektert|fullført|gjennomført|etablert|utfordret|utfordra|fått|laget|laga|utviklet|utvikla|holdt|halde|arrangert|montert|utgitt|gjeve ut|gitt ut|opprettet|oppretta|lært|omfattet|omfatta|startet|starta|kommet|kome|vært et stort|vore eit stort|sett på|brukt|nådd)\b|\b(slo|slått) (sammen|saman)\b|\b(deltok|endte med|enda med|gjennomførte|arrangerte|utvikla|bygde|bygget|laget|laga|startet|holdt|heldt|oppnådde|opna|åpnet)\b|\bkom (dårligst|dårlegast|best)\b|\b(er|vart|ble|blei) (det )?(også |òg )?(gjennomført|utgitt|etablert|bygd|bygget|montert|arrangert|åpnet|opna|fullført|vedtatt|vedteke|ferdig|halde|holdt|laga|laget|skrevet|skrive|skrivne|inngått|signert|valgt|vald)\b", Plain, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Done();

    [GeneratedRegex(@"\bresultatet (ble|blei|vart|er|var)\b|^(avsluttet|avslutta|fullført|gjennomført|etablert|fått) \p{L}+", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResultWas();

    [GeneratedRegex(@"\b(skal|vil|kan|bør|kommer til|kjem til|ønsker|ynskjer|planlegg\w*|hvordan|korleis)\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(skal|vil|ønsker|ønskjer|ynskjer|satser på|satsar på)\b|\b(hoved|hovud|del)?mål(et|a|ene|setningen|setninga|settingen)?( vårt| vår)? (er|var)\b|^[«""“]?å \p{L}+|\binnen (utgangen av )?(19|20)\d\d\b|\binnan (utgangen av )?(19|20)\d\d\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Aim();

    [GeneratedRegex(@"\b(har allerede|har alt|resultatet (ble|vart)|har (det |vi |me )?(også |òg )?(blitt|vorte|vært|vore|sett på)|er (det )?etablert)\b|^(avsluttet|avslutta)", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DoneAlready();

    [GeneratedRegex(@"\bfor (lite|lita|små|mye|mykje|få|mange|sein|sent|seint|dårlig|dårleg|svak|svakt|vag\w*)\b|\buklar\w*|\bvanskeleg\w*|\bvanskelig\w*|\bkrev(ende|jande)\b|\btaper\b|\btapar\b|\bkollaps\w*|\bton(et|a) noe ned|\btona noko ned|\bston?d stille|\bmangl(et|a|ar|er)\b|\bforsink\w*|\bflaskehals\w*|\bskulle (vært|vore|fulgt|følgt|hatt)\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hard();

    [GeneratedRegex(@"\bseig\w*|\bfaml\w*|\butfordring\w*|\bproblem\w*|\blite tid\b|\bgått foran\b|\bgått føre\b|\bikke klart\b|\bikkje klart\b|\bsvak\w*|\bfaller? bort\b|\bdyrare?\b|\bstans\w*|\blav(t|e)?\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hardly();

    [GeneratedRegex(@"\b(mulig|mogleg|trolig|truleg) (at )?(det )?hadde\b|\bhadde (det )?(trolig|truleg|kanskje|vært|vore)\b|\bkunne (vært|vore|gjort)\b|\b(anbefaler|tilrår|rår til)\b|\bneste gang|\bneste gong|\b(an)?en annen gang\b|\bein annan gong\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Advice();

    [GeneratedRegex(@"\b(bør|burde|må en|må ein|lønner det seg|løner det seg)\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Anew();

    [GeneratedRegex(@"\b(nummer|nr\.?|plass|place)\s*(?<place>\d{1,3})\s+(av|of|blant)\s+(?<among>\d{1,4})\b", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?<next>nest\s+)?((?<worst>dårligst|dårlegast|sist|lavest|lågast|nederst|svakest|svakast|worst|last|lowest)|(?<best>best|høyest|høgast|først|øverst|sterkest|sterkast))e?\b[^.]{0,25}?\b(av|blant|of|among)\s+(totalt\s+|i alt\s+|alle\s+(de\s+|dei\s+)?|all\s+)?(?<among>\d{1,4})\s+(kommun|region|deltak|fylke|municipal|land)\w*", Plain, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Extreme();
}
