using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Reports.Composing;
using Samspill.Reports.Pages;
using Samspill.Ui;

namespace Samspill.Reports.Writing;

/// <summary>
/// Write under a heading: choose other words for a sentence, mark it as a judgement, leave it out with a reason, or add one. A number
/// of the records can neither be lost nor brought in without a source, unless the sentence is a judgement.
/// </summary>
public static class WriteHeading
{
    /// <summary>The words for the sentences, by name: `ord.ID`, `vurdering.ID`, `ut.ID`; and `ny`, a new sentence.</summary>
    public sealed record Request(IReadOnlyList<Line> Lines, string? New, bool IsNewJudgement);

    /// <summary>One sentence as it is to be.</summary>
    public sealed record Line(string Id, string? Wording, bool IsJudgement, string? LeftOutBecause);

    /// <summary>What the page shows.</summary>
    /// <param name="Slots">Numbers that an own sentence may use, by name.</param>
    public sealed record View(string Report, string Title, string Heading, string HeadingTitle, int Limit, int Length, string Language, IReadOnlyList<Edited> Sentences, IReadOnlyList<Slot> Slots);

    /// <summary>A number that an own sentence may use: its name, what it reads, and the sentence it stands in.</summary>
    /// <param name="IsHere">True when that sentence stands under this heading.</param>
    public sealed record Slot(string Name, string Shown, string Where, bool IsHere);

    /// <summary>A sentence under the heading, with the editor's words where there are some.</summary>
    public sealed record Edited(string Id, string Original, string Wording, string Text, bool IsJudgement, bool IsOwn, bool IsAlwaysJudgement, string? LeftOutBecause, IReadOnlyList<Chip> Chips, bool IsDemo)
    {
        /// <summary>The wording as it is edited: each number with a short name and what it reads.</summary>
        public string Readable { get; init; } = "";
    }

    internal static async Task<IResult> Show(string report, string heading, Desk desk, CancellationToken stop)
    {
        var (sheet, refusal) = await desk.Open(report, new Wish(), stop);
        if (sheet is null || Topics(sheet, heading) is not { } topics)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        if (sheet.Closed is { } closed)
        {
            return Answer.Refused(closed);
        }

        var numbers = sheet.Basis.Numbers();
        var edits = sheet.Edits.ToDictionary(edit => edit.SentenceId, StringComparer.Ordinal);
        var lines = sheet.Basis.Sentences.Where(sentence => topics.Contains(sentence.Topic, StringComparer.Ordinal)).Select(sentence =>
        {
            var edit = edits.GetValueOrDefault(sentence.Id);
            return new Edited(sentence.Id, sentence.Wording, edit?.Wording ?? sentence.Wording, Wordings.Fill(edit?.Wording ?? sentence.Wording, [.. sentence.Numbers, .. numbers.Values]), sentence.IsJudgement || edit is { IsJudgement: true }, false, sentence.IsJudgement, edit?.LeftOutBecause, sentence.Chips, sentence.Chips.Any(chip => chip.IsDemo)) { Readable = ReadableSlots.Of(sentence.Numbers, numbers).Write(edit?.Wording ?? sentence.Wording) };
        }).Concat(sheet.Edits.Where(edit => edit.IsOwn && edit.Heading == heading).OrderBy(edit => edit.SentenceId, StringComparer.Ordinal).Select(edit => new Edited(edit.SentenceId, "", edit.Wording ?? "", Wordings.Fill(edit.Wording ?? "", [.. numbers.Values]), edit.IsJudgement, true, false, null, [], false) { Readable = ReadableSlots.Of([], numbers).Write(edit.Wording ?? "") }));
        var part = sheet.Text.Parts.First(part => part.Key == heading);
        return Answer.With<HeadingPage, View>(new View(sheet.Name.Key, sheet.Text.Title, heading, part.Title, part.Limit, part.Length, sheet.Language.Code(), [.. lines], SlotsOf(sheet, topics, numbers)));
    }

