using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;
using Samspill.Web;

namespace Samspill.Bench.Hub;

/// <summary>Fills a database with an invented programme of a given scale, batch by batch through the product's own save.</summary>
internal sealed class Seed(SamspillDb db, Scale scale, DateOnly today)
{
    public const string Slug = "bench";
    public const string Email = "leder@bench.example";
    public const string Password = "et langt passord til måling";

    private const int Batch = 2_000;

    private readonly Random random = new(2018);
    private readonly List<Organisation> municipalities = [];
    private readonly List<Person> people = [];
    private readonly List<Goal> goals = [];
    private readonly List<Indicator> indicators = [];
    private readonly List<Initiative> initiatives = [];

    /// <summary>Brings the database up to date and fills it unless it is filled already.</summary>
    public static async Task Fill(DatabaseChoice database, Scale scale, TextWriter log)
    {
        var clock = new Clock(TimeProvider.System);
        await using var app = Site.Build([], database, clock, isDemo: false);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        await db.BringUpToDate(CancellationToken.None);
        var slug = Key.From(Slug);
        if (await db.Set<Partnership>().AnyAsync(partnership => partnership.Slug == slug))
        {
            return;
        }

        await log.WriteLineAsync($"seeding {scale.Name}: {scale.Goals} goals, {scale.Indicators} indicators, {scale.Measurements} measurements");
        var seed = new Seed(db, scale, clock.Today);
        await seed.All(log);
        await GiveAccount(app, db, Email);
    }

    private async Task All(TextWriter log)
    {
        var partnership = new Partnership { Slug = Key.From(Slug), Name = "Målregionen" };
        db.Add(partnership);
        await db.SaveChangesAsync();
        db.Scene.Enter(partnership.Id);
        await Directory();
        await Goals();
        await log.WriteLineAsync("seeding initiatives");
        await Initiatives();
        await log.WriteLineAsync("seeding indicators");
        await Indicators();
        await log.WriteLineAsync("seeding measurements");
        await Add(Measurements());
    }

    private async Task Directory()
    {
        await Add([new ProgrammeRecord { Key = Key.From("program"), Title = "Et program til måling", Starts = today.AddYears(-3), Ends = today.AddYears(1), StatedGoalCount = scale.Goals }]);
        for (var i = 1; i <= scale.Municipalities; i++)
        {
            municipalities.Add(new Organisation { Key = Key.From($"kommune-{i}"), Name = $"Kommune {i}", Kind = OrganisationKind.Municipality, Part = OrganisationPart.Active });
        }

        await Add(municipalities);
        for (var i = 1; i <= scale.People; i++)
        {
            people.Add(new Person { Key = Key.From($"person-{i}"), Name = $"Næringssjef {i}", Title = "Næringssjef", OrganisationId = Any(municipalities).Id, Email = i == 1 ? Email : $"person-{i}@bench.example", Roles = i == 1 ? Role.ProjectLeader : i % 10 == 0 ? Role.Auditor : Role.Member | Role.Owner });
        }

        await Add(people);
    }

    private async Task Goals()
    {
        for (var i = 1; i <= scale.Goals; i++)
        {
            goals.Add(new Goal { Key = Key.From($"mal-{i}"), Number = i, Title = $"Mål {i} for regionen", Sentence = $"Kommunene i regionen skal øke antall delte tjenester fra {i % 9} i 2024 til {20 + (i % 30)} innen 31.12.2027.", Status = i % 3 == 0 ? GoalStatus.Granted : GoalStatus.Active, Beneficiaries = "Innbyggerne" });
        }

        await Add(goals);
        await Add(goals.Select(goal => new GoalVersion { GoalId = goal.Id, Number = 1, Sentence = goal.Sentence, IsGranted = true, From = today.AddYears(-3) }));
        await Add(goals.Select((goal, i) => new Ownership
        {
            Key = Key.From($"eier-{goal.Number}"), GoalId = goal.Id, OrganisationId = Any(municipalities).Id, PersonId = people[i % people.Count].Id, Role = "Næringssjef", HoursPerWeek = 2 + (i % 6), AskedOn = today.AddMonths(-20),
            Answer = (OwnershipAnswer)(i % 5 == 0 ? 0 : 1), AnsweredOn = i % 5 == 0 ? null : today.AddMonths(-19), LastHeard = today.AddDays(-(i % 120)),
        }));
    }

