using System.CommandLine;
using System.CommandLine.Help;
using Samspill.Platform.Data;

namespace Samspill.Web.Commands;

/// <summary>The command line: one verb per deed. Exit 0 done, 2 bad input or refused, 1 fault; messages to stderr, facts to stdout.</summary>
internal static class CommandLine
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 1;

    /// <summary>Bad input, or a rule said no.</summary>
    public const int Refused = 2;

    /// <summary>The data folder.</summary>
    public static Option<string> Data { get; } = new("--data") { Description = "Datamappen. Standard er SAMSPILL_DATA, ellers ./data", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("SAMSPILL_DATA") is { Length: > 0 } said ? said : "data" };

    /// <summary>Facts as JSON to stdout.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "Fakta som JSON til stdout" };

    /// <summary>Runs a verb; without one, serves.</summary>
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Samspill: fra vage mål til en sluttrapport som leser seg selv ut av arbeidet") { Serve.Verb(), Import.Verb(), Export.Verb(), HandOver.Verb(), Lint.Verb(), Compare.Verb(), Report.Verb(), Check.Verb(), MakeIndex.Verb(), Backup.Verb(), Restore.Verb(), Upgrade.Verb(), User.Verb() };
        root.Options.OfType<HelpOption>().Single().Action = new VerbHelp();
        root.Options.OfType<HelpOption>().Single().Description = "Viser dette";
        var parsed = root.Parse(args.Length == 0 ? ["serve"] : args);
        if (parsed.Errors.Count > 0)
        {
            // Where the verb itself is not known, that says it all: nothing after it is known either.
            var faults = parsed.Errors.Select(error => VerbHelp.Say(error.Message, parsed.CommandResult.Command)).OrderBy(says => says == VerbHelp.NoVerbSaid).ToList();
            foreach (var says in parsed.CommandResult.Command.Subcommands.Count > 0 ? faults.Take(1) : faults.Where((says, i) => i == 0 || says != VerbHelp.NoVerbSaid))
            {
                await Console.Error.WriteLineAsync(says);
            }

            return Refused;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (VerbRefused refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return Refused;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(fault.ToString());
            return Fault;
        }
    }

    /// <summary>The database that a verb works on, which must be there already: looking must not make one.</summary>
    public static DatabaseChoice Existing(string folder) => IsThere(folder) ? Choice(folder) : throw new VerbRefused(CommandWords.NoDatabase.With(Choice(folder).Folder));

    /// <summary>The database that a verb works on, made when it is not there: the one in the environment, or the one in the folder.</summary>
    public static DatabaseChoice Database(string folder)
    {
        var database = Choice(folder);
        try
        {
            if (database.IsSqlite)
            {
                System.IO.Directory.CreateDirectory(database.Folder);
            }

            return database;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new VerbRefused(CommandWords.NoDataFolder.With(database.Folder));
        }
    }

    /// <summary>True when the database that a verb works on is there already.</summary>
    public static bool IsThere(string folder) => Choice(folder) is var database && (!database.IsSqlite || File.Exists(database.File));

    private static DatabaseChoice Choice(string folder) =>
        new(Path.GetFullPath(folder), Environment.GetEnvironmentVariable("SAMSPILL_DATABASE") is { Length: > 0 } connection ? connection : null);
}

/// <summary>Says why a verb cannot do what was asked; the program ends with 2.</summary>
internal sealed class VerbRefused(string says) : Exception(says);
