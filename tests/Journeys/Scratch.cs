namespace Samspill.Journeys;

/// <summary>Folders for what a test writes; all of them go away when the tests end.</summary>
public static class Scratch
{
    private static readonly string Root = Made();

    /// <summary>A new, empty folder with a name that says whose it is.</summary>
    public static string Folder(string name) => System.IO.Directory.CreateDirectory(Path.Combine(Root, $"{name}-{Guid.NewGuid():N}")).FullName;

    private static string Made()
    {
        var root = System.IO.Directory.CreateTempSubdirectory("samspill-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                System.IO.Directory.Delete(root, recursive: true);
            }
            catch (IOException)
            {
                // A server that a test killed may still be letting go of a file.
            }
        };
        return root;
    }
}
