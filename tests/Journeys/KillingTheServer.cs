using Samspill.Bench.Crash;
using Samspill.Platform.Data;

namespace Samspill.Journeys;

public sealed class KillingTheServer
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Every_acknowledged_write_is_there_and_the_database_is_whole(string database)
    {
        var folder = Scratch.Folder("crash");
        var choice = new DatabaseChoice(folder, await Template.Copy(database, isEmpty: false, folder));
        var run = new CrashRun(Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), choice);
        var random = new Random(20181002);

        for (var kill = 1; kill <= 3; kill++)
        {
            var outcome = await run.Once($"kill {kill}", 1000, random.Next(100, 900), TestContext.Current.CancellationToken);

            Assert.True(outcome.Acknowledged >= 100, $"{outcome.Acknowledged} acknowledged");
            Assert.Empty(outcome.Lost);
            Assert.Empty(outcome.Findings);
            Assert.InRange(outcome.Stored, outcome.Acknowledged, outcome.Acknowledged + 4);
        }
    }
}
