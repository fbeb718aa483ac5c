using Samspill.Kernel;

namespace Samspill.Ui;

/// <summary>One thing to say instead of a page.</summary>
public sealed record Message(Text Title, Text Says)
{
    /// <summary>What is missing, each with its remedy.</summary>
    public IReadOnlyList<Missing> Missing { get; init; } = [];
}
