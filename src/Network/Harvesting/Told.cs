using System.Globalization;
using Samspill.Exchange.Oai;

namespace Samspill.Network.Harvesting;

/// <summary>A record as a source tells it, made plain and no longer than there is room for.</summary>
/// <param name="Identifier">Its identifier at the source.</param>
/// <param name="Title">Null when it is withdrawn.</param>
internal sealed record Told(string Identifier, string? Title, string? Abstract, string? Subjects, string? Parties, string? Status, int? Year, string? Link, string? Places = null)
{
    /// <summary>A record of a repository; null when it says nothing that can be shown.</summary>
    public static Told? Of(OaiHeld held)
    {
        if (held.IsDeleted)
        {
            return new(held.Identifier, null, null, null, null, null, null, null);
        }

        var says = held.Says;
        return OutsideText.Clean(says["title"].FirstOrDefault(), 500) is not { } title ? null : new(held.Identifier, title,
            OutsideText.Clean(string.Join(' ', says["description"]), 4000), Joined(says["subject"]), Joined(says["creator"].Concat(says["publisher"]).Concat(says["contributor"])), OutsideText.Clean(says["type"].FirstOrDefault(), 200),
            YearIn(says["date"].FirstOrDefault() ?? held.Datestamp), says["identifier"].Select(OutsideText.Link).FirstOrDefault(link => link is not null), Joined(says["coverage"]));
    }

    /// <summary>Writes what is told on an item; true when something changed.</summary>
    public bool WriteOn(HarvestedItem item)
    {
        var before = (item.Title, item.Abstract, item.Subjects, item.Parties, item.Status, item.Year, item.Link, item.Places);
        var now = (Title!, Abstract, Subjects, Parties, Status, Year, Link, Places);
        (item.Title, item.Abstract, item.Subjects, item.Parties, item.Status, item.Year, item.Link, item.Places) = now;
        return before != now;
    }

    /// <summary>The first year that stands in a date or a text.</summary>
    public static int? YearIn(string? text)
    {
        for (var i = 0; text is not null && i + 4 <= text.Length; i++)
        {
            if (int.TryParse(text.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200)
            {
                return year;
            }
        }

        return null;
    }

    private static string? Joined(IEnumerable<string> values) => values.Select(value => OutsideText.Clean(value, 200)).OfType<string>().Distinct(StringComparer.Ordinal).Take(20).ToList() is { Count: > 0 } all ? OutsideText.Clean(string.Join("; ", all), 1000) : null;
}
