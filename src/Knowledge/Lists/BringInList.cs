using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Ui;

namespace Samspill.Knowledge.Lists;

/// <summary>Bring a list of projects to the door: it is read and kept for a day, and nothing is made yet.</summary>
public static class UploadList
{
    /// <summary>The page has nothing of its own to show.</summary>
    public sealed record View;

    /// <summary>The file, as the field `file` of a form.</summary>
    public sealed record Request(string File);

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    internal static Task<IResult> Show() => Task.FromResult(Answer.With<UploadListPage, View>(new()));

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var file = input.Files?["file"];
        input.Flaws.Require(file is { Length: > 0 }, "file", ListWords.FileMissing);
        input.Flaws.Require(file is null || file.Length <= BookFile.MaxBytes, "file", ListWords.FileTooLarge.With(BookFile.MaxBytes / 1_000_000));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Show);
        }

        using var content = new MemoryStream();
        await file!.CopyToAsync(content, stop);
        var (bytes, name) = (content.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/')));
        foreach (var fault in ListReading.Of(bytes, name).Faults)
        {
            input.Flaws.Add("file", Text.Same(fault.ToString()));
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Show);
        }

        var (hash, old) = (Convert.ToHexStringLower(SHA256.HashData(bytes)), db.Scene.Clock.Real - KeptFor);
        db.RemoveRange(await db.Set<ProjectList>().Where(list => list.At < old || list.Hash == hash).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
        db.Add(new ProjectList { Hash = hash, FileName = name.Length > 200 ? name[^200..] : name, Bytes = bytes, At = db.Scene.Clock.Real });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/kunnskap/hent/" + hash), new { file = hash });
    }
}

/// <summary>Say what the columns of a list mean, see what would be made of it, and agree. The meaning is remembered for the next list with the same headings.</summary>
public static class BringInList
{
    /// <summary>What the page shows.</summary>
    /// <param name="IsRemembered">True when somebody has said before what these headings mean.</param>
    /// <param name="Faults">What must be mended in the list, each at its cell.</param>
    /// <param name="Plan">The mark to send back when agreeing; null while there are faults.</param>
    /// <param name="Sheets">The sheets that could be lists; one is read.</param>
    /// <param name="Left">What there was no room for or nobody has chosen, in words.</param>
    public sealed record View(string File, string FileName, string Query, IReadOnlyList<Sheet> Sheets, int HeadingRow, IReadOnlyList<Text> Left, bool IsRemembered, IReadOnlyList<Column> Columns, IReadOnlyList<CellFault> Faults, int MoreFaults, IReadOnlyList<Line> Lines, int New, int Changed, int Same, string? Plan);

    /// <summary>A sheet that could be a list, by its place from 1.</summary>
    public sealed record Sheet(int Place, string Name, int Rows, bool IsRead);

    /// <summary>A column: its heading, an example of what stands in it, and what it is taken to mean.</summary>
    public sealed record Column(int Place, string Heading, string? Example, ListField Means);

    /// <summary>A row and what becomes of it; no changes for a card that says the same already.</summary>
    /// <param name="Card">The key of the card that is there; null for a new one.</param>
    /// <param name="IsOwn">True of a card that no list has made or changed.</param>
    /// <param name="IsPublic">True of a card on the open page.</param>
    /// <param name="IsProposed">True where the change is ticked beforehand.</param>
    public sealed record Line(int Row, string Title, string? Card, bool IsOwn, bool IsPublic, bool IsProposed, IReadOnlyList<Change> Changes)
    {
        /// <summary>Municipalities that the row names and the directory does not know; null for none. They stand as the card's place.</summary>
        public string? Elsewhere { get; init; }
    }

    /// <summary>A field, what stands on the card (null for nothing) and what the list says.</summary>
    public sealed record Change(Text Field, string? From, string To);

    /// <summary>What each column means, as `k0`, `k1` …</summary>
    public sealed record ColumnsRequest(string K0);

    /// <summary>The plan that was seen; and as `take.12` for each card that is to be changed, the row it stands in. A card that is not named stays as it is.</summary>
    public sealed record Request(string Plan);

    private const int MostTold = 100;

    private static readonly ListField[] Once = [ListField.Title, ListField.Id, ListField.State, ListField.Finding, ListField.FromYear, ListField.ToYear, ListField.Years];

    internal static async Task<IResult> Show(string file, string? ark, string? rad, SamspillDb db, CancellationToken stop) => await Find(db, file, stop) is { } found ? await Page(found, ListPlace.Of(ark, rad), db, stop) : Answer.Absent;

    internal static async Task<IResult> Map(string file, string? ark, string? rad, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await Find(db, file, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var at = ListPlace.Of(ark, rad);
        var list = ListReading.Of(found.Bytes, found.FileName, at);
        var means = list.Headings.Select((_, place) => input.Choice<ListField>(FormattableString.Invariant($"k{place}")) ?? ListField.None).ToList();
        input.Flaws.Require(means.Contains(ListField.Title), "k0", ListWords.NoTitleColumn);
        foreach (var twice in Once.Where(field => means.Count(one => one == field) > 1))
        {
            input.Flaws.Add(FormattableString.Invariant($"k{means.LastIndexOf(twice)}"), ListWords.Twice.With(ListWords.Of(twice)));
        }

        return await db.CarryOut(input, () => Page(found, at, db, stop), async () =>
        {
            var kept = await db.Set<ColumnMapping>().SingleOrDefaultAsync(row => row.Headings == list.Mark, stop);
            var written = string.Join('\n', list.Headings.Zip(means, (heading, field) => heading.Replace('\t', ' ') + "\t" + field));
            if (kept is null)
            {
                db.Add(new ColumnMapping { Headings = list.Mark, Means = written, On = db.Scene.Clock.Today });
            }
            else
            {
                (kept.Means, kept.On) = (written, db.Scene.Clock.Today);
            }

            return null;
        }, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At($"/kunnskap/hent/{file}{at.Query}#blir"), new { file, columns = means }, ListWords.ColumnsSaved), stop);
    }

