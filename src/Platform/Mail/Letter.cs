using System.Text.Json;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Mail;

/// <summary>A mail to one person, in her language, as it lies in the outbox.</summary>
/// <param name="To">Her mail address.</param>
/// <param name="Name">What she is called.</param>
/// <param name="Address">The path of the page it is about; null when it is about none.</param>
internal sealed record Letter(string To, string Name, Language Language, string Subject, string Body, string? Address)
{
    public const string Kind = "Mail";

    /// <summary>The same as HTML, for readers that show it; null for a mail of plain text.</summary>
    public string? Html { get; init; }

    /// <summary>The full address that turns such mails off without signing in; null for a mail that is sent only once.</summary>
    public string? Unsubscribe { get; init; }
}

/// <summary>How a room writes to a person.</summary>
public static class Mailing
{
    /// <summary>
    /// Puts a mail to <paramref name="to"/> in the outbox, in her language; it leaves when the save it belongs to has been made.
    /// Does nothing when she has no mail address.
    /// </summary>
    /// <param name="path">The path of the page that it is about: `/notodden/mal/kunnskapsdatabase`.</param>
    public static void Mail(this SamspillDb db, Person to, Text subject, Text body, string path)
    {
        if (to.Email is { Length: > 0 } email)
        {
            db.Put(Letter.Kind, JsonSerializer.Serialize(new Letter(email, to.Name, to.Language, subject.In(to.Language), body.In(to.Language), path)));
        }
    }
}

internal static class MailWords
{
    public static readonly Text Hello = new("Hei, {0}.", "Hei, {0}.", "Hello, {0}.");
    public static readonly Text HelloAnybody = new("Hei.", "Hei.", "Hello.");
    public static readonly Text Open = new("Åpne siden:", "Opne sida:", "Open the page:");
    public static readonly Text Foot = new("Hilsen Samspill, {0}", "Helsing Samspill, {0}", "Regards, Samspill, {0}");
}
