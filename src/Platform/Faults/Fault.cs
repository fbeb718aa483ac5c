using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Samspill.Kernel;
using Samspill.Ui;

namespace Samspill.Platform.Faults;

/// <summary>What went wrong beneath us, told so that a reader knows what to do and a program knows whether to try again.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable, for programs: `platform.disk-full`.</param>
/// <param name="RetryAfter">Seconds until it is worth trying again; null when trying again does not help.</param>
internal sealed record Fault(int Status, string Code, Text Title, Text Help, int? RetryAfter = null)
{
    /// <summary>A fault of ours that we did not foresee.</summary>
    public static readonly Fault Unforeseen = new(StatusCodes.Status500InternalServerError, "platform.fault", Words.Fault, Words.FaultHelp);

    /// <summary>The disk holds no more.</summary>
    public static readonly Fault DiskFull = new(StatusCodes.Status507InsufficientStorage, "platform.disk-full", FaultWords.DiskFull, FaultWords.DiskFullHelp);

    /// <summary>The database does not answer.</summary>
    public static readonly Fault NoDatabase = new(StatusCodes.Status503ServiceUnavailable, "platform.no-database", FaultWords.NoDatabase, FaultWords.NoDatabaseHelp, 10);

    /// <summary>Another writer held on too long.</summary>
    public static readonly Fault Busy = new(StatusCodes.Status503ServiceUnavailable, "platform.busy", FaultWords.Busy, FaultWords.BusyHelp, 3);

    /// <summary>Two wrote the same at once, and this one came second.</summary>
    public static readonly Fault Collision = new(StatusCodes.Status409Conflict, "platform.saved-by-somebody-else", Words.Conflict, FaultWords.CollisionHelp);

    /// <summary>The database file is damaged.</summary>
    public static readonly Fault Damaged = new(StatusCodes.Status500InternalServerError, "platform.database-damaged", FaultWords.Damaged, FaultWords.DamagedHelp);

    /// <summary>More came than is taken.</summary>
    public static readonly Fault TooBig = new(StatusCodes.Status413PayloadTooLarge, "platform.too-big", FaultWords.TooBig, FaultWords.TooBigHelp);

    /// <summary>What was sent could not be read.</summary>
    public static readonly Fault Unreadable = new(StatusCodes.Status400BadRequest, "platform.unreadable", FaultWords.Unreadable, FaultWords.UnreadableHelp);

    /// <summary>What was sent is neither a form nor JSON.</summary>
    public static readonly Fault WrongForm = new(StatusCodes.Status415UnsupportedMediaType, "platform.send-json-or-a-form", FaultWords.WrongForm, FaultWords.WrongFormHelp);

    /// <summary>The fault behind an exception; its causes are asked from the outermost in.</summary>
    public static Fault Of(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (Known(cause) is { } fault)
            {
                return fault;
            }
        }

        return Unforeseen;
    }

    private static Fault? Known(Exception cause) => cause switch
    {
        DbUpdateConcurrencyException => Collision,
        SqliteException sqlite => OfSqlite(sqlite),
        PostgresException postgres => OfPostgres(postgres.SqlState),
        NpgsqlException or SocketException => NoDatabase,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => TooBig,
        BadHttpRequestException or InvalidDataException => Unreadable,
        IOException io when io.IsFullDisk() => DiskFull,
        _ => null,
    };

    /// <summary>Result codes of https://www.sqlite.org/rescode.html.</summary>
    private static Fault? OfSqlite(SqliteException fault) => (fault.SqliteErrorCode, fault.SqliteExtendedErrorCode) switch
    {
        (5 or 6, _) => Busy,
        (13, _) => DiskFull,
        (11 or 26, _) => Damaged,
        (_, 2067 or 1555 or 787) => Collision,
        (8 or 10 or 14, _) => NoDatabase,
        _ => null,
    };

    /// <summary>Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html.</summary>
    private static Fault? OfPostgres(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => DiskFull,
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => Collision,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => Busy,
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => Damaged,
        _ when state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("58", StringComparison.Ordinal) => NoDatabase,
        PostgresErrorCodes.ObjectNotInPrerequisiteState or PostgresErrorCodes.InvalidCatalogName => NoDatabase,
        _ => null,
    };

}

