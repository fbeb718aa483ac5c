using System.Security.Cryptography;
using System.Text;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Governance.Meetings;

/// <summary>
/// The boxes of minutes on a meeting's page, which every button on it carries. Each box tells which text it began from, so that only what
/// she changed is kept, and what somebody else wrote meanwhile is never written over unseen.
/// </summary>
internal static class MinutesBoxes
{
    private const int Most = 4000;

    /// <summary>The form that holds the boxes.</summary>
    public const string FormId = "referat";

    /// <summary>The box of a matter.</summary>
    public static string Box(Guid line) => "m-" + line;

    /// <summary>The mark of the text that the box began from.</summary>
    public static string BeganFrom(Guid line) => "b-" + line;

    /// <summary>The field for the name of what a matter becomes.</summary>
    public static string NameOf(bool isDecision, Guid line) => (isDecision ? "v-" : "t-") + line;

    /// <summary>The mark of a text, alike however its lines are broken.</summary>
    public static string Mark(string? minutes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(minutes) ?? "")).AsSpan(0, 8));

    /// <summary>What she wrote in a matter's box; null when it stands as it began.</summary>
    public static string? Written(IReadOnlyDictionary<string, string> raw, Guid line) =>
        raw.GetValueOrDefault(Box(line)) is { } typed && raw.GetValueOrDefault(BeganFrom(line)) is { } began && Mark(typed) != began ? typed : null;

    /// <summary>Keeps what she changed; refuses when somebody else changed the same.</summary>
    public static async Task<Refusal?> Save(OnMeeting on, Meeting meeting, Input input, CancellationToken stop)
    {
        if (meeting.Status == MeetingStatus.Cancelled || !input.Raw.Keys.Any(field => field.StartsWith("b-", StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (var line in await on.Lines(meeting, stop))
        {
            if (Written(input.Raw, line.Id.Value) is null)
            {
                continue;
            }

            var typed = Plain(input.Text(Box(line.Id.Value), Most));
            if (Mark(line.Minutes) == Mark(typed))
            {
                continue;
            }

            if (Mark(line.Minutes) != input.Raw[BeganFrom(line.Id.Value)])
            {
                return MeetingRefusals.SavedMeanwhile.With(line.Title);
            }

            line.Minutes = typed;
        }

        return null;
    }

    private static string? Plain(string? text) => text?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() is { Length: > 0 } plain ? Letters.Composed(plain) : null;
}
