using System.Text.Json;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Digests;

/// <summary>A digest or a mail of deadlines as it lies in the outbox: in her language, without any link that signs in. The links are made when it is sent.</summary>
/// <param name="Home">Her week, below the site.</param>
internal sealed record Note(PersonId Person, Language Language, bool IsDigest, string Subject, string Intro, string Home, IReadOnlyList<NotePart> Parts)
{
    public const string Kind = "Note";

    /// <summary>How many lines it has in all.</summary>
    public int Lines => Parts.Sum(part => part.Lines.Count);

    public static void Put(SamspillDb db, Note note) => db.Put(Kind, JsonSerializer.Serialize(note));

    public static Note Read(string body) => JsonSerializer.Deserialize<Note>(body)!;
}

/// <summary>Lines under a heading.</summary>
/// <param name="More">What is left out, in a sentence; null when nothing is.</param>
internal sealed record NotePart(string Title, IReadOnlyList<NoteLine> Lines, string? More);

/// <summary>A line: what, what there is to say of it, and the page it opens, below the site.</summary>
internal sealed record NoteLine(string What, string Says, string Path);
