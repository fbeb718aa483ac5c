using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Access;

/// <summary>Who has access to what: the people with their roles, and what each role may do.</summary>
public static class ShowAccess
{
    /// <summary>What the page shows.</summary>
    /// <param name="Matrix">What may be done, and by which roles: the matrix itself.</param>
    /// <param name="Organisations">Where an invited person can work: key and name.</param>
    /// <param name="ChosenOrganisation">Where the one to be invited works, when the reader came from that organisation's page.</param>
    /// <param name="IsPublic">True when anybody may read the public pages.</param>
    public sealed record View(IReadOnlyList<Line> People, IReadOnlyList<Rule> Matrix, bool MayChange, bool IsPublic, bool MailsAreFiles, IReadOnlyList<Place> Organisations, string? ChosenOrganisation = null)
    {
        /// <summary>The roles that the reader can give to one she invites; none when she cannot invite.</summary>
        public IReadOnlyList<Role> MayGive { get; init; } = [];
    }

    /// <summary>A person with access.</summary>
    public sealed record Line(string Key, string Name, string? Title, string? Organisation, string? Email, IReadOnlyList<Role> Roles, State State, DateOnly? LastSignIn, bool IsDemo);

    /// <summary>A deed, and the roles that may do it.</summary>
    public sealed record Rule(string Deed, Text Title, IReadOnlyList<Role> Roles)
    {
        /// <summary>True when <paramref name="role"/> may.</summary>
        public bool Holds(Role role) => Roles.Contains(role);
    }

    /// <summary>An organisation to choose.</summary>
    public sealed record Place(string Key, string Name);

    /// <summary>How far a person has come.</summary>
    public enum State
    {
        /// <summary>Has signed in.</summary>
        SignedIn,

        /// <summary>Has been invited, and has not signed in.</summary>
        Invited,

        /// <summary>Has roles, but nothing to sign in with.</summary>
        NoAccount,
    }

    internal static async Task<IResult> Handle(string? organisasjon, SamspillDb db, Reader reader, ArenaList arenas, MailSettings mail, CancellationToken stop) =>
        Answer.With<AccessPage, View>(await See(db, reader, arenas, mail, stop) with { ChosenOrganisation = organisasjon });

    internal static async Task<View> See(SamspillDb db, Reader reader, ArenaList arenas, MailSettings mail, CancellationToken stop)
    {
        var found = await (from person in db.Set<Person>().AsNoTracking().Where(person => person.ErasedOn == null)
                           where person.Roles != Role.None
                           join account in db.Set<Account>() on person.AccountId equals (Guid?)account.Id into accounts
                           from account in accounts.DefaultIfEmpty()
                           join organisation in db.Set<Organisation>() on person.OrganisationId equals (OrganisationId?)organisation.Id into organisations
                           from organisation in organisations.DefaultIfEmpty()
                           select new { Person = person, HasAccount = account != null, account!.LastSignInAt, Organisation = organisation!.Name }).ToListAsync(stop);
        var places = await db.Set<Organisation>().AsNoTracking().Select(organisation => new { organisation.Key, organisation.Name }).ToListAsync(stop);
        var isPublic = await db.Set<Partnership>().Where(partnership => partnership.Id == db.Here).Select(partnership => partnership.IsPublic).SingleAsync(stop);
        var people = found.OrderBy(line => Letters.SortKey(line.Person.Name), StringComparer.Ordinal).Select(line => new Line(
            line.Person.Key.Value, line.Person.Name, line.Person.Title, line.Organisation, line.Person.Email, line.Person.Roles.Each(),
            !line.HasAccount ? State.NoAccount : line.LastSignInAt is null ? State.Invited : State.SignedIn,
            line.LastSignInAt is { } at ? Clock.DateOf(at) : null, line.Person.IsDemo));
        return new([.. people], Matrix(arenas), reader.May(PlatformDeeds.GiveAccess), isPublic, !mail.HasServer,
            [.. places.OrderBy(place => Letters.SortKey(place.Name), StringComparer.Ordinal).Select(place => new Place(place.Key.Value, place.Name))]) { MayGive = MayGive(reader) };
    }

    /// <summary>An administrator gives every role; a project leader those of the ones who work with the programme.</summary>
    internal static IReadOnlyList<Role> MayGive(Reader reader) => reader.May(PlatformDeeds.GiveAccess) ? [.. Roles.Given.Where(role => role != Role.Guest)] : reader.May(PlatformDeeds.Invite) ? Roles.GivenByLeader : [];

    internal static IReadOnlyList<Rule> Matrix(ArenaList arenas) => [.. arenas.Deeds.Select(deed => new Rule(deed.Name, deed.Title, deed.May.Each()))];
}
