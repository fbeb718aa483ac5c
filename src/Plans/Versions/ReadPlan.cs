using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Comparing;
using Samspill.Plans.Statements;

namespace Samspill.Plans.Versions;

/// <summary>A plan read from a file and kept nowhere: its title, its statements and all its sentences, or why it cannot be read.</summary>
public sealed record ReadPlan(string? Title, IReadOnlyList<ComparedSentence> Sentences, IReadOnlyList<string> Whole, Text? Fault)
{
    /// <summary>Reads it.</summary>
    public static async Task<ReadPlan> Of(byte[] bytes, string name, CancellationToken stop)
    {
        var read = await DocumentReading.ReadText(bytes, name, stop);
        return read.Document is not { } document ? new(null, [], [], read.Fault!.Says)
            : new(document.Title, [.. StatementFinding.In(document).DistinctBy(place => SentenceKeys.Of(place.Sentence), StringComparer.Ordinal).Select(place => new ComparedSentence(place.Sentence, place.Section, place.Page))], StatementFinding.Whole(document), null);
    }
}
