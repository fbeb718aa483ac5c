using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Journeys;

/// <summary>The mails of a site without a mail server.</summary>
internal static class Mailbox
{
    /// <summary>Sends what waits and reads the mails that became files, as plain text, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> Mails(this TestSite site)
    {
        await site.Services.GetRequiredService<Dispatch>().Sweep(default);
        var folder = Path.Combine(site.Services.GetRequiredService<DatabaseChoice>().Folder, "mail");
        if (!System.IO.Directory.Exists(folder))
        {
            return [];
        }

        var mails = new List<string>();
        foreach (var file in System.IO.Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal))
        {
            using var mail = await MimeKit.MimeMessage.LoadAsync(file);
            mails.Add(string.Join('\n', mail.Headers.Concat(mail.Body!.Headers).Select(header => header.Field + ": " + header.Value)) + "\n\n" + mail.TextBody);
        }

        return mails;
    }
}
