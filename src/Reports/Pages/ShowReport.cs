using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Reports.Composing;
using Samspill.Reports.Freezing;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Pages;

/// <summary>A report as it reads now: headings, sentences with their sources, what hinders freezing, and what differs from the frozen edition.</summary>
public static class ShowReport
{
    /// <summary>What the page shows.</summary>
    /// <param name="Gaps">What hinders freezing; empty for a frozen edition.</param>
    /// <param name="Hash">The frozen edition's content hash.</param>
    /// <param name="DueOn">The day it is to be sent; null is not set.</param>
    /// <param name="IsBegun">True when somebody has written in it or set its deadline.</param>
    /// <param name="Compared">What today's work would change; null when there is nothing frozen.</param>
    public sealed record View(Composition Text, IReadOnlyList<Gap> Gaps, string? Hash, DateOnly? FrozenOn, string? FrozenBy, bool IsReopened, bool MayWrite, bool MayFreeze, IReadOnlyList<int> Editions, Comparison? Compared, bool? IsAttested, string? Attachments, DateOnly? DueOn, bool IsDueDemo, bool IsBegun)
    {
        /// <summary>What people are called, by the keys that sources name them by.</summary>
        public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();
    }

    /// <summary>A hindrance with the place that mends it.</summary>
    public sealed record Gap(string Code, string Part, Text What, Text Remedy, string Address, bool IsDemo, ReportMend? Mend);

    internal static async Task<IResult> Handle(string report, int? utgave, Desk desk, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var (sheet, refusal) = await desk.Open(report, new Wish(Edition: utgave), stop);
        if (sheet is null)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        var shown = sheet.Report is null ? [] : await db.Set<Frozen>().AsNoTracking().Where(row => row.ReportId == sheet.Report.Id).OrderBy(row => row.Edition).Select(row => new { row.Edition, row.Hash, row.On, row.By }).ToListAsync(stop);
        var edition = shown.Find(row => row.Edition == sheet.Text.Edition);
        Comparison? compared = null;
        if (sheet.IsFrozen)
        {
            var (today, _) = await desk.Open(sheet.Name.Key, new Wish(sheet.Language, IsLive: true), stop);
            compared = Comparison.Between(sheet.Text, today!.Text);
        }

        var isLocked = sheet.IsFrozen;
        return Answer.With<ReportPage, View>(new View(sheet.Text, [.. sheet.Gaps.Select(gap => Of(gap, sheet.Text))], edition?.Hash, edition?.On, edition?.By, sheet.Report?.IsReopened ?? false,
            reader.May(ReportDeeds.Write) && !isLocked, reader.May(ReportDeeds.Freeze), [.. shown.Select(row => row.Edition)], compared, sheet.Report?.IsAttested, sheet.Report?.Attachments, sheet.Report?.DueOn, sheet.Report?.IsDemo ?? false, sheet.Report is not null) { Names = await NamesOf(sheet.Text, db, stop) });
    }

    private static async Task<IReadOnlyDictionary<string, string>> NamesOf(Composition text, SamspillDb db, CancellationToken stop)
    {
        var keys = text.Parts.SelectMany(part => part.Paragraphs).SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => sentence.Chips).Select(chip => chip.By).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return (await db.Set<Person>().AsNoTracking().Select(person => new { person.Key, person.Name }).ToListAsync(stop)).Where(person => keys.Contains(person.Key.Value)).ToDictionary(person => person.Key.Value, person => person.Name, StringComparer.Ordinal);
    }

    private static Gap Of(ReportGap gap, Composition text)
    {
        var template = Templates.Template.All.First(template => template.Key == text.Template);
        var part = template.Headings.FirstOrDefault(heading => heading.Topics.Contains(gap.Topic, StringComparer.Ordinal))?.Key ?? "";
        return new Gap(gap.Code, part, gap.What, gap.Remedy, gap.Address, gap.IsDemo, gap.Mend);
    }
}
