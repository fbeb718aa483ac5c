using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Answers;

/// <summary>Every route names its right: a deed of the matrix, or that anybody may.</summary>
public static class Routes
{
    /// <summary>A page and its JSON, for those who may do <paramref name="deed"/>.</summary>
    public static RouteHandlerBuilder Read<TView>(this IEndpointRouteBuilder routes, string pattern, Deed deed, Delegate handler) =>
        Get(routes, pattern, handler).WithMetadata(deed).Produces<TView>();

    /// <summary>A file or another answer that is no record.</summary>
    public static RouteHandlerBuilder ReadFile(this IEndpointRouteBuilder routes, string pattern, Deed deed, Delegate handler) =>
        Get(routes, pattern, handler).WithMetadata(deed);

    /// <summary>A write, for those who may do <paramref name="deed"/>.</summary>
    public static RouteHandlerBuilder Write<TRequest>(this IEndpointRouteBuilder routes, string pattern, Deed deed, Delegate handler) where TRequest : notnull =>
        Made(routes.MapPost(pattern, Lazily(routes, handler)), handler).WithMetadata(deed).Accepts<TRequest>("application/json", "application/x-www-form-urlencoded", "multipart/form-data").ProducesProblem(400).ProducesProblem(422);

    private static RouteHandlerBuilder Get(IEndpointRouteBuilder routes, string pattern, Delegate handler) => Made(routes.MapGet(pattern, Lazily(routes, handler)), handler);

    /// <summary>What the framework would have told the API's description of a handler: the method and its parameters.</summary>
    private static RouteHandlerBuilder Made(IEndpointConventionBuilder route, Delegate handler) => new RouteHandlerBuilder([route]).WithMetadata([handler.Method, .. handler.Method.GetParameters().Select(parameter => new Taken(parameter))]);

    /// <summary>
    /// The handler with its parameters bound, made when its route is first asked for. The framework makes them all before the first page
    /// is served, and there are some hundred: a good part of the time from start to first page.
    /// </summary>
    private static RequestDelegate Lazily(IEndpointRouteBuilder routes, Delegate handler)
    {
        RequestDelegate? made = null;
        return http => (made ??= RequestDelegateFactory.Create(handler, new RequestDelegateFactoryOptions
        {
            ServiceProvider = routes.ServiceProvider,
            RouteParameterNames = ((RouteEndpoint)http.GetEndpoint()!).RoutePattern.Parameters.Select(parameter => parameter.Name),
        }).RequestDelegate)(http);
    }

    /// <summary>Begins something new, which a programme that has closed does not.</summary>
    public static TBuilder BeginsWork<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(Kernel.NewWork.Mark);

    /// <summary>Open to anybody, signed in or not.</summary>
    public static TBuilder ForAnybody<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(OpenToAnybody.Mark);

    /// <summary>Open to everybody who has signed in, for what is her own.</summary>
    public static TBuilder ForSignedIn<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(OpenToSignedIn.Mark);

    /// <summary>Open to those who govern the installation.</summary>
    public static TBuilder ForInstallation<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(OpenToInstallation.Mark);
}

/// <summary>Says of a route that it is open to anybody.</summary>
public sealed class OpenToAnybody
{
    /// <summary>The one mark.</summary>
    public static readonly OpenToAnybody Mark = new();
}

/// <summary>Says of a route that it is open to everybody who has signed in, for what is her own.</summary>
public sealed class OpenToSignedIn
{
    /// <summary>The one mark.</summary>
    public static readonly OpenToSignedIn Mark = new();
}

/// <summary>Says of a route that it is open to those who govern the installation, and to nobody else.</summary>
public sealed class OpenToInstallation
{
    /// <summary>The one mark.</summary>
    public static readonly OpenToInstallation Mark = new();
}

/// <summary>A parameter that a handler takes, as the API's description asks of it.</summary>
internal sealed class Taken(ParameterInfo parameter) : IParameterBindingMetadata
{
    private readonly Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;

    /// <inheritdoc/>
    public string Name => ParameterInfo.Name!;

    /// <inheritdoc/>
    public bool HasTryParse => type != typeof(string) && type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.Name == "TryParse");

    /// <inheritdoc/>
    public bool HasBindAsync => type.GetMethod("BindAsync", BindingFlags.Public | BindingFlags.Static) is not null;

    /// <inheritdoc/>
    public ParameterInfo ParameterInfo { get; } = parameter;

    /// <inheritdoc/>
    public bool IsOptional => ParameterInfo.HasDefaultValue || new NullabilityInfoContext().Create(ParameterInfo).ReadState == NullabilityState.Nullable;
}
