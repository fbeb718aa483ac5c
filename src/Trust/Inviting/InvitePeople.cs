using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Mail;
using Samspill.Platform.Tokens;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Inviting;

/// <summary>Invite those of a group by mail. Before the round opens the invitations wait; after, they go out at once.</summary>
public static partial class InvitePeople
{
    private const int MostLetters = 600_000;
    private const int MostWrongTold = 10;

    /// <summary>The group's identity, mail addresses parted by space, comma, semicolon or line, with or without names, and the language they are written to in.</summary>
    public sealed record Request(string Group, string Addresses, Language? Language);

    /// <summary>The group's identity.</summary>
    public sealed record GroupRequest(string Group);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Handle(string wave, Input input, OnWave on, CancellationToken stop)
    {
        var request = new Request(input.Required("group", WaveWords.GroupMissing, 40), input.Required("addresses", InviteWords.AddressesMissing, MostLetters), input.Choice<Language>("language"));
        var (read, wrong) = Addresses(request.Addresses);
        input.Flaws.Require(wrong.Count == 0, "addresses", InviteWords.AddressWrong.With(string.Join(", ", wrong.Take(MostWrongTold))));
        var added = 0;
        Text? warning = null;
        return await on.Do(wave, input, async found =>
        {
            if (found.State is WaveState.Closed or WaveState.Released)
            {
                return WaveRefusals.NotOpen;
            }

            if (await on.Group(found, request.Group, stop) is not { } group)
            {
                return WaveRefusals.GroupUnknown;
            }

            var known = (await Invitation.Of(on.Db, found.Id).Where(row => row.Address != null).Select(row => row.Address!).ToListAsync(stop)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var address in read.Where(known.Add))
            {
                var made = on.Db.Add(new Invitation { RespondentsId = group.Id, Address = address, Language = request.Language ?? Language.Nb }).Entity;
                added++;
                if (found.State == WaveState.Open)
                {
                    InvitationSecret.Give(on.Db, made);
                    on.Db.MailLate(LinkLetters.Invitation, made.Id.Value.ToString());
                }
            }

            group.Invited += added;
            warning = group.TooManyInvited;
            return null;
        }, _ => warning is null ? InviteWords.Added.Of(added) : InviteWords.Added.Of(added).Then(warning), "#inviter", stop);
    }

    /// <summary>Takes back the mail invitations of a group before the round opens, to write the list anew.</summary>
    internal static Task<IResult> TakeBack(string wave, Input input, OnWave on, CancellationToken stop)
    {
        var request = new GroupRequest(input.Required("group", WaveWords.GroupMissing, 40));
        return on.Do(wave, input, async found =>
        {
            if (found.State != WaveState.Draft)
            {
                return WaveRefusals.NotDraft;
            }

            if (await on.Group(found, request.Group, stop) is not { } group)
            {
                return WaveRefusals.GroupUnknown;
            }

            on.Db.RemoveRange(await on.Db.Set<Invitation>().Where(row => row.RespondentsId == group.Id && row.Address != null).ToListAsync(stop));
            group.Invited = 0;
            return null;
        }, _ => InviteWords.TakenBack, "#inviter", stop);
    }

    /// <summary>
    /// Reminds those who have not answered, twice at most. The outbox gets a message for each who was invited: whether one is needed is found
    /// out as it leaves, so that it tells of nobody whether she has answered.
    /// </summary>
    internal static Task<IResult> Remind(string wave, Input input, OnWave on, CancellationToken stop) => on.Do(wave, input, async found =>
    {
        if (found.Remind(on.Today) is { } no)
        {
            return no;
        }

        foreach (var id in await Invitation.Of(on.Db, found.Id).Where(row => row.Address != null).Select(row => row.Id).ToListAsync(stop))
        {
            on.Db.MailLate(LinkLetters.Reminder, id.Value.ToString());
        }

        return null;
    }, _ => InviteWords.Reminded, "#inviter", stop);

    /// <summary>Each address once, and what is none. As mail programs copy them too: with a name before, and the address in angle brackets.</summary>
    private static (IReadOnlyList<string> All, IReadOnlyList<string> Wrong) Addresses(string text)
    {
        var all = text.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Named).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return (all, all.FindAll(word => !IsAddress(word)));
    }

    private static IEnumerable<string> Named(string line)
    {
        var inBrackets = Bracketed().Matches(line).Select(match => match.Groups["address"].Value.Trim()).ToList();
        return inBrackets.Count == 0 ? Words(line) : inBrackets.Concat(Words(Bracketed().Replace(line, " ")).Where(word => word.Contains('@', StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Words(string line) => line.Split([' ', ',', '\t', '<', '>'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<(?<address>[^<>]+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracketed();

    private static bool IsAddress(string word) => word.Length <= 254 && Platform.Access.Inviting.IsMailAddress(word) && word[^1] != '.' && !word.Any(letter => char.IsControl(letter) || letter is '"' or '(' or ')' or '\\');
}
