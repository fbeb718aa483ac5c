using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Samspill.Journeys;
using Samspill.Web;

namespace Samspill.Browser;

/// <summary>A real Chromium and a demo of its own, started once for the tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly ConcurrentDictionary<(string Site, string Email), Cookie> signedIn = new();
    private IPlaywright playwright = default!;
    private IBrowser browser = default!;

    public TestSite Site { get; private set; } = default!;

    /// <summary>Shapes of pages that axe has gone through.</summary>
    public ConcurrentDictionary<string, byte> Known { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.Start("sqlite");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable(), Args = Arguments });
    }

    /// <summary>A window of one's own, signed in unless <paramref name="email"/> is null.</summary>
    public async Task<Window> Open(string? email = "prosjektleder@notodden.example", int width = 1280, bool isDark = false, bool hasScript = true, string language = "nb", TestSite? at = null)
    {
        var address = (at ?? Site).Address.ToString();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            Locale = "nb-NO",
        });
        await context.AddCookiesAsync([new() { Name = "samspill-sprak", Value = language, Url = address }]);
        var window = new Window(context, await context.NewPageAsync());
        window.Listen();
        if (email is not null && signedIn.TryGetValue((address, email), out var session))
        {
            await context.AddCookiesAsync([session]);
        }
        else if (email is not null)
        {
            await window.SignIn(email);
            signedIn[(address, email)] = await Session(context);
        }

        return window;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>The cookie that keeps her signed in. Her next windows begin with it: who signs in time after time is stopped, as she should be.</summary>
    private static async Task<Cookie> Session(IBrowserContext context)
    {
        var found = (await context.CookiesAsync()).Single(cookie => cookie.Name == "samspill");
        return new() { Name = found.Name, Value = found.Value, Domain = found.Domain, Path = found.Path, HttpOnly = found.HttpOnly, Secure = found.Secure, SameSite = found.SameSite };
    }

    private static string Executable() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("Chromium is missing. Run ./test, which installs it.");
}

