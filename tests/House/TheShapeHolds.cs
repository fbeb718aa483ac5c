using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Samspill.Kernel;
using Samspill.Web;

namespace Samspill.House;

/// <summary>Rooms small enough to read, and descriptions that tell of what is there. Each test first asserts that it sees something.</summary>
public sealed partial class TheShapeHolds
{
    private const int LongestFile = 250;
    private const int LongestMethod = 40;

    /// <summary>Formats, products and codes that the descriptions name.</summary>
    private static readonly HashSet<string> Names = ["PostgreSQL", "SQLite", "OpenAPI", "LibreOffice"];

    private static readonly Assembly[] Rooms = [typeof(Text).Assembly, typeof(Samspill.Analysis.Goals.GoalCheck).Assembly, typeof(Samspill.Exchange.Workbooks.BookFile).Assembly, typeof(Samspill.Ui.Frame).Assembly, .. Arenas.All.Rooms, typeof(Arenas).Assembly];

    [Fact]
    public void Analysis_and_Exchange_know_neither_the_database_nor_the_web()
    {
        foreach (var room in Rooms.Where(room => room.GetName().Name is "Samspill.Analysis" or "Samspill.Exchange" or "Samspill.Kernel"))
        {
            var imports = room.GetReferencedAssemblies().Select(other => other.Name!).ToList();
            Assert.NotEmpty(imports);
            Assert.DoesNotContain(imports, other => other.Contains("EntityFramework", StringComparison.Ordinal) || other.Contains("AspNetCore", StringComparison.Ordinal));
            Assert.DoesNotContain("Microsoft.AspNetCore", File.ReadAllText(Path.Combine(Root(), "src", room.GetName().Name!["Samspill.".Length..], room.GetName().Name!["Samspill.".Length..] + ".csproj")));
        }
    }

    [Fact]
    public void No_file_is_longer_than_can_be_read_at_once()
    {
        var files = Sources("*.cs").Concat(Sources("*.razor")).Concat(Sources("*.css")).Concat(Sources("*.js")).ToList();

        Assert.True(files.Count > 400, $"{files.Count} files");
        Nothing(files.Select(file => (File: Path.GetFileName(file), Lines: File.ReadLines(file).Count())).Where(file => file.Lines > LongestFile).Select(file => $"{file.File}: {file.Lines} lines"));
    }

    /// <summary>From its braces: what the debugger's map says is the first and the last line of a method.</summary>
    [Fact]
    public void No_method_is_longer_than_can_be_held_in_mind()
    {
        var methods = Rooms.SelectMany(Lengths).ToList();

        Assert.True(methods.Count > 3000, $"{methods.Count} methods");
        Nothing(methods.Where(method => method.Lines > LongestMethod).Select(method => $"{method.Name}: {method.Lines} lines"));
    }

    /// <summary>A description that names a deed that is gone leads nowhere.</summary>
    [Fact]
    public void Every_deed_that_a_rooms_description_names_is_there()
    {
        var known = Rooms.SelectMany(room => room.GetTypes()).SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(member => member.Name).Append(type.Name.Split('`')[0])).ToHashSet(StringComparer.Ordinal);
        var named = Directory.GetFiles(Path.Combine(Root(), "src"), "README.md", SearchOption.AllDirectories).Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
            .SelectMany(file => Compound().Matches(File.ReadAllText(file)).Select(match => (Room: Path.GetFileName(Path.GetDirectoryName(file)), Name: match.Value))).Where(name => !Names.Contains(name.Name)).ToList();

        Assert.True(named.Count > 100, $"{named.Count} names");
        Nothing(named.Where(name => !known.Contains(name.Name)).Select(name => $"{name.Room}: {name.Name}"));
    }

    /// <summary>A deed is a file with a handler. One that its room's description does not name is found by nobody.</summary>
    [Fact]
    public void Every_deed_of_an_arena_is_named_in_its_description()
    {
        foreach (var room in Arenas.All.All.Select(arena => arena.GetType().Assembly))
        {
            var name = room.GetName().Name!["Samspill.".Length..];
            var description = File.ReadAllText(Path.Combine(Root(), "src", name, "README.md"));
            var deeds = room.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true } && type.GetMethod("Handle", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null).Select(type => type.Name).ToList();
            Assert.True(deeds.Count > 1, name);
            Nothing(deeds.Where(deed => !Regex.IsMatch(description, $@"\b{deed}\b", RegexOptions.None, TimeSpan.FromSeconds(1))).Select(deed => $"{name}: {deed}"));
        }
    }

    private static IEnumerable<(string Name, int Lines)> Lengths(Assembly room)
    {
        using var file = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(room.Location, ".pdb")));
        var map = file.GetMetadataReader();
        foreach (var method in map.MethodDebugInformation.Where(method => !map.GetMethodDebugInformation(method).SequencePointsBlob.IsNil))
        {
            var points = map.GetMethodDebugInformation(method).GetSequencePoints().Where(point => !point.IsHidden).ToList();
            if (points.Count == 0 || points.Select(point => point.Document).Distinct().Count() > 1)
            {
                continue;
            }

            var source = map.GetString(map.GetDocument(points[0].Document).Name);
            var made = room.ManifestModule.ResolveMethod(System.Reflection.Metadata.Ecma335.MetadataTokens.GetToken(method.ToDefinitionHandle()))!;
            // Fields are set in a constructor, but are no method: they are lists, read from the top.
            if (source.EndsWith(".cs", StringComparison.Ordinal) && !source.EndsWith(".g.cs", StringComparison.Ordinal) && !source.EndsWith(".generated.cs", StringComparison.Ordinal) && !source.Contains("/Data/Sqlite/", StringComparison.Ordinal) && !source.Contains("/Data/Postgres/", StringComparison.Ordinal) && made is not ConstructorInfo)
            {
                yield return ($"{Path.GetFileName(source)} {made.DeclaringType!.Name}.{made.Name}", points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 2);
            }
        }
    }

    private static IEnumerable<string> Sources(string pattern) => Directory.GetFiles(Path.Combine(Root(), "src"), pattern, SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/lib/", StringComparison.Ordinal) && !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains("/Data/Sqlite/", StringComparison.Ordinal) && !file.Contains("/Data/Postgres/", StringComparison.Ordinal));

    private static void Nothing(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex(@"\b[A-Z][a-z]+([A-Z][a-z]+)+\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Compound();
}
