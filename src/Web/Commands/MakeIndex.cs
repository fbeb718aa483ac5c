using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Search;

namespace Samspill.Web.Commands;

/// <summary>Makes the search index of every partnership anew from its records. The program does so by itself when there is none.</summary>
internal static class MakeIndex
{
    public static Command Verb()
    {
        var verb = new Command("index", "Lager søket på nytt") { CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var choice = CommandLine.Existing(parsed.GetValue(CommandLine.Data)!);
            await using var app = Site.Build([], choice, await DemoClock.At(choice, stop), isDemo: false);
            await Upgrade.Require(app, stop);
            var made = await All(app, stop);
            await Console.Out.WriteLineAsync(parsed.GetValue(CommandLine.Json) ? JsonSerializer.Serialize(made) : string.Join('\n', made.Select(pair => CommandWords.Indexed.With(pair.Key, pair.Value))));
            return CommandLine.Done;
        });
        return verb;
    }

    /// <summary>How many records each partnership's search now holds.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> All(WebApplication app, CancellationToken stop)
    {
        var made = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var partnership in await Partnerships(app, stop))
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Scene>().Enter(partnership.Id);
            made[partnership.Slug.Value] = await SearchArena.MakeIndex(scope.ServiceProvider.GetRequiredService<SamspillDb>(), stop);
        }

        return made;
    }

    private static async Task<IReadOnlyList<Partnership>> Partnerships(WebApplication app, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().AsNoTracking().OrderBy(partnership => partnership.Slug).ToListAsync(stop);
    }
}
