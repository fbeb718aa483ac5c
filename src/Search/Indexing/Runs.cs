namespace Samspill.Search.Indexing;

/// <summary>
/// How postings are written. A run is a count, the first document's number and weight, and for each next one its distance and weight; runs
/// stand one after the other, so that a document is added by laying a run of one at the end. Beside it, in the same order: for each
/// document the number of places and their distances. All numbers are written seven bits a byte.
/// </summary>
/// <remarks>Weight: 2 for a word in the text, 1 for a part of a compound, 8 and 4 in the title, added up.</remarks>
internal static class Runs
{
    public const int InText = 2;
    public const int InTitle = 8;

    /// <summary>Writes a number at the end of <paramref name="bytes"/>.</summary>
    public static void Write(this List<byte> bytes, int number)
    {
        var left = (uint)number;
        while (left >= 0x80)
        {
            bytes.Add((byte)(left | 0x80));
            left >>= 7;
        }

        bytes.Add((byte)left);
    }

    /// <summary>Reads the number at <paramref name="at"/> and goes past it.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int first = bytes[at++];
        if (first < 0x80)
        {
            return first;
        }

        var (number, shift) = (first & 0x7F, 7);
        while (true)
        {
            int next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }

            shift += 7;
        }
    }

    /// <summary>Every document that the runs name.</summary>
    public static void Each(ReadOnlySpan<byte> documents, Action<int> found)
    {
        var at = 0;
        while (at < documents.Length)
        {
            var (left, document) = (Read(documents, ref at), 0);
            for (; left > 0; left--)
            {
                document += Read(documents, ref at);
                Read(documents, ref at);
                found(document);
            }
        }
    }

    /// <summary>Reads the postings of the documents in <paramref name="wanted"/>: each with its places, in a list that is used again for the next.</summary>
    public static void Places(ReadOnlySpan<byte> documents, ReadOnlySpan<byte> places, Func<int, bool> wanted, Action<int, List<int>> found)
    {
        var (at, placeAt, list) = (0, 0, new List<int>());
        while (at < documents.Length)
        {
            var count = Read(documents, ref at);
            var document = 0;
            for (var i = 0; i < count; i++)
            {
                document += Read(documents, ref at);
                Read(documents, ref at);
                var (many, place, isWanted) = (Read(places, ref placeAt), 0, wanted(document));
                list.Clear();
                for (var j = 0; j < many; j++)
                {
                    place += Read(places, ref placeAt);
                    if (isWanted)
                    {
                        list.Add(place);
                    }
                }

                if (list.Count > 0)
                {
                    found(document, list);
                }
            }
        }
    }
}

/// <summary>The postings of one word that are being gathered.</summary>
internal sealed class Gathered
{
    private readonly List<byte> documents = [];
    private readonly List<byte> places = [];
    private int last;

    public int Count { get; private set; }

    public int First { get; private set; }

    public int Bytes => documents.Count + places.Count;

    public void Add(int document, int weight, List<int> at)
    {
        documents.Write(document - last);
        documents.Write(weight);
        First = Count == 0 ? document : First;
        (last, Count) = (document, Count + 1);
        places.Write(at.Count);
        var before = 0;
        foreach (var place in at)
        {
            places.Write(place - before);
            before = place;
        }
    }

    /// <summary>As a run; what was gathered is then forgotten.</summary>
    public (byte[] Documents, byte[] Places) Take()
    {
        var run = new List<byte>(documents.Count + 3);
        run.Write(Count);
        run.AddRange(documents);
        var made = (run.ToArray(), places.ToArray());
        documents.Clear();
        places.Clear();
        (last, Count) = (0, 0);
        return made;
    }
}
