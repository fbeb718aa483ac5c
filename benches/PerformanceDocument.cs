namespace Samspill.Bench;

/// <summary>docs/performance.md, where each benchmark has a place of its own between two marks.</summary>
internal static class PerformanceDocument
{
    private const string File = "docs/performance.md";

    /// <summary>Puts what a benchmark measured in its place; nothing happens where the document has no such place.</summary>
    public static async Task Write(string mark, string table)
    {
        var text = await System.IO.File.ReadAllTextAsync(File);
        var (begin, end) = ($"<!-- {mark}:begin -->", $"<!-- {mark}:end -->");
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        if (from >= 0 && to > from)
        {
            await System.IO.File.WriteAllTextAsync(File, text[..(from + begin.Length)] + "\n\n" + table + text[to..]);
        }
    }
}
