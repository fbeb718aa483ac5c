namespace Samspill.Kernel;

/// <summary>Answers: what of yours belongs in the folder that a closed programme leaves behind, to be read without Samspill?</summary>
public interface IHandOver
{
    /// <summary>What the front page tells, in the order of <see cref="HandOverTopic.Order"/>.</summary>
    Task<IReadOnlyList<HandOverTopic>> Topics(PartnershipId partnership, CancellationToken stop);

    /// <summary>The files, one after the other. The same records give the same bytes.</summary>
    IAsyncEnumerable<HandOverFile> Files(PartnershipId partnership, CancellationToken stop);
}

/// <summary>A table of the front page: what it is about, its headings and its rows.</summary>
/// <param name="Order">Goals 10, numbers 20, initiatives 30, effects 40, money 50, decisions 60, reports 70, files 80.</param>
/// <param name="WhenEmpty">What is said where there is no row.</param>
public sealed record HandOverTopic(int Order, Text Title, IReadOnlyList<Text> Columns, IReadOnlyList<IReadOnlyList<Text>> Rows, Text WhenEmpty);

/// <summary>A file of the folder.</summary>
/// <param name="Path">Its place: `rapporter/sluttutbetaling-1.docx`. Parts are parted by a slash, and none of them begins with a dot.</param>
/// <param name="Title">What it is, in words.</param>
public sealed record HandOverFile(string Path, Text Title, byte[] Bytes);
