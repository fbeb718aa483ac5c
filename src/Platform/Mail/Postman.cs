using System.Globalization;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Samspill.Kernel;

namespace Samspill.Platform.Mail;

/// <summary>Carries a letter to the mail server, or lays it as a file in the data folder when there is none.</summary>
internal sealed class Postman(MailSettings settings, SiteAddress site)
{
    private const int TimeoutMilliseconds = 20_000;

    /// <summary>Sends it under an identity that is the same at every try, so that a mail server or reader can drop a second copy.</summary>
    public async Task Send(Letter letter, Guid id, DateTimeOffset written, CancellationToken stop)
    {
        using var message = Compose(letter, id, written);
        await (settings.Server is { } server ? BySmtp(message, server, stop) : AsFile(message, id, written, stop));
    }

    private MimeMessage Compose(Letter letter, Guid id, DateTimeOffset written)
    {
        var language = letter.Language;
        string[] paragraphs =
        [
            (letter.Name.Length > 0 ? MailWords.Hello.With(letter.Name) : MailWords.HelloAnybody).In(language),
            letter.Body,
            letter.Address is { } path ? MailWords.Open.In(language) + "\n" + site.Of(path) : "",
            MailWords.Foot.With(site.Of("/")).In(language),
        ];
        var message = new MimeMessage { MessageId = $"{id:N}@{settings.From.Domain}", Date = Clock.InOslo(written), Subject = OneLine(letter.Subject) };
        message.From.Add(settings.From);
        message.To.Add(new MailboxAddress(OneLine(letter.Name), letter.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var text = new TextPart("plain") { Text = string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0)) + "\n" };
        text.Headers.Add("Content-Language", language.Code());
        message.Body = letter.Html is { } html ? new MultipartAlternative { text, new TextPart("html") { Text = html } } : text;
        if (letter.Unsubscribe is { } off)
        {
            message.Headers.Add("List-Unsubscribe", $"<{off}>");
        }

        return message;
    }

    private static async Task BySmtp(MimeMessage message, Uri server, CancellationToken stop)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        // Outside this machine a connection is encrypted or not made at all, and a certificate nobody vouches for is refused.
        var security = server.Scheme == "smtps" ? SecureSocketOptions.SslOnConnect : server.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;
        await client.ConnectAsync(server.Host, server.IsDefaultPort || server.Port < 0 ? (server.Scheme == "smtps" ? 465 : 587) : server.Port, security, stop);
        if (server.UserInfo.Split(':', 2) is [var user, var password])
        {
            await client.AuthenticateAsync(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password), stop);
        }

        await client.SendAsync(message, stop);
        await client.DisconnectAsync(quit: true, stop);
    }

    private async Task AsFile(MimeMessage message, Guid id, DateTimeOffset written, CancellationToken stop)
    {
        System.IO.Directory.CreateDirectory(settings.Folder);
        var path = Path.Combine(settings.Folder, $"{written.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}-{id:N}.eml");
        var half = path + ".part";
        await message.WriteToAsync(half, stop);
        if (!OperatingSystem.IsWindows())
        {
            // A mail may carry a sign-in link: for the owner of the data folder alone.
            File.SetUnixFileMode(half, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.Move(half, path, overwrite: true);
    }

    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
