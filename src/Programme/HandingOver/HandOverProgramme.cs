using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;
using Samspill.Programme.Workbooks;

namespace Samspill.Programme.HandingOver;

/// <summary>Hands over the hub: goals and what came of them, the numbers, who carries each initiative on, when effects are looked for, and all of it as a workbook.</summary>
internal sealed class HandOverProgramme(SamspillDb db, IEnumerable<IReportSource> sources) : IHandOver
{
    public async Task<IReadOnlyList<HandOverTopic>> Topics(PartnershipId partnership, CancellationToken stop)
    {
        var last = await db.TheProgramme().Select(programme => programme.ClosedOn).FirstOrDefaultAsync(stop) ?? db.Scene.Clock.Today;
        var topics = new List<HandOverTopic> { await Goals(stop), await CarriedOn(stop), await Effects(stop) };
        foreach (var source in sources)
        {
            // As of the last day, so that the folder says the same whenever it is taken out.
            var told = await source.Tell(partnership, new ReportQuery(new Period(ReportQuery.Beginning, last), last), stop);
            topics.AddRange(told.Tables.Where(table => table.Name is "measurements" or "cost").Select(table => new HandOverTopic(table.Name == "cost" ? 50 : 20, table.Title, [.. table.Columns.Select(column => column.Title)], [.. table.Rows.Select(row => (IReadOnlyList<Text>)[.. row.Select(Filled)])], HandOverWords.NothingWritten)));
        }

        return topics;
    }

    public async IAsyncEnumerable<HandOverFile> Files(PartnershipId partnership, [EnumeratorCancellation] CancellationToken stop)
    {
        var language = await db.Set<Partnership>().Where(row => row.Id == partnership).Select(row => row.Language).SingleAsync(stop);
        var sheets = await ProgrammeWorkbook.Of(db, stop);
        yield return new("tabeller/arbeidsbok.xlsx", HandOverWords.Workbook, ProgrammeWorkbook.Xlsx(sheets, language));
        foreach (var (name, bytes) in ProgrammeWorkbook.Csv(sheets, language))
        {
            yield return new("tabeller/" + name, ProgrammeWorkbook.Shape.Sheets.FirstOrDefault(sheet => sheet.Name + ".csv" == name)?.Title ?? HandOverWords.Explained, bytes);
        }
    }

    private async Task<HandOverTopic> Goals(CancellationToken stop)
    {
        var goals = await db.Set<Goal>().AsNoTracking().OrderBy(goal => goal.Number).ToListAsync(stop);
        var pivots = (await db.Set<GoalVersion>().Where(version => version.Number > 1 && !version.IsGranted && !version.IsClarified).Select(version => version.GoalId).ToListAsync(stop)).ToHashSet();
        return new(10, HandOverWords.Goals, [HandOverWords.Goal, HandOverWords.Sentence, HandOverWords.State, HandOverWords.CameOfIt],
            [.. goals.Select(goal => (IReadOnlyList<Text>)[Text.Same($"{goal.Number} {goal.Title}"), Text.Same(goal.Sentence), GoalWords.State(goal.Status, goal.OverrideDecision is not null, pivots.Contains(goal.Id), false, null).Word, Or(goal.ClosedBecause ?? goal.Benefit ?? goal.NotWorkedOnBecause)])], HandOverWords.NothingWritten);
    }

    private async Task<HandOverTopic> CarriedOn(CancellationToken stop)
    {
        var names = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(row => row.Key.Value, row => row.Name, stop);
        var rows = await db.Set<Initiative>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop);
        return new(30, HandOverWords.Initiatives, [HandOverWords.Initiative, HandOverWords.Done, HandOverWords.CarriedOnBy, HandOverWords.From, HandOverWords.Remark],
            [.. rows.Select(row => (IReadOnlyList<Text>)[Text.Same(row.Title), Or(row.Summary), row.HandOverTo is { } to ? Text.Same(names.GetValueOrDefault(to, to)) : row.EndsHereBecause is not null || row.Ended is not null ? HandOverWords.EndsHere : Ui.Words.NotStated, Or(row.HandOverOn), Or(row.EndsHereBecause ?? row.HandOverNote)])], HandOverWords.NothingWritten);
    }

    private async Task<HandOverTopic> Effects(CancellationToken stop)
    {
        var effects = await db.Set<EffectAssumption>().AsNoTracking().OrderBy(effect => effect.Number).ToListAsync(stop);
        var looks = await LookLater.Lines(db, stop);
        return new(40, HandOverWords.Effects, [HandOverWords.Assumption, HandOverWords.Look, HandOverWords.Day, HandOverWords.Who, HandOverWords.Found],
            [.. effects.SelectMany(effect => looks[effect.Id].Select(look => (IReadOnlyList<Text>)[Text.Same(effect.Assumption), LaterWords.After.With(look.Months), Or(look.On), Or(look.CheckedBy), look.Evidence is { } evidence ? EffectWords.Of(look.Verdict).Then(Text.Same(evidence), ": ") : EffectWords.Of(look.Verdict)]))], HandOverWords.NoLooks);
    }

    private static Text Filled(ReportCell cell) => cell.Slots.Aggregate(cell.Wording, (text, slot) => new Text(text.Nb.Replace("{" + slot.Name + "}", slot.Shown.Nb), text.Nn.Replace("{" + slot.Name + "}", slot.Shown.Nn), text.En.Replace("{" + slot.Name + "}", slot.Shown.En)));

    private static Text Or(string? text) => text is { Length: > 0 } ? Text.Same(text) : Ui.Words.NotStated;

    private static Text Or(DateOnly? day) => day is { } on ? HandOverWords.Dated.With(on) : Ui.Words.NotSet;
}
