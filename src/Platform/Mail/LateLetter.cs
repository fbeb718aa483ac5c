using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Mail;

/// <summary>A letter as a room writes it when it is to leave.</summary>
/// <param name="To">The mail address.</param>
/// <param name="Path">The path of the page that it is about.</param>
public sealed record WrittenLetter(string To, Language Language, Text Subject, Text Body, string Path);

/// <summary>
/// Writes letters of one kind as they leave, and not before: the outbox holds only what a letter is about. So neither the address nor a
/// secret stands there, and that a letter was not needed after all cannot be seen there either.
/// </summary>
public interface ILateLetters
{
    /// <summary>The name by which the outbox calls for it.</summary>
    string Name { get; }

    /// <summary>The letter about <paramref name="matter"/>, in the partnership that has been entered; null when none is to be sent after all.</summary>
    Task<WrittenLetter?> Write(string matter, CancellationToken stop);
}

/// <summary>How a room asks for a letter that is written when it leaves.</summary>
public static class LateMailing
{
    /// <summary>Asks for a letter about <paramref name="matter"/>; it leaves when the save it belongs to has been made.</summary>
    /// <param name="letters">The name of the <see cref="ILateLetters"/> that writes it.</param>
    public static void MailLate(this SamspillDb db, string letters, string matter) => db.Put(LateLetter.Kind, JsonSerializer.Serialize(new LateLetter(letters, matter)));

    /// <summary>True while some letter of the partnership has not left yet, and may still do so.</summary>
    public static Task<bool> LateLettersWait(this SamspillDb db, CancellationToken stop) =>
        db.Set<OutboxMessage>().AnyAsync(message => message.PartnershipId == db.Here && message.Kind == LateLetter.Kind && message.SentAt == null && message.GivenUpAt == null, stop);
}

/// <summary>A letter as it lies in the outbox before anybody has written it.</summary>
internal sealed record LateLetter(string Letters, string Matter)
{
    public const string Kind = "LateLetter";

    public static async Task<Letter?> Write(IServiceProvider services, string body, CancellationToken stop)
    {
        var asked = JsonSerializer.Deserialize<LateLetter>(body)!;
        var writer = services.GetServices<ILateLetters>().Single(letters => letters.Name == asked.Letters);
        return await writer.Write(asked.Matter, stop) is { } letter ? new Letter(letter.To, "", letter.Language, letter.Subject.In(letter.Language), letter.Body.In(letter.Language), letter.Path) : null;
    }
}
