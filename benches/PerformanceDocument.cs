namespace Samspill.Bench;

/// <summary>docs/performance.md and its like, where each benchmark has a place of its own between two marks.</summary>
internal static class PerformanceDocument
{
    private const string Performance = "docs/performance.md";

    /// <summary>Puts what a benchmark measured in its place; says so, and writes nothing, where the document has no such place.</summary>
    /// <param name="file">Another document with such places.</param>
    public static async Task Write(string mark, string table, string file = Performance)
    {
        var text = await File.ReadAllTextAsync(file);
        var (begin, end) = ($"<!-- {mark}:begin -->", $"<!-- {mark}:end -->");
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        if (from >= 0 && to > from)
        {
            await File.WriteAllTextAsync(file, text[..(from + begin.Length)] + "\n\n" + table + text[to..]);
        }
        else
        {
            await Console.Error.WriteLineAsync($"{file} has no place between {begin} and {end}: nothing is written.");
        }
    }
}
