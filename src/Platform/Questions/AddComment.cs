using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;
using Samspill.Ui;

namespace Samspill.Platform.Questions;

/// <summary>Write a question or a comment on a record, with a file if need be.</summary>
public static class AddComment
{
    /// <summary>What is said, and whether it asks for an answer.</summary>
    public sealed record Request(string Says, bool IsQuestion);

    internal static async Task<IResult> Handle(string kind, string key, Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, CancellationToken stop)
    {
        if (await arenas.See(kind, key, db, reader, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("says", QuestionWords.SaysMissing, 4000), input.Ticked("isQuestion"));
        var comment = new Comment { Kind = kind, RecordKey = found.Key, AuthorId = reader.PersonId, Says = request.Says, IsQuestion = request.IsQuestion, WrittenOn = db.Scene.Clock.Today };
        if (input.Files?["file"] is { Length: > 0 } file)
        {
            await Files.Keep(db, file, ShowTalk.CommentRecord, comment.Id.ToString(), reader.PersonId, input.Flaws, "file", stop);
        }

        if (input.Flaws.Any)
        {
            db.ChangeTracker.Clear();
            return Answer.Flawed(input, () => ShowTalk.Handle(kind, key, db, reader, arenas, stop));
        }

        db.Add(comment);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(found.Address), new { comment = comment.Id.Value }, request.IsQuestion ? QuestionWords.Asked : QuestionWords.Written);
    }
}

/// <summary>Close a question with an answer, or with the decision that settled it.</summary>
public static class CloseQuestion
{
    /// <summary>The answer, and the decision's reference when there is one.</summary>
    public sealed record Request(string Answer, string? Decision);

    internal static async Task<IResult> Handle(string id, Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, CancellationToken stop)
    {
        var wanted = Guid.TryParse(id, CultureInfo.InvariantCulture, out var value) ? CommentId.From(value) : default;
        var comment = await db.Set<Comment>().SingleOrDefaultAsync(comment => comment.Id == wanted, stop);
        if (comment is null || await arenas.See(comment.Kind, comment.RecordKey, db, reader, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var kind = arenas.Record(comment.Kind)!;
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowTalk.Handle(comment.Kind, comment.RecordKey, db, reader, arenas, stop);
        }

        var request = new Request(input.Required("answer", QuestionWords.AnswerMissing, 4000), input.Text("decision", 200));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (comment is { IsQuestion: true, Answer: null } && !ShowTalk.MayClose(comment, kind, reader))
        {
            return Answer.Refused(QuestionRefusals.NotYours);
        }

        if (comment.Close(request.Answer, request.Decision, reader.PersonId, db.Scene.Clock.Today) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(found.Address), new { closed = value }, QuestionWords.Closed);
    }
}
