using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Samspill.Platform.Api;

/// <summary>Makes the schemas say what is so on the wire.</summary>
internal static class ApiSchemas
{
    /// <summary>The field that holds a file, which only a form of several parts can carry.</summary>
    private const string File = "file";

    /// <summary>
    /// What is sent has no levels, as a form has none: the fields of a record within a request stand beside its own. And only what cannot be
    /// left out is required: neither what may be null, nor a tick, a list or a choice, which are read as off, none or as it was.
    /// </summary>
    public static void Mend(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        var bodies = document.Paths.SelectMany(path => path.Value.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()).Select(operation => operation.RequestBody?.Content).OfType<IDictionary<string, OpenApiMediaType>>().ToList();
        foreach (var request in bodies.Select(body => body.Values.First().Schema).OfType<OpenApiSchemaReference>().Select(schema => schema.Reference.Id!).Distinct().ToList())
        {
            if (!schemas.TryGetValue(request, out var found) || found is not OpenApiSchema { Properties.Count: > 0 } schema)
            {
                continue;
            }

            if (schema.Properties.TryGetValue("fields", out var fields) && Target(fields, document) is { Properties: { } inner } within)
            {
                schema.Required = new HashSet<string>((schema.Required ?? new HashSet<string>()).Where(name => name != "fields").Concat(within.Required ?? new HashSet<string>()));
                schema.Properties = inner.Concat(schema.Properties.Where(property => property.Key != "fields")).ToDictionary(StringComparer.Ordinal);
            }

            if (schema.Properties.ContainsKey(File))
            {
                schema.Properties[File] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
            }

            schema.Required = new HashSet<string>((schema.Required ?? new HashSet<string>()).Where(name => CannotBeLeftOut(schema.Properties[name], document)));
        }

        foreach (var body in bodies.Where(body => Target(body.Values.First().Schema, document)?.Properties?.ContainsKey(File) == true))
        {
            foreach (var form in body.Keys.Where(form => !form.StartsWith("multipart/", StringComparison.Ordinal)).ToList())
            {
                body.Remove(form);
            }
        }
    }

    /// <summary>The schema itself, when it is only named here.</summary>
    public static OpenApiSchema? Target(IOpenApiSchema? schema, OpenApiDocument document) => schema switch
    {
        OpenApiSchema plain => plain,
        OpenApiSchemaReference { Reference.Id: { } name } => document.Components?.Schemas is { } schemas && schemas.TryGetValue(name, out var found) ? found as OpenApiSchema : null,
        _ => null,
    };

    /// <summary>What a problem's answer holds.</summary>
    public static OpenApiSchema Problem()
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        var missing = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["what"] = text, ["remedy"] = text, ["address"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null } } };
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "type", "title", "status" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = text,
                ["title"] = text,
                ["detail"] = text,
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["errors"] = new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } },
                ["missing"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = missing },
            },
        };
    }

    /// <summary>A value such as the field holds, as it is written in JSON.</summary>
    public static JsonNode Example(IOpenApiSchema schema, OpenApiDocument document)
    {
        var one = schema is { OneOf: [.., var last] } ? last : schema;
        var plain = Target(one, document);
        return (plain?.Type & ~JsonSchemaType.Null, plain?.Format) switch
        {
            _ when plain?.Enum is [{ } first, ..] => first.DeepClone(),
            (_, "date") => "2018-10-01",
            (_, "uuid") => "0190f2a4-7c1e-7d3b-9a52-3f6d1c0b8e47",
            ({ } type, _) when type.HasFlag(JsonSchemaType.Number) => 3.5,
            ({ } type, _) when type.HasFlag(JsonSchemaType.Integer) => 7,
            ({ } type, _) when type.HasFlag(JsonSchemaType.Boolean) => true,
            ({ } type, _) when type.HasFlag(JsonSchemaType.Array) => new JsonArray(plain!.Items is { } items ? Example(items, document) : "…"),
            _ when plain?.Properties is { Count: > 0 } inner => new JsonObject(inner.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Example(property.Value, document)))),
            _ => "…",
        };
    }

    private static bool CannotBeLeftOut(IOpenApiSchema schema, OpenApiDocument document) =>
        schema is not { OneOf.Count: > 0 } && Target(schema, document) is { Enum: not { Count: > 0 }, Type: { } type }
        && !type.HasFlag(JsonSchemaType.Null) && !type.HasFlag(JsonSchemaType.Boolean) && !type.HasFlag(JsonSchemaType.Array);
}
