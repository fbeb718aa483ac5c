using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;

namespace Samspill.Platform.Questions;

/// <summary>The questions and comments on a record: open questions first, then the rest as they came.</summary>
public static class ShowTalk
{
    /// <summary>What the page shows.</summary>
    public sealed record View(string Kind, Text KindTitle, string Key, string Title, string Address, IReadOnlyList<Line> Lines, bool MayWrite);

    /// <summary>One question or comment.</summary>
    /// <param name="By">The author's title; null when she is erased or was not in the directory.</param>
    /// <param name="Answer">What closed it; null while a question is open, and for a comment.</param>
    public sealed record Line(Guid Id, string? By, DateOnly On, string Says, bool IsQuestion, string? Answer, string? Decision, string? AnsweredBy, DateOnly? AnsweredOn, IReadOnlyList<Files.Line> Files, bool MayClose, bool IsDemo)
    {
        /// <summary>True while a question waits for its answer.</summary>
        public bool IsOpen => IsQuestion && Answer is null;
    }

    internal static async Task<IResult> Handle(string kind, string key, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop) =>
        await arenas.See(kind, key, db, reader, stop) is { } found
            ? Answer.With<TalkPage, View>(await Of(db, reader, arenas.Record(kind)!, found, stop))
            : Answer.Absent;

    /// <summary>The talk on a record that the reader has been found to see; for pages that show it beside the record.</summary>
    public static async Task<View> Of(SamspillDb db, Reader reader, RecordKind kind, RecordFound found, CancellationToken stop)
    {
        var comments = await db.Set<Comment>().AsNoTracking().Where(comment => comment.Kind == kind.Name && comment.RecordKey == found.Key).OrderBy(comment => comment.Id).ToListAsync(stop);
        var people = comments.SelectMany(comment => new[] { comment.AuthorId, comment.ClosedById }).OfType<PersonId>().Distinct().ToList();
        var titles = people.Count == 0 ? [] : await db.Set<Person>().Where(person => people.Contains(person.Id)).Select(person => new { person.Id, Says = person.Title ?? person.Name }).ToDictionaryAsync(person => person.Id, person => person.Says, stop);
        var files = await Files.Of(db, CommentRecord, comments.ConvertAll(comment => comment.Id.ToString()), stop);
        string? TitleOf(PersonId? person) => person is { } id ? titles.GetValueOrDefault(id) : null;
        return new View(kind.Name, kind.Title, found.Key, found.Title, found.Address,
            [.. comments.Select(comment => new Line(comment.Id.Value, TitleOf(comment.AuthorId), comment.WrittenOn, comment.Says, comment.IsQuestion, comment.Answer, comment.Decision, TitleOf(comment.ClosedById), comment.ClosedOn,
                [.. files[comment.Id.ToString()]], MayClose(comment, kind, reader), comment.IsDemo)).OrderBy(line => !line.IsOpen)],
            reader.May(PlatformDeeds.Comment));
    }

    /// <summary>The kind of record that a comment is, for the files that hang on it.</summary>
    internal const string CommentRecord = "kommentar";

    internal static bool MayClose(Comment comment, RecordKind kind, Reader reader) =>
        comment is { IsQuestion: true, Answer: null } && reader.May(PlatformDeeds.Comment) && (reader.May(kind.Write) || (comment.AuthorId is not null && comment.AuthorId == reader.PersonId));
}
