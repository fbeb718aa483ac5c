using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samspill.Kernel;
using Samspill.Platform.Access;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Mail;

namespace Samspill.Platform.Retention;

/// <summary>Chooses for how long the installation keeps what is no longer needed, and how many backups.</summary>
public static class SetUpkeep
{
    /// <summary>Days, months, and a number of backups; 0 backups takes none.</summary>
    public sealed record Request(int MailDays, int LinkDays, int SessionDays, int RequestDays, int InactiveMonths, int Backups);

    /// <summary>What the page shows: the rules, and how the last rounds went.</summary>
    /// <param name="Folder">Where backups lie.</param>
    /// <param name="IsLate">True when no backup has succeeded for two days, though they are to be taken.</param>
    public sealed record View(int MailDays, int LinkDays, int SessionDays, int RequestDays, int InactiveMonths, int Backups, DateTimeOffset? BackedUpAt, bool IsLate, string? Fault, DateTimeOffset? TidiedAt, int Tidied, string Folder);

    internal static async Task<View> See(SamspillDb db, DatabaseChoice choice, CancellationToken stop)
    {
        var rules = await db.Upkeep(stop);
        var now = db.Scene.Clock.Real;
        return new(rules.MailDays, rules.LinkDays, rules.SessionDays, rules.RequestDays, rules.InactiveMonths, rules.Backups, rules.BackedUpAt,
            rules.Backups > 0 && (rules.Fault is not null || (rules.BackedUpAt is { } last && now - last > TimeSpan.FromDays(2))), rules.Fault, rules.TidiedAt, rules.Tidied, choice.Backups);
    }

    internal static async Task<IResult> Handle(Input input, SamspillDb db, DatabaseChoice choice, MailSettings mail, CancellationToken stop)
    {
        var request = new Request(Days("mailDays", 1, 3650), Days("linkDays", 1, 365), Days("sessionDays", 1, 365), Days("requestDays", 30, 3650), Days("inactiveMonths", 3, 120), Days("backups", 0, 366));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowInstallation.Handle(db, choice, mail, stop));
        }

        var rules = await db.Upkeep(stop);
        (rules.MailDays, rules.LinkDays, rules.SessionDays, rules.RequestDays, rules.InactiveMonths, rules.Backups) = (request.MailDays, request.LinkDays, request.SessionDays, request.RequestDays, request.InactiveMonths, request.Backups);
        await db.SaveChangesAsync(stop);
        return Answer.Done("/installasjon", request, UpkeepWords.Saved);

        int Days(string field, int least, int most)
        {
            var number = input.Whole(field);
            input.Flaws.Require(number is not null && number >= least && number <= most, field, UpkeepWords.Between.With(least, most));
            return number ?? 0;
        }
    }
}

/// <summary>Takes a backup at once, as the night does.</summary>
public static class BackUpNow
{
    /// <summary>Nothing is asked.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(Input input, SamspillDb db, DatabaseChoice choice, MailSettings mail, IServiceScopeFactory scopes, ILogger<NightlyBackup> log, CancellationToken stop)
    {
        Task<IResult> Page() => ShowInstallation.Handle(db, choice, mail, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        return await NightlyBackup.Take(scopes, log, stop) is { } fault
            ? Answer.Refused(UpkeepRefusals.NotTaken.With(fault), input, Page)
            : Answer.Done("/installasjon", new { folder = choice.Backups }, UpkeepWords.Taken);
    }
}

internal static class UpkeepRefusals
{
    public static readonly Refusal NotTaken = new("platform.backup-not-taken", new("Sikkerhetskopien ble ikke tatt. Maskinen sier: {0}", "Tryggingskopien vart ikkje teken. Maskina seier: {0}", "The backup was not taken. The machine says: {0}"));
}

internal static class UpkeepWords
{
    public static readonly Text Backups = new("Sikkerhetskopier", "Tryggingskopiar", "Backups");
    public static readonly Text LastTaken = new("Sist tatt {0}.", "Sist teken {0}.", "Last taken {0}.");
    public static readonly Text Never = new("Ingen er tatt ennå. Den første tas kommende natt.", "Ingen er teken enno. Den første blir teken komande natt.", "None is taken yet. The first is taken the coming night.");
    public static readonly Text Off = new("Nattlige kopier er slått av.", "Nattlege kopiar er slått av.", "Nightly backups are off.");
    public static readonly Text Where = new("Kopiene ligger i {0}. Kopier dem til en annen maskin: de holder alt, også passordene i kryptert form.", "Kopiane ligg i {0}. Kopier dei til ei anna maskin: dei held alt, også passorda i kryptert form.", "The backups lie in {0}. Copy them to another machine: they hold everything, the hashed passwords too.");
    public static readonly Text Failed = new("Den siste gikk ikke. Maskinen sier: {0}", "Den siste gjekk ikkje. Maskina seier: {0}", "The last one failed. The machine says: {0}");
    public static readonly Text Late = new("forsinket", "forseinka", "late");
    public static readonly Text Now = new("Ta en kopi nå", "Ta ein kopi no", "Take a backup now");
    public static readonly Text Taken = new("Sikkerhetskopien er tatt.", "Tryggingskopien er teken.", "The backup is taken.");
    public static readonly Text Keeping = new("Hvor lenge noe blir liggende", "Kor lenge noko blir liggjande", "For how long things are kept");
    public static readonly Text KeepingHelp = new("Det som er eldre, blir fjernet hvert døgn. Historikken blir stående.", "Det som er eldre, blir fjerna kvart døgn. Historikken blir ståande.", "What is older is removed each day. The history stays.");
    public static readonly Plural LastTidied = new(new("Sist ryddet {1}: {0} rad fjernet.", "Sist rydda {1}: {0} rad fjerna.", "Last tidied {1}: {0} row removed."), new("Sist ryddet {1}: {0} rader fjernet.", "Sist rydda {1}: {0} rader fjerna.", "Last tidied {1}: {0} rows removed."));
    public static readonly Text NotTidied = new("Det er ikke ryddet ennå.", "Det er ikkje rydda enno.", "Nothing is tidied yet.");
    public static readonly Text MailDays = new("Sendt e-post, dager", "Send e-post, dagar", "Sent mail, days");
    public static readonly Text LinkDays = new("Brukte lenker til innlogging, dager", "Brukte lenkjer til innlogging, dagar", "Spent sign-in links, days");
    public static readonly Text SessionDays = new("Avsluttede innlogginger, dager", "Avslutta innloggingar, dagar", "Ended sessions, days");
    public static readonly Text RequestDays = new("Besvarte ønsker om sletting, dager", "Svara ønske om sletting, dagar", "Answered requests to be erased, days");
    public static readonly Text InactiveMonths = new("Måneder uten innlogging før administratoren får spørsmål", "Månader utan innlogging før administratoren får spørsmål", "Months without a sign-in before the administrator is asked");
    public static readonly Text HowMany = new("Nattlige sikkerhetskopier som beholdes", "Nattlege tryggingskopiar som blir tekne vare på", "Nightly backups to keep");
    public static readonly Text HowManyHelp = new("0 slår dem av.", "0 slår dei av.", "0 turns them off.");
    public static readonly Text Save = new("Lagre reglene", "Lagre reglane", "Save the rules");
    public static readonly Text Saved = new("Reglene er lagret.", "Reglane er lagra.", "The rules are saved.");
    public static readonly Text Between = new("Skriv et helt tall fra {0} til {1}.", "Skriv eit heilt tal frå {0} til {1}.", "Write a whole number from {0} to {1}.");
}
