namespace Samspill.Kernel;

/// <summary>What is wrong with an input, field by field, each with the remedy in the sentence. Empty means well formed.</summary>
public sealed class Flaws
{
    private readonly List<Flaw> found = [];

    /// <summary>The flaws in the order they were found.</summary>
    public IReadOnlyList<Flaw> All => found;

    /// <summary>True when at least one field is malformed.</summary>
    public bool Any => found.Count > 0;

    /// <summary>Notes a flaw at <paramref name="field"/>.</summary>
    public void Add(string field, Text message) => found.Add(new(field, message));

    /// <summary>Notes a flaw unless <paramref name="holds"/>.</summary>
    public void Require(bool holds, string field, Text message)
    {
        if (!holds)
        {
            Add(field, message);
        }
    }

    /// <summary>The messages of one field.</summary>
    public IEnumerable<Text> Of(string field) => found.Where(flaw => flaw.Field == field).Select(flaw => flaw.Message);
}

/// <summary>One thing wrong with one field, saying what would be right.</summary>
public sealed record Flaw(string Field, Text Message);
