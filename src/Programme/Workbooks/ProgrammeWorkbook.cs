using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Workbooks;

/// <summary>The programme's workbook: its twenty-one sheets, the one definition that import, export, the empty workbook and the guide are made of.</summary>
public static class ProgrammeWorkbook
{
    /// <summary>The sheets in the order they are read: what is referred to comes before what refers to it.</summary>
    internal static IReadOnlyList<SheetMap> Sheets { get; } =
    [
        DirectorySheets.Programme, DirectorySheets.Organisations, DirectorySheets.People, GoalSheets.Goals, GoalSheets.Versions, IndicatorSheets.Indicators, TargetSheet.Targets,
        InitiativeSheets.Initiatives, InitiativeSheets.Milestones, MeasurementSheet.Measurements, InitiativeSheets.Budget, StorySheets.Challenges, StorySheets.Effects, ReviewSheet.Reviews,
        GoalSheets.Ownerships, InitiativeSheets.Pilots, IndicatorSheets.Notes, MemorySheets.Versions, MemorySheets.Judgements, MemorySheets.Answers, TalkSheet.Comments,
    ];

    /// <summary>The sheets' names, columns and guidance.</summary>
    public static WorkbookShape Shape { get; } = new([.. Sheets.Select(sheet => sheet.Shape)]);

    /// <summary>The partnership's programme as rows, in the order they came. What is in it: everything but history, evidence files and report texts.</summary>
    public static async Task<IReadOnlyList<FilledSheet>> Of(SamspillDb db, CancellationToken stop)
    {
        var tracking = db.ChangeTracker.QueryTrackingBehavior;
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        try
        {
            var book = new Book(db, Importer.System);
            return [.. (await Load(book, stop)).Select(state => state.Told())];
        }
        finally
        {
            db.ChangeTracker.QueryTrackingBehavior = tracking;
        }
    }

    /// <summary>The sheets without a row.</summary>
    public static IReadOnlyList<FilledSheet> Empty { get; } = [.. Shape.Sheets.Select(sheet => new FilledSheet(sheet, []))];

    /// <summary>A workbook as one XLSX file.</summary>
    public static byte[] Xlsx(IReadOnlyList<FilledSheet> sheets, Language language, bool hasGuidance = false) => XlsxWriting.Write(Shape, sheets, language, hasGuidance);

    /// <summary>A workbook as CSV files, by name.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Csv(IReadOnlyList<FilledSheet> sheets, Language language, bool hasGuidance = false) => CsvBook.Write(Shape, sheets, language, hasGuidance);

    internal static async Task<List<SheetState>> Load(Book book, CancellationToken stop)
    {
        await book.Open(stop);
        var states = new List<SheetState>();
        foreach (var sheet in Sheets)
        {
            states.Add(await sheet.Load(book, stop));
        }

        return states;
    }
}
