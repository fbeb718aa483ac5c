using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Samspill.Kernel;
using Samspill.Web;

namespace Samspill.House;

/// <summary>Every text there is, wherever it stands in the code or in the templates: in three languages, and truly in each.</summary>
public sealed partial class TheTextsHold
{
    /// <summary>Words of bokmål that nynorsk writes otherwise.</summary>
    private static readonly HashSet<string> BokmalOnly =
    [
        .. "ikke et hva fra tall tallet tallene ble hvem ennå velg hvorfor lagret siden teller uten endret hver hvert gjelder bare ett noe noen avsluttet hvor være åpne dager mangler eier skrevet kommuner venter innen annen annet målene eie slutter finnes".Split(' '),
        .. "selv sammen flere hele navnet sier hvordan innvilget utgave hvis uken uke uker tatt personer høyeste laveste flyttet kommet telles videre samme stående timer leses organisasjoner vet fjernet målinger dere startet gjør gjøre gjøres dem mer".Split(' '),
        .. "egen egne eget programmer hvilken hvilket hvilke enhet allerede leser lenke lenken effekter kommer rettes veien vei indikatorer milepæler utfordringer setninger finner nøkler kommentarer eierskap åpent åpen piloter endringer oppdiktet".Split(' '),
        .. "heter hentet lagres rapporter mye annerledes senere begynte åpnet resultater begynner behold skriver brukes leder hun helt jeg deres trenger gammel gammelt måneder måned hendelser løsninger høy spørre velger".Split(' '),
    ];

    /// <summary>Words of nynorsk that bokmål writes otherwise.</summary>
    private static readonly HashSet<string> NynorskOnly = [.. "ikkje kva kven kvifor korleis noko nokon nokre frå enno eit ein veke veka kvar kvart fleire heile berre vere vart eigar eige eiga eigen sjølv saman meir mykje seinare kommunar målingar talet".Split(' ')];

    /// <summary>Norwegian words that no English sentence has.</summary>
    private static readonly HashSet<string> NorwegianOnly = [.. "og ikke ikkje på til av det må skal mål er et eller eit ein fra frå kan vi du har med hva kva".Split(' ')];

    private static readonly Assembly[] Rooms = [typeof(Text).Assembly, typeof(Samspill.Analysis.Goals.GoalCheck).Assembly, typeof(Samspill.Exchange.Workbooks.BookFile).Assembly, typeof(Samspill.Ui.Frame).Assembly, .. Arenas.All.Rooms, typeof(Arenas).Assembly];

    [Fact]
    public void Every_text_in_the_code_and_the_templates_stands_in_three_languages_with_the_same_slots()
    {
        var texts = Written().ToList();

        Assert.True(texts.Count > 3000, $"{texts.Count} texts");
        Assert.All(Rooms.Where(room => room != typeof(Samspill.Ui.Frame).Assembly), room => Assert.Contains(texts, text => text.Place.StartsWith(room.GetName().Name!, StringComparison.Ordinal) || room == typeof(Text).Assembly));
        Nothing(texts.Where(text => text.Nb.Trim().Length == 0 || text.Nn.Trim().Length == 0 || text.En.Trim().Length == 0).Select(text => text.ToString()));
        Nothing(texts.Where(text => Slots(text.Nb) != Slots(text.Nn) || Slots(text.Nb) != Slots(text.En)).Select(text => text.ToString()));
    }

    [Fact]
    public void Nynorsk_is_nynorsk_bokmal_is_bokmal_and_English_is_English()
    {
        var texts = Written().ToList();

        Assert.True(BokmalOnly.Count > 100 && texts.Count > 3000, $"{BokmalOnly.Count} words, {texts.Count} texts");
        Nothing(Strangers(texts, text => text.Nn, BokmalOnly));
        Nothing(Strangers(texts, text => text.Nb, NynorskOnly));
        Nothing(Strangers(texts, text => text.En, NorwegianOnly));
        Nothing(texts.Where(text => text.Nn.Contains("Samspel", StringComparison.Ordinal)).Select(text => $"A name is not translated: {text}"));
        Nothing(texts.Where(text => text.Nb == text.En && Words(text.Nb).Count > 2).Select(text => text.ToString()));
    }

