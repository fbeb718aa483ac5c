namespace Samspill.Browser;

/// <summary>Every form there is, filled in with nonsense: it comes back with its faults in a list, and each at its field.</summary>
public sealed class FormsFilledInWrong(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Forms by their page. Each is sent with nonsense in every field.</summary>
    private static readonly string[] Forms =
    [
        "/meg", "/notodden/mal/ny", "/notodden/mal/kunnskapsdatabase/endre", "/notodden/mal/kunnskapsdatabase/spor", "/notodden/mal/kunnskapsdatabase/avslutt", "/notodden/mal/kunnskapsdatabase/indikator", "/notodden/indikator/batovernattinger", "/notodden/indikator/batovernattinger/endre", "/notodden/malinger/rutenett",
        "/notodden/maling/delte-saker-2018-q3", "/notodden/tiltak/ny", "/notodden/tiltak/ostkanalen", "/notodden/utfordringer/ny", "/notodden/effekter/ny", "/notodden/effekter/befolkning", "/notodden/program", "/notodden/organisasjoner",
        "/notodden/tilgang", "/notodden/nokler", "/notodden/samtale/mal/kunnskapsdatabase", "/notodden/vedlegg/tiltak/ostkanalen", "/notodden/arbeidsbok", "/notodden/eierskap/eier-mal-7", "/notodden/rapporter/sluttutbetaling/skriv/mal",
    ];

    [Fact]
    public async Task A_form_that_comes_back_with_its_faults_has_no_barrier_and_fits_a_narrow_window()
    {
        await using var window = await chromium.Open("administrator@notodden.example", width: 320, language: "nn");
        var (found, refused) = (new List<string>(), 0);
        foreach (var address in Forms)
        {
            Assert.Equal(200, (await window.Page.GotoAsync(address))!.Status);
            var forms = await window.Page.Locator("main form[id$=-skjema]").EvaluateAllAsync<string[]>("forms => [...new Set(forms.filter(form => form.querySelector('textarea, input:not([type=hidden])')).map(form => form.id))].slice(0, 3)");
            foreach (var form in forms)
            {
                await window.Page.GotoAsync(address);
                await window.Send(form[..^"-skjema".Length], null);
                refused += await window.Page.Locator(".ds-error-summary").CountAsync() > 0 ? 1 : 0;
                await window.Look(found);
            }
        }

        Assert.True(refused > 25, $"{refused} forms came back");
        Nothing.In(found);
    }

    [Fact]
    public async Task A_fault_in_a_form_that_is_folded_away_is_seen_at_once_also_without_script()
    {
        await using var window = await chromium.Open("administrator@notodden.example", hasScript: false);
        var (hidden, refused) = (new List<string>(), 0);
        foreach (var address in Forms.Concat(["/notodden/min-uke", "/notodden/mal/natt-og-gjester", "/notodden/effekter/befolkning"]))
        {
            await window.Page.GotoAsync(address);
            foreach (var form in await window.Page.Locator("main details form[id$=-skjema]").EvaluateAllAsync<string[]>("forms => forms.filter(form => form.querySelector('textarea, input:not([type=hidden])')).map(form => form.id)"))
            {
                await window.Page.GotoAsync(address);
                await window.Send(form[..^"-skjema".Length], null);
                var summaries = window.Page.Locator(".ds-error-summary");
                refused += await summaries.CountAsync();
                if (await summaries.CountAsync() > 0 && !(await summaries.First.IsVisibleAsync() && await summaries.First.EvaluateAsync<bool>("summary => summary === document.activeElement && summary.getBoundingClientRect().top < innerHeight")))
                {
                    hidden.Add($"{address} {form}");
                }
            }
        }

        Assert.True(refused > 14, $"{refused} forms came back");
        Nothing.In(hidden);
    }
}
