using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Contacts;

/// <summary>Those outside the groups whom the work depends on: who keeps in touch, how often, and what came of each contact.</summary>
public static class KeepContact
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Contacts, IReadOnlyList<PersonEntry> People, IReadOnlyList<OrganisationEntry> Organisations, DateOnly Today, bool MayWrite);

    /// <summary>A stakeholder, the last contact, the day the next is due, and all that have been, newest first.</summary>
    public sealed record Line(string Key, string Name, string? Organisation, string? OrganisationKey, string? Interest, int? WeeksBetween, string? Responsible, string? ResponsibleKey, DateOnly? Last, DateOnly? Due, DateOnly? To, IReadOnlyList<Note> Log, int Version, bool IsDemo);

    /// <summary>A contact that took place.</summary>
    public sealed record Note(DateOnly On, string Says, string? By);

    /// <summary>What is written about a stakeholder, built on <paramref name="Version"/> when it is a change.</summary>
    public sealed record Request(string Name, string? Organisation, string? Interest, int? WeeksBetween, string? Responsible, DateOnly? To, int? Version);

    /// <summary>When, and what came of it.</summary>
    public sealed record NoteRequest(DateOnly? On, string Note);

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, CancellationToken stop) =>
        Answer.With<ContactsPage, View>(new(await Lines(db, stop), await db.People(stop), await db.Organisations(stop), db.Scene.Clock.Today, reader.May(GovernanceDeeds.WriteContact)));

    internal static async Task<IReadOnlyList<Line>> Lines(SamspillDb db, CancellationToken stop)
    {
        var rows = await db.Set<Stakeholder>().AsNoTracking().ToListAsync(stop);
        var log = (await db.Set<Contact>().AsNoTracking().OrderByDescending(row => row.On).ThenByDescending(row => row.Id).ToListAsync(stop)).ToLookup(row => row.StakeholderId);
        var people = await db.Set<Person>().AsNoTracking().Select(person => new { person.Id, person.Key, person.Name }).ToDictionaryAsync(person => person.Id, stop);
        var organisations = await db.Set<Organisation>().AsNoTracking().Select(row => new { row.Id, row.Key, row.Name }).ToDictionaryAsync(row => row.Id, stop);
        return [.. rows.Select(row =>
        {
            var (last, at, who) = (log[row.Id].FirstOrDefault()?.On, row.OrganisationId is { } place ? organisations.GetValueOrDefault(place) : null, row.ResponsibleId is { } id ? people.GetValueOrDefault(id) : null);
            return new Line(row.Key.Value, row.Name, at?.Name, at?.Key.Value, row.Interest, row.WeeksBetween, who?.Name, who?.Key.Value, last, row.DueAfter(last), row.To,
                [.. log[row.Id].Select(note => new Note(note.On, note.Note, note.ById is { } by ? people.GetValueOrDefault(by)?.Name : null))], row.Version, row.IsDemo);
        }).OrderBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => Letters.SortKey(line.Name), StringComparer.Ordinal)];
    }

    internal static async Task<IResult> Add(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (request, organisation, person) = await Read(input, db, null, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(db, reader, stop));
        }

        if (await db.Set<Stakeholder>().AnyAsync(row => row.Name == request.Name, stop))
        {
            return Answer.Refused(ContactRefusals.Taken.With(request.Name), input, () => Show(db, reader, stop));
        }

        var made = new Stakeholder { Key = await db.FreeKey<Stakeholder>(request.Name, stop), Name = request.Name, Since = db.Scene.Clock.Today };
        Write(made, request, organisation, person);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/kontakter#" + made.Key), new { contact = made.Key, version = made.Version }, ContactWords.Saved.With(made.Name));
    }

    internal static async Task<IResult> Change(string contact, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Find(db, contact, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var (request, organisation, person) = await Read(input, db, found, stop);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return Show(db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(GroupRefusals.SavedBySomebodyElse.With(found.Name), new { found.Version, found.Name, found.Interest, found.WeeksBetween }, request, input, Page);
        }

        Write(found, request, organisation, person);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/kontakter#" + contact), new { contact, version = found.Version }, ContactWords.Saved.With(found.Name));
    }

    internal static async Task<IResult> Register(string contact, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Find(db, contact, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new NoteRequest(input.Date("on"), input.Required("note", ContactWords.NoteMissing, 1000));
        input.Flaws.Require(request.On <= db.Scene.Clock.Today || input.Flaws.Of("on").Any(), "on", ContactWords.OnWrong);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(db, reader, stop));
        }

        db.Add(new Contact { StakeholderId = found.Id, On = request.On!.Value, Note = request.Note, ById = reader.PersonId });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/kontakter#" + contact), new { contact }, ContactWords.Registered);
    }

    private static Task<Stakeholder?> Find(SamspillDb db, string contact, CancellationToken stop) =>
        db.Set<Stakeholder>().ByKey(contact, stop);

    private static async Task<(Request Request, OrganisationId? Organisation, Person? Person)> Read(Input input, SamspillDb db, Stakeholder? before, CancellationToken stop)
    {
        var request = new Request(input.Required("name", ContactWords.NameMissing, 200), input.Text("organisation", Key.MaxLength), input.Text("interest", 1000), input.Whole("weeksBetween"), input.Text("responsible", Key.MaxLength), input.Date("to"), before is null ? null : input.BuiltOn());
        var (organisation, person) = ((await db.Organisation(request.Organisation, stop))?.Id, await db.Person(request.Responsible, stop));
        input.Flaws.Require(request.Organisation is null || organisation is not null, "organisation", GroupWords.OrganisationUnknown);
        input.Flaws.Require(request.Responsible is null || person is not null, "responsible", GroupWords.PersonUnknown);
        input.Flaws.Require(request.WeeksBetween is null or (>= 1 and <= 104), "weeksBetween", ContactWords.WeeksWrong);
        return (request, organisation, person);
    }

    private static void Write(Stakeholder row, Request request, OrganisationId? organisation, Person? person) =>
        (row.Name, row.OrganisationId, row.Interest, row.WeeksBetween, row.ResponsibleId, row.To) = (request.Name, organisation, request.Interest, request.WeeksBetween, person?.Id, request.To);
}

/// <summary>What those who keep in touch owe: a contact whose day has come.</summary>
internal sealed class WorkOnContacts(SamspillDb db, KeptFacts kept) : IWorkSource
{
    private sealed record All(IReadOnlyList<KeepContact.Line> Lines);

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here || await db.Set<Person>().Where(row => row.Id == person).Select(row => (Key?)row.Key).SingleOrDefaultAsync(stop) is not { } me)
        {
            return [];
        }

        var today = db.Scene.Clock.Today;
        return [.. (await kept.Of(async () => new All(await KeepContact.Lines(db, stop)))).Lines.Where(line => line.ResponsibleKey == me.Value && line.Due <= today)
            .Select(line => new WorkItem(WorkKind.Decide, "kontakt-" + line.Key, ContactWords.Owed.With(line.Name), line.Last is { } last ? ContactWords.OwedWhy.With(last, line.WeeksBetween) : ContactWords.OwedNever.With(line.WeeksBetween), "/kontakter#" + line.Key, line.Due, line.IsDemo))];
    }
}