    internal static async Task<IResult> Handle(string report, string heading, Input input, Desk desk, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var (sheet, refusal) = await desk.Open(report, new Wish(), stop);
        if (sheet is null || Topics(sheet, heading) is not { } topics)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        if (sheet.Closed is { } closed)
        {
            return Answer.Refused(closed);
        }

        var known = sheet.Basis.Sentences.Where(sentence => topics.Contains(sentence.Topic, StringComparer.Ordinal)).ToDictionary(sentence => sentence.Id, sentence => (sentence.Wording, sentence.IsJudgement), StringComparer.Ordinal);
        var own = sheet.Edits.Where(edit => edit.IsOwn && edit.Heading == heading).Select(edit => edit.SentenceId).ToList();
        var request = Plain(Read(input, known.Keys.Concat(own)), sheet, input.Flaws);
        input.Flaws.Require(request.Lines.Count > 0 || request.New is not null, "ny", WriteWords.Nothing);
        Task<IResult> Page() => Show(report, heading, desk, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (WritingCheck.Of(request, known, sheet, heading) is { } fault)
        {
            return Answer.Refused(fault, input, Page);
        }

        await Store(db, sheet, heading, request, known, stop);
        return Answer.Done(frame.At($"/rapporter/{sheet.Name.Key}#{heading}"), new { report = sheet.Name.Key, heading, lines = request.Lines.Count }, WriteWords.Saved);
    }

    /// <summary>The report's numbers, those of this heading first, each with the sentence it stands in.</summary>
    private static IReadOnlyList<Slot> SlotsOf(Sheet sheet, IReadOnlyList<string> topics, IReadOnlyDictionary<string, Number> numbers)
    {
        var slots = new Dictionary<string, Slot>(StringComparer.Ordinal);
        foreach (var sentence in sheet.Basis.Sentences.OrderBy(sentence => !topics.Contains(sentence.Topic, StringComparer.Ordinal)))
        {
            foreach (var number in sentence.Numbers)
            {
                slots.TryAdd(number.Name, new Slot(number.Name, number.Shown, Wordings.Fill(sentence.Wording, [.. sentence.Numbers, .. numbers.Values]), topics.Contains(sentence.Topic, StringComparer.Ordinal)));
            }
        }

        return [.. numbers.Values.Select(number => slots.GetValueOrDefault(number.Name) ?? new Slot(number.Name, number.Shown, "", false)).OrderBy(slot => !slot.IsHere).ThenBy(slot => slot.Name, StringComparer.Ordinal)];
    }

    private static Request Read(Input input, IEnumerable<string> ids)
    {
        var lines = new List<Line>();
        foreach (var id in ids.Where(id => input.Raw.ContainsKey("ord." + id) || input.Raw.ContainsKey("ut." + id) || input.Raw.ContainsKey("vurdering." + id)))
        {
            lines.Add(new Line(id, input.Text("ord." + id, 2000), input.Ticked("vurdering." + id), input.Text("ut." + id, 500)));
        }

        return new Request(lines, input.Text("ny", 2000), input.Ticked("nyVurdering"));
    }

    /// <summary>The request with whole names for its numbers. A number that was written over is a flaw: it is the records that say it.</summary>
    private static Request Plain(Request request, Sheet sheet, Flaws flaws)
    {
        var numbers = sheet.Basis.Numbers();
        return request with
        {
            Lines = [.. request.Lines.Select(line => line with { Wording = Kept(line.Wording, "ord." + line.Id, WritingCheck.NumbersOf(sheet, line.Id)) })],
            New = Kept(request.New, "ny", []),
        };

        string? Kept(string? typed, string field, IReadOnlyList<Number> own) => typed is null ? null : ReadableSlots.Of(own, numbers).Read(typed, slot => flaws.Add(field, WriteWords.NumberIsTheRecords.With(slot)));
    }

    private static async Task Store(SamspillDb db, Sheet sheet, string heading, Request request, Dictionary<string, (string Wording, bool IsJudgement)> known, CancellationToken stop)
    {
        var report = sheet.Begun(db);
        var edits = await db.Set<SentenceEdit>().Where(edit => edit.ReportId == report.Id && edit.Language == sheet.Language).ToListAsync(stop);
        foreach (var line in request.Lines)
        {
            var edit = edits.Find(edit => edit.SentenceId == line.Id);
            var isOwn = !known.TryGetValue(line.Id, out var original);
            var wording = line.Wording == original.Wording ? null : line.Wording;
            if (edit is null && (wording is not null || line.LeftOutBecause is not null || (line.IsJudgement && !original.IsJudgement)))
            {
                edit = new SentenceEdit { ReportId = report.Id, Heading = heading, SentenceId = line.Id, Language = sheet.Language };
                db.Add(edit);
            }

            if (edit is not null)
            {
                (edit.Wording, edit.LeftOutBecause, edit.IsJudgement) = (wording, line.LeftOutBecause, line.IsJudgement && !original.IsJudgement);
                if (edit.IsIdle || (isOwn && edit.Wording is null))
                {
                    db.Remove(edit);
                }
            }
        }

        if (request.New is { } words)
        {
            var number = edits.Where(edit => edit.IsOwn).Select(edit => int.Parse(edit.SentenceId["egen-".Length..], System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1;
            db.Add(new SentenceEdit { ReportId = report.Id, Heading = heading, SentenceId = $"egen-{number:000}", Language = sheet.Language, Wording = words, IsJudgement = request.IsNewJudgement });
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>The topics of a heading; null when the report has none of that name.</summary>
    private static IReadOnlyList<string>? Topics(Sheet sheet, string heading) =>
        heading == "krav" ? sheet.Name.Template.Claim?.Topics : sheet.Name.Template.Headings.FirstOrDefault(part => part.Key == heading)?.Topics;
}