    private async Task Initiatives()
    {
        for (var i = 1; i <= scale.Initiatives; i++)
        {
            initiatives.Add(new Initiative { Key = Key.From($"tiltak-{i}"), Number = i, Title = $"Tiltak {i} i samarbeidet", Summary = "Arbeidet samler kommunene om én felles måte å gjøre det på, og prøves først i to av dem.", Phase = (InitiativePhase)(i % 4), Started = today.AddDays(-random.Next(900)), Owner = Any(municipalities).Key.Value, Role = MunicipalRole.Operate });
        }

        await Add(initiatives);
        await Add(initiatives.Select(initiative => new InitiativeGoal { InitiativeId = initiative.Id, GoalId = Any(goals).Id }));
        await Add(initiatives.SelectMany(initiative => Enumerable.Range(1, 4).Select(step => new Milestone { InitiativeId = initiative.Id, Title = $"Milepæl {step}", Due = today.AddDays(random.Next(-600, 300)), Reached = step < 3 ? today.AddDays(-random.Next(1, 500)) : null })));
        await Add(initiatives.Select((initiative, i) => new BudgetLine { Key = Key.From($"budsjett-{i + 1}"), InitiativeId = initiative.Id, Kind = BudgetKind.Cost, Source = "Egne midler", Year = today.Year - (i % 3), Planned = 100_000 + (i % 50 * 1000), Spent = 80_000 + (i % 70 * 1000) }));
    }

    private async Task Indicators()
    {
        for (var i = 1; i <= scale.Indicators; i++)
        {
            indicators.Add(new Indicator
            {
                Key = Key.From($"indikator-{i}"), Title = $"Indikator {i}: delte tjenester", Level = (ResultLevel)(i % 5), Unit = "tjenester", Direction = i % 7 == 0 ? Direction.Decrease : Direction.Increase, Baseline = i % 7 == 0 ? 400 : 20, BaselineDate = today.AddMonths(-28),
                BaselineSource = "Opptelling", Cadence = Cadence.Monthly, AddingUp = AddingUp.Sum, IsPerMunicipality = i % 4 == 0, Municipalities = i % 4 == 0 ? string.Join(';', municipalities.Take(12).Select(one => one.Key.Value)) : null,
                Method = "Teller tjenester to eller flere kommuner driver sammen.", Source = "Kommunenes egne oversikter", MeasuredBy = Any(people).Key.Value,
            });
        }

        await Add(indicators);
        await Add(indicators.Select((indicator, i) => new IndicatorGoal { IndicatorId = indicator.Id, GoalId = goals[i % goals.Count].Id }));
        await Add(indicators.SelectMany(indicator => new[] { today.AddMonths(-4), today.AddMonths(10) }.Select((due, step) => new Target { IndicatorId = indicator.Id, Due = due, Value = indicator.Direction == Direction.Decrease ? 300 - (100 * step) : 150 + (100 * step), SetOn = today.AddMonths(-28) })));
    }

    private IEnumerable<Measurement> Measurements()
    {
        var each = scale.Measurements / scale.Indicators;
        var extra = scale.Measurements - (each * scale.Indicators);
        for (var i = 0; i < indicators.Count; i++)
        {
            var indicator = indicators[i];
            for (var period = 0; period < each + (i < extra ? 1 : 0); period++)
            {
                yield return Measured(indicator, i, period);
            }
        }
    }

    private Measurement Measured(Indicator indicator, int number, int period)
    {
        var perMonth = indicator.IsPerMunicipality ? 12 : 1;
        var on = today.AddMonths(-(period / perMonth) - 1);
        var by = Any(people);
        var measured = new Measurement
        {
            Key = Key.From($"m-{number + 1}-{period + 1}"), IndicatorId = indicator.Id, Period = on, Municipality = indicator.IsPerMunicipality ? municipalities[period % perMonth].Key : null,
            Value = 20 + (8 * (27 - (period / perMonth))) + random.Next(-4, 5), EvidenceKind = EvidenceKind.Calculation, Evidence = "Oversikten i arkivet", ReportedBy = by.Key.Value, ReportedOn = on.AddDays(3),
        };
        measured.Submit();
        if (period > 0 || number % 3 > 0)
        {
            measured.Approve(people[0].Key.Value, on.AddDays(5));
        }

        return measured;
    }

    private async Task Add(IEnumerable<Row> rows)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            db.AddRange(batch);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
    }

    private T Any<T>(List<T> from) => from[random.Next(from.Count)];

    /// <summary>Lets the first so many people sign in; their addresses.</summary>
    public static async Task<IReadOnlyList<string>> GiveAccounts(DatabaseChoice database, int count)
    {
        await using var app = Site.Build([], database, new Clock(TimeProvider.System), isDemo: false);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var slug = Key.From(Slug);
        db.Scene.Enter((await db.Set<Partnership>().SingleAsync(partnership => partnership.Slug == slug)).Id);
        var those = (await db.Set<Person>().AsNoTracking().ToListAsync()).OrderBy(person => person.Key.Value.Length).ThenBy(person => person.Key.Value, StringComparer.Ordinal).Take(count).ToList();
        foreach (var person in those.Where(person => person.AccountId is null))
        {
            await GiveAccount(app, db, person.Email!);
        }

        return [.. those.Select(person => person.Email!)];
    }

    /// <summary>Gives the person with this address an account.</summary>
    public static async Task GiveAccount(WebApplication app, SamspillDb db, string email)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email, EmailConfirmed = true };
        await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        (await db.Set<Person>().SingleAsync(person => person.Email == email)).AccountId = account.Id;
        await db.SaveChangesAsync();
    }
}
