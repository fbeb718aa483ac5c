using System.Text;

namespace Samspill.Platform.Kept;

/// <summary>
/// A page as it was rendered, with two gaps where it differs from reader to reader: her name in the head, and the proof that a form
/// is ours. Both are filled for each answer, so that no reader is served another's.
/// </summary>
internal sealed class KeptPage
{
    /// <summary>Stands in the rendered page for the reader's name. Drawn anew in each process, so that no text can pretend to be it.</summary>
    public static readonly string NameGap = "navn" + Guid.NewGuid().ToString("N");

    /// <summary>Stands for the form's proof.</summary>
    public static readonly string TokenGap = "bevis" + Guid.NewGuid().ToString("N");

    private readonly IReadOnlyList<byte[]> pieces;
    private readonly IReadOnlyList<bool> gapIsName;

    private KeptPage(IReadOnlyList<byte[]> pieces, IReadOnlyList<bool> gapIsName, string? contentType, string vary) =>
        (this.pieces, this.gapIsName, ContentType, Vary) = (pieces, gapIsName, contentType, vary);

    public string? ContentType { get; }

    public string Vary { get; }

    /// <summary>Bytes without the gaps.</summary>
    public int Size => pieces.Sum(piece => piece.Length);

    /// <summary>True when it holds a form.</summary>
    public bool HasToken => gapIsName.Contains(false);

    /// <summary>True when it is the same for every reader who may see it.</summary>
    public bool IsWhole => gapIsName.Count == 0;

    /// <summary>A rendered page cut at its gaps.</summary>
    public static KeptPage Cut(ReadOnlySpan<byte> rendered, string? contentType, string vary)
    {
        var (name, token) = (Encoding.ASCII.GetBytes(NameGap), Encoding.ASCII.GetBytes(TokenGap));
        var (pieces, gaps) = (new List<byte[]>(), new List<bool>());
        while (true)
        {
            var (atName, atToken) = (rendered.IndexOf(name), rendered.IndexOf(token));
            if (atName < 0 && atToken < 0)
            {
                pieces.Add(rendered.ToArray());
                return new(pieces, gaps, contentType, vary);
            }

            var isName = atName >= 0 && (atToken < 0 || atName < atToken);
            pieces.Add(rendered[..(isName ? atName : atToken)].ToArray());
            gaps.Add(isName);
            rendered = rendered[(isName ? atName + name.Length : atToken + token.Length)..];
        }
    }

    /// <summary>The page for one reader, piece by piece, and how long it is in all.</summary>
    public (IReadOnlyList<byte[]> Pieces, int Length) Filled(string name, string token)
    {
        var (nameBytes, tokenBytes) = (Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(token));
        var filled = new List<byte[]>(pieces.Count + gapIsName.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            filled.Add(pieces[i]);
            if (i < gapIsName.Count)
            {
                filled.Add(gapIsName[i] ? nameBytes : tokenBytes);
            }
        }

        return (filled, filled.Sum(piece => piece.Length));
    }
}
