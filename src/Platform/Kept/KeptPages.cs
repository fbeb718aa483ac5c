using System.Buffers;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Kept;

/// <summary>
/// Pages kept while nothing has changed. A page is kept under all that it can depend on: the partnership and the end of its audit
/// chain (every save moves it), the address, the language, the day, and what the reader may do; and under the reader herself when
/// the page asked who she is. The chain's end is read before the page, so a page is never older than what it is kept under.
/// </summary>
internal sealed class KeptPages(HtmlEncoder encoder) : IDisposable
{
    private const long Most = 48L << 20;
    private const int Largest = 4 << 20;

    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(20);

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = Most });
    private long served;

    private sealed record Kept(PartnershipState Partnership, string Address, bool IsJson, Language Language, DateOnly Day, Role Roles, bool IsSignedIn, Guid? Account);

    /// <summary>How many answers came from what was kept.</summary>
    public long Served => Interlocked.Read(ref served);

    /// <summary>True when the answer may be kept: a plain reading of a route that says so, by a person and not by a program.</summary>
    public static bool MayKeep(HttpContext http, Reader reader, Frame frame, TableState tables) =>
        HttpMethods.IsGet(http.Request.Method) && http.GetEndpoint()?.Metadata.GetMetadata<KeptWhileUnchanged>() is not null
        && !reader.IsProgram && frame.Notice is null && tables.Wanted is null && !http.Request.Query.ContainsKey("sprak");

    /// <summary>Answers with the kept page, or renders it, keeps it and answers with it.</summary>
    public async Task Answer(HttpContext http, PartnershipState partnership, Reader reader, Scene scene, Frame frame, Func<Task> render)
    {
        var (account, isSignedIn) = (reader.AccountId, reader.IsSignedIn);
        var shared = new Kept(partnership, http.Request.Path + http.Request.QueryString, Answers.Answer.WantsJson(http), Languages.Current, scene.Clock.Today, reader.Roles, isSignedIn, null);
        var own = shared with { Account = account };
        if (pages.TryGetValue(shared, out KeptPage? page) || pages.TryGetValue(own, out page))
        {
            Interlocked.Increment(ref served);
            http.Response.ContentType = page!.ContentType;
            http.Response.Headers.Vary = page.Vary;
            http.Response.Headers.CacheControl = "no-store";
            await Fill(http, frame, page, shared.IsJson);
            return;
        }

        reader.IsAskedFor = scene.IsActorAskedFor = false;
        page = await Render(http, frame, render);
        var isPlain = http.Response.StatusCode == StatusCodes.Status200OK && http.Response.Headers.SetCookie.Count == 0 && (!shared.IsJson || page.IsWhole);
        if (isPlain && page.Size <= Largest)
        {
            pages.Set(reader.IsAskedFor || scene.IsActorAskedFor ? own : shared, page, new MemoryCacheEntryOptions { Size = page.Size + 512, SlidingExpiration = Unused });
        }

        await Fill(http, frame, page, shared.IsJson);
    }

    public void Dispose() => pages.Dispose();

    /// <summary>Lets the page render with gaps, aside, and gives the frame back as it was.</summary>
    private static async Task<KeptPage> Render(HttpContext http, Frame frame, Func<Task> render)
    {
        var (body, name, proof) = (http.Response.Body, frame.ReaderName, frame.Antiforgery);
        using var aside = new MemoryStream();
        http.Response.Body = aside;
        frame.ReaderName = name is null ? null : KeptPage.NameGap;
        frame.Antiforgery = () => (PlatformSetup.TokenField, KeptPage.TokenGap);
        try
        {
            await render();
        }
        finally
        {
            http.Response.Body = body;
            (frame.ReaderName, frame.Antiforgery) = (name, proof);
        }

        return KeptPage.Cut(aside.GetBuffer().AsSpan(0, (int)aside.Length), http.Response.ContentType, http.Response.Headers.Vary.ToString());
    }

    private async Task Fill(HttpContext http, Frame frame, KeptPage page, bool isJson)
    {
        TextEncoder speech = isJson ? JavaScriptEncoder.Default : encoder;
        var (pieces, length) = page.Filled(speech.Encode(frame.ReaderName ?? ""), page.HasToken ? speech.Encode(frame.Antiforgery().Value) : "");
        http.Response.ContentLength = length;
        foreach (var piece in pieces)
        {
            http.Response.BodyWriter.Write(piece);
        }

        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}

/// <summary>A partnership as the door saw it: its row, and the end of its audit chain, which every save moves.</summary>
internal sealed record PartnershipState(PartnershipId Id, Key Slug, string Name, Language Language, bool IsPublic, bool IsDemo, string Revision);

/// <summary>Says of a route that its page depends on the partnership's records, the day, the language and the reader's rights alone, and may be kept until one of them changes.</summary>
public sealed class KeptWhileUnchanged
{
    internal static readonly KeptWhileUnchanged Mark = new();
}

/// <summary>How a route says it.</summary>
public static class KeptRoutes
{
    /// <summary>Keeps the page until a record of the partnership changes. Not for a page that writes, shows the time of day, or reads anything that is saved without a trace.</summary>
    public static RouteHandlerBuilder KeptWhileUnchanged(this RouteHandlerBuilder route) => route.WithMetadata(Kept.KeptWhileUnchanged.Mark);
}