internal static class FaultWords
{
    public static readonly Text DiskFull = new("Det er ikke plass til mer", "Det er ikkje plass til meir", "There is no room for more");
    public static readonly Text DiskFullHelp = new("Disken er full. Det du skrev, er ikke lagret, og ingenting er lagret halvveis. Gå tilbake i nettleseren og behold teksten. Si fra til den som drifter Samspill.", "Disken er full. Det du skreiv, er ikkje lagra, og ingenting er lagra halvvegs. Gå tilbake i nettlesaren og ta vare på teksten. Sei frå til den som driftar Samspill.", "The disk is full. What you wrote is not saved, and nothing is half saved. Go back in the browser and keep your text. Tell the one who operates Samspill.");
    public static readonly Text NoDatabase = new("Vi får ikke kontakt med databasen", "Vi får ikkje kontakt med databasen", "We cannot reach the database");
    public static readonly Text NoDatabaseHelp = new("Ingenting er lagret halvveis. Vent ti sekunder og prøv igjen.", "Ingenting er lagra halvvegs. Vent ti sekund og prøv igjen.", "Nothing is half saved. Wait ten seconds and try again.");
    public static readonly Text Busy = new("Mange lagrer akkurat nå", "Mange lagrar akkurat no", "Many are saving right now");
    public static readonly Text BusyHelp = new("Det du skrev, er ikke lagret ennå. Prøv igjen om litt.", "Det du skreiv, er ikkje lagra enno. Prøv igjen om litt.", "What you wrote is not saved yet. Try again in a moment.");
    public static readonly Text CollisionHelp = new("Posten ble endret mens du skrev. Gå tilbake, ta vare på teksten din, åpne siden på nytt og lagre igjen.", "Posten vart endra medan du skreiv. Gå tilbake, ta vare på teksten din, opne sida på nytt og lagre igjen.", "The record was changed while you wrote. Go back, keep your text, open the page again and save once more.");
    public static readonly Text Damaged = new("Databasen er skadet", "Databasen er skadd", "The database is damaged");
    public static readonly Text DamagedHelp = new("Si fra til den som drifter Samspill. Kommandoen check viser hva som er galt, og restore henter inn siste sikkerhetskopi.", "Sei frå til den som driftar Samspill. Kommandoen check viser kva som er gale, og restore hentar inn siste tryggingskopi.", "Tell the one who operates Samspill. The command check shows what is wrong, and restore brings back the last backup.");
    public static readonly Text TooBig = new("Det du sendte, er for stort", "Det du sende, er for stort", "What you sent is too big");
    public static readonly Text TooBigHelp = new("En fil kan være 20 MB. Gjør den mindre og prøv igjen.", "Ei fil kan vere 20 MB. Gjer ho mindre og prøv igjen.", "A file may be 20 MB. Make it smaller and try again.");
    public static readonly Text WrongForm = new("Send JSON eller et skjema", "Send JSON eller eit skjema", "Send JSON or a form");
    public static readonly Text WrongFormHelp = new("Skriv Content-Type: application/json og et JSON-objekt. Feltene står på /api.", "Skriv Content-Type: application/json og eit JSON-objekt. Felta står på /api.", "Write Content-Type: application/json and a JSON object. The fields stand on /api.");
    public static readonly Text Unreadable = new("Vi kunne ikke lese det du sendte", "Vi kunne ikkje lese det du sende", "We could not read what you sent");
    public static readonly Text UnreadableHelp = new("Gå tilbake, åpne siden på nytt og prøv igjen.", "Gå tilbake, opne sida på nytt og prøv igjen.", "Go back, open the page again and retry.");
}
