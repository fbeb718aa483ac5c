using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Answering;

/// <summary>
/// How many of a group have given one answer. All there ever is of what was answered: no row, no order, no time and no person stands
/// behind it. Every count there can be is laid out at nought when the round opens, and all are destroyed when its figures are released.
/// </summary>
internal sealed class Tally : Row<PieceId>, IUnaudited
{
    /// <summary>Quarters to a step of the scale: a person's average is counted to the nearest quarter.</summary>
    public const int Quarters = 4;

    private const int NoPosition = 0;

    public RespondentsId RespondentsId { get; init; }

    /// <summary>What was asked and what was answered: `politicians:12` is a three, in quarters; `politicians:0` no position.</summary>
    public required string Slot { get; init; }

    public int Count { get; set; }

    /// <summary>Every count of a group, at nought.</summary>
    public static IEnumerable<Tally> Empty(RespondentsId group, IEnumerable<string> measures, bool hasOverall)
    {
        var whole = measures.SelectMany(measure => Enumerable.Range(0, 6).Select(answer => SlotOf(measure, answer * Quarters)));
        var fine = hasOverall ? Enumerable.Range(Quarters, (4 * Quarters) + 1).Append(NoPosition).Select(quarters => SlotOf(Measure.Overall, quarters)) : [];
        return whole.Concat(fine).Append(SlotOf(Measure.Answered, 1)).Select(slot => new Tally { RespondentsId = group, Slot = slot });
    }

    /// <summary>The counts that a sheet adds one to.</summary>
    public static IReadOnlyList<string> SlotsOf(IReadOnlyList<Asked> asked, IReadOnlyList<int> answers, bool hasOverall)
    {
        var slots = asked.Select((question, i) => SlotOf(question.Measure, answers[i] == TrustPulse.DoNotKnow ? NoPosition : answers[i] * Quarters)).Append(SlotOf(Measure.Answered, 1)).ToList();
        if (hasOverall)
        {
            slots.Add(SlotOf(Measure.Overall, Average(asked, answers)));
        }

        return slots;
    }

    /// <summary>The measure and the value in quarters of a slot; nought for no position.</summary>
    public (string Measure, int Quarters) Parts => (Slot[..Slot.IndexOf(':', StringComparison.Ordinal)], int.Parse(Slot.AsSpan(Slot.IndexOf(':', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture));

    /// <summary>A person's average over the targets, in quarters; no position when she has one to fewer than 60 % of them.</summary>
    private static int Average(IReadOnlyList<Asked> asked, IReadOnlyList<int> answers)
    {
        var rated = asked.Select((question, i) => (Topic: Measure.TopicOf(question.Measure), Answer: answers[i])).Where(pair => pair.Topic is { } topic && Measure.Targets.Contains(topic)).ToList();
        var taken = rated.Where(pair => pair.Answer is >= 1 and <= 5).ToList();
        return taken.Count * 10 < rated.Count * 6 ? NoPosition : (int)Math.Round(taken.Average(pair => (decimal)pair.Answer) * Quarters, MidpointRounding.AwayFromZero);
    }

    private static string SlotOf(string measure, int quarters) => string.Create(CultureInfo.InvariantCulture, $"{measure}:{quarters}");
}

internal sealed class TallyTable : IEntityTypeConfiguration<Tally>
{
    public void Configure(EntityTypeBuilder<Tally> builder)
    {
        builder.HasIndex(tally => new { tally.PartnershipId, tally.RespondentsId, tally.Slot }).IsUnique();
        builder.RefersTo<Respondents>(nameof(Tally.RespondentsId));
        builder.Property(tally => tally.Slot).HasMaxLength(40);
        builder.Ignore(tally => tally.Parts);
    }
}
