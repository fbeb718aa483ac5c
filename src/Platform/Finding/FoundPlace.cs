using Samspill.Kernel;

namespace Samspill.Platform.Finding;

/// <summary>That the search leads to a page by a name of its own: on the route of a page where something is brought in, beside the forms that end in `/ny` and are named by their deed.</summary>
/// <param name="Title">What one types to come there.</param>
public sealed record FoundPlace(Text Title);