/// <summary>A window of the browser, and what it complained about.</summary>
public sealed class Window(IBrowserContext context, IPage page) : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private readonly List<string> complaints = [];

    public IPage Page { get; } = page;

    public IReadOnlyList<string> Complaints => complaints;

    public void Listen() => Page.Console += (_, message) =>
    {
        if (message.Type is "error" or "warning")
        {
            complaints.Add($"{Page.Url}: {message.Text}");
        }
    };

    public async Task SignIn(string email)
    {
        await Page.GotoAsync("/logg-inn");
        var form = Page.Locator("form[action='/logg-inn']");
        await form.Locator("input[name=email]").FillAsync(email);
        await form.Locator("input[name=password]").FillAsync(DemoData.Password);
        await form.Locator("button[type=submit]").Follow();
        Assert.DoesNotContain("/logg-inn", Page.Url);
    }

    /// <summary>
    /// What axe finds on the page now: rule, place and the page, a line each. It runs in the page itself and not through the
    /// package's runner, which opens another page to put its findings together: the same rules in a third of the time.
    /// </summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        await Page.EvaluateAsync(Axe);
        var found = await Page.EvaluateAsync<string[]>("""
            async () => {
                const frames = [...document.querySelectorAll('iframe, frame')].map(frame => `not looked into: ${frame.outerHTML}`);
                const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
                return frames.concat(violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary}`)));
            }
            """);
        return [.. found.Select(one => $"{Page.Url} {one}")];
    }

    /// <summary>Adds what hinders a reader here to a list: what axe finds, and what is wider than the window.</summary>
    /// <param name="known">Shapes of pages that axe has gone through: one of the same shape has nothing new for it.</param>
    public async Task Look(List<string> found, ConcurrentDictionary<string, byte>? known = null)
    {
        if (known is null || known.TryAdd(await Shape(), 0))
        {
            found.AddRange(await Barriers());
        }

        if (await Overflow() is > 0 and var wider)
        {
            found.Add($"{Page.Url} is {wider} pixels wider than the window");
        }
    }

    /// <summary>
    /// All that axe's rules look at but the words themselves: elements, what they are called to a reader's aids, what decides their colours, whether
    /// a text is there and whether what is pointed at is. Rows and points of a list that are alike count once.
    /// </summary>
    private async Task<string> Shape()
    {
        var shape = await Page.EvaluateAsync<string>("""
            () => {
                const said = /^(class|style|role|type|scope|lang|dir|colspan|rowspan|tabindex|disabled|open|alt|autocomplete|aria-(current|expanded|hidden|live|pressed|selected|invalid|sort|haspopup|modal|level|checked|required)|data-(color|variant|size|kort|bred|tall|rettet))$/;
                const points = /^(for|headers|aria-(labelledby|describedby|controls|owns))$/;
                const of = (attribute) => points.test(attribute.name) ? attribute.name + attribute.value.split(' ').every((id) => document.getElementById(id)) : said.test(attribute.name) ? `${attribute.name}=${attribute.value}` : attribute.name + (attribute.value.trim() ? '' : '!');
                const shape = (node) => {
                    if (node.nodeType === 3) return node.data.trim() ? 't' : '';
                    if (node.nodeType !== 1) return '';
                    const inner = [...node.childNodes].map(shape).filter((one) => one);
                    return `<${node.localName} ${[...node.attributes].map(of).sort().join(' ')}>${inner.filter((one, i) => one !== inner[i - 1]).join('')}/`;
                };
                const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
                return `${innerWidth} ${matchMedia('(prefers-color-scheme: dark)').matches} ${new Set(ids).size === ids.length} ${shape(document.documentElement)}`;
            }
            """);
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(shape)));
    }

    /// <summary>Fills in a form by its fields' names and sends it past the browser's own check; null fills every field with nonsense. Without an id, the page's first form.</summary>
    public async Task Send(string? form, Dictionary<string, string>? fields)
    {
        var sent = await Page.EvaluateAsync<bool>("""
            ([id, fields]) => {
                const form = id ? document.getElementById(id + '-skjema') : document.querySelector('main form[id$=-skjema]');
                if (!form) return false;
                const texts = [...form.elements].filter(field => field.matches('textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit])'));
                for (const field of texts) if (fields === null) { field.type = field.type === 'date' ? 'text' : field.type; field.value = / /.test(field.value) || field.tagName === 'TEXTAREA' ? '' : 'tull og tøys'; }
                for (const [name, value] of Object.entries(fields ?? {})) form.elements[name].value = value;
                form.noValidate = true;
                for (const fold of document.querySelectorAll('details')) fold.open = true;
                return true;
            }
            """, new object?[] { form, fields });
        Assert.True(sent, $"{Page.Url} has no form «{form}»");
        // Pressed in the page: what was folded away is still opening, and a pointer could miss it.
        var button = Page.Locator($"{(form is null ? "main form[id$=-skjema]" : $"[id='{form}-skjema']")} button[type=submit]:not([formaction])").First;
        await Page.Leave(() => button.EvaluateAsync("button => button.click()"));
    }

    /// <summary>Presses Enter where the focus is, and waits for the address it leads to.</summary>
    public async Task Enter(string leadsTo)
    {
        await Page.BringToFrontAsync();
        await Page.Locator(":focus").PressAsync("Enter");
        try
        {
            await Page.WaitForURLAsync(leadsTo, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"Enter led to {Page.Url} and not to {leadsTo}: {await Page.Locator("body").InnerTextAsync()}");
        }
    }

    /// <summary>How many pixels wider than the window the page is; 0 when it fits.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}

/// <summary>A step from one page to the next.</summary>
internal static class Step
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Presses a link or a button, and waits until the page it leads to has loaded.</summary>
    public static Task Follow(this ILocator link) => link.Page.Leave(() => link.ClickAsync());

    /// <summary>Does what leads to another page and waits until that page has loaded, so that nothing is read off the one before it.</summary>
    public static async Task Leave(this IPage page, Func<Task> how)
    {
        var there = new TaskCompletionSource();
        void Loaded(object? sender, IPage loaded) => there.TrySetResult();
        page.Load += Loaded;
        try
        {
            await how();
            await there.Task.WaitAsync(Patience);
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException($"Nothing came after {page.Url}", fault);
        }
        finally
        {
            page.Load -= Loaded;
        }
    }
}

/// <summary>Says the whole list when it should have been empty.</summary>
internal static class Nothing
{
    public static void In(IReadOnlyList<string> found) => Assert.True(found.Count == 0, string.Join('\n', found));
}
