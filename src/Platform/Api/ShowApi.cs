using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Rights;

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
    public sealed record View(IReadOnlyList<Room> Rooms);

    /// <summary>What one room of the house offers.</summary>
    /// <param name="Name">As its rights begin: `programme`.</param>
    public sealed record Room(string Name, IReadOnlyList<Group> Groups);

    /// <summary>The operations of one noun.</summary>
    public sealed record Group(string Name, IReadOnlyList<Operation> Operations);

    /// <summary>One thing that can be asked or done.</summary>
    /// <param name="Summary">What it does, in English as the names are.</param>
    /// <param name="Deed">The right it asks for, as a key's scope names it.</param>
    /// <param name="Right">The right in the reader's language.</param>
    /// <param name="Who">The roles that have it.</param>
    /// <param name="Takes">The fields it takes; null for one that takes none, being no write.</param>
    /// <param name="Gives">The fields of the record it answers with; empty when it answers with a short fact or a file.</param>
    public sealed record Operation(string Id, string Method, string Path, string Summary, string Deed, Text Right, string Who, IReadOnlyList<Field>? Takes, IReadOnlyList<Field> Gives, IReadOnlyList<Told> Answers);

    /// <summary>A field: its name, what it holds, and such a value.</summary>
    /// <param name="Name">Within lists and records with their names before it: `lines[].at`.</param>
    public sealed record Field(string Name, Text Holds, bool IsRequired, bool MayBeNull, string Example);

    /// <summary>An answer by its code.</summary>
    public sealed record Told(string Code, Text Says);

    internal static async Task<IResult> Document(ApiText api, CancellationToken stop) => Results.Text((await api.Get(stop)).Json, "application/json");

    internal static async Task<IResult> Handle(ApiText api, ArenaList arenas, CancellationToken stop)
    {
        var (document, _) = await api.Get(stop);
        var deeds = arenas.Deeds.ToDictionary(deed => deed.Name, StringComparer.Ordinal);
        var all = from path in document.Paths
                  from operation in path.Value.Operations ?? []
                  let told = Tell(path.Key, operation.Key, operation.Value, deeds, document)
                  orderby told.Path, told.Method
                  group told by (Room: told.Deed.Split('.')[0], Noun: operation.Value.Tags?.FirstOrDefault()?.Name ?? "") into nouns
                  orderby nouns.Key.Noun
                  group new Group(nouns.Key.Noun, [.. nouns]) by nouns.Key.Room into room
                  select new Room(room.Key, [.. room]);
        var order = arenas.Deeds.Select(deed => deed.Name.Split('.')[0]).Distinct().ToList();
        return Answer.With<ApiPage, View>(new View([.. all.OrderBy(room => room.Groups.Count == 0 ? 0 : order.IndexOf(room.Name) is > 0 and var at ? at : order.Count)]));
    }

    private static Operation Tell(string path, HttpMethod method, OpenApiOperation operation, Dictionary<string, Deed> deeds, OpenApiDocument document)
    {
        var isWrite = method == HttpMethod.Post;
        var deed = deeds[operation.Security![0].Values.Single().Single()];
        return new(operation.OperationId ?? "", method.Method, path, operation.Summary ?? "", deed.Name, deed.Title, deed.May.Spoken(),
            isWrite ? ApiFields.Of(operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema, document) : null,
            ApiFields.Of(operation.Responses?.GetValueOrDefault("200")?.Content?.Values.FirstOrDefault()?.Schema, document),
            [.. ApiWords.AnswersOf(isWrite).Select(answer => new Told(answer.Code, answer.Says))]);
    }
}
