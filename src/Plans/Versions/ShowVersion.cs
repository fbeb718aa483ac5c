using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Storage;

namespace Samspill.Plans.Versions;

/// <summary>Show the text of a version, part by part, with its statements marked where they stand; and send the original.</summary>
public static class ShowVersion
{
    private const int PartLength = 12_000;

    /// <summary>What the page shows: one part of the text.</summary>
    public sealed record View(string Plan, string PlanTitle, int Version, DateOnly From, string? FileName, string Hash, int? Pages, int Part, IReadOnlyList<PartLine> Parts, IReadOnlyList<Block> Blocks, bool IsDemo);

    /// <summary>A part, by the heading it begins under.</summary>
    public sealed record PartLine(int Number, string Title, int? Page);

    /// <summary>A block of the part, in stretches.</summary>
    public sealed record Block(BlockKind Kind, int Level, int? Page, IReadOnlyList<Stretch> Stretches);

    /// <summary>A stretch of words; a statement when it has a number.</summary>
    public sealed record Stretch(string Words, int? Statement, StatementKind? Kind, bool IsConfirmed);

    internal static async Task<IResult> Handle(string plan, int version, int? del, int? utsagn, SamspillDb db, CancellationToken stop)
    {
        if (await Find(plan, version, db, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var document = DocumentBytes.Read((await db.Set<PlanText>().AsNoTracking().SingleAsync(row => row.Id == found.Version.Id, stop)).Bytes);
        var statements = await db.Set<PlanStatement>().AsNoTracking().Where(row => row.VersionId == found.Version.Id && row.State != StatementState.Rejected).OrderBy(row => row.Offset).ToListAsync(stop);
        var parts = Parts(document);
        var asked = statements.Find(row => row.Number == utsagn) is { } one ? parts.FindLastIndex(part => document.Blocks[part.First].Offset <= one.Offset) : (del ?? 1) - 1;
        var at = Math.Clamp(asked, 0, parts.Count - 1);
        return Answer.With<VersionPage, View>(new(plan, found.Plan.Title, version, found.Version.From, found.Version.FileName, found.Version.Hash, found.Version.Pages, at + 1,
            [.. parts.Select((part, i) => new PartLine(i + 1, part.Title, document.Blocks[part.First].Page))],
            [.. document.Blocks.Skip(parts[at].First).Take(parts[at].Count).Select(block => new Block(block.Kind, block.Level, block.Page, Cut(document, block, statements)))], found.Version.IsDemo));
    }

    internal static async Task<IResult> Original(string plan, int version, HttpContext http, SamspillDb db, CancellationToken stop) => await Find(plan, version, db, stop) is { } found
        ? await Files.Send(db, http, found.Version.Hash, found.Version.MediaType, found.Version.FileName ?? $"{found.Plan.Key}-{version}.txt", stop) : Answer.Absent;

    private static async Task<(Plan Plan, PlanVersion Version)?> Find(string plan, int version, SamspillDb db, CancellationToken stop) =>
        await db.Set<Plan>().AsNoTracking().ByKey(plan, stop) is { } found && await db.Set<PlanVersion>().AsNoTracking().SingleOrDefaultAsync(row => row.PlanId == found.Id && row.Number == version, stop) is { } its ? (found, its) : null;

    /// <summary>Parts of a length one can read, cut where a section begins if one begins there.</summary>
    private static List<(int First, int Count, string Title)> Parts(ReadDocument document)
    {
        var parts = new List<(int First, int Count, string Title)>();
        var (first, length) = (0, 0);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (i > first && (length > PartLength || (length > PartLength / 3 && block.Kind == BlockKind.Heading)))
            {
                parts.Add((first, i - first, TitleOf(document, first)));
                (first, length) = (i, 0);
            }

            length += block.Length;
        }

        parts.Add((first, document.Blocks.Count - first, TitleOf(document, first)));
        return parts;
    }

    private static string TitleOf(ReadDocument document, int first) => document.Blocks[first] is { Kind: BlockKind.Heading } heading ? document.Words(heading).ToString() : document.Blocks[first].Section.Split(ReadDocument.Between)[^1];

    private static List<Stretch> Cut(ReadDocument document, ReadBlock block, List<PlanStatement> statements)
    {
        var stretches = new List<Stretch>();
        var at = block.Offset;
        foreach (var statement in statements.Where(row => row.Offset >= block.Offset && row.Offset + row.Length <= block.Offset + block.Length))
        {
            if (statement.Offset >= at)
            {
                stretches.Add(new(document.Text[at..statement.Offset], null, null, false));
                stretches.Add(new(document.Text.Substring(statement.Offset, statement.Length), statement.Number, statement.Kind, statement.State == StatementState.Confirmed));
                at = statement.Offset + statement.Length;
            }
        }

        stretches.Add(new(document.Text[at..(block.Offset + block.Length)], null, null, false));
        return [.. stretches.Where(stretch => stretch.Words.Length > 0)];
    }
}
