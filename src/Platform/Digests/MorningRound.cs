using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Faults;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Digests;

/// <summary>
/// Writes to people on worked days from seven in the morning: at most one mail to each, with all there is to say. It looks often and remembers
/// in the database what it has told of, so that a server that was down tells it once, and two servers never tell it twice.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class MorningRound(IServiceScopeFactory scopes) : IJob
{
    /// <summary>The hour in Norway from which mails are written.</summary>
    public const int Hour = 7;

    /// <summary>How far back it tells of when the server has been down for long.</summary>
    private const int MostDays = 31;

    private const int DaysAhead = 62;

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Go(scopes, cancellationToken);

    /// <summary>Every partnership, each by itself; the number of mails that were put in the outbox.</summary>
    /// <exception cref="AggregateException">What failed, when all are through.</exception>
    public static async Task<int> Go(IServiceScopeFactory scopes, CancellationToken stop)
    {
        await using var outer = scopes.CreateAsyncScope();
        var db = outer.ServiceProvider.GetRequiredService<SamspillDb>();
        var now = Clock.InOslo(db.Scene.Clock.Now);
        if (now.Hour < Hour || !Workdays.IsWorked(db.Scene.Clock.Today))
        {
            return 0;
        }

        var (written, faults) = (0, new List<Exception>());
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().ToListAsync(stop))
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                written += await new MorningIn(scope.ServiceProvider, scopes, partnership, faults).Go(MostDays, DaysAhead, stop);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
            {
                faults.Add(fault);
            }
        }

        return faults.Count == 0 ? written : throw new AggregateException("Some mails of the morning were not written; the others are.", faults);
    }
}

/// <summary>The morning in one partnership.</summary>
internal sealed class MorningIn(IServiceProvider services, IServiceScopeFactory scopes, Partnership partnership, List<Exception> faults)
{
    private readonly SamspillDb db = services.GetRequiredService<SamspillDb>();
    private readonly IReadOnlyList<IWorkSource> works = [.. services.GetServices<IWorkSource>()];
    private readonly IReadOnlyList<ICalendarSource> calendars = [.. services.GetServices<ICalendarSource>()];
    private readonly IReadOnlyList<IProgrammeEnd> ends = [.. services.GetServices<IProgrammeEnd>()];
    private readonly NoteWriter writer = new(partnership.Slug.Value, partnership.Name);

