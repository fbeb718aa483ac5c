using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;
using Samspill.Platform.Data;
using Samspill.Platform.Digests;
using Samspill.Platform.Retention;

namespace Samspill.Platform.Jobs;

/// <summary>What is done by itself, and how often. The schedule stands in the same database as all else.</summary>
public static class Schedule
{
    /// <summary>Writes the schedule into the database, and runs it. Writing it again changes nothing.</summary>
    public static async Task Begin(IScheduler scheduler, CancellationToken stop)
    {
        foreach (var (job, trigger) in All)
        {
            await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, stop);
        }

        await scheduler.Start(stop);
    }

    private static IReadOnlyList<(IJobDetail Job, ITrigger Trigger)> All =>
    [
        Every<SweepOutbox>("sweep-outbox", TimeSpan.FromMinutes(1)),
        Every<TidyUp>("tidy-up", TimeSpan.FromHours(24)),
        Every<NightlyBackup>("nightly-backup", TimeSpan.FromMinutes(15)),
        Every<DailyRound>("daily-round", TimeSpan.FromMinutes(10)),
        Every<MorningRound>("morning-round", TimeSpan.FromMinutes(10)),
    ];

    internal static void AddJobs(this IServiceCollection services, DatabaseChoice database)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => (options.InstanceName, options.GenerateInstanceId) = ("Samspill", !database.IsSqlite));
            quartz.UseDefaultThreadPool(2);
            quartz.UsePersistentStore(store =>
            {
                store.ProvisionSchema();
                if (database.IsSqlite)
                {
                    store.UseSqlite(SqliteFactory.Instance, database.SqliteConnection);
                }
                else
                {
                    // Several machines may serve one PostgreSQL: each job runs on one of them.
                    store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString!);
                    store.UseClustering(_ => { });
                }
            });
        });
        services.AddSingleton<LastRound>();
        services.AddScoped<IOutlived, OutlivedMails>();
        services.AddScoped<IOutlived, OutlivedLinks>();
        services.AddScoped<IOutlived, OutlivedSessions>();
        services.AddScoped<IDailyChore, Erasure.ForgetRequests>();
        services.AddHostedService<JobHost>();
    }

    private static (IJobDetail Job, ITrigger Trigger) Every<TJob>(string name, TimeSpan pause) where TJob : IJob =>
        (JobBuilder.Create<TJob>().WithIdentity(name).Build(), TriggerBuilder.Create().WithIdentity(name).StartNow().WithSimpleSchedule(simple => simple.WithInterval(pause).RepeatForever()).Build());
}
