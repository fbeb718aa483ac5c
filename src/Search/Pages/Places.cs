using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Kernel;
using Samspill.Platform.Finding;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Search.Pages;

/// <summary>A page or an action that answers what was typed.</summary>
/// <param name="Address">The whole address.</param>
public sealed record Place(string Title, string Address);

/// <summary>Finds the places of the menu, and what the reader may begin, by the beginning of a word in their names.</summary>
internal static class Places
{
    private const string New = "/ny";
    private const int Most = 6;

    public static IReadOnlyList<Place> Of(string typed, Frame frame, Reader reader, EndpointDataSource endpoints)
    {
        var terms = Letters.Terms(typed);
        return terms.Length == 0 ? [] : [.. All(frame, reader, endpoints).Where(place => Matches(terms, place.Title)).DistinctBy(place => place.Address).Take(Most)];
    }

    private static IEnumerable<Place> All(Frame frame, Reader reader, EndpointDataSource endpoints) =>
        frame.Menu.Concat(frame.Foot).Select(item => new Place(item.Title, item.Address)).Concat(Actions(frame, reader, endpoints));

    /// <summary>The forms for something new, named by the deed that they are, and the pages where something is brought in, by a name of their own.</summary>
    private static IEnumerable<Place> Actions(Frame frame, Reader reader, EndpointDataSource endpoints) =>
        from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
        let pattern = endpoint.RoutePattern
        where pattern.Parameters.Count == 1 && pattern.Parameters[0].Name == "partnership"
        let called = endpoint.Metadata.GetMetadata<FoundPlace>()
        where called is not null || pattern.RawText!.EndsWith(New, StringComparison.Ordinal)
        let deed = endpoint.Metadata.GetMetadata<Deed>()
        where deed is not null && reader.May(deed) && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
        select new Place(called?.Title ?? deed.Title, frame.At(pattern.RawText!.Replace("/{partnership}", "", StringComparison.Ordinal)));

    private static bool Matches(string[] terms, string title)
    {
        var words = Letters.SortKey(title).Split(' ');
        return terms.All(term => words.Any(word => word.StartsWith(term, StringComparison.Ordinal)));
    }
}
