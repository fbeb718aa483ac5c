using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Platform.Answers;

namespace Samspill.Plans.Statements;

/// <summary>Make a goal of the programme of a statement, in one press: a draft with its words, and where they stand.</summary>
public static class MakeGoal
{
    /// <summary>Nothing is asked.</summary>
    public sealed record Request;

    internal static Task<IResult> Handle(string plan, Guid statement, Input input, OnStatement on, IEnumerable<IGoalStart> goals, CancellationToken stop)
    {
        BegunGoal? begun = null;
        return on.Do(plan, input, OnStatement.Shown(input), async (found, version) =>
        {
            if (await on.Statement(version, statement, stop) is not { } row)
            {
                return StatementRefusals.Unknown;
            }

            if (await ReviewStatements.Keep(on, version, input, stop) is { } refusal)
            {
                return refusal;
            }

            if (row.Goal is not null || row.State == StatementState.Rejected)
            {
                return row.Goal is not null ? StatementRefusals.AlreadyGoal : StatementRefusals.IsNoStatement;
            }

            if (goals.FirstOrDefault() is not { } start)
            {
                return StatementRefusals.NoProgramme;
            }

            var source = StatementWords.Source(found.Title, row.Section, row.Page);
            begun = await start.Begin(on.Db.Here, row.Sentence, source, $"/planer/{found.Key}/versjon/{version.Number}?utsagn={row.Number}#u{row.Number}", null, stop);
            (row.Goal, row.State, row.JudgedById, row.JudgedOn) = (begun.Key, StatementState.Confirmed, on.Reader.PersonId, on.Today);
            return null;
        }, () => new(new { plan, statement, goal = begun!.Key }, StatementWords.GoalMade, begun!.Address), stop);
    }
}
