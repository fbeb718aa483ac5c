using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Workbooks;

/// <summary>See what a workbook would change, and agree to it. Has the programme changed since it was shown, it is shown anew and nothing is done.</summary>
public static class AgreeToImport
{
    /// <summary>What the page shows.</summary>
    /// <param name="Plan">The fingerprint to send back when agreeing.</param>
    /// <param name="Left">How many lines there are beyond those shown.</param>
    public sealed record View(string File, string FileName, bool Replaces, int Added, int Changed, int Removed, string Plan, IReadOnlyList<SheetSum> Sheets, IReadOnlyList<Line> Lines, int Left, IReadOnlyList<string> Notes);

    /// <summary>What happens in one sheet.</summary>
    public sealed record SheetSum(string Sheet, Text Title, int Added, int Changed, int Removed);

    /// <summary>A cell that differs, or a row that comes or goes.</summary>
    public sealed record Line(string Sheet, string Row, RowFate Fate, string? Column, string? Before, string? After);

    /// <summary>The plan that was seen.</summary>
    public sealed record Request(string Plan, bool Replace);

    private const int MostLines = 400;

    internal static async Task<IResult> Show(string file, HttpContext http, SamspillDb db, Reader reader, CancellationToken stop) =>
        await Page(file, http.Request.Query["erstatt"] == "ja", db, reader, stop);

    internal static async Task<IResult> Handle(string file, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Find(db, file, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("plan", ImportWords.PlanMissing, 64), input.Ticked("replace"));
        Task<IResult> Again() => Page(file, request.Replace, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        var wish = new ImportWorkbook.Wish { By = await UploadWorkbook.By(db, reader, stop), Replaces = request.Replace, AgreedPlan = request.Plan };
        ImportWorkbook.Result result;
        try
        {
            result = await ImportWorkbook.From(db, BookFile.Read(found.Bytes, found.FileName), wish, stop);
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            // Somebody saved the very rows in between; nothing of ours was written.
            return Answer.Refused(ImportRefusals.PlanChanged, input, Again);
        }

        if (result.IsAnother || result.Errors.Count > 0)
        {
            return Answer.Refused(ImportRefusals.PlanChanged, input, Again);
        }

        db.Remove(await db.Set<UploadedWorkbook>().SingleAsync(kept => kept.Hash == file, stop));
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/arbeidsbok"), new { result.Added, result.Changed, result.Removed }, ImportWords.Done.With(result.Added, result.Changed, result.Removed));
    }

    private static async Task<IResult> Page(string file, bool replaces, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await Find(db, file, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var result = await ImportWorkbook.From(db, BookFile.Read(found.Bytes, found.FileName), new ImportWorkbook.Wish { By = await UploadWorkbook.By(db, reader, stop), IsDryRun = true, Replaces = replaces }, stop);
        var lines = result.Changes.SelectMany(Lines).ToList();
        return Answer.With<ImportPage, View>(new View(
            file, found.FileName, replaces, result.Added, result.Changed, result.Removed, result.Plan, [.. Sums(result)], [.. lines.Take(MostLines)], Math.Max(0, lines.Count - MostLines),
            [.. result.Errors.Concat(result.Warnings).Take(MostLines).Select(note => note.ToString())]));
    }

    private static async Task<UploadedWorkbook?> Find(SamspillDb db, string hash, CancellationToken stop) =>
        hash.Length == 64 ? await db.Set<UploadedWorkbook>().AsNoTracking().SingleOrDefaultAsync(file => file.Hash == hash, stop) : null;

    private static IEnumerable<SheetSum> Sums(ImportWorkbook.Result result) =>
        from sheet in ProgrammeWorkbook.Shape.Sheets
        let changes = result.Changes.Where(change => change.Sheet == sheet.Name).ToList()
        where changes.Count > 0
        select new SheetSum(sheet.Name, sheet.Title, changes.Count(change => change.Fate == RowFate.Added), changes.Count(change => change.Fate == RowFate.Changed), changes.Count(change => change.Fate == RowFate.Removed));

    private static IEnumerable<Line> Lines(RowChange change) => change.Fate == RowFate.Changed
        ? change.Cells.Select(cell => new Line(change.Sheet, change.Row, change.Fate, cell.Column, cell.Before, cell.After))
        : [new Line(change.Sheet, change.Row, change.Fate, null, null, change.Fate == RowFate.Added ? string.Join(" · ", change.Cells.Where(cell => cell.Column is "title" or "name" or "value" or "assumption" or "sentence").Select(cell => cell.After).Take(2)) : null)];
}

internal static class ImportRefusals
{
    public static readonly Refusal PlanChanged = new("programme.import-plan-changed", new("Programmet er endret siden du så hva arbeidsboken gjør. Ingenting er lest inn. Se over på nytt.", "Programmet er endra sidan du såg kva arbeidsboka gjer. Ingenting er lese inn. Sjå over på nytt.", "The programme has changed since you saw what the workbook does. Nothing has been imported. Look it over again."), RefusalKind.Conflict);
}
