using Samspill.Kernel;

namespace Samspill.Trust.Pulse;

/// <summary>The wording of the pulse. It is part of the instrument: whoever changes a word here makes another instrument.</summary>
internal static class PulseWords
{
    /// <summary>The scale, from 1 to 5.</summary>
    public static IReadOnlyList<Text> Scale { get; } =
    [
        new("Helt uenig", "Heilt ueinig", "Disagree completely"), new("Litt uenig", "Litt ueinig", "Disagree somewhat"), new("Både og", "Både og", "In between"),
        new("Litt enig", "Litt einig", "Agree somewhat"), new("Helt enig", "Heilt einig", "Agree completely"),
    ];

    public static readonly Text DoNotKnow = new("Vet ikke", "Veit ikkje", "Don’t know");

    public static IReadOnlyList<Text> Identity { get; } =
    [
        new("Jeg kjenner meg hjemme her.", "Eg kjenner meg heime her.", "I feel at home here."),
        new("Jeg forteller gjerne at jeg hører til her.", "Eg fortel gjerne at eg høyrer til her.", "I like to tell that I belong here."),
    ];

    public static IReadOnlyList<Text> Optimism { get; } =
    [
        new("Om fem år er dette et bedre sted å bo enn nå.", "Om fem år er dette ein betre stad å bu enn no.", "In five years this will be a better place to live than now."),
        new("De neste fem årene blir det lettere å finne arbeid her.", "Dei neste fem åra blir det lettare å finne arbeid her.", "In the next five years it will become easier to find work here."),
    ];

    /// <summary>What a group calls itself in a statement.</summary>
    private static Text We(Topic self) => self switch
    {
        Topic.Politicians => new("Vi politikere", "Vi politikarar", "We politicians"),
        Topic.Employees => new("Vi som er ansatt i kommunen", "Vi som er tilsette i kommunen", "We who work for the municipality"),
        Topic.Business => new("Vi som driver bedrifter her", "Vi som driv bedrifter her", "We who run businesses here"),
        _ => new("Vi i lag og foreninger", "Vi i lag og foreiningar", "We in clubs and associations"),
    };

    /// <summary>Who is rated, at the head of a statement.</summary>
    private static Text Subject(Topic target) => target switch
    {
        Topic.Politicians => new("Politikerne i kommunen", "Politikarane i kommunen", "The politicians of the municipality"),
        Topic.Employees => new("De ansatte i kommunen", "Dei tilsette i kommunen", "Those who work for the municipality"),
        Topic.Business => new("Bedriftene her", "Bedriftene her", "The businesses here"),
        Topic.Voluntary => new("Lag og foreninger her", "Lag og foreiningar her", "Clubs and associations here"),
        Topic.Neighbours => new("Nabokommunene", "Nabokommunane", "The neighbouring municipalities"),
        Topic.County => new("Folkene i fylkeskommunen", "Folka i fylkeskommunen", "The people at the county"),
        _ => new("De som kommer på besøk hit", "Dei som kjem på besøk hit", "Those who come here on a visit"),
    };

    private static readonly Text[] OfOthers =
    [
        new("{0} er åpne med oss.", "{0} er opne med oss.", "{0} are open with us."),
        new("{0} holder avtalene med oss.", "{0} held avtalane med oss.", "{0} keep their agreements with us."),
        new("{0} vil det samme som oss.", "{0} vil det same som oss.", "{0} want the same as we do."),
    ];

    private static readonly Text[] OfOurselves =
    [
        new("{0} er åpne med hverandre.", "{0} er opne med kvarandre.", "{0} are open with one another."),
        new("{0} holder avtalene med hverandre.", "{0} held avtalane med kvarandre.", "{0} keep our agreements with one another."),
        new("{0} vil det samme.", "{0} vil det same.", "{0} want the same."),
    ];

    /// <summary>One of a target's three statements: open with us, keeps agreements, wants the same.</summary>
    public static Text Statement(Topic target, Topic self, int number) => target == self ? OfOurselves[number].With(We(self)) : OfOthers[number].With(Subject(target));

    /// <summary>What a group of respondents is called.</summary>
    public static Text Of(RaterGroup group) => group switch
    {
        RaterGroup.Politicians => new("Politikere", "Politikarar", "Politicians"),
        RaterGroup.Employees => new("Ansatte", "Tilsette", "Employees"),
        RaterGroup.Business => new("Næringsliv", "Næringsliv", "Business"),
        _ => new("Frivillige", "Frivillige", "Voluntary sector"),
    };

    /// <summary>What is rated, as a heading says it.</summary>
    public static Text Of(Topic topic) => topic switch
    {
        Topic.Politicians => new("Politikerne", "Politikarane", "Politicians"),
        Topic.Employees => new("De ansatte", "Dei tilsette", "Employees"),
        Topic.Business => new("Næringslivet", "Næringslivet", "Business"),
        Topic.Voluntary => new("Frivilligheten", "Frivilligheita", "Voluntary sector"),
        Topic.Neighbours => new("Nabokommuner", "Nabokommunar", "Neighbours"),
        Topic.County => new("Fylkeskommunen", "Fylkeskommunen", "The county"),
        Topic.Visitors => new("Besøkende", "Besøkjande", "Visitors"),
        Topic.Identity => new("Stedsidentitet", "Stadidentitet", "Place identity"),
        _ => new("Framtidstro", "Framtidstru", "Optimism"),
    };
}
