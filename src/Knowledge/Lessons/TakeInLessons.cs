using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Lessons;

/// <summary>Take in what went otherwise than was thought, as proposals: changes of course and challenges of the programme, each once.</summary>
public static class TakeInLessons
{
    /// <summary>Nothing but the address is needed.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IHardshipSource> hardships, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowLessons.Handle(null, null, db, reader, hardships, stop));
        }

        var taken = await Take(db, hardships, stop);
        return await db.SaveIfFirst(input, () => ShowLessons.Handle(null, null, db, reader, hardships, stop), Cards.CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/lerdommer#forslag"), new { taken }, LessonWords.TakenIn.Of(taken)), stop);
    }

    /// <summary>What is not taken in yet.</summary>
    internal static async Task<IReadOnlyList<Hardship>> Waiting(SamspillDb db, IEnumerable<IHardshipSource> sources, CancellationToken stop)
    {
        var known = (await db.Set<Lesson>().Where(row => row.SourceId != null).Select(row => row.SourceId!).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        var found = new List<Hardship>();
        foreach (var source in sources)
        {
            found.AddRange((await source.Hardships(db.Here, stop)).Where(hardship => known.Add(hardship.Id)));
        }

        return found;
    }

    /// <summary>Adds what waits, in the caller's save; how many.</summary>
    private static async Task<int> Take(SamspillDb db, IEnumerable<IHardshipSource> sources, CancellationToken stop)
    {
        var (waiting, keys) = (await Waiting(db, sources, stop), await db.TakenKeys<Lesson>(stop));
        foreach (var hardship in waiting)
        {
            var key = Key.From(hardship.Title).Free(keys.Contains);
            keys.Add(key);
            var made = Lesson.From(key, hardship.Title, hardship.Because, hardship.Remedy, hardship.Source.Nb, hardship.Address, hardship.Id, db.Scene.Clock.Today);
            made.IsDemo = hardship.IsDemo;
            db.Add(made);
        }

        return waiting.Count;
    }
}
