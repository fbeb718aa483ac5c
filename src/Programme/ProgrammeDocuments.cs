using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Finding;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme;

/// <summary>What the search finds of the programme: goals, indicators, initiatives, challenges and assumed effects; open goals and initiatives as the open pages show them.</summary>
internal static class ProgrammeDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("mal", new("mål", "mål", "goal"), ProgrammeDeeds.See, Goals) { MadeOf = [MadeOf.Itself<Goal, GoalId>()] },
        new("apent-mal", new("mål", "mål", "goal"), ProgrammeDeeds.SeePublic, OpenGoals) { MadeOf = [MadeOf.Itself<Goal, GoalId>()] },
        new("indikator", new("indikator", "indikator", "indicator"), ProgrammeDeeds.See, Indicators) { MadeOf = [MadeOf.Itself<Indicator, IndicatorId>()] },
        new("tiltak", new("tiltak", "tiltak", "initiative"), ProgrammeDeeds.See, Initiatives)
        {
            MadeOf = [MadeOf.Itself<Initiative, InitiativeId>(), MadeOf.Part<Milestone>(row => row.InitiativeId.Value), MadeOf.Part<PilotStep>(row => row.InitiativeId.Value), MadeOf.Any<Organisation>()],
        },
        new("apent-tiltak", new("tiltak", "tiltak", "initiative"), ProgrammeDeeds.SeePublic, OpenInitiatives) { MadeOf = [MadeOf.Itself<Initiative, InitiativeId>()] },
        new("utfordring", new("utfordring", "utfordring", "challenge"), ProgrammeDeeds.See, Challenges) { MadeOf = [MadeOf.Itself<Challenge, PartId>()] },
        new("effekt", new("antatt effekt", "venta effekt", "assumed effect"), ProgrammeDeeds.See, Effects) { MadeOf = [MadeOf.Itself<EffectAssumption, PartId>()] },
    ];

    private static async Task<IReadOnlyList<Document>> Goals(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await db.Set<Goal>().AsNoTracking().Of<Goal, GoalId>(ids).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/mal/" + row.Key)
        {
            AlsoKnownAs = string.Create(CultureInfo.InvariantCulture, $"mål {row.Number} goal"),
            Text = Document.Lines(row.Sentence, row.Beneficiaries, row.Benefit, row.LearningQuestions, row.NotWorkedOnBecause, row.HandOver, row.ClosedBecause),
            Year = row.StartedOn?.Year,
            Status = Of(row.Status),
            Record = ("mal", row.Key.Value),
            IsDemo = row.IsDemo,
        })];

    private static async Task<IReadOnlyList<Document>> OpenGoals(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await db.Set<Goal>().AsNoTracking().Of<Goal, GoalId>(ids).Where(row => row.Status != GoalStatus.Draft).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/apent")
        {
            Text = Document.Lines(row.Sentence, row.Benefit, row.NotWorkedOnBecause),
            IsOpen = true,
            IsDemo = row.IsDemo,
        })];

    private static async Task<IReadOnlyList<Document>> Indicators(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await db.Set<Indicator>().AsNoTracking().Of<Indicator, IndicatorId>(ids).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/indikator/" + row.Key)
        {
            Text = Document.Lines(row.Unit, row.Method, row.Source, row.BaselineSource, row.Caveat),
            Record = ("indikator", row.Key.Value),
            IsDemo = row.IsDemo,
        })];

    private static async Task<IReadOnlyList<Document>> Initiatives(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Initiative>().AsNoTracking().Of<Initiative, InitiativeId>(ids).ToListAsync(stop);
        var milestones = (await db.Set<Milestone>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.InitiativeId);
        var pilots = (await db.Set<PilotStep>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.InitiativeId);
        var places = (await db.Municipalities(stop)).ToDictionary(place => place.Key, place => place.Name, StringComparer.Ordinal);
        return [.. rows.Select(row => new Document(row.Id.Value, row.Title, "/tiltak/" + row.Key)
        {
            Text = Document.Lines([row.Summary, row.Judgement, row.HandOverNote, row.EndsHereBecause, .. milestones[row.Id].OrderBy(one => one.Id.Value).SelectMany(one => new[] { one.Title, one.Evidence }), .. pilots[row.Id].OrderBy(one => one.Id.Value).SelectMany(one => new[] { one.Title, one.Evidence }).Distinct()]),
            Themes = row.Theme is null ? [] : [row.Theme],
            Municipalities = [.. ShowInitiative.Parts(row.Partners).Append(row.Owner ?? "").Concat(pilots[row.Id].Select(one => one.Municipality.Value)).Select(key => places.GetValueOrDefault(key)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Year = row.Started?.Year,
            Status = InitiativeWords.Of(row.Phase),
            Record = ("tiltak", row.Key.Value),
            IsDemo = row.IsDemo,
        })];
    }

    private static async Task<IReadOnlyList<Document>> OpenInitiatives(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await db.Set<Initiative>().AsNoTracking().Of<Initiative, InitiativeId>(ids).Where(row => row.IsOpen).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/apent/tiltak")
        {
            Text = Document.Lines(row.Summary, row.EndsHereBecause),
            Status = InitiativeWords.Of(row.Phase),
            Year = row.Started?.Year,
            IsOpen = true,
            IsDemo = row.IsDemo,
        })];

    private static async Task<IReadOnlyList<Document>> Challenges(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await db.Set<Challenge>().AsNoTracking().Of<Challenge, PartId>(ids).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/utfordringer/" + row.Key) { Text = Document.Lines(row.Cause, row.Consequence, row.Countermeasure, row.Cure), IsDemo = row.IsDemo })];

    private static async Task<IReadOnlyList<Document>> Effects(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await db.Set<EffectAssumption>().AsNoTracking().Of<EffectAssumption, PartId>(ids).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Assumption, "/effekter/" + row.Key) { Text = Document.Lines(row.Evidence, row.Judgement), Year = row.HorizonYear, IsDemo = row.IsDemo })];

    private static Text Of(GoalStatus status) => status switch
    {
        GoalStatus.Draft => new("utkast", "utkast", "draft"),
        GoalStatus.Granted => new("ikke i gang", "ikkje i gang", "not begun"),
        GoalStatus.Active => new("i gang", "i gang", "active"),
        _ => new("avsluttet", "avslutta", "closed"),
    };
}
