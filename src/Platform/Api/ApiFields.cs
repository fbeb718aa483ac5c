using System.Text.Json;
using Microsoft.OpenApi;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Platform.Api;

/// <summary>The fields of a schema, told to a reader from the document itself, so that nothing is written twice.</summary>
internal static class ApiFields
{
    /// <summary>Records within records are told this deep.</summary>
    private const int Deepest = 2;

    public static IReadOnlyList<ShowApi.Field> Of(IOpenApiSchema? schema, OpenApiDocument document) => [.. Of(schema, "", 1, document)];

    private static IEnumerable<ShowApi.Field> Of(IOpenApiSchema? schema, string before, int depth, OpenApiDocument document)
    {
        if (ApiSchemas.Target(schema, document) is not { Properties: { } properties } record)
        {
            yield break;
        }

        foreach (var (name, holds) in properties)
        {
            yield return new(before + name, What(Plain(holds, document), document), depth == 1 && record.Required?.Contains(name) == true, IsNullable(holds, document), Example(holds, document));
            var inner = Plain(holds, document);
            var isList = inner?.Items is not null;
            foreach (var field in depth < Deepest ? Of(isList ? inner!.Items : inner, before + name + (isList ? "[]." : "."), depth + 1, document) : [])
            {
                yield return field;
            }
        }
    }

    private static bool IsNullable(IOpenApiSchema schema, OpenApiDocument document) => schema is { OneOf.Count: > 0 } || Plain(schema, document)?.Type?.HasFlag(JsonSchemaType.Null) == true;

    private static Text What(OpenApiSchema? plain, OpenApiDocument document) => plain switch
    {
        { Enum: { Count: > 0 } choices } => ApiWords.OneOf.With(string.Join(", ", choices.Select(choice => choice?.ToString()))),
        { Items: { } items } => ApiWords.AListOf.With(What(Plain(items, document), document)),
        { Format: "binary" } => ApiWords.AFile,
        { Format: "date" } => ApiWords.ADate,
        { Format: "date-time" } => ApiWords.AMoment,
        { Format: "uuid" } => ApiWords.AnId,
        { Type: { } type } when type.HasFlag(JsonSchemaType.Array) => ApiWords.AListOf.With(ApiWords.AText),
        { Type: { } type } when type.HasFlag(JsonSchemaType.Boolean) => ApiWords.ATick,
        { Type: { } type } when type.HasFlag(JsonSchemaType.Number) => ApiWords.ANumber,
        { Type: { } type } when type.HasFlag(JsonSchemaType.Integer) => ApiWords.AWhole,
        { Type: { } type } when type.HasFlag(JsonSchemaType.String) => ApiWords.AText,
        _ => ApiWords.ARecord,
    };

    /// <summary>Only for what a value says more of than its type does.</summary>
    private static string Example(IOpenApiSchema schema, OpenApiDocument document) =>
        Plain(schema, document) is { Properties: not { Count: > 0 }, Format: not "binary" } ? ApiSchemas.Example(schema, document).ToJsonString(Answer.Wire) : "";

    private static OpenApiSchema? Plain(IOpenApiSchema schema, OpenApiDocument document) => ApiSchemas.Target(schema is { OneOf: [.., var last] } ? last : schema, document);
}
