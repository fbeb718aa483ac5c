using System.Globalization;
using System.Text.RegularExpressions;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Knowledge.Cards;

/// <summary>A figure as it is typed on a line: `Nye avtaler: 12 avtaler (referat 3)`.</summary>
public sealed record FigureLine(string Title, decimal Value, string? Unit, string? Evidence)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Title}: {Lines.Written(Value)}{(Unit is null ? "" : " " + Unit)}{(Evidence is null ? "" : $" ({Evidence})")}";
}

/// <summary>What one source paid, as it is typed on a line: `Fylkeskommunen: 250 000 (tilskudd)`.</summary>
public sealed record CostLine(string Source, decimal? Amount, string? Note)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source}{(Amount is { } amount ? ": " + Lines.Written(amount) : "")}{(Note is null ? "" : $" ({Note})")}";
}

/// <summary>Reads figures and costs from lines of text, and writes them back.</summary>
internal static partial class Lines
{
    public const int MostTitle = 200;
    private static readonly ColumnShape Number = new("number", Text.Same("0"), Text.Same("0"), CellKind.Number);

    /// <summary>The figures of a text, one a line; and the lines that are none.</summary>
    public static (IReadOnlyList<FigureLine> Read, IReadOnlyList<string> Unread) Figures(string? text)
    {
        var (read, unread) = (new List<FigureLine>(), new List<string>());
        foreach (var line in Split(text))
        {
            if (Figure().Match(line) is { Success: true } match && Read(match.Groups["value"].Value) is { } value)
            {
                read.Add(new(match.Groups["title"].Value.Trim(), value, Or(match.Groups["unit"].Value), Or(match.Groups["note"].Value)));
            }
            else
            {
                unread.Add(line);
            }
        }

        return (read, unread);
    }

    /// <summary>The costs of a text, one a line; and the lines that are none.</summary>
    public static (IReadOnlyList<CostLine> Read, IReadOnlyList<string> Unread) Costs(string? text)
    {
        var (read, unread) = (new List<CostLine>(), new List<string>());
        foreach (var line in Split(text))
        {
            if (Cost().Match(line) is not { Success: true } match || (match.Groups["value"].Value.Trim() is { Length: > 0 } typed && Read(typed) is null))
            {
                unread.Add(line);
            }
            else
            {
                read.Add(new(match.Groups["title"].Value.Trim(), Read(match.Groups["value"].Value), Or(match.Groups["note"].Value)));
            }
        }

        return (read, unread);
    }

    /// <summary>A number as it is typed: with a decimal comma in Norwegian, and no spaces that hold together.</summary>
    public static string Written(decimal value) => value.ToString("#,0.######", CultureInfo.CurrentCulture).Replace('\u00A0', ' ').Replace('\u2212', '-');

    /// <summary>An amount or a figure as people write it; null when it is none.</summary>
    public static decimal? Read(string text) => CellText.Read(Number, new RawCell(text)) is ({ Length: > 0 } plain, null) ? decimal.Parse(plain, CultureInfo.InvariantCulture) : null;

    private static string[] Split(string? text) => (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Or(string text) => text.Trim() is { Length: > 0 } said ? said : null;

    [GeneratedRegex(@"^(?<title>[^:]{1,200}):\s*(?<value>[-−]?\d[\d\s\u00A0.,]*)(?<unit>[^()\d][^()]{0,80})?(\((?<note>.{1,500})\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?<title>[^:()]{1,200})(:\s*(?<value>(kr\.?\s*)?\d[\d\s\u00A0.,]*(,-)?)(kroner|kr)?\s*)?(\((?<note>.{1,500})\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cost();
}
