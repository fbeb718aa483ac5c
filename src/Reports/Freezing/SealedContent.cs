using Samspill.Reports.Composing;

namespace Samspill.Reports.Freezing;

/// <summary>All that a frozen edition keeps: what it said, and what it was composed from, so that its text can be opened again without its numbers.</summary>
internal sealed record SealedContent(Composition Text, Basis Basis);
