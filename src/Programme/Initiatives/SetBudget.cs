using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Programme.Initiatives;

/// <summary>Write what is planned and spent by source and year. What is left empty is not stated, and is no 0.</summary>
public static class SetBudget
{
    /// <summary>The line to change, by key, or none for a new one.</summary>
    public sealed record Request(string? Line, string? Source, int? Year, decimal? Planned, decimal? Spent, string? Note);

    internal static Task<IResult> Handle(string initiative, Input input, OnInitiative on, CancellationToken stop)
    {
        var request = new Request(input.Text("line", Key.MaxLength), input.Text("source", 200), input.Whole("year"), input.Number("planned"), input.Number("spent"), input.Text("note", 500));
        input.Flaws.Require(request.Year is null or (>= 1990 and <= 2100), "year", InitiativePageWords.YearWrong);
        input.Flaws.Require(request.Planned is null or >= 0, "planned", InitiativePageWords.NotNegative);
        input.Flaws.Require(request.Spent is null or >= 0, "spent", InitiativePageWords.NotNegative);
        input.Flaws.Require(request.Line is not null || request.Source is not null, "source", InitiativePageWords.SourceMissing);
        return on.Do(initiative, input, async found =>
        {
            var line = await Line(on, found, request, stop);
            if (line is null)
            {
                return Unknown;
            }

            // An empty field leaves what the line said, so that one number can be written without the others.
            line.Source = request.Source ?? line.Source;
            line.Year = request.Year ?? line.Year;
            line.Planned = request.Planned ?? line.Planned;
            line.Spent = request.Spent ?? line.Spent;
            line.Note = request.Note ?? line.Note;
            return null;
        }, InitiativePageWords.LineSaved, "#penger", stop);
    }

    private static readonly Refusal Unknown = new("programme.budget-line-unknown", new("Vi fant ikke linjen.", "Vi fann ikkje linja.", "We could not find the line."), RefusalKind.Absent);

    private static async Task<BudgetLine?> Line(OnInitiative on, Initiative found, Request request, CancellationToken stop)
    {
        if (request.Line is not null)
        {
            return await on.Db.Set<BudgetLine>().Where(line => line.InitiativeId == found.Id).ByKey(request.Line, stop);
        }

        return on.Db.Add(new BudgetLine { Key = await on.Db.FreeKey<BudgetLine>($"{found.Key} {request.Source} {request.Year}", stop), InitiativeId = found.Id, Kind = BudgetKind.Cost }).Entity;
    }
}
