using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Plans.Statements;

/// <summary>Split a statement that says two things: each part becomes a statement with its own place. The whole is said to be none, so that the next version does not bring it back.</summary>
public static class SplitStatement
{
    /// <summary>The two parts as they stand in the statement, the first before the second.</summary>
    public sealed record Request(string First, string Second);

    internal static Task<IResult> Handle(string plan, Guid statement, Input input, OnStatement on, CancellationToken stop)
    {
        var (one, other) = (OnStatement.Field(input, "first", statement), OnStatement.Field(input, "second", statement));
        var request = new Request(input.Required(one, StatementWords.PartMissing, PlanStatementTable.MostWords), input.Required(other, StatementWords.PartMissing, PlanStatementTable.MostWords));
        return on.Do(plan, input, OnStatement.Shown(input), async (_, version) =>
        {
            if (await on.Statement(version, statement, stop) is not { } whole)
            {
                return StatementRefusals.Unknown;
            }

            if (await ReviewStatements.Keep(on, version, input, stop) is { } refusal)
            {
                return refusal;
            }

            if (whole.State == StatementState.Rejected || whole.Goal is not null)
            {
                return whole.Goal is null ? StatementRefusals.IsNoStatement : StatementRefusals.AlreadyGoal;
            }

            var document = DocumentBytes.Read((await on.Db.Set<PlanText>().AsNoTracking().SingleAsync(row => row.Id == version.Id, stop)).Bytes);
            var first = PlaceInText.Within(document, whole, whole.Offset, request.First);
            var second = first is null ? null : PlaceInText.Within(document, whole, first.Offset + first.Length, request.Second);
            input.Flaws.Require(first is not null, one, StatementWords.NotInStatement);
            input.Flaws.Require(first is null || second is not null, other, StatementWords.NotInStatement);
            return first is null || second is null ? null : await Split(on, version, whole, [first, second], stop);
        }, () => new(new { plan, statement }, StatementWords.SplitDone, $"/planer/{plan}?vis=bekreftet#utsagn"), stop);
    }

    private static async Task<Refusal?> Split(OnStatement on, PlanVersion version, PlanStatement whole, IReadOnlyList<StatementPlace> parts, CancellationToken stop)
    {
        var keys = parts.Select(part => SentenceKeys.Of(part.Sentence)).ToList();
        if (keys[0] == keys[1] || await on.Db.Set<PlanStatement>().AnyAsync(row => row.VersionId == version.Id && keys.Contains(row.SentenceKey), stop))
        {
            return StatementRefusals.AlreadyThere;
        }

        var number = await on.Db.Set<PlanStatement>().Where(row => row.VersionId == version.Id).MaxAsync(row => row.Number, stop);
        foreach (var (part, key) in parts.Zip(keys))
        {
            var made = FindStatements.Make(version, ++number, part, key, null, isAdded: true, []);
            (made.State, made.ThemeId, made.JudgedById, made.JudgedOn) = (StatementState.Confirmed, whole.ThemeId, on.Reader.PersonId, on.Today);
            on.Db.Add(made);
        }

        (whole.State, whole.JudgedById, whole.JudgedOn) = (StatementState.Rejected, on.Reader.PersonId, on.Today);
        return null;
    }
}
