using System.Reflection;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Api;

/// <summary>What an operation is called, read off its handler: `EditEffect.Add` is "Add effect". A route whose handler does not say it well carries a summary of its own.</summary>
internal static class ApiNames
{
    private const string Usual = "Handle";

    /// <summary>A stable name for programs: `editEffectAdd`.</summary>
    public static string Id(MethodInfo? handler)
    {
        var noun = handler?.DeclaringType?.Name ?? "Get";
        return char.ToLowerInvariant(noun[0]) + noun[1..] + (handler is null or { Name: Usual } ? "" : handler.Name);
    }

    /// <summary>What it does, in English; a page that only shows never borrows the verb of the form it holds.</summary>
    public static string Summary(MethodInfo? handler, bool isWrite, Deed deed)
    {
        var noun = Words(handler?.DeclaringType?.Name ?? "Get");
        var what = noun.Contains(' ', StringComparison.Ordinal) ? noun[(noun.IndexOf(' ', StringComparison.Ordinal) + 1)..] : noun;
        return handler?.Name switch
        {
            null or Usual => noun,
            "Show" when deed.IsRead => "Show " + what,
            "Show" => "Show the form: " + char.ToLowerInvariant(noun[0]) + noun[1..],
            "ShowNew" => "Show the form: new " + what,
            var verb when isWrite => Words(verb) + " " + what,
            var form => noun + " " + Words(form).ToLowerInvariant(),
        };
    }

    /// <summary>`Report measurement` for ReportMeasurement.</summary>
    private static string Words(string name) => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
