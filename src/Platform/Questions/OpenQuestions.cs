using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Questions;

/// <summary>Questions that wait for an answer are the work of those who may change the record they hang on.</summary>
internal sealed class OpenQuestions(SamspillDb db, ArenaList arenas) : IWorkSource
{
    private const int Most = 50;

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var roles = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Roles).SingleOrDefaultAsync(stop);
        if ((roles & Roles.Leaders) == Role.None)
        {
            return [];
        }

        var open = await db.Set<Comment>().AsNoTracking().Where(comment => comment.IsQuestion && comment.Answer == null).OrderBy(comment => comment.Id).Take(Most).ToListAsync(stop);
        var items = new List<WorkItem>();
        foreach (var question in open)
        {
            if (arenas.Record(question.Kind) is { } kind && kind.Write.IsOpenTo(roles) && await kind.Find(db, question.RecordKey, stop) is { } found)
            {
                items.Add(new WorkItem(WorkKind.Answer, "question-" + question.Id, Text.Same(question.Says), kind.Title.Then(Text.Same(found.Title), ": ").Then(QuestionWords.Waits.With(question.WrittenOn), ". "), $"/samtale/{question.Kind}/{question.RecordKey}#k-{question.Id}", null, question.IsDemo));
            }
        }

        return items;
    }
}
