using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Access;

/// <summary>A decision to open or close the public pages.</summary>
public readonly record struct OpeningId(Guid Value) : IId<OpeningId>
{
    /// <inheritdoc/>
    public static OpeningId From(Guid value) => new(value);
}

/// <summary>That the public pages were opened or closed, and by what decision. Kept for ever, so that one can see when the public could read.</summary>
public sealed class Opening : Row<OpeningId>, IAppendOnly
{
    /// <summary>True when they were opened.</summary>
    public bool IsPublic { get; init; }

    /// <summary>When, real time.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The decision behind it; null when none is stated.</summary>
    public string? Decision { get; init; }
}

internal sealed class OpeningTable : IEntityTypeConfiguration<Opening>
{
    public void Configure(EntityTypeBuilder<Opening> builder) => builder.Property(opening => opening.Decision).HasMaxLength(400);
}

/// <summary>Opens the public pages to anybody, or closes them.</summary>
public static class OpenToPublic
{
    /// <summary>Open or closed, and the decision behind it.</summary>
    public sealed record Request(bool IsPublic, string? Decision);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, ArenaList arenas, MailSettings mail, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Ticked("isPublic"), input.Text("decision", 400));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, async () => Answer.With<AccessPage, ShowAccess.View>(await ShowAccess.See(db, reader, arenas, mail, stop)));
        }

        var partnership = await db.Set<Partnership>().SingleAsync(partnership => partnership.Id == db.Here, stop);
        partnership.IsPublic = request.IsPublic;
        db.Add(new Opening { IsPublic = request.IsPublic, Decision = request.Decision, At = db.Scene.Clock.Real });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/tilgang"), request, request.IsPublic ? AccessWords.NowOpen : AccessWords.NowClosed);
    }
}