    internal static async Task<IResult> Handle(string file, string? ark, string? rad, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await Find(db, file, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("plan", ListWords.PlanMissing, 64));
        var (made, changed, at) = (0, 0, ListPlace.Of(ark, rad));
        return await db.CarryOut(input, () => Page(found, at, db, stop), async () =>
        {
            var list = ListReading.Of(found.Bytes, found.FileName, at);
            var reading = new RowReading(list, (await Means(list, db, stop)).Fields, await db.Municipalities(stop));
            var plan = await ListPlan.Of(reading.Read(), db, stop);
            if (reading.Faults.Count > 0)
            {
                return ListRefusals.Unread;
            }

            if (plan.Mark != request.Plan)
            {
                return ListRefusals.PlanChanged;
            }

            bool IsAgreed(int row) => input.Ticked(TickOf(row));
            var lines = plan.Lines();
            (made, changed) = (lines.Count(line => line.Card is null), lines.Count(line => line.Changes.Count > 0 && IsAgreed(line.Row)));
            await plan.CarryOut(IsAgreed, db, stop);
            db.RemoveRange(await db.Set<ProjectList>().Where(kept => kept.Hash == file).ToListAsync(stop));
            return null;
        }, ListRefusals.PlanChanged, () => Answer.Done(frame.At("/kunnskap"), new { made, changed }, ListWords.Done.With(made, changed)), stop);
    }

    /// <summary>The field of the form by which the card of a row is agreed to be changed.</summary>
    internal static string TickOf(int row) => FormattableString.Invariant($"take.{row}");

    private static async Task<ProjectList?> Find(SamspillDb db, string file, CancellationToken stop) => file.Length == 64 ? await db.Set<ProjectList>().AsNoTracking().SingleOrDefaultAsync(list => list.Hash == file, stop) : null;

    /// <summary>What the columns mean: as somebody said of the same headings, else as the headings say.</summary>
    private static async Task<(IReadOnlyList<ListField> Fields, bool IsRemembered)> Means(ListReading list, SamspillDb db, CancellationToken stop)
    {
        var kept = await db.Set<ColumnMapping>().AsNoTracking().SingleOrDefaultAsync(row => row.Headings == list.Mark, stop);
        if (kept is null)
        {
            return (Headings.Guessed(list.Headings), false);
        }

        var means = kept.Means.Split('\n').Select(line => Enum.TryParse<ListField>(line.Split('\t')[^1], out var field) ? field : ListField.None).ToList();
        return ([.. list.Headings.Select((_, place) => place < means.Count ? means[place] : ListField.None)], true);
    }

    /// <summary>What of the file is not read or not known, and what to do about it.</summary>
    private static IEnumerable<Text> Left(ListReading list, IReadOnlyList<Line> lines)
    {
        if (lines.Count(line => line.Elsewhere is not null) is > 0 and var unknown)
        {
            yield return ListWords.Elsewhere.Of(unknown);
        }

        if (list.Sheets.Count > 1)
        {
            yield return ListWords.OtherSheets.With(list.Sheets.Count, list.Sheet);
        }

        if (list.RowsLeft > 0)
        {
            yield return ListWords.RowsLeft.With(list.RowsLeft, list.Rows.Count);
        }

        if (list.ColumnsLeft > 0)
        {
            yield return ListWords.ColumnsLeft.Of(list.ColumnsLeft, list.Headings.Count);
        }
    }

    private static async Task<IResult> Page(ProjectList found, ListPlace at, SamspillDb db, CancellationToken stop)
    {
        var list = ListReading.Of(found.Bytes, found.FileName, at);
        var (fields, isRemembered) = await Means(list, db, stop);
        var reading = new RowReading(list, fields, await db.Municipalities(stop));
        var plan = await ListPlan.Of(reading.Read(), db, stop);
        db.ChangeTracker.Clear();
        var lines = plan.Lines();
        var (changed, others) = (lines.Where(line => line.Changes.Count > 0).ToList(), lines.Where(line => line.Changes.Count == 0).OrderBy(line => line.Elsewhere is null).ToList());
        return Answer.With<BringInListPage, View>(new(
            found.Hash, found.FileName, at.Query, [.. list.Sheets.Select((sheet, place) => new Sheet(place + 1, sheet.Name, sheet.Rows, place + 1 == list.Place))], list.HeadingRow, [.. Left(list, lines)], isRemembered, [.. list.Headings.Select((heading, place) => new Column(place, heading, list.Example(place), fields[place]))], [.. reading.Faults.Take(MostTold)], Math.Max(0, reading.Faults.Count - MostTold),
            [.. changed, .. others.Take(MostTold)], others.Count(line => line.Card is null), changed.Count, others.Count(line => line.Card is not null), reading.Faults.Count == 0 ? plan.Mark : null));
    }
}
