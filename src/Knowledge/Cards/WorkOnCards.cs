using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;

namespace Samspill.Knowledge.Cards;

/// <summary>What cards ask of the one who keeps them: a line a quarter, answered where it is asked.</summary>
internal sealed class WorkOnCards(SamspillDb db, KeptFacts kept) : IWorkSource
{
    private const int DaysAhead = 14;

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here)
        {
            return [];
        }

        var (book, today) = (await kept.Of(() => CardBook.Read(db, stop)), db.Scene.Clock.Today);
        return [.. book.Cards.Where(card => card.OwnerId == person).Select(card => (card, due: card.LineDue(book.LastLines.TryGetValue(card.Id, out var last) ? last : null))).Where(pair => pair.due <= today.AddDays(DaysAhead)).OrderBy(pair => pair.due).Select(pair => Item(pair.card, pair.due!.Value))];
    }

    private static WorkItem Item(ProjectCard card, DateOnly due) => new(WorkKind.Answer, "kort-" + card.Key, CardWords.Work.With(card.Title), CardWords.WorkWhy, "/kunnskap/prosjekter/" + card.Key, due, card.IsDemo)
    {
        Choice = new($"/kunnskap/prosjekter/{card.Key}/linje", "state",
        [
            new(nameof(CardState.Running), CardWords.StillRuns) { Asks = [new("says", CardWords.AskLine)] },
            new(nameof(CardState.Finished), CardWords.IsDone) { Asks = [new("says", CardWords.AskDone)] },
            new(nameof(CardState.Stopped), CardWords.WasStopped) { Asks = [new("says", CardWords.AskStopped)] },
        ]),
    };
}
