using System.Globalization;
using Samspill.Kernel;
using Samspill.Reports.Composing;

namespace Samspill.Reports.Files;

/// <summary>What a file taken out of a report is, so that a checker can find the report again: `samspill:notodden/sluttutbetaling/nb/1`; edition 0 is a draft.</summary>
internal sealed record Identity(string Slug, string Report, Language Language, int? Edition)
{
    private const string Scheme = "samspill:";

    public static string Of(Composition text, string slug) => string.Create(CultureInfo.InvariantCulture, $"{Scheme}{slug}/{text.Report}/{text.Language}/{text.Edition ?? 0}");

    /// <summary>Reads an identifier; null when it is none of ours.</summary>
    public static Identity? Read(string? text) =>
        text?.StartsWith(Scheme, StringComparison.Ordinal) == true && text[Scheme.Length..].Split('/') is [var slug, var report, var tag, var number]
        && Languages.Read(tag) is { } language && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            ? new Identity(slug, report, language, edition == 0 ? null : edition)
            : null;
}
