using System.CommandLine;
using System.Text.Json;
using Samspill.Kernel;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;

namespace Samspill.Web.Commands;

/// <summary>Brings a database of an earlier version to this one, after a copy of it has been laid beside it. The server does the same when it starts.</summary>
internal static class Upgrade
{
    private static readonly Option<bool> Copied = new("--copied") { Description = "Tar ingen kopi, for du har tatt en selv" };

    private static string Version => typeof(Upgrade).Assembly.GetName().Version!.ToString(3);

    public static Command Verb()
    {
        var verb = new Command("upgrade", "Oppgraderer databasen til denne utgaven, etter å ha kopiert den") { Copied, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var choice = CommandLine.Existing(parsed.GetValue(CommandLine.Data)!);
            await using var app = Site.Build([], choice, new Clock(TimeProvider.System), isDemo: false);
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
            var state = await db.State(stop);
            var copy = await Run(db, choice, state, parsed.GetValue(Copied), stop);
            var steps = await db.BringUpToDate(stop);
            await Console.Out.WriteLineAsync(parsed.GetValue(CommandLine.Json)
                ? JsonSerializer.Serialize(new { version = Version, steps, copy })
                : (state == VersionState.Older ? CommandWords.UpgradedBare : CommandWords.IsPresent).With(Version));
            return CommandLine.Done;
        });
        return verb;
    }

    /// <summary>Lays a copy beside a database of an earlier version, and upgrades it; the path of the copy, null when none was needed.</summary>
    /// <exception cref="VerbRefused">A version that this one does not know made the database, or no copy could be taken.</exception>
    public static async Task<string?> Run(SamspillDb db, DatabaseChoice choice, VersionState state, bool hasCopy, CancellationToken stop)
    {
        if (state == VersionState.Foreign)
        {
            throw new VerbRefused(CommandWords.OtherVersion.With(Place(choice)));
        }

        if (state != VersionState.Older)
        {
            return null;
        }

        var (copy, fault) = hasCopy ? (null, null) : await CopyDatabase.To(db, choice, choice.Backups, $"before-{Version}-{db.Scene.Clock.Real:yyyyMMdd-HHmmss}", stop);
        if (fault is not null)
        {
            throw new VerbRefused(CommandWords.NoCopy.With(Place(choice), fault));
        }

        await db.BringUpToDate(stop);
        if (copy is not null)
        {
            await Console.Error.WriteLineAsync(CommandWords.Upgraded.With(Version, copy));
        }

        return copy;
    }

    /// <summary>Refuses a database of another version, for work that looks and must not change.</summary>
    /// <exception cref="VerbRefused">The database is not of this version.</exception>
    public static async Task Require(WebApplication app, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var choice = scope.ServiceProvider.GetRequiredService<DatabaseChoice>();
        switch (await scope.ServiceProvider.GetRequiredService<SamspillDb>().State(stop))
        {
            case VersionState.Older:
                throw new VerbRefused(CommandWords.UpgradeFirst.With(Place(choice)));
            case VersionState.Foreign:
                throw new VerbRefused(CommandWords.OtherVersion.With(Place(choice)));
        }
    }

    private static string Place(DatabaseChoice choice) => choice.IsSqlite ? choice.File : "SAMSPILL_DATABASE";
}
