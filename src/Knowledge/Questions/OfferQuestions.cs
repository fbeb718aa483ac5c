using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge.Questions;

/// <summary>Tells a goal's page what is asked of the goal, each question with the newest that is known of it.</summary>
internal sealed class OfferQuestions(SamspillDb db, Reader reader) : IQuestionSource
{
    public async Task<IReadOnlyList<AskedQuestion>> Asked(PartnershipId partnership, string goal, CancellationToken stop)
    {
        if (partnership != db.Here || !reader.May(KnowledgeDeeds.See))
        {
            return [];
        }

        var questions = await db.Set<LearningQuestion>().AsNoTracking().Where(row => row.Goal == goal).OrderByDescending(row => row.AskedOn).ThenBy(row => row.TitleSortKey).ToListAsync(stop);
        var ids = questions.ConvertAll(row => row.Id);
        var answers = (await db.Set<LearningAnswer>().AsNoTracking().Where(row => ids.Contains(row.QuestionId)).ToListAsync(stop)).ToLookup(row => row.QuestionId);
        return [.. questions.OrderBy(row => row.ClosedOn is not null).Select(row => (row, newest: answers[row.Id].OrderByDescending(answer => answer.On).ThenByDescending(answer => answer.Id.Value).FirstOrDefault()))
            .Select(pair => new AskedQuestion(pair.row.Title, pair.newest?.Says, pair.newest?.On, pair.row.ClosedOn is not null, "/kunnskap/sporsmal/" + pair.row.Key, pair.row.IsDemo))];
    }
}
