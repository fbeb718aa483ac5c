using Samspill.Kernel;

namespace Samspill.Ui;

/// <summary>One thing to say instead of a page.</summary>
public sealed record Message(Text Title, Text Says)
{
    /// <summary>What is missing, each with its remedy.</summary>
    public IReadOnlyList<Missing> Missing { get; init; } = [];

    /// <summary>What helps, as the page's first button: its words and the address, of the installation and not of a partnership; null for the way to the front page alone.</summary>
    public (Text Title, string Address)? Next { get; init; }
}
