using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Digests;
using Samspill.Platform.Directory;
using Samspill.Platform.Outbox;
using Samspill.Platform.Rights;
using Samspill.Programme.Indicators;
using Samspill.Web;

namespace Samspill.Journeys;

/// <summary>Three years in a region of five people, lived through in the product over a real database: who reports what when, who leaves, and when the server was down.</summary>
internal sealed class ThreeYears(string database) : IAsyncDisposable
{
    public static readonly DateOnly First = new(2025, 1, 1);
    public static readonly DateOnly AnneLeft = new(2026, 6, 1);
    public static readonly DateOnly OlaTookOver = new(2026, 10, 1);
    public static readonly Period Down = new(new(2026, 10, 6), new(2026, 10, 8));
    public static readonly IReadOnlyList<DateOnly> Set = [new(2025, 5, 17), new(2025, 12, 25), new(2026, 4, 3), new(2026, 9, 15), new(2027, 3, 1)];

    private readonly SetClock clock = new();
    private readonly string folder = Scratch.Folder("years");
    private WebApplication app = default!;

    /// <summary>A number that somebody owes.</summary>
    /// <param name="Done">The day it was reported, at noon; null when it never was.</param>
    public sealed record Matter(string Key, string Title, string Who, DateOnly Period, DateOnly Due, DateOnly Opens, DateOnly? Done)
    {
        /// <summary>True when it is owed on a morning, and near enough to be in a list.</summary>
        public bool IsOpen(DateOnly morning) => morning >= Opens && (Done is null || morning <= Done) && (Key != "saker" || morning <= Due.AddDays(14));
    }

    /// <summary>Everything that comes due, by the rhythms and the set dates, with the day each number was in fact reported.</summary>
    public static IReadOnlyList<Matter> Matters { get; } = [.. Monthly(), .. Quarterly(), .. Weekly(), .. OnDates()];

    public DateOnly Last { get; private init; } = new(2027, 12, 31);

    public static ThreeYears Of(string database, int years) => new(database) { Last = First.AddYears(years).AddDays(-1) };

