using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Digests;

/// <summary>That a person has been written to on a day. There is one of each person and day, so that nobody is written to twice, whoever sends.</summary>
internal sealed class Notice : Row, IUnaudited
{
    public PersonId PersonId { get; init; }

    /// <summary>The day of the work it was written on.</summary>
    public DateOnly On { get; init; }

    /// <summary>True for the week's digest, false for a mail of deadlines alone.</summary>
    public bool IsDigest { get; init; }

    /// <summary>How many lines it had.</summary>
    public int Lines { get; init; }
}

/// <summary>The last day of the work that a partnership's people have been told of. What happened on days nobody was written to is told the next time.</summary>
internal sealed class NoticeRound : Row, IUnaudited
{
    public DateOnly Through { get; set; }
}

/// <summary>The weekday of a person's digest.</summary>
public enum DigestDay
{
    /// <summary>Monday, unless she has chosen.</summary>
    Monday,

    /// <summary>Tuesday.</summary>
    Tuesday,

    /// <summary>Wednesday.</summary>
    Wednesday,

    /// <summary>Thursday.</summary>
    Thursday,

    /// <summary>Friday.</summary>
    Friday,

    /// <summary>She wants none. Mails on the days of her deadlines still come.</summary>
    Never,
}

/// <summary>What a person has chosen about her digest; one who has chosen nothing gets it on Mondays.</summary>
internal sealed class DigestWish : Row
{
    public PersonId PersonId { get; init; }

    public DigestDay Day { get; set; }

    /// <summary>The wish of a person; Monday when she has not chosen.</summary>
    public static async Task<DigestDay> Of(SamspillDb db, PersonId person, CancellationToken stop) =>
        await db.Set<DigestWish>().Where(wish => wish.PersonId == person).Select(wish => (DigestDay?)wish.Day).SingleOrDefaultAsync(stop) ?? DigestDay.Monday;

    /// <summary>Notes the wish; saved by the caller.</summary>
    public static async Task Set(SamspillDb db, PersonId person, DigestDay day, CancellationToken stop)
    {
        var wish = await db.Set<DigestWish>().SingleOrDefaultAsync(row => row.PersonId == person, stop) ?? db.Add(new DigestWish { PersonId = person }).Entity;
        wish.Day = day;
    }
}

internal sealed class NoticeTable : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.HasKey(notice => new { notice.PartnershipId, notice.PersonId, notice.On });
        builder.RefersTo<Person>(nameof(Notice.PersonId));
    }
}

internal sealed class NoticeRoundTable : IEntityTypeConfiguration<NoticeRound>
{
    public void Configure(EntityTypeBuilder<NoticeRound> builder) => builder.HasKey(round => round.PartnershipId);
}

internal sealed class DigestWishTable : IEntityTypeConfiguration<DigestWish>
{
    public void Configure(EntityTypeBuilder<DigestWish> builder)
    {
        builder.HasKey(wish => new { wish.PartnershipId, wish.PersonId });
        builder.RefersTo<Person>(nameof(DigestWish.PersonId));
    }
}
