using System.Globalization;

namespace Samspill.Kernel;

/// <summary>A written language of the product: bokmål, nynorsk or English.</summary>
public enum Language
{
    /// <summary>Bokmål, the default.</summary>
    Nb,

    /// <summary>Nynorsk.</summary>
    Nn,

    /// <summary>English.</summary>
    En,
}

/// <summary>What follows from a language: its code, its culture and the language of the reader now being served.</summary>
/// <remarks>
/// The cultures are built here and not taken from the machine, so that `3,5` and `1. mars 2018` read the same with any
/// version of ICU and without it. Thousands are parted by a no-break space and minus is U+2212, as Norwegian typography has it.
/// </remarks>
public static class Languages
{
    private static readonly CultureInfo NbCulture = Norwegian("nb-NO",
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
        ["jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sep", "okt", "nov", "des"],
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"]);

    private static readonly CultureInfo NnCulture = Norwegian("nn-NO",
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
        ["jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sep", "okt", "nov", "des"],
        ["søndag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"]);

    private static readonly CultureInfo EnCulture = English();

    /// <summary>All languages, the default first.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.Nb, Language.Nn, Language.En];

    /// <summary>The language of the current thread's <see cref="CultureInfo.CurrentUICulture"/>; bokmål when it is none of ours.</summary>
    public static Language Current => CultureInfo.CurrentUICulture.Name switch
    {
        "nn-NO" => Language.Nn,
        "en-GB" => Language.En,
        _ => Language.Nb,
    };

    /// <summary>The pinned culture that numbers and dates of <paramref name="language"/> are written and read in.</summary>
    public static CultureInfo Culture(this Language language) => language switch
    {
        Language.Nn => NnCulture,
        Language.En => EnCulture,
        _ => NbCulture,
    };

    /// <summary>The language tag for `lang` attributes and addresses: nb, nn or en.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Nn => "nn",
        Language.En => "en",
        _ => "nb",
    };

    /// <summary>What a language is called in a sentence.</summary>
    public static Text Name(this Language language) => language switch
    {
        Language.Nn => new("nynorsk", "nynorsk", "Nynorsk"),
        Language.En => new("engelsk", "engelsk", "English"),
        _ => new("bokmål", "bokmål", "Bokmål"),
    };

    /// <summary>What a language calls itself, where one chooses among them.</summary>
    public static string OwnName(this Language language)
    {
        var name = language.Name().In(language);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>Reads a language tag such as `nn`, `nn-NO` or `no`; null when it is none of ours.</summary>
    public static Language? Read(string? tag) => tag?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        "nb" or "no" or "nb-no" or "no-no" => Language.Nb,
        "nn" or "nn-no" => Language.Nn,
        var other when other.StartsWith("en", StringComparison.Ordinal) => Language.En,
        _ => null,
    };

    /// <summary>Makes <paramref name="language"/> the one that texts, numbers and dates on this thread of work are spoken in.</summary>
    public static void Speak(Language language)
    {
        CultureInfo.CurrentCulture = language.Culture();
        CultureInfo.CurrentUICulture = language.Culture();
    }

    private static CultureInfo Norwegian(string name, string[] months, string[] shortMonths, string[] days)
    {
        var culture = new CultureInfo(name);
        culture.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = "\u00A0",
            NumberGroupSizes = [3],
            NegativeSign = "\u2212",
            PercentDecimalSeparator = ",",
            PercentGroupSeparator = "\u00A0",
            PercentPositivePattern = 0,
            PercentNegativePattern = 0,
            CurrencyDecimalSeparator = ",",
            CurrencyGroupSeparator = "\u00A0",
            CurrencySymbol = "kr",
        };
        culture.DateTimeFormat = Dates(months, shortMonths, days, "dd.MM.yyyy", "d. MMMM yyyy", "d. MMMM", "HH.mm");
        return CultureInfo.ReadOnly(culture);
    }

    private static CultureInfo English()
    {
        var culture = new CultureInfo("en-GB");
        culture.NumberFormat = new NumberFormatInfo { NumberGroupSeparator = "\u00A0", NegativeSign = "\u2212", PercentPositivePattern = 1, PercentNegativePattern = 1 };
        culture.DateTimeFormat = Dates(
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
            "dd/MM/yyyy", "d MMMM yyyy", "d MMMM", "HH:mm");
        return CultureInfo.ReadOnly(culture);
    }

    private static DateTimeFormatInfo Dates(string[] months, string[] shortMonths, string[] days, string shortDate, string longDate, string monthDay, string time) => new()
    {
        MonthNames = [.. months, ""],
        MonthGenitiveNames = [.. months, ""],
        AbbreviatedMonthNames = [.. shortMonths, ""],
        AbbreviatedMonthGenitiveNames = [.. shortMonths, ""],
        DayNames = days,
        AbbreviatedDayNames = [.. days.Select(day => day[..3])],
        ShortestDayNames = [.. days.Select(day => day[..2])],
        FirstDayOfWeek = DayOfWeek.Monday,
        CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek,
        ShortDatePattern = shortDate,
        LongDatePattern = longDate,
        MonthDayPattern = monthDay,
        ShortTimePattern = time,
        LongTimePattern = time,
        FullDateTimePattern = longDate + " " + time,
    };
}