    /// <summary>A word written straight into a page speaks one language only.</summary>
    [Fact]
    public void No_page_has_words_of_its_own()
    {
        string[] names = ["samspill", "demo", "authorization", "bearer", "curl", "accept", "application", "json", "https", "notodden", "mal"];
        var pages = Rooms.SelectMany(Bytecode.Methods).Where(method => typeof(ComponentBase).IsAssignableFrom(method.DeclaringType) || typeof(ComponentBase).IsAssignableFrom(method.DeclaringType?.DeclaringType)).ToList();
        var said = pages.SelectMany(page => Said(page).Select(words => (Page: page.DeclaringType!.FullName, Words: words))).ToList();

        Assert.True(pages.Count > 300 && said.Count > 30, $"{pages.Count} {said.Count}");
        Nothing(said.Where(said => Words(said.Words).Exists(word => word.Length > 2 && !names.Contains(word, StringComparer.Ordinal))).Select(said => $"{said.Page}: {said.Words}"));
    }

    private static void Nothing(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    private static IEnumerable<string> Strangers(IEnumerable<Said3> texts, Func<Said3, string> language, HashSet<string> strange) =>
        from text in texts
        from word in Words(language(text))
        where strange.Contains(word)
        select $"{text.Place}: «{word}» in {language(text)}";

    private static IEnumerable<Said3> Written() => Rooms.SelectMany(InCode).Concat(Rooms.SelectMany(InTemplates));

    /// <summary>Three strings in a row that become a text.</summary>
    private static IEnumerable<Said3> InCode(Assembly room)
    {
        foreach (var method in Bytecode.Methods(room))
        {
            var last = new List<string?>();
            foreach (var step in Bytecode.Steps(method))
            {
                if (step.Calls is { IsConstructor: true } made && made.DeclaringType == typeof(Text) && last is [.., { } nb, { } nn, { } en])
                {
                    yield return new($"{room.GetName().Name}: {method.DeclaringType!.Name}.{method.Name}", nb, nn, en);
                }

                last.Add(step.Words);
            }
        }
    }

    /// <summary>Texts that are data: an object with nb, nn and en in a file built into a room.</summary>
    private static IEnumerable<Said3> InTemplates(Assembly room)
    {
        foreach (var name in room.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var file = JsonDocument.Parse(room.GetManifestResourceStream(name)!);
            foreach (var text in Objects(file.RootElement).Where(one => one.TryGetProperty("nb", out _)))
            {
                yield return new($"{room.GetName().Name}: {name}", text.GetProperty("nb").GetString()!, text.GetProperty("nn").GetString()!, text.GetProperty("en").GetString()!);
            }
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    /// <summary>What a page writes as it stands in the page: between its tags, and in the attributes that are read aloud or shown.</summary>
    private static IEnumerable<string> Said(MethodBase page)
    {
        string? before = null, words = null;
        foreach (var step in Bytecode.Steps(page))
        {
            if (words is not null && step.Calls?.Name is "AddContent" or "AddMarkupContent" && words is not null)
            {
                yield return WebUtility.HtmlDecode(string.Join(' ', Tag().Replace(words, " "), string.Join(' ', Spoken().Matches(words).Select(match => match.Groups["says"].Value))));
            }

            if (words is not null && step.Calls?.Name == "AddAttribute" && before is "aria-label" or "title" or "placeholder" or "alt" && words is not null)
            {
                yield return words;
            }

            (before, words) = (words, step.Words);
        }
    }

    private static List<string> Words(string text) => [.. Word().Matches(Slot().Replace(Quoted().Replace(text, " "), " ").ToLowerInvariant()).Select(match => match.Value)];

    private static string Slots(string text) => string.Join(' ', Slot().Matches(text).Where(match => !match.Value.StartsWith("{{", StringComparison.Ordinal)).Select(match => match.Value.Split(':')[0].TrimEnd('}')).Distinct().Order(StringComparer.Ordinal));

    private sealed record Said3(string Place, string Nb, string Nn, string En);

    [GeneratedRegex(@"\{\{.*?\}\}|\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Slot();

    /// <summary>A quotation of a button, a column or a value, which has its own language.</summary>
    [GeneratedRegex("`[^`]*`|“[^”]*”", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("(aria-label|title|placeholder|alt)=\"(?<says>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spoken();
}
