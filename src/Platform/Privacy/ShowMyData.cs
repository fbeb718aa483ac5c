using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Erasure;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Privacy;

/// <summary>What is kept about the reader, in every partnership that knows her; taken with her as a zip; and her request to be erased.</summary>
public static class ShowMyData
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Place> Places);

    /// <summary>A partnership: what is kept there, by kind and count, and her request to be erased from it, when there is one.</summary>
    public sealed record Place(string Slug, string Partnership, IReadOnlyList<Count> Counts, Asked? Asked);

    /// <summary>How many records of a kind.</summary>
    public sealed record Count(Text Kind, int Records);

    /// <summary>A request to be erased, and what came of it.</summary>
    public sealed record Asked(DateOnly On, DateOnly Due, ErasureAnswer Answer, string? Because);

    internal static async Task<IResult> Handle(Reader reader, IServiceScopeFactory scopes, CancellationToken stop) => Answer.With<MyDataPage, View>(await See(reader, scopes, stop));

    internal static async Task<IResult> Zip(Reader reader, IServiceScopeFactory scopes, HttpContext http, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(Dossier.Zip(await Dossier.OfAccount(scopes, reader.AccountId!.Value, stop)), "application/zip", "opplysninger.zip");
    }

    internal static IReadOnlyList<Count> CountsOf(Dossier dossier) => [.. dossier.Parts.Select(part => new Count(part.Kind, part.Records.Count))];

    internal static async Task<View> See(Reader reader, IServiceScopeFactory scopes, CancellationToken stop)
    {
        var dossiers = await Dossier.OfAccount(scopes, reader.AccountId!.Value, stop);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var people = dossiers.Select(dossier => dossier.Person).ToList();
        var asked = await db.Set<ErasureRequest>().IgnoreQueryFilters([Conventions.Partnership]).AsNoTracking().Where(request => people.Contains(request.PersonId)).ToListAsync(stop);
        return new([.. dossiers.Select(dossier => new Place(dossier.Slug, dossier.Partnership, CountsOf(dossier), asked.Where(request => request.PersonId == dossier.Person).OrderByDescending(request => request.AskedAt).Select(Told).FirstOrDefault()))]);
    }

    internal static Asked Told(ErasureRequest request) => new(Clock.DateOf(request.AskedAt), request.Due, request.Answer, request.Because);
}

/// <summary>Asks to be erased from a partnership, or takes the request back. The administrators are told by mail, and answer within a month.</summary>
public static class AskToBeErased
{
    /// <summary>From which partnership, and what she wants to say.</summary>
    public sealed record Request(string Partnership, string? Says);

    internal static Task<IResult> Handle(Input input, Reader reader, IServiceScopeFactory scopes, CancellationToken stop) => In(input, reader, scopes, async (db, partnership, person) =>
    {
        if (await Waiting(db, person, stop) is { } waiting)
        {
            return (ErasureRequestRefusals.Waits.With(waiting.Due), null);
        }

        var request = db.Add(new ErasureRequest { PersonId = person.Id, AskedAt = db.Scene.Clock.Real, Says = input.Text("says", 1000) }).Entity;
        foreach (var administrator in (await db.Set<Person>().Where(row => row.AccountId != null && row.Id != person.Id).ToListAsync(stop)).Where(row => row.Roles.HasFlag(Role.Administrator)))
        {
            Mail.Mailing.Mail(db, administrator, ErasureRequestWords.MailSubject.With(person.Name), ErasureRequestWords.MailBody.With(person.Name, request.Due), $"/{partnership.Slug}/personer/{person.Key}/slett");
        }

        await db.SaveChangesAsync(stop);
        return (null, ErasureRequestWords.Asked.With(request.Due));
    }, stop);

    internal static Task<IResult> TakeBack(Input input, Reader reader, IServiceScopeFactory scopes, CancellationToken stop) => In(input, reader, scopes, async (db, _, person) =>
    {
        if (await Waiting(db, person, stop) is not { } waiting)
        {
            return (ErasureRequestRefusals.Answered, null);
        }

        waiting.Settle(ErasureAnswer.Withdrawn, null, db.Scene.Clock.Real);
        waiting.Says = null;
        await db.SaveChangesAsync(stop);
        return (null, ErasureRequestWords.TakenBack);
    }, stop);

    private static Task<ErasureRequest?> Waiting(SamspillDb db, Person person, CancellationToken stop) =>
        db.Set<ErasureRequest>().SingleOrDefaultAsync(request => request.PersonId == person.Id && request.Answer == ErasureAnswer.Waiting, stop);

    /// <summary>Does it in the partnership that the field names, where the reader is a person; any other is as if it were not there.</summary>
    private static async Task<IResult> In(Input input, Reader reader, IServiceScopeFactory scopes, Func<SamspillDb, Partnership, Person, Task<(Refusal? No, Text? Done)>> act, CancellationToken stop)
    {
        var slug = Key.Read(input.Text("partnership", Key.MaxLength));
        input.Flaws.Require(slug is not null || input.Flaws.Any, "partnership", PrivacyWords.PartnershipMissing);
        Task<IResult> Page() => ShowMyData.Handle(reader, scopes, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        await using var outer = scopes.CreateAsyncScope();
        if (await outer.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().AsNoTracking().SingleOrDefaultAsync(row => row.Slug == slug, stop) is not { } partnership)
        {
            return Answer.Absent;
        }

        db.Scene.Enter(partnership.Id);
        db.Scene.Play(reader.AccountId!.Value.ToString());
        if (await db.Set<Person>().SingleOrDefaultAsync(row => row.AccountId == reader.AccountId, stop) is not { } person)
        {
            return Answer.Absent;
        }

        var (no, done) = await act(db, partnership, person);
        return no is not null ? Answer.Refused(no, input, Page) : Answer.Done("/meg/opplysninger", new { partnership = partnership.Slug }, done);
    }
}
