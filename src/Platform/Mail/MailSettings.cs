using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using MimeKit;
using Samspill.Platform.Data;

namespace Samspill.Platform.Mail;

/// <summary>How mail leaves the installation: through a server, or, without one, as files in the data folder.</summary>
/// <param name="Server">`smtp://user:password@host:587` or `smtps://host:465`; null without a server.</param>
/// <param name="From">Who it comes from.</param>
/// <param name="Folder">Where mails are put as files when there is no server.</param>
public sealed record MailSettings(Uri? Server, MailboxAddress From, string Folder)
{
    /// <summary>True when mails are sent; false when they become files.</summary>
    public bool HasServer => Server is not null;

    /// <summary>Reads SAMSPILL_SMTP and SAMSPILL_MAIL_FROM.</summary>
    public static MailSettings Read(IConfiguration settings, DatabaseChoice database)
    {
        var server = settings["SAMSPILL_SMTP"] is { Length: > 0 } said ? new Uri(said, UriKind.Absolute) : null;
        if (server is not null && server.Scheme is not ("smtp" or "smtps"))
        {
            throw new InvalidOperationException("SAMSPILL_SMTP must begin with smtp:// or smtps://");
        }

        var from = settings["SAMSPILL_MAIL_FROM"] is { Length: > 0 } sender ? MailboxAddress.Parse(sender) : new MailboxAddress("Samspill", "samspill@localhost");
        return new(server, from, Path.Combine(database.Folder, "mail"));
    }
}

/// <summary>The address of the installation as mails give it: SAMSPILL_ADDRESS, else the one it listens on. Never what a request claims.</summary>
public sealed class SiteAddress(IConfiguration settings, IServer server)
{
    /// <summary>The full address of a path.</summary>
    public string Of(string path) => Root.TrimEnd('/') + path;

    private string Root => settings["SAMSPILL_ADDRESS"] is { Length: > 0 } said ? said
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal) ?? "http://localhost:5080";
}
