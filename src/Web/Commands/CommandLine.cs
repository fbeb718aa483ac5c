using System.CommandLine;

namespace Samspill.Web.Commands;

/// <summary>The command line: one verb per deed. Exit 0 done, 2 bad input or refused, 1 fault; messages to stderr, facts to stdout.</summary>
internal static class CommandLine
{
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Samspill: fra vage mål til en sluttrapport som leser seg selv ut av arbeidet");
        return await root.Parse(args).InvokeAsync();
    }
}
