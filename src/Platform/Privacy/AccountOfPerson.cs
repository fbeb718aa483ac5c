using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Accounts.SecondFactors;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Outbox;
using Samspill.Platform.Providers;

namespace Samspill.Platform.Privacy;

/// <summary>What the installation keeps about a person beside the partnership's records: her account, her sessions, mails to her, and the changes she made.</summary>
internal sealed class AccountOfPerson(SamspillDb db) : IPersonalData
{
    public async Task<IReadOnlyList<PersonalRecords>> About(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person && row.PartnershipId == partnership, stop) is not { } her)
        {
            return [];
        }

        var found = new List<PersonalRecords>();
        if (her.Email is { Length: > 0 } email)
        {
            var mails = await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.PartnershipId == partnership && message.Body.Contains(email)).OrderBy(message => message.Id).ToListAsync(stop);
            found.Add(new("mails", PrivacyWords.Mails, [.. mails.Select(mail => (IReadOnlyList<PersonalField>)[At("written", PrivacyWords.Written, mail.At), .. mail.SentAt is { } sent ? [At("sent", PrivacyWords.Sent, sent)] : Array.Empty<PersonalField>()])]));
        }

        if (her.AccountId is { } account)
        {
            await Account(found, account, stop);
            var actor = account.ToString();
            var changes = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == partnership && entry.Actor == actor).OrderBy(entry => entry.Sequence).Select(entry => new { entry.At, entry.Kind, entry.Change }).ToListAsync(stop);
            found.Add(new("changes", PrivacyWords.Changes, [.. changes.Select(entry => (IReadOnlyList<PersonalField>)[At("at", PrivacyWords.When, entry.At), new("kind", PrivacyWords.What, entry.Kind), new("change", PrivacyWords.Change, entry.Change)])]));
        }

        return [.. found.Where(records => records.Records.Count > 0)];
    }

    private async Task Account(List<PersonalRecords> found, Guid account, CancellationToken stop)
    {
        var mine = await db.Set<Account>().AsNoTracking().SingleAsync(row => row.Id == account, stop);
        found.Add(new("account", PrivacyWords.Account, [[new("email", PrivacyWords.Email, mine.Email ?? ""), .. mine.LastSignInAt is { } last ? [At("lastSignIn", PrivacyWords.LastSignIn, last)] : Array.Empty<PersonalField>(), new("hasPassword", PrivacyWords.HasPassword, mine.PasswordHash is null ? "nei" : "ja")]]));
        var sessions = await db.Set<OpenSession>().AsNoTracking().Where(session => session.AccountId == account).OrderBy(session => session.BegunAt).ToListAsync(stop);
        found.Add(new("sessions", PrivacyWords.Sessions, [.. sessions.Select(session => (IReadOnlyList<PersonalField>)[At("begun", PrivacyWords.When, session.BegunAt), new("browser", PrivacyWords.Browser, $"{session.Browser}, {session.Machine}")])]));
        var identities = await db.Set<ExternalIdentity>().AsNoTracking().Where(identity => identity.AccountId == account).OrderBy(identity => identity.LinkedAt).ToListAsync(stop);
        found.Add(new("identities", PrivacyWords.Identities, [.. identities.Select(identity => (IReadOnlyList<PersonalField>)[new("issuer", PrivacyWords.Provider, identity.Issuer), At("linked", PrivacyWords.When, identity.LinkedAt)])]));
        if (await db.Set<SecondFactor>().AnyAsync(factor => factor.AccountId == account, stop))
        {
            found.Add(new("secondFactor", PrivacyWords.SecondFactor, [[new("isOn", PrivacyWords.IsOn, "ja")]]));
        }
    }

    private static PersonalField At(string name, Text title, DateTimeOffset moment) => new(name, title, moment.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
