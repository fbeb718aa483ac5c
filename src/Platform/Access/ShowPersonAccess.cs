using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Platform.Tokens;
using Samspill.Ui;

namespace Samspill.Platform.Access;

/// <summary>One person's access: her roles, what they let her do, and the keys she has made for programs.</summary>
public static class ShowPersonAccess
{
    /// <summary>What the page shows.</summary>
    /// <param name="May">What her roles let her do.</param>
    /// <param name="OpenKeys">How many keys for programs are good in her name.</param>
    public sealed record View(string Key, string Name, string? Title, string? Email, IReadOnlyList<Role> Roles, IReadOnlyList<Text> May, int OpenKeys, int Version, bool MayChange, bool IsDemo)
    {
        /// <summary>What she is shown as a guest.</summary>
        public IReadOnlyList<Guests.ShowGiven.Line> Given { get; init; } = [];
    }

    internal static async Task<IResult> Handle(string person, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop) =>
        await Find(db, person, stop) is { } found ? Answer.With<PersonAccessPage, View>(await See(db, found, reader, arenas, stop)) : Answer.Absent;

    internal static Task<Person?> Find(SamspillDb db, string key, CancellationToken stop) =>
        db.Set<Person>().ByKey(key, stop);

    internal static async Task<View> See(SamspillDb db, Person person, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        var now = db.Scene.Clock.Real;
        var keys = await db.Set<AccessToken>().CountAsync(token => token.PersonId == person.Id && token.RevokedAt == null && token.ExpiresAt > now, stop);
        return new(person.Key.Value, person.Name, person.Title, person.Email, person.Roles.Each(), [.. arenas.Deeds.Where(deed => deed.IsOpenTo(person.Roles)).Select(deed => deed.Title)], keys, person.Version, reader.May(PlatformDeeds.GiveAccess), person.IsDemo) { Given = await Guests.ShowGiven.Of(db, arenas, person.Id, stop) };
    }
}

/// <summary>Gives and takes roles. Whoever gets a role and has no account is sent an invitation.</summary>
public static class ChangeAccess
{
    /// <summary>All the roles she is to have, her mail address when she had none, and the version that was looked at.</summary>
    public sealed record Request(IReadOnlyList<Role> Roles, string? Email, int? Version);

    internal static async Task<IResult> Handle(string person, Input input, SamspillDb db, Reader reader, ArenaList arenas, UserManager<Account> accounts, Frame frame, CancellationToken stop)
    {
        if (await ShowPersonAccess.Find(db, person, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Roles("roles"), input.Text("email", 256)?.ToLowerInvariant(), input.Whole("version"));
        async Task<IResult> Again() => Answer.With<PersonAccessPage, ShowPersonAccess.View>(await ShowPersonAccess.See(db, await db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == found.Id, stop), reader, arenas, stop));
        input.Flaws.Require(request.Email is null || AskForLink.IsMailAddress(request.Email), "email", AccessWords.EmailMissing);
        input.Flaws.Require(request.Roles.Count > 0, "roles", AccessWords.RolesMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (request.Version is { } version && version != found.Version)
        {
            return Answer.Refused(AccessRefusals.ChangedSince.With(found.Roles.Spoken()), input, Again);
        }

        found.Email ??= request.Email;
        if (found.AccountId is null)
        {
            if (found.Email is null)
            {
                return Answer.Refused(AccessRefusals.NoAddress, input, Again);
            }

            found.AccountId = (await Inviting.AccountOf(accounts, found.Email)).Id;
            Inviting.Invite(db, found, await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == db.Here, stop), reader.Name);
        }

        return await Inviting.Give(db, found, request.Roles.Aggregate(Role.None, (all, role) => all | role), stop) is { } refusal
            ? Answer.Refused(refusal, input, Again)
            : Answer.Done(frame.At("/tilgang"), new { person = found.Key.Value, roles = found.Roles.Each() }, AccessWords.Given.With(found.Name, found.Roles.Spoken()));
    }
}

/// <summary>Takes all access away from a person: her roles and her keys in this partnership, and her sessions when she has no other.</summary>
public static class RemoveAccess
{
    /// <summary>Nothing but the address says who.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(string person, Input input, SamspillDb db, Reader reader, ArenaList arenas, UserManager<Account> accounts, Frame frame, CancellationToken stop)
    {
        if (await ShowPersonAccess.Find(db, person, stop) is not { } found)
        {
            return Answer.Absent;
        }

        async Task<IResult> Again() => Answer.With<PersonAccessPage, ShowPersonAccess.View>(await ShowPersonAccess.See(db, await db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == found.Id, stop), reader, arenas, stop));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        foreach (var token in await db.Set<AccessToken>().Where(token => token.PersonId == found.Id && token.RevokedAt == null).ToListAsync(stop))
        {
            token.Revoke(db.Scene.Clock.Real);
        }

        foreach (var grant in await db.Set<Guests.Grant>().Where(grant => grant.PersonId == found.Id).ToListAsync(stop))
        {
            grant.Take(db.Scene.Clock.Today);
        }

        if (await Inviting.Give(db, found, Role.None, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Again);
        }

        if (found.AccountId is { } id && await accounts.FindByIdAsync(id.ToString()) is { } account)
        {
            // Her sessions end everywhere. Where she has access still, she signs in again.
            await SignInLinks.Withdraw(db, id, stop);
            await accounts.UpdateSecurityStampAsync(account);
        }

        return Answer.Done(frame.At("/tilgang"), new { removed = found.Key.Value }, AccessWords.Removed.With(found.Name));
    }
}
