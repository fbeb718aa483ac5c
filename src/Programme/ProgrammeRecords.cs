using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme;

/// <summary>The programme's records that history, questions and files hang on, and when one may be laid in the archive.</summary>
internal static class ProgrammeRecords
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new("mal", nameof(Goal), new("Mål", "Mål", "Goal"), ProgrammeDeeds.See, ProgrammeDeeds.WriteGoal, async (db, keyOrId, stop) =>
            await db.Named<Goal, GoalId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/mal/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Giving = Giving.ToRead,
            Parts = PartsOfGoal,
            Of =
            [
                RecordPart.Of<GoalVersion, PartId>(nameof(GoalVersion.GoalId)) with { Tells = ["Sentence", "Reason", "Decision"] },
                RecordPart.Of<Ownership, PartId>(nameof(Ownership.GoalId), row => row.Role) with { Tells = ["Role", "PersonId", "HoursPerWeek", "AnswerBy"] },
                RecordPart.Of<Tight.TightFollowUp, PartId>(nameof(Tight.TightFollowUp.GoalId)) with { Tells = ["Reason", "From", "Until"] },
                RecordPart.Of<Tight.WeekLine, PartId>(nameof(Tight.WeekLine.GoalId)) with { Tells = ["Came", "InTheWay", "Next"] },
                RecordPart.Link<IndicatorGoal>(nameof(IndicatorGoal.GoalId), 0),
                RecordPart.Link<InitiativeGoal>(nameof(InitiativeGoal.GoalId), 0),
            ],
            Archiving = Archiving.Of<Goal, GoalId>(row => new Archived(row.Key.Value, row.Title, row.ArchivedOn!.Value), (_, goal, _) => Task.FromResult(goal.Status == GoalStatus.Draft ? null : ArchiveRefusals.GoalInUse)),
        },
        new("indikator", nameof(Indicator), new("Indikator", "Indikator", "Indicator"), ProgrammeDeeds.See, ProgrammeDeeds.WriteGoal, async (db, keyOrId, stop) =>
            await db.Named<Indicator, IndicatorId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/indikator/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Giving = Giving.ToWrite,
            Parts = PartsOfIndicator,
            Of =
            [
                RecordPart.Of<Target, PartId>(nameof(Target.IndicatorId)) with { Tells = ["Value", "Low", "High", "Due", "Municipality", "Reason"] },
                RecordPart.Of<ContextNote, PartId>(nameof(ContextNote.IndicatorId), row => row.Title) with { Tells = ["Title", "From", "Note"] },
                RecordPart.Of<IndicatorVersion, PartId>(nameof(IndicatorVersion.IndicatorId)) with { Tells = ["Number", "Reason"] },
                RecordPart.Of<Judgement, PartId>(nameof(Judgement.IndicatorId)) with { Tells = ["Outlook", "Reason"] },
            ],
            Archiving = Archiving.Of<Indicator, IndicatorId>(row => new Archived(row.Key.Value, row.Title, row.ArchivedOn!.Value), async (db, indicator, stop) =>
                await db.Set<Measurement>().AnyAsync(row => row.IndicatorId == indicator.Id, stop) ? ArchiveRefusals.IndicatorMeasured : null),
        },
        new("maling", nameof(Measurement), new("Måling", "Måling", "Measurement"), ProgrammeDeeds.See, ProgrammeDeeds.ReportMeasurement, async (db, keyOrId, stop) =>
            await db.Named<Measurement, MeasurementId>(keyOrId).Join(db.Set<Indicator>(), row => row.IndicatorId, indicator => indicator.Id, (row, indicator) => new { row.Id, row.Key, indicator.Title, Indicator = indicator.Key }).SingleOrDefaultAsync(stop) is { } row
                ? new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/maling/" + row.Key) { HangsOn = ("indikator", row.Indicator.Value) } : null)
        {
            Giving = Giving.WithOwner,
            Parts = async (db, found, stop) => [.. Ids(await AnswersOn(db, found).ToListAsync(stop))],
            Of =
            [
                RecordPart.Of<WarningAnswer, PartId>(nameof(WarningAnswer.MeasurementId)) with { Tells = ["Said", "Answer"] },
            ],
        },
        new("tiltak", nameof(Initiative), new("Tiltak", "Tiltak", "Initiative"), ProgrammeDeeds.See, ProgrammeDeeds.WriteInitiative, async (db, keyOrId, stop) =>
            await db.Named<Initiative, InitiativeId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/tiltak/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Giving = Giving.ToRead,
            Parts = PartsOfInitiative,
            Of =
            [
                RecordPart.Of<Milestone, PartId>(nameof(Milestone.InitiativeId), row => row.Title) with { Tells = ["Title", "Due", "Reached"] },
                RecordPart.Of<PilotStep, PartId>(nameof(PilotStep.InitiativeId), row => row.Title) with { Tells = ["Title", "Stage", "On"] },
                RecordPart.Of<BudgetLine, PartId>(nameof(BudgetLine.InitiativeId), row => row.Source) with { Tells = ["Source", "Year", "Planned", "Spent"] },
            ],
            Archiving = Archiving.Of<Initiative, InitiativeId>(row => new Archived(row.Key.Value, row.Title, row.ArchivedOn!.Value), async (db, initiative, stop) =>
                initiative.Started is not null || await db.Set<InitiativeGoal>().AnyAsync(link => link.InitiativeId == initiative.Id, stop) ? ArchiveRefusals.InitiativeInUse : null),
        },
        new("utfordring", nameof(Challenge), new("Utfordring", "Utfordring", "Challenge"), ProgrammeDeeds.See, ProgrammeDeeds.WriteInitiative, async (db, keyOrId, stop) =>
            await db.Named<Challenge, PartId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/utfordringer/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
        new("effekt", nameof(EffectAssumption), new("Antatt effekt", "Venta effekt", "Assumed effect"), ProgrammeDeeds.See, ProgrammeDeeds.WriteInitiative, async (db, keyOrId, stop) =>
            await db.Named<EffectAssumption, PartId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Assumption, "/effekter/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Parts = PartsOfEffect,
            Of = [RecordPart.Of<EffectReview, PartId>(nameof(EffectReview.EffectId), row => row.Months.ToString(System.Globalization.CultureInfo.InvariantCulture)) with { Tells = ["On", "CheckedBy", "Verdict"] }],
        },
        new("program", nameof(ProgrammeRecord), new("Program", "Program", "Programme"), ProgrammeDeeds.See, ProgrammeDeeds.WriteGoal, async (db, keyOrId, stop) =>
            await db.Named<ProgrammeRecord, ProgrammeId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/")).SingleOrDefaultAsync(stop))
        {
            Parts = PartsOfProgramme,
            Of = [new(nameof(BudgetLine), nameof(BudgetLine.InitiativeId), OfTheWhole), new(nameof(MeasuringRules), nameof(Row.PartnershipId), OfTheWhole)],
        },
    ];

    /// <summary>Money that no initiative has, and the rules of measuring, are the programme's own.</summary>
    private static async Task<IReadOnlyDictionary<string, (string, string?)>> OfTheWhole(SamspillDb db, IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        if (await db.TheProgramme().Select(row => (ProgrammeId?)row.Id).FirstOrDefaultAsync(stop) is not { } whole)
        {
            return new Dictionary<string, (string, string?)>();
        }

        var lines = await db.Set<BudgetLine>().AsNoTracking().Where(row => row.InitiativeId == null).Select(row => new { row.Id, row.Source }).ToListAsync(stop);
        var rules = await db.Set<MeasuringRules>().Select(row => row.Id).ToListAsync(stop);
        return lines.Select(row => (Id: row.Id.Value.ToString(), Title: row.Source)).Concat(rules.Select(id => (Id: id.Value.ToString(), Title: (string?)null))).Where(row => ids.Contains(row.Id))
            .ToDictionary(row => row.Id, row => (whole.Value.ToString(), row.Title), StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> PartsOfProgramme(SamspillDb db, RecordFound found, CancellationToken stop) =>
        [.. Ids(await db.Set<BudgetLine>().Where(row => row.InitiativeId == null).Select(row => row.Id).Concat(db.Set<MeasuringRules>().Select(row => row.Id)).ToListAsync(stop))];

    private static IQueryable<PartId> AnswersOn(SamspillDb db, RecordFound found)
    {
        var measurement = MeasurementId.From(Guid.Parse(found.Id));
        return db.Set<WarningAnswer>().Where(row => row.MeasurementId == measurement).Select(row => row.Id);
    }

    private static async Task<IReadOnlyList<string>> PartsOfGoal(SamspillDb db, RecordFound found, CancellationToken stop)
    {
        var goal = GoalId.From(Guid.Parse(found.Id));
        var versions = await db.Set<GoalVersion>().Where(row => row.GoalId == goal).Select(row => row.Id).ToListAsync(stop);
        var owners = await db.Set<Ownership>().Where(row => row.GoalId == goal).Select(row => row.Id).ToListAsync(stop);
        var indicators = await db.Set<IndicatorGoal>().Where(row => row.GoalId == goal).Select(row => row.IndicatorId).ToListAsync(stop);
        var initiatives = await db.Set<InitiativeGoal>().Where(row => row.GoalId == goal).Select(row => row.InitiativeId).ToListAsync(stop);
        var tight = await db.Set<Tight.TightFollowUp>().Where(row => row.GoalId == goal).Select(row => row.Id).ToListAsync(stop);
        var weeks = await db.Set<Tight.WeekLine>().Where(row => row.GoalId == goal).Select(row => row.Id).ToListAsync(stop);
        var links = await db.Set<Owning.OwnershipLink>().Where(row => owners.Contains(row.OwnershipId)).Select(row => row.Id).ToListAsync(stop);
        return [.. Ids(versions.Concat(owners).Concat(links).Concat(tight).Concat(weeks)), .. indicators.Select(id => $"{found.Id}/{id.Value}"), .. initiatives.Select(id => $"{found.Id}/{id.Value}")];
    }

    private static async Task<IReadOnlyList<string>> PartsOfEffect(SamspillDb db, RecordFound found, CancellationToken stop)
    {
        var effect = PartId.From(Guid.Parse(found.Id));
        return [.. Ids(await db.Set<EffectReview>().Where(row => row.EffectId == effect).Select(row => row.Id).ToListAsync(stop))];
    }

    private static async Task<IReadOnlyList<string>> PartsOfIndicator(SamspillDb db, RecordFound found, CancellationToken stop)
    {
        var indicator = IndicatorId.From(Guid.Parse(found.Id));
        var targets = await db.Set<Target>().Where(row => row.IndicatorId == indicator).Select(row => row.Id).ToListAsync(stop);
        var notes = await db.Set<ContextNote>().Where(row => row.IndicatorId == indicator).Select(row => row.Id).ToListAsync(stop);
        var measurements = await db.Set<Measurement>().Where(row => row.IndicatorId == indicator).Select(row => row.Id).ToListAsync(stop);
        var versions = await db.Set<IndicatorVersion>().Where(row => row.IndicatorId == indicator).Select(row => row.Id).ToListAsync(stop);
        var judgements = await db.Set<Judgement>().Where(row => row.IndicatorId == indicator).Select(row => row.Id).ToListAsync(stop);
        return [.. Ids(targets.Concat(notes).Concat(versions).Concat(judgements)), .. measurements.Select(id => id.Value.ToString())];
    }

    private static async Task<IReadOnlyList<string>> PartsOfInitiative(SamspillDb db, RecordFound found, CancellationToken stop)
    {
        var initiative = InitiativeId.From(Guid.Parse(found.Id));
        var milestones = await db.Set<Milestone>().Where(row => row.InitiativeId == initiative).Select(row => row.Id).ToListAsync(stop);
        var pilots = await db.Set<PilotStep>().Where(row => row.InitiativeId == initiative).Select(row => row.Id).ToListAsync(stop);
        var lines = await db.Set<BudgetLine>().Where(row => row.InitiativeId == initiative).Select(row => row.Id).ToListAsync(stop);
        var goals = await db.Set<InitiativeGoal>().Where(row => row.InitiativeId == initiative).Select(row => row.GoalId).ToListAsync(stop);
        return [.. Ids(milestones.Concat(pilots).Concat(lines)), .. goals.Select(id => $"{id.Value}/{found.Id}")];
    }

    private static IEnumerable<string> Ids(IEnumerable<PartId> parts) => parts.Select(id => id.Value.ToString());
}

internal static class ArchiveRefusals
{
    public static readonly Refusal GoalInUse = new("programme.goal-in-use", new("Bare utkast kan arkiveres. Et mål som er innvilget eller i gang, må stå, eller få en grunn i «Ikke arbeidet med, fordi».", "Berre utkast kan arkiverast. Eit mål som er løyvd eller i gang, må stå, eller få ein grunn i «Ikkje arbeidd med, fordi».", "Only drafts can be archived. A goal that is granted or active must stay, or be given a reason in “Not worked on, because”."));
    public static readonly Refusal IndicatorMeasured = new("programme.indicator-measured", new("Indikatoren har målinger. Da kan den ikke legges bort, for tallene ville mangle i rapporten.", "Indikatoren har målingar. Då kan han ikkje leggjast bort, for tala ville mangle i rapporten.", "The indicator has measurements. Then it cannot be laid away, for the numbers would be missing from the report."));
    public static readonly Refusal InitiativeInUse = new("programme.initiative-in-use", new("Tiltaket er startet eller koblet til et mål. Skriv i stedet at det ender her, og hvorfor.", "Tiltaket er starta eller kopla til eit mål. Skriv i staden at det endar her, og kvifor.", "The initiative has started or is linked to a goal. Write instead that it ends here, and why."));
}
