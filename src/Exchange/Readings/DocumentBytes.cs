using System.Text.Json;

namespace Samspill.Exchange.Readings;

/// <summary>Writes a text that was read as bytes and reads it back: the same text gives the same bytes.</summary>
public static class DocumentBytes
{
    private sealed record Stored(string? Title, string Text, int? Pages, IReadOnlyList<string> Sections, IReadOnlyList<int[]> Blocks);

    /// <summary>The document as bytes, UTF-8 JSON.</summary>
    public static byte[] Of(ReadDocument document)
    {
        var sections = document.Blocks.Select(block => block.Section).Distinct(StringComparer.Ordinal).ToList();
        var at = sections.Select((section, i) => (section, i)).ToDictionary(pair => pair.section, pair => pair.i, StringComparer.Ordinal);
        return JsonSerializer.SerializeToUtf8Bytes(new Stored(document.Title, document.Text, document.Pages, sections, [.. document.Blocks.Select(block => new[] { block.Offset, block.Length, (int)block.Kind, block.Level, at[block.Section], block.Page ?? 0 })]));
    }

    /// <summary>The words alone; null when the bytes are none that <see cref="Of"/> wrote, so that a damaged text stops nobody from saving another.</summary>
    public static string? Words(byte[] bytes)
    {
        try
        {
            return Read(bytes).Text;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The document that <see cref="Of"/> wrote.</summary>
    public static ReadDocument Read(byte[] bytes)
    {
        var stored = JsonSerializer.Deserialize<Stored>(bytes)!;
        return new(stored.Title, stored.Text, [.. stored.Blocks.Select(block => new ReadBlock(block[0], block[1], (BlockKind)block[2], block[3], stored.Sections[block[4]], block[5] == 0 ? null : block[5]))], stored.Pages);
    }
}
