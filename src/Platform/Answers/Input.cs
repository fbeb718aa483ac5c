using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Work;

namespace Samspill.Platform.Answers;

/// <summary>
/// What a reader or a program sent: form fields in the reader's culture (`3,5`, `1.3.2018`) or a JSON object in the wire's
/// (`3.5`, `2018-03-01`). Each field is asked for once; what cannot be read becomes a flaw that names the field and the remedy.
/// </summary>
public sealed class Input
{
    private readonly Dictionary<string, string> raw = new(StringComparer.Ordinal);

    private const decimal Most = 1_000_000_000_000m;
    private readonly int? ifMatch;

    private Input(bool isJson, HttpContext http)
    {
        IsJson = isJson;
        ifMatch = int.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }

    /// <summary>What is wrong so far.</summary>
    public Flaws Flaws { get; } = new();

    /// <summary>What was sent, as text.</summary>
    public IReadOnlyDictionary<string, string> Raw => raw;

    /// <summary>True when it came as JSON.</summary>
    public bool IsJson { get; }

    /// <summary>The form it came from.</summary>
    public string FormId => raw.GetValueOrDefault("_form") ?? "";

    /// <summary>The version that the sender builds on: the field `version`, or If-Match. A flaw when neither names one.</summary>
    public int? BuiltOn()
    {
        var version = Whole("version") ?? ifMatch;
        Flaws.Require(version is not null || Flaws.Of("version").Any(), "version", InputWords.VersionMissing);
        return version;
    }

    /// <summary>Files that came with the form.</summary>
    public IFormFileCollection? Files { get; private set; }

    /// <summary>Reads the request; a form without its antiforgery token, or a body that is no object, gives an input with a flaw and no fields.</summary>
    public static async ValueTask<Input> BindAsync(HttpContext http, ParameterInfo _)
    {
        if (!http.Request.HasFormContentType)
        {
            return await FromJson(http);
        }

        var input = new Input(isJson: false, http);
        // A program brings its own key in a header that no foreign page can send, so it needs no token of ours.
        var isProgram = http.RequestServices.GetRequiredService<Rights.Reader>().IsProgram;
        if (!isProgram && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
        {
            input.Flaws.Add("", InputWords.Stale);
            return input;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        foreach (var (name, value) in form)
        {
            input.raw[name] = string.Join(';', value.ToArray());
        }

        input.Files = form.Files;
        WayBack.Read(http, http.RequestServices.GetRequiredService<Ui.Frame>(), input.raw.GetValueOrDefault(WayBack.Field));
        return input;
    }

    /// <summary>A text; null when empty. Composed, trimmed, and no longer than <paramref name="most"/> characters.</summary>
    public string? Text(string field, int most = 4000)
    {
        var text = raw.GetValueOrDefault(field)?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        Flaws.Require(text.Length <= most, field, InputWords.TooLong.With(most, text.Length));
        return Letters.Composed(text);
    }

    /// <summary>A text that must be there; empty, with a flaw, when it is not.</summary>
    public string Required(string field, Text whenMissing, int most = 4000)
    {
        var text = Text(field, most);
        Flaws.Require(text is not null, field, whenMissing);
        return text ?? "";
    }

    /// <summary>A number; null when empty.</summary>
    public decimal? Number(string field) => Number(field, InputWords.NotANumber.With(1.5m));

    private decimal? Number(string field, Text whenUnreadable)
    {
        var text = Text(field, 40);
        if (text is null)
        {
            return null;
        }

        var culture = IsJson ? CultureInfo.InvariantCulture : CultureInfo.CurrentCulture;
        var plain = text.Replace('\u2212', '-').Replace("\u00A0", "").Replace("\u202F", "").Replace(" ", "");
        var numbers = (NumberFormatInfo)culture.NumberFormat.Clone();
        numbers.NegativeSign = "-";
        var isNumber = decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, numbers, out var number);
        if (isNumber && Math.Abs(number) < Most)
        {
            return number;
        }

        // Digits that are too many to read as a number are still a number to the one who wrote them.
        Flaws.Add(field, isNumber || plain.All(char.IsAsciiDigit) ? InputWords.TooLarge.With(Most - 1) : whenUnreadable);
        return null;
    }

    /// <summary>A whole number; null when empty.</summary>
    public int? Whole(string field)
    {
        var number = Number(field, InputWords.NotWhole);
        Flaws.Require(number is null || number == Math.Truncate(number.Value), field, InputWords.NotWhole);
        return number is null ? null : (int)Math.Clamp(Math.Truncate(number.Value), int.MinValue, int.MaxValue);
    }

    /// <summary>A date; null when empty.</summary>
    public DateOnly? Date(string field)
    {
        var text = Text(field, 40);
        if (text is null)
        {
            return null;
        }

        if (Day(text) is { } date)
        {
            return date;
        }

        Flaws.Add(field, InputWords.NotADate);
        return null;
    }

    /// <summary>Dates, parted by `;`, by commas or by lines: each once, the earliest first.</summary>
    public IReadOnlyList<DateOnly> Dates(string field)
    {
        var all = (Text(field) ?? "").Split([';', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Day).ToList();
        Flaws.Require(!all.Contains(null), field, InputWords.NotADate);
        return [.. all.OfType<DateOnly>().Distinct().Order()];
    }

    private DateOnly? Day(string text)
    {
        string[] forms = IsJson ? ["yyyy-MM-dd"] : ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "d. MMMM yyyy", "d MMMM yyyy"];
        // A date copied from a page is held together by spaces that do not break.
        return DateOnly.TryParseExact(text.Replace('\u00A0', ' '), forms, CultureInfo.CurrentCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and <= 2200 ? date : null;
    }

    /// <summary>A choice among the values of an enumeration, by name; null when empty.</summary>
    public TEnum? Choice<TEnum>(string field) where TEnum : struct, Enum
    {
        var text = Text(field, 40);
        if (text is null)
        {
            return null;
        }

        if (Enum.TryParse<TEnum>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice) && !char.IsAsciiDigit(text[0]))
        {
            return choice;
        }

        Flaws.Add(field, InputWords.NotAChoice.With(string.Join(", ", Enum.GetNames<TEnum>())));
        return null;
    }

    /// <summary>A tick.</summary>
    public bool Ticked(string field) => raw.GetValueOrDefault(field)?.ToLowerInvariant() is "on" or "true" or "1" or "ja";

    private static async ValueTask<Input> FromJson(HttpContext http)
    {
        var input = new Input(isJson: true, http);
        if (!http.Request.HasJsonContentType())
        {
            // A foreign page can send text/plain with the reader's cookie, but not application/json.
            input.Flaws.Add("", InputWords.NotJson);
            return input;
        }

        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, new JsonDocumentOptions { MaxDepth = 8 }, http.RequestAborted);
            if (body.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var field in body.RootElement.EnumerateObject())
                {
                    input.raw[field.Name] = Plain(field.Value);
                }

                return input;
            }
        }
        catch (JsonException)
        {
            // Told below, as one flaw with its remedy.
        }

        input.Flaws.Add("", InputWords.NotAnObject);
        return input;
    }

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Plain)),
        _ => value.GetRawText(),
    };
}

