using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Jobs;
using Samspill.Platform.Mail;
using Samspill.Platform.Outbox;

namespace Samspill.Journeys;

public sealed class SendingMail
{
    private static readonly Text Subject = new("Målet venter", "Målet ventar", "The goal waits");
    private static readonly Text Body = new("Kan du eie målet?", "Kan du eige målet?", "Can you own the goal?");

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_mail_that_the_server_refuses_is_tried_again_later_under_the_same_identity(string database)
    {
        await using var server = new MailServer(refusals: 1);
        await using var site = await TestSite.Start(database, settings: ["--SAMSPILL_SMTP=" + server.Address, "--SAMSPILL_ADDRESS=https://samspill.example", "--SAMSPILL_MAIL_FROM=Samspill <post@samspill.example>"]);
        var dispatch = site.Services.GetRequiredService<Dispatch>();
        await Write(site);

        await dispatch.Sweep(default);
        var waits = await Only(site);
        await dispatch.Sweep(default);
        var early = await Only(site);
        await site.Look("notodden", db => db.Set<OutboxMessage>().ExecuteUpdateAsync(set => set.SetProperty(message => message.NextTryAt, DateTimeOffset.UnixEpoch)));
        await dispatch.Sweep(default);
        var sent = await Only(site);

        Assert.Equal((1, null), (waits.Tries, waits.SentAt));
        Assert.NotNull(waits.Fault);
        Assert.True(waits.NextTryAt > waits.At);
        Assert.Equal(1, early.Tries);
        Assert.NotNull(sent.SentAt);
        Assert.Equal(2, server.Messages.Count);
        Assert.All(server.Messages, message => Assert.Contains($"Message-Id: <{sent.Id:N}@samspill.example>", message));
        Assert.Contains("Subject: Målet ventar", MimeKit.Utils.Rfc2047.DecodeText(System.Text.Encoding.UTF8.GetBytes(server.Messages[1])));
        Assert.Contains("https://samspill.example/notodden/mal", server.Messages[1]);
    }

    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_gets_nothing()
    {
        await using var server = new MailServer(offersTls: true);
        await using var site = await TestSite.Start("sqlite", settings: ["--SAMSPILL_SMTP=" + server.Address]);
        await Write(site);

        await site.Services.GetRequiredService<Dispatch>().Sweep(default);

        Assert.Empty(server.Messages);
        Assert.Null((await Only(site)).SentAt);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_was_left_behind_goes_out_by_the_schedule_which_stands_in_the_database(string database)
    {
        await using var site = await TestSite.Start(database);
        var left = Guid.CreateVersion7();
        await site.Look("notodden", db =>
        {
            db.Add(new OutboxMessage { Id = left, PartnershipId = db.Here, Kind = "MeasurementApproved", Body = """{"Indicator":"batovernattinger","Period":"2018-09-01","Value":3.5}""", At = db.Scene.Clock.Real, NextTryAt = db.Scene.Clock.Real });
            return db.SaveChangesAsync();
        });

        var scheduler = await site.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        await Schedule.Begin(scheduler, default);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await site.Look("notodden", db => db.Set<OutboxMessage>().AnyAsync(message => message.Id == left && message.SentAt != null)))
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }

        await scheduler.Shutdown(waitForJobsToComplete: true);
        Assert.Equal(5, await site.Look("notodden", db => db.Database.SqlQueryRaw<int>("""SELECT CAST(count(*) AS integer) AS "Value" FROM qrtz_job_details""").SingleAsync()));
    }

    private static Task<int> Write(TestSite site) => site.Look("notodden", async db =>
    {
        var person = await db.Set<Person>().SingleAsync(person => person.Email == "naeringssjef@seljord.example");
        db.Mail(person, Subject, Body, "/notodden/mal");
        return await db.SaveChangesAsync();
    });

    private static Task<OutboxMessage> Only(TestSite site) => site.Look("notodden", db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(message => message.Kind == "Mail"));
}
