using System.Text;
using Microsoft.AspNetCore.Http;

namespace Samspill.Network.Publishing;

/// <summary>The catalogue of open tables by DCAT-AP-NO: Turtle, or JSON-LD for one who would rather have it.</summary>
public static class ShowCatalogue
{
    private const string Turtle = "text/turtle";
    private const string JsonLd = "application/ld+json";

    internal static async Task<IResult> Handle(HttpContext http, OpenTables tables, CancellationToken stop)
    {
        http.Response.Headers.Vary = "Accept";
        var wanted = http.Request.GetTypedHeaders().Accept.OrderByDescending(kind => kind.Quality ?? 1).Select(kind => kind.MediaType.Value).FirstOrDefault(kind => kind is Turtle or JsonLd or "application/json");
        return wanted is JsonLd or "application/json" ? await AsJsonLd(tables, stop) : await AsTurtle(tables, stop);
    }

    internal static async Task<IResult> AsTurtle(OpenTables tables, CancellationToken stop) => TakeTable.Bytes(Encoding.UTF8.GetBytes((await tables.Catalogue(stop)).Graph().Turtle()), Turtle + "; charset=utf-8");

    internal static async Task<IResult> AsJsonLd(OpenTables tables, CancellationToken stop) => TakeTable.Bytes((await tables.Catalogue(stop)).Graph().JsonLd(), JsonLd);
}
