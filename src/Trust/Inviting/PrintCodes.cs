using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Accounts.SecondFactors;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Mail;
using Samspill.Platform.Tokens;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Inviting;

/// <summary>
/// Print codes for a group: as many slips as are asked for, each with a link of its own that answers once. They are shown in the answer and
/// never again, and nobody knows who draws which.
/// </summary>
public static class PrintCodes
{
    private const int Most = 1_000;

    /// <summary>The group's identity, how many, and the language of the slips.</summary>
    public sealed record Request(string Group, int? Count, Language? Language);

    /// <summary>The sheet.</summary>
    public sealed record View(string Wave, string Title, WaveKind Kind, RaterGroup Group, string? Municipality, DateOnly ClosesOn, IReadOnlyList<Slip> Slips)
    {
        /// <summary>What the slips are written in.</summary>
        public Language Language { get; init; }

        /// <summary>That more are invited than there are in the group; null when they are not.</summary>
        public Text? Warning { get; init; }
    }

    /// <summary>A slip: its link, and the link as a QR code's path in a square of <paramref name="Size"/>.</summary>
    public sealed record Slip(string Link, int Size, string Path);

    internal static async Task<IResult> Handle(string wave, Input input, OnWave on, SiteAddress site, CancellationToken stop)
    {
        var request = new Request(input.Required("group", WaveWords.GroupMissing, 40), input.Whole("count"), input.Choice<Language>("language"));
        input.Flaws.Require(request.Count is >= 1 and <= Most || input.Flaws.Of("count").Any(), "count", InviteWords.CountWrong.With(Most));
        View? made = null;
        var done = await on.Do(wave, input, async found =>
        {
            if (!found.TakesAnswersOn(on.Today))
            {
                return WaveRefusals.NotOpen;
            }

            if (await on.Group(found, request.Group, stop) is not { } group)
            {
                return WaveRefusals.GroupUnknown;
            }

            var slips = new List<Slip>(request.Count!.Value);
            for (var i = 0; i < request.Count; i++)
            {
                var secret = SlipCode.New();
                on.Db.Add(new Invitation { RespondentsId = group.Id, Language = request.Language ?? Language.Nb, Hash = Secret.Hash(secret) });
                var link = site.Of($"/{on.Slug}/puls/{secret}");
                var (size, path) = QrCode.Of(link);
                slips.Add(new(link, size, path));
            }

            group.Codes += slips.Count;
            made = new(found.Key.Value, found.Title, found.Kind, group.Group, await Place.Name(on.Db, group.MunicipalityId, stop), found.ClosesOn!.Value, slips) { Language = request.Language ?? Language.Nb, Warning = group.TooManyInvited };
            return null;
        }, _ => InviteWords.Printed, "", stop);
        return made is null ? done : Answer.With<CodesPage, View>(made);
    }
}
