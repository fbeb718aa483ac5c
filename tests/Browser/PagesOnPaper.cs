using Microsoft.Playwright;

namespace Samspill.Browser;

/// <summary>What is printed is whole: no word lies over another, none is cut at the edge or broken inside, and the sheets are few.</summary>
public sealed class PagesOnPaper(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>The width of an A4 between our margins, in CSS pixels.</summary>
    private const int Paper = 665;

    /// <summary>Text that lies over other text, outside the sheet, or in a word broken where no hyphen stands; a curve wider or higher than its place, and a section whose heading is gone.</summary>
    private const string Faults = """
        edge => {
            const seen = [], found = [];
            const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const parent = node.parentElement;
                if (!node.data.trim() || parent.closest('svg, .ds-sr-only, option, textarea, script, [hidden]') || !parent.checkVisibility()) continue;
                for (const match of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
                    const range = document.createRange();
                    range.setStart(node, match.index); range.setEnd(node, match.index + match[0].length);
                    const rects = [...range.getClientRects()].filter(rect => rect.width > 0);
                    if (new Set(rects.map(rect => Math.round(rect.top))).size > 1 && !match[0].includes('\u00AD')) found.push(`broken: ${match[0]}`);
                    for (const rect of rects) {
                        if (rect.right > edge + 1 || rect.left < -1) found.push(`cut: ${match[0]} ${Math.round(rect.right)}`);
                        for (const other of seen) if (other.rect.left < rect.right - 2 && rect.left < other.rect.right - 2 && other.rect.top < rect.bottom - 4 && rect.top < other.rect.bottom - 4) found.push(`${match[0]} lies over ${other.word}`);
                        seen.push({ rect, word: match[0] });
                    }
                }
            }
            for (const box of document.querySelectorAll('[data-graf]:not([hidden])')) {
                const [drawn, room] = [box.querySelector('svg').getBoundingClientRect(), box.getBoundingClientRect()];
                if (drawn.right > Math.min(edge, room.right) + 1 || drawn.bottom > room.bottom + 1) found.push(`the curve is ${drawn.width} by ${drawn.height} in ${room.width} by ${room.height}`);
            }
            for (const part of document.querySelectorAll('main section[aria-labelledby]')) {
                const heading = document.getElementById(part.getAttribute('aria-labelledby'));
                if (part.checkVisibility() && part.innerText.trim() && !heading.checkVisibility()) found.push(`the heading ${heading.textContent} is gone`);
            }
            return [...new Set(found)];
        }
        """;

    [Theory]
    [InlineData("nb", "/notodden", 2)]
    [InlineData("nb", "/notodden/mal", 3)]
    [InlineData("nb", "/notodden/mal/leverandorprosjekt", 3)]
    [InlineData("nn", "/notodden/mal/kunnskapsdatabase", 3)]
    [InlineData("nb", "/notodden/mal/nye-arrangement", 3)]
    [InlineData("nb", "/notodden/indikator/delte-saker", 3)]
    [InlineData("en", "/notodden/indikator/konferansedeltakere", 3)]
    [InlineData("nb", "/notodden/tidslinje", 8)]
    [InlineData("nb", "/notodden/tiltak", 3)]
    [InlineData("nb", "/notodden/tiltak/ostkanalen", 2)]
    [InlineData("nb", "/notodden/rapporter", 1)]
    [InlineData("nb", "/notodden/rapporter/sluttutbetaling", 10)]
    [InlineData("nn", "/notodden/rapporter/kommunestyre", 3)]
    [InlineData("nb", "/notodden/utfordringer", 3)]
    [InlineData("nb", "/notodden/planer/sammenligning", 3)]
    [InlineData("nb", "/notodden/tillit", 3)]
    public async Task A_page_is_printed_whole_on_few_sheets(string language, string address, int most)
    {
        await using var window = await chromium.Open(language: language);
        var answer = await window.Page.GotoAsync(address);
        Assert.Equal(200, answer!.Status);
        var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        var sheets = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), "/Type\\s*/Page[^s]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        await window.Page.SetViewportSizeAsync(Paper, 900);
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await window.Page.EvaluateAsync("() => { dispatchEvent(new Event('beforeprint')); }");
        var found = await window.Page.EvaluateAsync<string[]>(Faults, Paper);

        Nothing.In([.. found.Select(one => $"{address} {one}")]);
        Assert.InRange(sheets, 1, most);
    }

    [Fact]
    public async Task A_column_of_buttons_is_nothing_on_paper_and_a_column_of_curves_is()
    {
        await using var window = await chromium.Open("prosjektleder@notodden.example");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await window.Page.GotoAsync("/meg");
        Assert.Equal(0, await window.Page.Locator("main table th.ss-ikke-trykk:visible").CountAsync());
        Assert.NotEqual(0, await window.Page.Locator("main table th.ss-ikke-trykk").CountAsync());
        await window.Page.GotoAsync("/notodden/mal/leverandorprosjekt");
        Assert.NotEqual(0, await window.Page.Locator("main table td [data-graf], main table td svg").CountAsync());
    }

    [Fact]
    public async Task The_rows_of_a_project_list_are_printed_though_they_stand_in_a_form()
    {
        await using var window = await chromium.Open("naeringssjef@seljord.example");
        await window.Page.GotoAsync("/notodden/kunnskap/hent");
        await window.Page.Locator("main input[type=file]").SetInputFilesAsync(new FilePayload { Name = "liste.csv", MimeType = "text/csv", Buffer = "prosjekt;status\nBygdebok på nett;Ferdig\n"u8.ToArray() });
        await window.Page.Locator("main form:has(input[type=file]) button[type=submit]").Follow();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Contains("Bygdebok på nett", await window.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    /// <summary>The same on the screen of a phone: long Norwegian words find room.</summary>
    [Theory]
    [InlineData("/notodden")]
    [InlineData("/notodden/mal")]
    [InlineData("/notodden/mal/nye-arrangement")]
    [InlineData("/notodden/tiltak")]
    [InlineData("/notodden/tiltak/stedsinnovasjonskonferanse")]
    [InlineData("/notodden/rapporter/sluttutbetaling")]
    [InlineData("/notodden/min-uke")]
    public async Task On_a_phone_no_word_is_broken_where_no_hyphen_stands(string address)
    {
        await using var window = await chromium.Open(width: 360);
        await window.Page.GotoAsync(address);

        Nothing.In([.. (await window.Page.EvaluateAsync<string[]>(Faults, 4000)).Select(one => $"{address} {one}")]);
    }
}