    public async Task<int> Go(int mostDays, int daysAhead, CancellationToken stop)
    {
        await Enter(stop);
        var today = db.Scene.Clock.Today;
        if (await Through(today, stop) is not { } through || through >= today)
        {
            return 0;
        }

        var notices = (await db.Set<Notice>().AsNoTracking().Where(notice => notice.On >= today.AddDays(-2 * mostDays)).ToListAsync(stop)).ToLookup(notice => notice.PersonId);
        var since = new Since(through < today.AddDays(-mostDays) ? today.AddDays(-mostDays) : through, today);
        var (overdue, written) = (new List<Overdue>(), 0);
        // Those who lead come last, for they are told what the others have let pass.
        foreach (var who in (await Everybody(stop)).OrderBy(who => who.Leads).ThenBy(who => who.Id.Value))
        {
            try
            {
                written += await One(who, [.. notices[who.Id]], since, overdue, daysAhead, stop) ? 1 : 0;
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
            {
                faults.Add(fault);
            }
        }

        await Remember(today, stop);
        return written;
    }

    /// <summary>Enters as a door does, so that what is reckoned of all is reckoned once and not for each person.</summary>
    private async Task Enter(CancellationToken stop)
    {
        db.Scene.Enter(partnership.Id);
        db.Scene.Revision = await db.Set<AuditHead>().Where(head => head.PartnershipId == db.Here).Select(head => head.Hash).SingleOrDefaultAsync(stop) ?? "";
    }

    private async Task<bool> One(Addressee who, IReadOnlyList<Notice> before, Since all, List<Overdue> overdue, int daysAhead, CancellationToken stop)
    {
        var last = before.Count == 0 ? all.Last : before.Max(notice => notice.On);
        var since = all with { Last = last > all.Last ? last : all.Last };
        if (since.Last >= since.Today)
        {
            return false;
        }

        var items = await Work.OpenWork.Of(works, ends, db.Here, who.Id, stop);
        overdue.AddRange(items.Where(item => !who.Leads && item.Done is null && item.IsOwed && item.Due is { } due && Reminders.IsEscalated(due, since)).Select(item => new Overdue(item, who)));
        if (!who.IsReached)
        {
            return false;
        }

        var sinceDigest = DigestOf(who, before, since);
        var calendar = new List<CalendarEntry>();
        foreach (var source in sinceDigest is null ? [] : calendars)
        {
            calendar.AddRange(await source.Calendar(db.Here, CalendarOf.Of(who.Id), new Period(since.Today, since.Today.AddDays(daysAhead)), stop));
        }

        return writer.Write(who, new Material(items, calendar, who.Leads ? overdue : [], since, sinceDigest)) is { } note && await Put(note, since.Today, stop);
    }

    /// <summary>The days that a digest of today tells of; null when it is not her day, she wants none, or she has had one this week.</summary>
    private static Since? DigestOf(Addressee who, IReadOnlyList<Notice> before, Since since)
    {
        var last = before.Where(notice => notice.IsDigest).Select(notice => (DateOnly?)notice.On).Max();
        return who.Wish == DigestDay.Never || !since.Holds(DayOfWeek.Monday + (int)who.Wish) || (last is { } day && Clock.MondayOf(day) == Clock.MondayOf(since.Today))
            ? null : since with { Last = last ?? since.Today.AddDays(-7) };
    }

    /// <summary>Puts the mail in the outbox in the save that remembers it; false when another server was first.</summary>
    private async Task<bool> Put(Note note, DateOnly today, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        own.Scene.Enter(partnership.Id);
        own.Add(new Notice { PersonId = note.Person, On = today, IsDigest = note.IsDigest, Lines = note.Lines });
        Note.Put(own, note);
        try
        {
            await own.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            return false;
        }
    }

    /// <summary>The last day that was told of; null on the first day, on which nothing old is told.</summary>
    private async Task<DateOnly?> Through(DateOnly today, CancellationToken stop)
    {
        if (await db.Set<NoticeRound>().Select(round => (DateOnly?)round.Through).SingleOrDefaultAsync(stop) is { } through)
        {
            return through;
        }

        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        own.Scene.Enter(partnership.Id);
        own.Add(new NoticeRound { Through = today });
        try
        {
            await own.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            // Another server began at the same moment, on the same day.
        }

        return null;
    }

    private Task<int> Remember(DateOnly today, CancellationToken stop) => db.Set<NoticeRound>().Where(round => round.Through < today).ExecuteUpdateAsync(set => set.SetProperty(round => round.Through, today), stop);

    private async Task<IReadOnlyList<Addressee>> Everybody(CancellationToken stop)
    {
        var rows = await (from person in db.Set<Person>().AsNoTracking()
                          where person.ErasedOn == null && (person.Roles & Roles.Insiders) != Role.None
                          join account in db.Set<Account>() on person.AccountId equals (Guid?)account.Id into accounts
                          from account in accounts.DefaultIfEmpty()
                          join wish in db.Set<DigestWish>() on person.Id equals wish.PersonId into wishes
                          from wish in wishes.DefaultIfEmpty()
                          select new { person.Id, person.Name, person.Language, person.Roles, account.Email, Day = wish == null ? DigestDay.Monday : wish.Day }).ToListAsync(stop);
        return rows.ConvertAll(row => new Addressee(row.Id, row.Name, row.Language, row.Roles, !string.IsNullOrEmpty(row.Email), row.Day));
    }
}
