using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Work;
using Samspill.Ui;

namespace Samspill.Platform.Answers;

/// <summary>How a handler answers: the same record as a page for a browser and as JSON for a program.</summary>
public static class Answer
{
    /// <summary>How records look on the wire: camel case, enumerations by name, codes and keys as text.</summary>
    public static JsonSerializerOptions Wire { get; } = MakeWire();

    /// <summary>The record as <typeparamref name="TPage"/> or as JSON, whichever was asked for.</summary>
    public static IResult With<TPage, TView>(TView view) where TPage : Page<TView> => new TwoFaces<TPage, TView>(view);

    /// <summary>It is done: a browser goes on to <paramref name="address"/>, a program gets <paramref name="fact"/>.</summary>
    public static IResult Done(string address, object fact, Text? notice = null) => new DoneAnswer(address, fact, notice);

    /// <summary>Malformed input: 400, as field messages in the same form, or as problem details.</summary>
    public static IResult Flawed(Input input, Func<Task<IResult>> page) => new FlawedAnswer(input, page);

    /// <summary>What was typed, shown again in its form with something told about it; nothing was saved and nothing is wrong.</summary>
    public static async Task<IResult> Typed(HttpContext http, Input input, Func<Task<IResult>> page)
    {
        Keep(http, input, null);
        return await page();
    }

    /// <summary>A rule said no. In a browser the page it came from says so, with the input kept.</summary>
    public static IResult Refused(Refusal refusal, Input? input = null, Func<Task<IResult>>? page = null) => new RefusedAnswer(refusal, input, page);

    /// <summary>A rule said no, and a page of the installation helps: it is offered as a button.</summary>
    public static IResult Refused(Refusal refusal, Text title, string address) => new RefusedAnswer(refusal, null, null) { Next = (title, address) };

    /// <summary>A rule said no, outside any form. In a browser the page says so at <paramref name="place"/>.</summary>
    public static IResult Refused(Refusal refusal, string place, Func<Task<IResult>> page) => new RefusedAnswer(refusal, null, page, place: place);

    /// <summary>
    /// Somebody else changed it first: 409 with what is saved now and what was sent, field by field; 412 for a program that named its
    /// version in If-Match. In a browser the form comes again with the input kept, on the new version.
    /// </summary>
    public static IResult Conflict(Refusal refusal, object saved, object sent, Input input, Func<Task<IResult>> page) => new RefusedAnswer(refusal, input, page, (saved, sent));

    /// <summary>The answer in the language of the one it is known to be for, until she has said another herself.</summary>
    public static IResult In(Language language, IResult answer) => new SpokenAnswer(language, answer);

    /// <summary>There is no such thing, or none the reader may know of.</summary>
    public static IResult Absent { get; } = new RefusedAnswer(new Refusal("platform.absent", Words.NotFoundHelp, RefusalKind.Absent), null, null);

