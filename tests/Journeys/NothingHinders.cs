using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Goals;
using Samspill.Programme.Programmes;

namespace Samspill.Journeys;

/// <summary>The shortest way to a report that nothing hinders, and to one that is frozen.</summary>
internal static class NothingHinders
{
    public static Task<int> Reports(TestSite site) => site.Look("notodden", async db =>
    {
        foreach (var goal in await db.Set<Goal>().ToListAsync())
        {
            goal.NotWorkedOnBecause = "Ikke i gang.";
        }

        (await db.Set<ProgrammeRecord>().SingleAsync(row => row.PhaseOf == null)).StatedGoalCount = 7;
        return await db.SaveChangesAsync();
    });

    public static async Task<JsonElement> Freezing(TestSite site, HttpClient leader, string report)
    {
        await Reports(site);
        var (status, frozen) = await leader.Tell($"/notodden/rapporter/{report}/frys", new { });
        Assert.Equal(200, status);
        return frozen;
    }
}
