using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Answers;

/// <summary>Every route names its right: a deed of the matrix, or that anybody may.</summary>
public static class Routes
{
    /// <summary>A page and its JSON, for those who may do <paramref name="deed"/>.</summary>
    public static RouteHandlerBuilder Read<TView>(this IEndpointRouteBuilder routes, string pattern, Deed deed, Delegate handler) =>
        routes.MapGet(pattern, handler).WithMetadata(deed).Produces<TView>();

    /// <summary>A file or another answer that is no record.</summary>
    public static RouteHandlerBuilder ReadFile(this IEndpointRouteBuilder routes, string pattern, Deed deed, Delegate handler) =>
        routes.MapGet(pattern, handler).WithMetadata(deed);

    /// <summary>A write, for those who may do <paramref name="deed"/>.</summary>
    public static RouteHandlerBuilder Write<TRequest>(this IEndpointRouteBuilder routes, string pattern, Deed deed, Delegate handler) where TRequest : notnull =>
        routes.MapPost(pattern, handler).WithMetadata(deed).Accepts<TRequest>("application/json", "application/x-www-form-urlencoded", "multipart/form-data").ProducesProblem(400).ProducesProblem(422);

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