    /// <summary>Lives through every day; mails are written twice each morning, and by two servers at once on the seventh of the month.</summary>
    public async Task Live()
    {
        app = Site.Build(["--urls", "http://127.0.0.1:0"], new DatabaseChoice(folder, await Template.Copy(database, isEmpty: true, folder)), new Clock(clock), isDemo: false);
        await Populate();
        var scopes = app.Services.GetRequiredService<IServiceScopeFactory>();
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            clock.Set(day, 6, 55);
            Assert.Equal(0, await MorningRound.Go(scopes, default));
            clock.Set(day, 7, 5);
            if (!Down.Contains(day))
            {
                var written = (await Task.WhenAll(Enumerable.Range(0, day.Day == 7 ? 2 : 1).Select(_ => MorningRound.Go(scopes, default)))).Sum();
                Assert.Equal(0, await MorningRound.Go(scopes, default));
                Assert.Equal(written, written > 0 ? await app.Services.GetRequiredService<Dispatch>().Sweep(default) : 0);
            }

            clock.Set(day, 12, 0);
            await Work(day);
        }
    }

    /// <summary>The mails as they were sent: to whom, on which day, at which hour in Norway, and what each holds.</summary>
    public Task<List<(string Who, DateOnly On, int Hour, Note Note)>> Mails() => Look(async db =>
    {
        var people = await db.Set<Person>().ToDictionaryAsync(person => person.Id, person => person.Key.Value);
        var rows = await db.Set<OutboxMessage>().Where(message => message.Kind == Note.Kind && message.SentAt != null).OrderBy(message => message.Id).ToListAsync();
        return rows.ConvertAll(row => (people[Note.Read(row.Body).Person], Clock.DateOf(row.At), Clock.InOslo(row.At).Hour, Note.Read(row.Body)));
    });

    /// <summary>How many mails became files.</summary>
    public int Files => System.IO.Directory.GetFiles(Path.Combine(folder, "mail"), "*.eml").Length;

    public async Task<T> Look<T>(Func<SamspillDb, Task<T>> look)
    {
        await using var outer = app.Services.CreateAsyncScope();
        var partnership = await outer.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().SingleAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        db.Scene.Enter(partnership.Id);
        return await look(db);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task Populate()
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var own = scope.ServiceProvider.GetRequiredService<SamspillDb>();
            own.Add(new Partnership { Slug = Key.From("elva"), Name = "Elvaregionen" });
            await own.SaveChangesAsync();
        }

        await Look(async db =>
        {
            Add(db, "kari", Language.Nb, Role.ProjectLeader, DigestDay.Monday);
            Add(db, "ola", Language.Nn, Role.Member, DigestDay.Monday);
            Add(db, "per", Language.Nb, Role.Member, DigestDay.Never);
            Add(db, "anne", Language.Nb, Role.Member, DigestDay.Friday);
            Add(db, "liv", Language.En, Role.Member, DigestDay.Wednesday);
            Indicator Made(string key, string title, string who, Cadence cadence) => new() { Key = Key.From(key), Title = title, MeasuredBy = who, Cadence = cadence, ValidFrom = First, Unit = "stk" };
            db.AddRange(Made("gjester", "Gjestedøgn", "ola", Cadence.Monthly), Made("deltakere", "Deltakere", "per", Cadence.Quarterly), Made("saker", "Saker", "liv", Cadence.Weekly));
            var dated = Made("tilsyn", "Tilsyn", "anne", Cadence.Dates);
            dated.DueDates = string.Join(';', Set.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            db.Add(dated);
            return await db.SaveChangesAsync();
        });
    }

    private static void Add(SamspillDb db, string key, Language language, Role role, DigestDay day)
    {
        var account = new Account { Id = Guid.CreateVersion7(), UserName = key + "@elva.example", Email = key + "@elva.example", NormalizedEmail = key.ToUpperInvariant() + "@ELVA.EXAMPLE", NormalizedUserName = key.ToUpperInvariant() + "@ELVA.EXAMPLE", SecurityStamp = key };
        var person = new Person { Key = Key.From(key), Name = key, Email = account.Email, Language = language, Roles = role, AccountId = account.Id };
        db.AddRange(account, person);
        if (day != DigestDay.Monday)
        {
            db.Add(new DigestWish { PersonId = person.Id, Day = day });
        }
    }

    /// <summary>What people do on a day, at noon.</summary>
    private async Task Work(DateOnly day)
    {
        var done = Matters.Where(matter => matter.Done == day).ToList();
        if (done.Count == 0 && day != AnneLeft && day != OlaTookOver)
        {
            return;
        }

        await Look(async db =>
        {
            foreach (var matter in done)
            {
                var key = Key.From(matter.Key);
                var row = new Measurement { Key = Key.From($"{matter.Key}-{matter.Period:yyyyMMdd}"), IndicatorId = await db.Set<Indicator>().Where(indicator => indicator.Key == key).Select(indicator => indicator.Id).SingleAsync(), Period = matter.Period < day ? matter.Period : day, Value = 5, ReportedBy = matter.Who, ReportedOn = day };
                Assert.Null(row.Submit());
                Assert.Null(row.Approve("kari", day));
                db.Add(row);
            }

            if (day == AnneLeft)
            {
                (await db.Set<Person>().SingleAsync(person => person.Name == "anne")).Roles = Role.None;
            }

            if (day == OlaTookOver)
            {
                (await db.Set<Indicator>().SingleAsync(indicator => indicator.Title == "Tilsyn")).MeasuredBy = "ola";
            }

            return await db.SaveChangesAsync();
        });
    }

    /// <summary>Ola writes his number on the third, but forgets himself every March.</summary>
    private static IEnumerable<Matter> Monthly()
    {
        for (var end = new DateOnly(2025, 1, 31); end.Year < 2028; end = end.AddDays(1).AddMonths(1).AddDays(-1))
        {
            var due = end.AddDays(7);
            yield return new("gjester", "Gjestedøgn", "ola", end, due, end.AddDays(1), end.Month == 2 ? due.AddDays(2) : end.AddDays(3));
        }
    }

    /// <summary>Per writes his on the last day, but for the autumn when the server was down.</summary>
    private static IEnumerable<Matter> Quarterly()
    {
        for (var end = new DateOnly(2025, 3, 31); end.Year < 2028; end = end.AddDays(1).AddMonths(3).AddDays(-1))
        {
            var due = end.AddDays(7);
            yield return new("deltakere", "Deltakere", "per", end, due, end.AddDays(1), Down.Contains(due) ? new DateOnly(2026, 10, 12) : due);
        }
    }

    /// <summary>Liv writes hers on Tuesdays, and is away for three weeks each July: those numbers are never written.</summary>
    private static IEnumerable<Matter> Weekly()
    {
        for (var end = new DateOnly(2025, 1, 5); end.Year < 2028; end = end.AddDays(7))
        {
            yield return new("saker", "Saker", "liv", end, end.AddDays(7), end.AddDays(1), end is { Month: 7, Day: < 22 } ? null : end.AddDays(2));
        }
    }

    /// <summary>Numbers on set dates, three of which are holidays: one was three weeks late, and Anne left before the last two.</summary>
    private static IEnumerable<Matter> OnDates() =>
        Set.Zip([new DateOnly(2025, 5, 20), new DateOnly(2026, 1, 12), new DateOnly(2026, 4, 9), new DateOnly(2026, 10, 20), new DateOnly(2027, 2, 25)], (due, done) => new Matter("tilsyn", "Tilsyn", "anne", due, due, due.AddDays(-7), done));
}
