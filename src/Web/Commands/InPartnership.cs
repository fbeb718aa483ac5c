using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Web.Commands;

/// <summary>A verb that works in one partnership, as the system's user, with an administrator's rights.</summary>
internal static class InPartnership
{
    /// <summary>The language that messages and guidance are written in.</summary>
    public static Option<string> Language { get; } = new("--language") { Description = "Språket: nb, nn eller en. Standard er nb", DefaultValueFactory = _ => "nb", Validators = { OneOfThree } };

    /// <summary>Refuses a language that is none of the three.</summary>
    public static void OneOfThree(OptionResult option)
    {
        if (option.Tokens is [var token] && Languages.Read(token.Value) is null)
        {
            option.AddError(CommandWords.LanguageIs);
        }
    }

    /// <summary>Speaks the language that was asked for.</summary>
    public static Language Speak(ParseResult parsed)
    {
        var language = Languages.Read(parsed.GetValue(Language)) ?? Kernel.Language.Nb;
        Languages.Speak(language);
        return language;
    }

    /// <summary>Runs the work in the partnership; says how to make it when it is not there.</summary>
    /// <param name="create">The name to make it with when it is not there; null to refuse, but for the first of an empty database, which is called what its address is.</param>
    /// <param name="keeps">False for work that only looks, so that nothing is made.</param>
    public static Task<int> Run(ParseResult parsed, string slug, string? create, bool keeps, Func<SamspillDb, Task<int>> work, CancellationToken stop) =>
        Run(parsed, slug, create, keeps, services => work(services.GetRequiredService<SamspillDb>()), stop);

    /// <summary>The same for work that needs more of the arenas than the database.</summary>
    public static async Task<int> Run(ParseResult parsed, string slug, string? create, bool keeps, Func<IServiceProvider, Task<int>> work, CancellationToken stop)
    {
        var (folder, canMake) = (parsed.GetValue(CommandLine.Data)!, parsed.CommandResult.Command.Options.Contains(Import.Create));
        using var rehearsal = canMake && !keeps && !CommandLine.IsThere(folder) ? new Rehearsal() : null;
        var choice = canMake ? CommandLine.Database(rehearsal?.Folder ?? folder) : CommandLine.Existing(folder);
        await using var app = Site.Build([], choice, await DemoClock.At(choice, stop), isDemo: false);
        await Serve.Setup(app, isDemo: false, stop);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        if (Key.Read(slug) is not { } key)
        {
            await Console.Error.WriteLineAsync(CommandWords.NotASlug.With(slug, Key.From(slug).Value));
            return CommandLine.Refused;
        }

        var partnership = await db.Set<Partnership>().AsNoTracking().SingleOrDefaultAsync(partnership => partnership.Slug == key, stop);
        if (partnership is not null)
        {
            return await Work(scope.ServiceProvider, db, partnership, work);
        }

        create ??= canMake ? await NameOfTheFirst(db, key, keeps, stop) : null;
        if (create is null)
        {
            return await NotThere(db, slug, canMake, stop);
        }

        // The partnership is made together with what comes into it, or not at all.
        await using var together = await db.BeginWrite(stop);
        partnership = new Partnership { Slug = key, Name = create };
        db.Add(partnership);
        await db.SaveChangesAsync(stop);
        var code = await Work(scope.ServiceProvider, db, partnership, work);
        if (code == CommandLine.Done && keeps)
        {
            await together.Commit(stop);
        }

        return code;
    }

    /// <summary>What the first partnership of an empty database is called; null when there are others, of which the one asked for may be a misspelling.</summary>
    private static async Task<string?> NameOfTheFirst(SamspillDb db, Key key, bool keeps, CancellationToken stop)
    {
        if (await db.Set<Partnership>().AnyAsync(stop))
        {
            return null;
        }

        var name = char.ToUpperInvariant(key.Value[0]) + key.Value[1..];
        await Console.Error.WriteLineAsync((keeps ? CommandWords.FirstMade : CommandWords.WouldBeMade).With(key, name));
        return name;
    }

    /// <summary>Says that there is no such partnership, and which there are.</summary>
    public static async Task<int> NotThere(SamspillDb db, string slug, bool canMake, CancellationToken stop)
    {
        var known = await db.Set<Partnership>().OrderBy(other => other.Slug).Select(other => other.Slug).ToListAsync(stop);
        await Console.Error.WriteLineAsync(CommandWords.NoPartnership.With(slug, known.Count == 0 ? "–" : string.Join(", ", known)) + (canMake ? " " + CommandWords.MakeIt : ""));
        return CommandLine.Refused;
    }

    private static Task<int> Work(IServiceProvider services, SamspillDb db, Partnership partnership, Func<IServiceProvider, Task<int>> work)
    {
        db.Scene.Enter(partnership.Id);
        db.Scene.Play("cli:" + Environment.UserName);
        return work(services);
    }
}

/// <summary>A database that is thrown away, for a look at what would be brought in where there is none yet.</summary>
internal sealed class Rehearsal : IDisposable
{
    /// <summary>Where it lies meanwhile.</summary>
    public string Folder { get; } = System.IO.Directory.CreateTempSubdirectory("samspill-").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(Folder, recursive: true);
    }
}