    internal static bool WantsJson(HttpContext http)
    {
        var accept = http.Request.Headers.Accept.ToString();
        return !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)
            && (accept.Contains("json", StringComparison.OrdinalIgnoreCase) || http.Request.HasJsonContentType() || Rights.Recognition.KeyOf(http) is not null);
    }

    private static JsonSerializerOptions MakeWire()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new Spoken<Text>(text => text.ToString()));
        options.Converters.Add(new Spoken<Key>(key => key.Value));
        options.Converters.Add(new Spoken<MunicipalityCode>(code => code.Value));
        options.Converters.Add(new Spoken<OrganisationNumber>(number => number.Value));
        return options;
    }

    private sealed class Spoken<T>(Func<T, string> say) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Answers are written, not read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(say(value));
    }

    private sealed class TwoFaces<TPage, TView>(TView view) : IResult where TPage : Page<TView>
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.Vary = "Accept, Cookie";
            httpContext.Response.Headers.CacheControl = "no-store";
            return WantsJson(httpContext) ? TypedResults.Json(view, Wire, statusCode: httpContext.Response.StatusCode).ExecuteAsync(httpContext)
                : httpContext.RequestServices.GetRequiredService<TableState>().Wanted is not null ? TableFile.Write<TPage, TView>(httpContext, view)
                : Page<TPage, TView>(view).ExecuteAsync(httpContext);
        }
    }

    private static RazorComponentResult Page<TPage, TView>(TView view) where TPage : IComponent =>
        new(typeof(TPage), new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view });

    private sealed class DoneAnswer(string address, object fact, Text? notice) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (WantsJson(httpContext))
            {
                return TypedResults.Json(fact, Wire).ExecuteAsync(httpContext);
            }

            if (notice is not null)
            {
                httpContext.Response.Cookies.Append(Notices.Cookie, Uri.EscapeDataString(notice), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = httpContext.Request.IsHttps, MaxAge = TimeSpan.FromMinutes(1) });
            }

            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = WayBack.Address(httpContext) ?? address;
            return Task.CompletedTask;
        }
    }

    private sealed class FlawedAnswer(Input input, Func<Task<IResult>> page) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
            if (WantsJson(httpContext))
            {
                var errors = input.Flaws.All.GroupBy(flaw => flaw.Field).ToDictionary(group => group.Key, group => group.Select(flaw => flaw.Message.ToString()).ToArray());
                await TypedResults.Json(new { type = "flaws", title = Words.FaultsAbove.ToString(), status = 400, errors }, Wire, "application/problem+json", 400).ExecuteAsync(httpContext);
                return;
            }

            Keep(httpContext, input, null);
            await (await (WayBack.Page(httpContext) ?? page)()).ExecuteAsync(httpContext);
        }
    }

    private sealed class RefusedAnswer(Refusal refusal, Input? input, Func<Task<IResult>>? page, (object Saved, object Sent)? both = null, string? place = null) : IResult
    {
        public (Text, string)? Next { get; init; }

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var status = refusal.Kind switch { RefusalKind.Absent => 404, RefusalKind.Forbidden => 403, RefusalKind.Conflict => httpContext.Request.Headers.IfMatch.Count > 0 ? 412 : 409, RefusalKind.SignIn => 401, RefusalKind.TooOften => 429, RefusalKind.Unreachable => 503, _ => 422 };
            httpContext.Response.StatusCode = status;
            Telemetry.Measures.Refused(refusal.Code);
            if (status == StatusCodes.Status401Unauthorized)
            {
                httpContext.Response.Headers.WWWAuthenticate = "Bearer";
            }

            if (WantsJson(httpContext))
            {
                await TypedResults.Json(new { type = refusal.Code, title = refusal.Says, status, missing = refusal.Missing, saved = both?.Saved, sent = both?.Sent }, Wire, "application/problem+json", status).ExecuteAsync(httpContext);
            }
            else if (page is not null && place is not null)
            {
                var state = httpContext.RequestServices.GetRequiredService<FormState>();
                (state.FormId, state.Refusal) = (place, refusal);
                await (await page()).ExecuteAsync(httpContext);
            }
            else if (page is not null && input is not null)
            {
                Keep(httpContext, input, refusal);
                await (await (WayBack.Page(httpContext) ?? page)()).ExecuteAsync(httpContext);
            }
            else
            {
                var title = status switch { 404 => Words.NotFound, 409 or 412 => Words.Conflict, _ => Words.Refused };
                await Page<MessagePage, Message>(new Message(title, refusal.Says) { Missing = refusal.Missing, Next = Next }).ExecuteAsync(httpContext);
            }
        }
    }

    /// <summary>Chooses as the answer is written: a language chosen within a handler that waits for anything ends with the handler.</summary>
    private sealed class SpokenAnswer(Language language, IResult answer) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            Languages.Speak(Rights.Gate.SaidBy(httpContext) ?? language);
            await answer.ExecuteAsync(httpContext);
        }
    }

    private static void Keep(HttpContext http, Input input, Refusal? refusal)
    {
        var state = http.RequestServices.GetRequiredService<FormState>();
        (state.FormId, state.Raw, state.Flaws, state.Refusal) = (input.FormId, input.Raw, input.Flaws, refusal);
    }
}

/// <summary>A line said once, on the page after a save.</summary>
internal static class Notices
{
    public const string Cookie = "samspill-notice";

    public static string? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 and < 1000 } notice)
        {
            return null;
        }

        http.Response.Cookies.Delete(Cookie);
        return Uri.UnescapeDataString(notice);
    }
}
