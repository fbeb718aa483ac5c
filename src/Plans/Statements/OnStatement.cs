using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Plans.Statements;

/// <summary>One deed on the statements of a plan's newest version: found, done, saved. What is refused is said on the plan's own page, with the input kept.</summary>
internal sealed class OnStatement(SamspillDb db, KeptFacts kept, Reader reader, Frame frame)
{
    public SamspillDb Db => db;

    public Reader Reader => reader;

    public DateOnly Today => db.Scene.Clock.Today;

    /// <summary>The page of statements that the form was sent from.</summary>
    public static ShowPlan.Wish Shown(Input input) => new(input.Text("vis", 20), input.Whole("side"));

    /// <summary>The name of a field of one statement: on the plan's page, where all share a form, with the statement's identity after it.</summary>
    public static string Field(Input input, string name, Guid statement) => input.Raw.ContainsKey($"{name}-{statement}") ? $"{name}-{statement}" : name;

    /// <summary>The plan and its newest version; a refusal when it has none.</summary>
    public async Task<IResult> Do(string plan, Input input, ShowPlan.Wish wish, Func<Plan, PlanVersion, Task<Refusal?>> deed, Func<Done> done, CancellationToken stop) => await db.Set<Plan>().ByKey(plan, stop) is not { } found
        ? Answer.Absent
        : await db.CarryOut(
            input,
            () => ShowPlan.Page(plan, wish, db, kept, reader, stop),
            async () => await db.Set<PlanVersion>().AsNoTracking().Where(row => row.PlanId == found.Id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop) is { } newest ? await deed(found, newest) : StatementRefusals.NoText,
            PlanRefusals.SavedBySomebodyElse,
            () =>
            {
                var made = done();
                return Answer.Done(frame.At(made.Address ?? $"/planer/{plan}#utsagn"), made.Fact, made.Notice);
            },
            stop);

    /// <summary>A statement of the version; null when it has none of this identity.</summary>
    public Task<PlanStatement?> Statement(PlanVersion version, Guid statement, CancellationToken stop)
    {
        var id = StatementId.From(statement);
        return db.Set<PlanStatement>().SingleOrDefaultAsync(row => row.VersionId == version.Id && row.Id == id, stop);
    }

    /// <summary>What was done, and where the reader goes on to; the plan's statements unless said.</summary>
    public sealed record Done(object Fact, Text Notice, string? Address = null);
}
