using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Oai;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;

namespace Samspill.Network.Publishing;

/// <summary>Where a partnership's data is: its addresses and the domain in identifiers, from the installation's own address and never from what a request claims.</summary>
internal sealed class SharingPlace(SiteAddress site, MailSettings mail)
{
    /// <summary>Under what terms anybody may use what is shared.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    public async Task<OaiRepository> Repository(SamspillDb db, CancellationToken stop)
    {
        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(row => row.Id == db.Here, stop);
        var earliest = await db.Set<SharedRecord>().MinAsync(row => (DateTimeOffset?)row.PublishedAt, stop) ?? db.Scene.Clock.Real;
        var home = site.Of("/" + partnership.Slug);
        var host = new Uri(home).Host;
        var domain = host.Contains('.', StringComparison.Ordinal) ? host : host + ".local";
        var box = mail.From.Address is { } said && said[(said.IndexOf('@', StringComparison.Ordinal) + 1)..].Contains('.', StringComparison.Ordinal) ? said : "post@" + domain;
        return new(partnership.Name, home + "/oai", home, domain, partnership.Slug.Value, box, partnership.Language, earliest, Licence);
    }
}