internal static class InputWords
{
    public static readonly Text VersionMissing = new("Send versjonen du bygger på.", "Send versjonen du byggjer på.", "Send the version you build on.");
    public static readonly Text Stale = new("Skjemaet er for gammelt. Åpne siden på nytt og prøv igjen.", "Skjemaet er for gammalt. Opne sida på nytt og prøv igjen.", "The form is too old. Open the page again and retry.");
    public static readonly Text NotAnObject = new("Send et JSON-objekt, for eksempel {\"value\": 3.5}.", "Send eit JSON-objekt, til dømes {\"value\": 3.5}.", "Send a JSON object, for example {\"value\": 3.5}.");
    public static readonly Text NotJson = new("Send JSON med Content-Type: application/json, eller et skjema fra siden.", "Send JSON med Content-Type: application/json, eller eit skjema frå sida.", "Send JSON with Content-Type: application/json, or a form from the page.");
    public static readonly Text TooLong = new("Teksten kan ha {0:#,0} tegn. Den har {1:#,0}.", "Teksten kan ha {0:#,0} teikn. Han har {1:#,0}.", "The text may have {0:#,0} characters. It has {1:#,0}.");
    public static readonly Text NotANumber = new("Skriv et tall, for eksempel {0}.", "Skriv eit tal, til dømes {0}.", "Write a number, for example {0}.");
    public static readonly Text NotWhole = new("Skriv et helt tall, for eksempel 7.", "Skriv eit heilt tal, til dømes 7.", "Write a whole number, for example 7.");
    public static readonly Text TooLarge = new("Tallet er for stort. Det største er {0:#,0}.", "Talet er for stort. Det største er {0:#,0}.", "The number is too large. The largest is {0:#,0}.");
    public static readonly Text NotADate = new("Skriv en dato, for eksempel 1.3.2018.", "Skriv ein dato, til dømes 1.3.2018.", "Write a date, for example 1/3/2018.");
    public static readonly Text NotAChoice = new("Velg en av disse: {0}.", "Vel ein av desse: {0}.", "Choose one of these: {0}.");
}
