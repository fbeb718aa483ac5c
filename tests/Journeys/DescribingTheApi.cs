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
    public async Task Each_operation_is_called_what_it_does_names_its_right_and_tells_what_must_be_sent_as_it_is_sent()
    {
        await using var site = await TestSite.Start("sqlite");
        using var anybody = site.Browser();
        using var document = JsonDocument.Parse(await anybody.GetStringAsync("/openapi/v1.json"));
        var all = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).ToList();
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        string Called(string name) => all.Single(operation => operation.Value.GetProperty("operationId").GetString() == name).Value.GetProperty("summary").GetString()!;
        IEnumerable<string> Must(string schema) => schemas.GetProperty(schema).GetProperty("required").EnumerateArray().Select(field => field.GetString()!);

        string[] looking = ["Show", "List", "Find", "Export", "Take"];
        Assert.All(all, operation => Assert.Equal(operation.Name == "get", looking.Contains(operation.Value.GetProperty("summary").GetString()!.Split(' ')[0]) && !Writes.Contains(operation.Value.GetProperty("operationId").GetString())));
        Assert.Equal(["Erase a person for good", "Bring a draft back from the archive", "Show effect", "Add effect", "Show the form: change goal"], new[] { "showErasureErase", "archiveRecordBack", "editEffectShow", "editEffectAdd", "changeGoalShow" }.Select(Called));
        var deeds = Samspill.Web.Arenas.All.Deeds.Select(deed => deed.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(all, operation => Assert.Contains(operation.Value.GetProperty("security")[0].GetProperty("key")[0].GetString()!, deeds));
        Assert.All(all.Where(operation => operation.Name == "post"), operation => Assert.Equal(["200", "303", "400", "401", "403", "404", "409", "415", "422"], operation.Value.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Order(StringComparer.Ordinal)));
        Assert.Equal(["title", "sentence"], Must("ChangeGoalRequest"));
        Assert.Equal(["name"], Must("MakeTokenRequest"));
        Assert.DoesNotContain(schemas.EnumerateObject(), schema => schema.Name.EndsWith("Request", StringComparison.Ordinal) && schema.Value.TryGetProperty("properties", out var fields) && fields.TryGetProperty("fields", out _));
        Assert.Equal(["multipart/form-data"], all.Single(operation => operation.Value.GetProperty("operationId").GetString() == "attachFile").Value.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(form => form.Name));
    }

    [Fact]
    public async Task The_reference_page_tells_each_operation_in_the_readers_language_and_works_without_script()
    {
        await using var site = await TestSite.Start("sqlite");
        using var anybody = site.Browser();
        using var document = JsonDocument.Parse(await anybody.GetStringAsync("/openapi/v1.json"));

        var page = await anybody.GetAsync("/api");
        var html = await page.Text();
        string About(string operation) => html.Split($"id=\"{operation}\"", 2)[1].Split("</details>", 2)[0];

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.All(document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()), operation => Assert.Contains($"id=\"{operation.Value.GetProperty("operationId").GetString()}\"", html));
        Assert.Contains("curl -H", html);
        Assert.All(new[] { "POST", "/{partnership}/personer/{person}/slett", "Erase a person for good", "Slette en person", "platform.erase-person", "Administrator", "<code>confirm</code>", "sann eller usann", "<dt>403</dt>", "<dt>422</dt>" }, says => Assert.Contains(says, About("showErasureErase")));
        Assert.All(new[] { "<dt><code>sentence</code></dt><dd>tekst, <b>må være med</b>", "<dt><code>decidedOn</code></dt><dd>dato, kan utelates, for eksempel <code>\"2018-10-01\"</code>", "Prosjektleder" }, says => Assert.Contains(says, About("changeGoal")));
        Assert.Contains("<code>lines[].before</code>", About("showHistory"));
        Assert.Contains("<b>required</b>", await (await anybody.GetAsync("/api?sprak=en")).Text());
        Assert.DoesNotContain("style=", html.Split("<main", 2)[1]);
    }

    /// <summary>Writes whose name may begin as a look does.</summary>
    private static readonly string[] Writes = ["takeCount", "showStartPart"];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static string Source([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
