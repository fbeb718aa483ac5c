using System.Data.Common;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MailKit.Net.Smtp;

namespace Samspill.Platform.Telemetry;

/// <summary>What may stand in a log: no mail address, no secret of a link or a key, no question of an address, and no words that an exception took from a record.</summary>
public static partial class Mask
{
    /// <summary>A text as a log may hold it, on one line.</summary>
    public static string Of(string text)
    {
        var masked = Secret().Replace(Question().Replace(Address().Replace(text, "[address]"), "${path}?[question]"), "[secret]");
        return string.Concat(masked.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
    }

    /// <summary>What went wrong, outermost first. Only the machine speaks in its own words; every other message may hold what somebody wrote, and is left out.</summary>
    public static string Of(Exception fault)
    {
        var causes = new List<string>();
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            causes.Add(cause switch
            {
                DbException or SocketException or IOException => $"{cause.GetType().FullName}: {Of(cause.Message)}",
                SmtpCommandException refused => $"{cause.GetType().FullName}: {(int)refused.StatusCode} {refused.ErrorCode}",
                _ => cause.GetType().FullName!,
            });
        }

        return string.Join(" <- ", causes);
    }

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+(@|%40)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();

    /// <summary>The question of an address of ours: what a reader searched for, or where she was going.</summary>
    [GeneratedRegex(@"(?<path>/[^\s?""']*)\?[^\s""']+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Question();

    /// <summary>Thirty bytes or more as links, keys and cookies write them: letters, digits, hyphens and underscores.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9_-])(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{40,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();
}
