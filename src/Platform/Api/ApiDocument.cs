using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Api;

/// <summary>What programs can ask and do, told by the routes themselves: each with its deed, its record, its refusals and a stable name.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";
    private const string Scheme = "key";
    private const string Problem = "Problem";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<ApiText>();
        services.ConfigureHttpJsonOptions(options =>
        {
            foreach (var converter in Answer.Wire.Converters)
            {
                options.SerializerOptions.Converters.Add(converter);
            }
        });
        services.AddOpenApi(Name, options =>
        {
            options.ShouldInclude = description => description.ActionDescriptor.EndpointMetadata.OfType<Deed>().Any();
            options.CreateSchemaReferenceId = NameOf;
            options.AddSchemaTransformer(Spoken);
            options.AddOperationTransformer(Tell);
            options.AddDocumentTransformer(Finish);
        });
    }

    /// <summary>`ShowGoalView` for the record View inside the deed ShowGoal.</summary>
    private static string? NameOf(JsonTypeInfo type) =>
        OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name
            ? type.Type is { IsNested: true, IsGenericType: false, DeclaringType: { } deed } ? deed.Name + type.Type.Name : name
            : null;

    /// <summary>Codes, keys and texts stand on the wire as plain text.</summary>
    private static Task Spoken(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(Text) || type == typeof(Key) || type == typeof(MunicipalityCode) || type == typeof(OrganisationNumber))
        {
            schema.Type = JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }

    private static Task Tell(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var marks = context.Description.ActionDescriptor.EndpointMetadata;
        var deed = marks.OfType<Deed>().First();
        var method = marks.OfType<MethodInfo>().FirstOrDefault();
        var isWrite = string.Equals(context.Description.HttpMethod, "POST", StringComparison.Ordinal);
        operation.OperationId = ApiNames.Id(method);
        operation.Summary ??= ApiNames.Summary(method, isWrite, deed);
        operation.Description = $"Right: `{deed.Name}` ({deed.Title.En}). Roles: {string.Join(", ", deed.May.Each().Select(role => role.Title().En))}.";
        operation.Tags = new HashSet<OpenApiTagReference> { new(method?.DeclaringType?.Namespace?.Split('.')[^1] ?? "Files", context.Document) };
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [deed.Name] }];
        operation.Responses ??= [];
        foreach (var (code, says) in ApiWords.AnswersOf(isWrite))
        {
            TellAnswer(operation, code, says.En, context.Document);
        }

        NameTheAddress(operation, context.Description.RelativePath ?? "");
        return Task.CompletedTask;
    }

    private static void TellAnswer(OpenApiOperation operation, string code, string says, OpenApiDocument? document)
    {
        var responses = operation.Responses!;
        if (code[0] == '4')
        {
            responses[code] = new OpenApiResponse { Description = says, Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Problem, document) } } };
        }
        else if (responses.TryGetValue(code, out var known))
        {
            known.Description = says;
        }
        else
        {
            responses[code] = new OpenApiResponse { Description = says };
        }
    }

    /// <summary>The words of an address that no handler takes, such as the partnership, are told too.</summary>
    private static void NameTheAddress(OpenApiOperation operation, string path)
    {
        operation.Parameters ??= [];
        foreach (var word in path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}').Split(':')[0]).Reverse())
        {
            if (!operation.Parameters.Any(parameter => parameter.Name == word))
            {
                operation.Parameters.Insert(0, new OpenApiParameter { Name = word, In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
            }
        }
    }

    private static Task Finish(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Samspill",
            Version = "1",
            Description = "Every page answers JSON to a program: the same address, with `Accept: application/json` and a key for programs in `Authorization: Bearer`. Dates are `2018-03-01`, numbers `3.5`, and what nobody knows is null, never 0.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A key for programs, made on the page /{partnership}/nokler. Good for that partnership." } };
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.Schemas[Problem] = ApiSchemas.Problem();
        ApiSchemas.Mend(document);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            paths.Add(path, item);
            foreach (var operation in item.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            {
                // One handler at two addresses: the second is named after its address.
                if (!names.Add(operation.OperationId!))
                {
                    operation.OperationId += "At" + string.Concat(path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part[0] != '{').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
                    names.Add(operation.OperationId);
                }
            }
        }

        document.Paths = paths;
        return Task.CompletedTask;
    }
}
