using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;

namespace Samspill.Web.Commands;

/// <summary>What a verb takes, in Norwegian; the library's own help has English headings, and calls the program by its file.</summary>
internal sealed partial class VerbHelp : SynchronousCommandLineAction
{
    public const string NoVerbSaid = "Skriv hva som skal gjøres. Se --help.";

    private const string Program = "./samspill";

    private static readonly (Regex Says, string Instead)[] Faults =
    [
        (Needed(), "{0} mangler."),
        (Argument(), "Skriv også det som verbet «{0}» skal arbeide på. Se {0} --help."),
        (NoVerb(), NoVerbSaid),
        (NotANumber(), "«{0}» passer ikke for {1}."),
    ];

    /// <summary>A fault in what was typed, in Norwegian; a fault the program has found itself is so already.</summary>
    public static string Say(string message, Command command)
    {
        if (Unknown().Match(message) is { Success: true } unknown)
        {
            return $"Forstår ikke «{unknown.Groups[1].Value}».{(Nearest(unknown.Groups[1].Value, command) is { } nearest ? $" Mente du {nearest}?" : "")} Hva som går, står i --help.";
        }

        foreach (var (says, instead) in Faults)
        {
            if (says.Match(message) is { Success: true } match)
            {
                return string.Format(System.Globalization.CultureInfo.InvariantCulture, instead, [.. match.Groups.Values.Skip(1).Select(group => group.Value)]);
            }
        }

        return message;
    }

    /// <summary>The verb or option that is meant, when what was typed is one slip or two from it.</summary>
    private static string? Nearest(string typed, Command command) => command.Subcommands.Select(verb => verb.Name).Concat(command.Options.Select(option => option.Name))
        .Select(name => (Name: name, Slips: Slips(typed, name))).Where(one => one.Slips <= Math.Min(2, one.Name.Length / 2)).OrderBy(one => one.Slips).Select(one => one.Name).FirstOrDefault();

    /// <summary>How many letters must be put in, taken away or changed to make one word of the other.</summary>
    private static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var say = parseResult.InvocationConfiguration.Output;
        var path = string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Append(command).Where(one => one is not RootCommand).Select(one => one.Name).Prepend(Program));
        var arguments = string.Concat(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" {argument.Name}"));
        say.WriteLine($"{command.Description}\n\n  {path}{arguments}{(command.Subcommands.Count > 0 ? " VERB" : "")}{(command.Options.Any(option => option is not HelpOption) ? " [valg]" : "")}");
        Lines(say, "Verb", [.. command.Subcommands.Select(verb => new Line(verb.Name + string.Concat(verb.Arguments.Select(argument => " " + argument.Name)), verb.Description))]);
        Lines(say, "Tar", [.. command.Arguments.Select(argument => new Line(argument.Name, argument.Description))]);
        Lines(say, "Valg", [.. command.Options.Where(option => option is not VersionOption).Select(option => new Line(option.Name + (option.ValueType == typeof(bool) || option is HelpOption ? "" : " …"), option.Description + (option.Required ? ". Må være med" : "")))]);
        if (command is RootCommand)
        {
            say.WriteLine($"\nAlene viser {Program} dette. «dotnet run --project src/Web» alene viser sidene på nettet, som serve.");
        }

        say.WriteLine("\nGår ut med 0 når det er gjort, 2 når noe er galt skrevet eller en regel sier nei, 1 ved feil.");
        return CommandLine.Done;
    }

    private sealed record Line(string Name, string? Says);

    private static void Lines(TextWriter say, string heading, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var width = lines.Max(line => line.Name.Length) + 2;
        say.WriteLine($"\n{heading}:");
        foreach (var line in lines)
        {
            say.WriteLine($"  {line.Name.PadRight(width)}{line.Says}");
        }
    }

    [GeneratedRegex("^Unrecognized command or argument '(.*)'\\.")]
    private static partial Regex Unknown();

    [GeneratedRegex("^Option '(.*)' is required\\.")]
    private static partial Regex Needed();

    [GeneratedRegex("^Required argument missing for command: '(.*)'\\.")]
    private static partial Regex Argument();

    [GeneratedRegex("^Required command was not provided\\.")]
    private static partial Regex NoVerb();

    [GeneratedRegex("^Cannot parse argument '(.*)' for option '(.*)' as expected type")]
    private static partial Regex NotANumber();
}
