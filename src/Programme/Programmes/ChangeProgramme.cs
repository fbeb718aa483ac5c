using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;

namespace Samspill.Programme.Programmes;

/// <summary>What the programme itself says: its aim and days, whose money it runs on, how many goals its text states, and its pinned bottleneck.</summary>
public static class ChangeProgramme
{
    /// <summary>What the page shows: the programme, its phases, and the challenges that can be pinned.</summary>
    /// <param name="Version">The version a save builds on; 0 while there is no programme.</param>
    public sealed record View(Fields Programme, int Version, int Goals, IReadOnlyList<Phase> Phases, IReadOnlyList<Pin> Challenges, IReadOnlyList<Difference> Both, IReadOnlyList<StatePayment.Line> Payments)
    {
        /// <summary>True when the reader may write it; everybody else reads it.</summary>
        public bool MayWrite { get; init; }
    }

    /// <summary>The programme's own fields; null is not stated.</summary>
    public sealed record Fields(string Title, string? Aim, DateOnly? Starts, DateOnly? Ends, int? EffectHorizon, string? Funder, string? GrantReference, decimal? GrantAmount, int? StatedGoalCount, string? Bottleneck, bool MembersStated);

    /// <summary>A phase of it.</summary>
    public sealed record Phase(string Key, string Title, string? Aim, string? Finding, DateOnly? Starts, DateOnly? Ends, bool IsDemo);

    /// <summary>A challenge that can be pinned.</summary>
    public sealed record Pin(string Key, string Title);

    /// <summary>A field as it is saved and as it was sent.</summary>
    public sealed record Difference(Text Field, string? Saved, string? Sent);

    /// <summary>What it is to say, built on a version.</summary>
    public sealed record Request(Fields Fields, int? Version);

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop) => await Page(await db.TheProgramme().FirstOrDefaultAsync(stop), [], db, frame, stop, reader.May(ProgrammeDeeds.WriteGoal));

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var found = await db.TheProgramme().FirstOrDefaultAsync(stop);
        var request = new Request(await Read(input, db, stop), input.BuiltOn());
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Page(found, [], db, frame, stop));
        }

        if ((found?.Version ?? 0) != request.Version)
        {
            return Clash(found, request, input, db, frame, stop);
        }

        found ??= db.Add(new ProgrammeRecord { Key = Key.From(request.Fields.Title), Title = request.Fields.Title }).Entity;
        Write(request.Fields, found);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Clash(await db.TheProgramme().FirstOrDefaultAsync(stop), request, input, db, frame, stop);
        }

        return Answer.Done(frame.At("/program"), new { programme = found.Key, version = found.Version }, SettingsWords.Saved);
    }

    internal static async Task<IResult> Page(ProgrammeRecord? programme, IReadOnlyList<Difference> both, SamspillDb db, Ui.Frame frame, CancellationToken stop, bool mayWrite = true)
    {
        var phases = await db.Set<ProgrammeRecord>().AsNoTracking().Where(row => row.PhaseOf != null).OrderBy(row => row.Starts).ThenBy(row => row.Key).ToListAsync(stop);
        var challenges = await db.Set<Challenge>().AsNoTracking().OrderBy(row => row.Number).Select(row => new Pin(row.Key.Value, row.Title)).ToListAsync(stop);
        return Answer.With<SettingsPage, View>(new(programme is null ? new(frame.PartnershipName ?? "", null, null, null, null, null, null, null, null, null, false) : Of(programme), programme?.Version ?? 0,
            await db.Set<Goals.Goal>().CountAsync(stop), phases.ConvertAll(phase => new Phase(phase.Key.Value, phase.Title, phase.Aim, phase.Finding, phase.Starts, phase.Ends, phase.IsDemo)), challenges, both, await StatePayment.All(db, stop)) { MayWrite = mayWrite });
    }

    private static async Task<Fields> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var fields = new Fields(input.Required("title", SettingsWords.TitleMissing, 200), input.Text("aim", 4000), input.Date("starts"), input.Date("ends"), input.Whole("effectHorizon"), input.Text("funder", 200),
            input.Text("grantReference", 200), input.Number("grantAmount"), input.Whole("statedGoalCount"), input.Text("bottleneck", Key.MaxLength), input.Ticked("membersStated"));
        input.Flaws.Require(fields.Starts is null || fields.Ends is null || fields.Starts <= fields.Ends, "ends", SettingsWords.EndsBeforeStart);
        input.Flaws.Require(fields.EffectHorizon is null or (>= 1990 and <= 2200), "effectHorizon", SettingsWords.YearWrong);
        input.Flaws.Require(fields.GrantAmount is null or >= 0, "grantAmount", SettingsWords.AmountWrong);
        input.Flaws.Require(fields.StatedGoalCount is null or (> 0 and <= 999), "statedGoalCount", SettingsWords.CountWrong);
        var pinned = Key.Read(fields.Bottleneck);
        input.Flaws.Require(fields.Bottleneck is null || (pinned is not null && await db.Set<Challenge>().AnyAsync(row => row.Key == pinned, stop)), "bottleneck", SettingsWords.ChallengeUnknown);
        return fields;
    }

    private static void Write(Fields fields, ProgrammeRecord programme) =>
        (programme.Title, programme.Aim, programme.Starts, programme.Ends, programme.EffectHorizon, programme.Funder, programme.GrantReference, programme.GrantAmount, programme.StatedGoalCount, programme.Bottleneck, programme.MembersStated) =
        (fields.Title, fields.Aim, fields.Starts, fields.Ends, fields.EffectHorizon, fields.Funder, fields.GrantReference, fields.GrantAmount, fields.StatedGoalCount, Key.Read(fields.Bottleneck), fields.MembersStated);

    private static Fields Of(ProgrammeRecord programme) => new(programme.Title, programme.Aim, programme.Starts, programme.Ends, programme.EffectHorizon, programme.Funder, programme.GrantReference, programme.GrantAmount, programme.StatedGoalCount, programme.Bottleneck?.Value, programme.MembersStated);

    private static IResult Clash(ProgrammeRecord? theirs, Request request, Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var saved = theirs is null ? null : Of(theirs);
        return Answer.Conflict(SettingsRefusals.SavedBySomebodyElse, new { theirs?.Version, Fields = saved }, new { request.Fields }, input, () => Page(theirs, Between(saved, request.Fields), db, frame, stop));
    }

    private static IReadOnlyList<Difference> Between(Fields? saved, Fields sent) =>
        [.. SettingsWords.FieldNames.Select(field => new Difference(field.Name, saved is null ? null : field.Says(saved), field.Says(sent))).Where(row => row.Saved != row.Sent)];
}

internal static class SettingsRefusals
{
    public static readonly Refusal SavedBySomebodyElse = new("programme.settings-saved-by-somebody-else", new("Noen andre lagret først. Begge tekstene står her. Lagre igjen hvis din skal gjelde.", "Nokon andre lagra først. Begge tekstane står her. Lagre igjen om din skal gjelde.", "Somebody else saved first. Both texts stand here. Save again if yours is to hold."), RefusalKind.Conflict);

    public static readonly Refusal NoProgramme = new("programme.phase-without-programme", new("Skriv om programmet før du deler det i faser.", "Skriv om programmet før du deler det i fasar.", "Write about the programme before you part it into phases."));
}
