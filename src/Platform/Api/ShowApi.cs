using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Platform.Api;

/// <summary>The document, made once: the routes do not change while the site runs.</summary>
internal sealed class ApiText(IServiceScopeFactory scopes)
{
    private Task<(OpenApiDocument Document, string Json)>? made;

    /// <summary>Two who ask first at once may both make it; the texts are equal.</summary>
    public Task<(OpenApiDocument Document, string Json)> Get(CancellationToken stop) =>
        made is { IsCompletedSuccessfully: true } ? made : made = Make(stop);

    private async Task<(OpenApiDocument Document, string Json)> Make(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var document = await scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name).GetOpenApiDocumentAsync(stop);
        return (document, await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, stop));
    }
}

/// <summary>The reference of what programs can ask and do: as a readable page, and as an OpenAPI document. Open to anybody; it tells of the product, not of any partnership.</summary>
public static class ShowApi
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Group> Groups);

    /// <summary>The operations of one noun.</summary>
    public sealed record Group(string Name, IReadOnlyList<Operation> Operations);

    /// <summary>One thing that can be asked or done.</summary>
    /// <param name="Takes">The fields it takes.</param>
    /// <param name="Gives">The fields of the record it answers with; empty when it answers with a short fact or a file.</param>
    public sealed record Operation(string Id, string Method, string Path, string Summary, string Description, IReadOnlyList<Field> Takes, IReadOnlyList<Field> Gives, IReadOnlyList<string> Codes);

    /// <summary>A field: its name and what it holds.</summary>
    public sealed record Field(string Name, string Holds);

    internal static async Task<IResult> Document(ApiText api, CancellationToken stop) => Results.Text((await api.Get(stop)).Json, "application/json");

    internal static async Task<IResult> Handle(ApiText api, CancellationToken stop)
    {
        var (document, _) = await api.Get(stop);
        var operations = from path in document.Paths
                         from operation in path.Value.Operations ?? []
                         select (Tag: operation.Value.Tags?.FirstOrDefault()?.Name ?? "", Told: Tell(path.Key, operation.Key, operation.Value));
        return Answer.With<ApiPage, View>(new View([.. operations.GroupBy(operation => operation.Tag).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Group(group.Key, [.. group.Select(operation => operation.Told).OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal)]))]));
    }

    private static Operation Tell(string path, HttpMethod method, OpenApiOperation operation) => new(
        operation.OperationId ?? "", method.Method, path, operation.Summary ?? "", operation.Description ?? "",
        Fields(operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema),
        Fields(operation.Responses?.GetValueOrDefault("200")?.Content?.Values.FirstOrDefault()?.Schema),
        [.. (operation.Responses ?? []).Keys.Order(StringComparer.Ordinal)]);

    private static IReadOnlyList<Field> Fields(IOpenApiSchema? schema) => [.. (schema?.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(property => new Field(property.Key, Holds(property.Value)))];

    private static string Holds(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference { Reference.Id: { } name } => name,
        { Items: { } items } => Holds(items) + " []",
        { OneOf: [.., var last] } => Holds(last),
        { Format: "date" } => "date",
        { Format: "uuid" } => "id",
        { Type: { } type } => (type & ~JsonSchemaType.Null).ToString().ToLowerInvariant().Replace("string, ", "", StringComparison.Ordinal) + (type.HasFlag(JsonSchemaType.Null) ? ", or null" : ""),
        _ => "",
    };
}

internal static class ApiWords
{
    public static readonly Text Title = new("For programmer", "For program", "For programs");
    public static readonly Text Verdict = new("Hver side svarer JSON til et program, på samme adresse og fra samme data.", "Kvar side svarer JSON til eit program, på same adresse og frå same data.", "Every page answers JSON to a program, at the same address and from the same data.");
    public static readonly Text How = new("Slik spør et program", "Slik spør eit program", "How a program asks");
    public static readonly Text Example = new("Eksempel", "Døme", "Example");
    public static readonly Text KeyHelp = new("Lag en nøkkel på siden «Nøkler til programmer» i partnerskapet ditt.", "Lag ein nøkkel på sida «Nøklar til program» i partnarskapet ditt.", "Make a key on the page “Keys for programs” of your partnership.");
    public static readonly Text Forms = new("Datoer skrives 2018-03-01 og tall 3.5. Det ingen vet, er null, aldri 0.", "Datoar blir skrivne 2018-03-01 og tal 3.5. Det ingen veit, er null, aldri 0.", "Dates are written 2018-03-01 and numbers 3.5. What nobody knows is null, never 0.");
    public static readonly Text Document = new("Hele beskrivelsen som OpenAPI", "Heile beskrivinga som OpenAPI", "The whole description as OpenAPI");
    public static readonly Text InEnglish = new("Navn og felt er på engelsk, slik de står i svarene.", "Namn og felt er på engelsk, slik dei står i svara.", "Names and fields are in English, as in the answers.");
    public static readonly Text Takes = new("Felt du sender", "Felt du sender", "Fields you send");
    public static readonly Text Gives = new("Felt du får", "Felt du får", "Fields you get");
    public static readonly Text Answers = new("Svarkoder", "Svarkodar", "Answer codes");
}
