using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Access;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Guests;

/// <summary>Gives one record to somebody from outside, who becomes a guest of the partnership and sees that record alone.</summary>
public static class GiveRecord
{
    /// <summary>What the page shows.</summary>
    /// <param name="MayGiveWriting">True when a guest can report numbers on a record of this kind.</param>
    public sealed record View(string Kind, Text KindTitle, string Key, string Title, string Address, IReadOnlyList<Line> Guests, bool MayGiveWriting, bool MailsAreFiles);

    /// <summary>A guest who sees the record.</summary>
    public sealed record Line(Guid Grant, string Person, string Name, string? Title, string? Email, DateOnly From, DateOnly? To, bool MayWrite);

    /// <summary>Whom it is given to, for how long, and whether she may report numbers.</summary>
    public sealed record Request(string Name, string? Title, string Email, Language Language, DateOnly? To, bool MayWrite);

    internal static async Task<IResult> Show(string kind, string key, SamspillDb db, ArenaList arenas, MailSettings mail, CancellationToken stop) =>
        await Find(kind, key, db, arenas, stop) is ({ } known, { } found) ? Answer.With<GuestsPage, View>(await See(known, found, db, mail, stop)) : Answer.Absent;

    internal static async Task<IResult> Handle(string kind, string key, Input input, SamspillDb db, Reader reader, ArenaList arenas, MailSettings mail, UserManager<Account> accounts, Frame frame, CancellationToken stop)
    {
        if (await Find(kind, key, db, arenas, stop) is not ({ } known, { } found))
        {
            return Answer.Absent;
        }

        var request = Read(input, known, db.Scene.Clock.Today);
        async Task<IResult> Again() => Answer.With<GuestsPage, View>(await See(known, found, db, mail, stop));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        var person = await db.Set<Person>().FirstOrDefaultAsync(person => person.Email == request.Email, stop);
        if (person is not null && (person.Roles & Roles.Insiders) != Role.None)
        {
            return Answer.Refused(GuestRefusals.SeesAll.With(person.Name), input, Again);
        }

        var isNew = person?.AccountId is null;
        person ??= await Inviting.NewPerson(db, request.Name, request.Email, stop);
        (person.Title, person.Roles) = (person.Title ?? request.Title, person.Roles | Role.Guest);
        await Give(db, person, known, found, request, stop);
        await Tell(db, reader, accounts, frame, person, found, request, isNew, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/gjester/{kind}/{found.Key}"), new { guest = person.Key.Value }, GuestWords.NowSees.With(person.Name, found.Title));
    }

    /// <summary>A kind that can be given, and the record; nothing for any other.</summary>
    internal static async Task<(RecordKind? Kind, RecordFound? Found)> Find(string kind, string key, SamspillDb db, ArenaList arenas, CancellationToken stop) =>
        arenas.Record(kind) is { Giving: Giving.ToRead or Giving.ToWrite } known ? (known, await known.Find(db, key, stop)) : (null, null);

    private static Request Read(Input input, RecordKind kind, DateOnly today)
    {
        var request = new Request(input.Required("name", AccessWords.NameMissing, 200), input.Text("title", 200), input.Required("email", AccessWords.EmailMissing, 256).ToLowerInvariant(), input.Choice<Language>("language") ?? Languages.Current, input.Date("to"), input.Ticked("mayWrite") && kind.Giving == Giving.ToWrite);
        input.Flaws.Require(request.Email.Length == 0 || AskForLink.IsMailAddress(request.Email), "email", AccessWords.EmailMissing);
        input.Flaws.Require(request.To is null || request.To >= today, "to", GuestWords.ToIsPast);
        return request;
    }

    /// <summary>One grant for one record: given again it says anew how long and what.</summary>
    private static async Task Give(SamspillDb db, Person person, RecordKind kind, RecordFound found, Request request, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var grant = await db.Set<Grant>().Where(grant => grant.PersonId == person.Id && grant.Kind == kind.Name && grant.RecordKey == found.Key).On(today).FirstOrDefaultAsync(stop);
        grant ??= db.Add(new Grant { PersonId = person.Id, Kind = kind.Name, RecordKey = found.Key, From = today }).Entity;
        grant.Set(request.To, request.MayWrite);
    }

    private static async Task Tell(SamspillDb db, Reader reader, UserManager<Account> accounts, Frame frame, Person person, RecordFound found, Request request, bool isNew, CancellationToken stop)
    {
        if (!isNew)
        {
            db.Mail(person, GuestWords.MailSubject.With(found.Title), GuestWords.MailBody.With(reader.Name, found.Title, request.MayWrite ? LinkWords.MayReport : Text.Same("")), frame.At(found.Address));
            return;
        }

        (person.Language, person.AccountId) = (request.Language, (await Inviting.AccountOf(accounts, person.Email!)).Id);
        Inviting.Invite(db, person, await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == db.Here, stop), reader.Name, found.Title, request.MayWrite);
    }

    private static async Task<View> See(RecordKind kind, RecordFound found, SamspillDb db, MailSettings mail, CancellationToken stop)
    {
        var guests = await db.Set<Grant>().AsNoTracking().Where(grant => grant.Kind == kind.Name && grant.RecordKey == found.Key).On(db.Scene.Clock.Today)
            .Join(db.Set<Person>(), grant => grant.PersonId, person => person.Id, (grant, person) => new { grant, person }).Where(pair => pair.person.ErasedOn == null).ToListAsync(stop);
        return new(kind.Name, kind.Title, found.Key, found.Title, found.Address,
            [.. guests.OrderBy(pair => Letters.SortKey(pair.person.Name), StringComparer.Ordinal).Select(pair => new Line(pair.grant.Id.Value, pair.person.Key.Value, pair.person.Name, pair.person.Title, pair.person.Email, pair.grant.From, pair.grant.To, pair.grant.MayWrite))],
            kind.Giving == Giving.ToWrite, !mail.HasServer);
    }
}

/// <summary>Takes a record back from a guest. It is absent to her from her next request on.</summary>
public static class TakeRecord
{
    /// <summary>Nothing but the address says which.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(Guid grant, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var id = GrantId.From(grant);
        if (await db.Set<Grant>().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } found || input.Flaws.Any)
        {
            return input.Flaws.Any ? Answer.Flawed(input, () => Task.FromResult(Answer.Absent)) : Answer.Absent;
        }

        var name = await db.Set<Person>().Where(person => person.Id == found.PersonId).Select(person => person.Name).SingleAsync(stop);
        found.Take(db.Scene.Clock.Today);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/gjester/{found.Kind}/{found.RecordKey}"), new { taken = found.Id.Value }, GuestWords.Taken.With(name));
    }
}
