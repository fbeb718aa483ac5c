using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Tight;

/// <summary>A time in which a goal is followed week by week: with a reason, to a day. It ends by itself, and what has been stays to be read.</summary>
internal sealed class TightFollowUp : Row<PartId>
{
    /// <summary>The longest it may last, so that what is tight stays an exception.</summary>
    public const int MostWeeks = 26;

    /// <summary>Days without a word after which an owner is silent, in tight follow-up.</summary>
    public const int SilentAfter = 7;

    public GoalId GoalId { get; init; }

    public required string Reason { get; init; }

    public DateOnly From { get; init; }

    public DateOnly Until { get; init; }

    [NamesPerson]
    public string? OrderedBy { get; init; }

    /// <summary>The day it was ended before its time; null when it was not.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndedBecause { get; private set; }

    /// <summary>True on a day in it.</summary>
    public bool IsOn(DateOnly day) => From <= day && day <= Until && (EndedOn is null || day < EndedOn);

    /// <summary>The Mondays of the weeks whose Friday has passed without a line; the week it began in counts when it began by Wednesday.</summary>
    public IReadOnlyList<DateOnly> Missed(IReadOnlyCollection<DateOnly> written, DateOnly today)
    {
        var missed = new List<DateOnly>();
        for (var monday = Clock.MondayOf(From); monday.AddDays(4) < today && monday <= Until; monday = monday.AddDays(7))
        {
            if (monday.AddDays(2) >= From && !written.Contains(monday))
            {
                missed.Add(monday);
            }
        }

        return missed;
    }

    /// <summary>Ends it before its time; null when done.</summary>
    public Refusal? End(string because, DateOnly today)
    {
        if (!IsOn(today))
        {
            return TightRefusals.NotOn;
        }

        (EndedOn, EndedBecause) = (today, because);
        return null;
    }

    /// <summary>The goals that are followed tightly on a day.</summary>
    public static async Task<IReadOnlyDictionary<GoalId, TightFollowUp>> On(SamspillDb db, DateOnly day, CancellationToken stop) =>
        (await db.Set<TightFollowUp>().AsNoTracking().Where(row => row.From <= day && row.Until >= day && (row.EndedOn == null || row.EndedOn > day)).ToListAsync(stop)).DistinctBy(row => row.GoalId).ToDictionary(row => row.GoalId);
}

/// <summary>What came of a week's promise for a goal in tight follow-up, what stands in the way, and what is promised for the next.</summary>
internal sealed class WeekLine : Row<PartId>
{
    public GoalId GoalId { get; init; }

    /// <summary>The Monday of the week.</summary>
    public DateOnly Monday { get; init; }

    public required string Came { get; set; }

    /// <summary>What stands in the way; null for nothing.</summary>
    public string? InTheWay { get; set; }

    /// <summary>The next deed: what is promised for the week after.</summary>
    public required string Next { get; set; }

    [NamesPerson]
    public string? By { get; set; }

    public DateOnly On { get; set; }
}

internal static class TightRefusals
{
    public static readonly Refusal AlreadyOn = new("programme.tight-already-on", new("Målet er allerede i tett oppfølging.", "Målet er alt i tett oppfølging.", "The goal is already in tight follow-up."));

    public static readonly Refusal NotOn = new("programme.tight-not-on", new("Målet er ikke i tett oppfølging.", "Målet er ikkje i tett oppfølging.", "The goal is not in tight follow-up."));
}

internal sealed class TightFollowUpTable : IEntityTypeConfiguration<TightFollowUp>
{
    public void Configure(EntityTypeBuilder<TightFollowUp> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.GoalId, row.From });
        builder.RefersTo<Goal>(nameof(TightFollowUp.GoalId));
    }
}

internal sealed class WeekLineTable : IEntityTypeConfiguration<WeekLine>
{
    public void Configure(EntityTypeBuilder<WeekLine> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.GoalId, row.Monday }).IsUnique();
        builder.RefersTo<Goal>(nameof(WeekLine.GoalId));
    }
}
