using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Samspill.Search.Asking;

/// <summary>Bytes that rows hold, laid one after the other in room that is used again for the next question: a broad word's postings are many, and made anew for each they are the most of what is thrown away.</summary>
internal sealed class PostingRoom
{
    private const int MostKept = 8 << 20;

    private byte[] room = [];
    private int used;

    /// <summary>Lays the bytes of a column of the row now read at the end; where they lie.</summary>
    public Range Lay(DbDataReader row, int column)
    {
        var from = used;
        if (row is SqliteDataReader { Handle: { } statement })
        {
            var bytes = raw.sqlite3_column_blob(statement, column);
            Hold(bytes.Length);
            bytes.CopyTo(room.AsSpan(from));
        }
        else
        {
            var length = (int)row.GetBytes(column, 0, null, 0, 0);
            Hold(length);
            row.GetBytes(column, 0, room, from, length);
        }

        return from..used;
    }

    private void Hold(int more)
    {
        used += more;
        if (used > room.Length)
        {
            Array.Resize(ref room, Math.Max(used, room.Length * 2));
        }
    }

    /// <summary>The bytes that lie there.</summary>
    public ReadOnlySpan<byte> At(Range place) => room.AsSpan(place);

    /// <summary>Forgets what was laid; room that has grown large is let go.</summary>
    public void Clear() => (used, room) = (0, room.Length > MostKept ? [] : room);
}
