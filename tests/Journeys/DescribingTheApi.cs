using System.Net;
using System.Text.Json;

namespace Samspill.Journeys;

public sealed class DescribingTheApi
{
    [Fact]
    public async Task The_document_is_as_it_was_agreed_and_every_name_in_it_is_its_own()
    {
        await using var site = await TestSite.Start("sqlite");
        using var anybody = site.Browser();

        var answer = await anybody.GetAsync("/openapi/v1.json");
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var told = JsonSerializer.Serialize(document, Indented);

        var operations = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value).ToList();
        Assert.True(operations.Count > 20);
        var names = operations.Select(operation => operation.GetProperty("operationId").GetString()!).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(operations, operation => Assert.True(operation.GetProperty("tags").GetArrayLength() == 1 && operation.GetProperty("security").GetArrayLength() == 1 && operation.GetProperty("responses").TryGetProperty("404", out _)));
        var goal = document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("ShowGoalView");
        Assert.True(goal.GetProperty("properties").EnumerateObject().Count() > 4);

        // A promise to programs: change it knowingly, with SAMSPILL_SNAPSHOTS=write.
        var path = Path.Combine(Source(), "openapi.v1.json");
        if (Environment.GetEnvironmentVariable("SAMSPILL_SNAPSHOTS") == "write")
        {
            await File.WriteAllTextAsync(path, told + "\n");
        }

        Assert.Equal((await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n").TrimEnd(), told);
    }

    [Fact]
    public async Task The_reference_page_lists_every_operation_and_works_without_script()
    {
        await using var site = await TestSite.Start("sqlite");
        using var anybody = site.Browser();

        var page = await anybody.GetAsync("/api");
        var html = await page.Text();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("reportMeasurement", html);
        Assert.Contains("programme.report-measurement", html);
        Assert.DoesNotContain("style=", html.Split("<main", 2)[1]);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
