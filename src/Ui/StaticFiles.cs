using System.Text.Json;

namespace Samspill.Ui;

/// <summary>The static files by their fingerprinted addresses, which a browser may keep for a year.</summary>
public sealed class StaticFiles
{
    private const string Root = "_content/Samspill.Ui/";
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>Reads the build's list of static files; a file that is not in it keeps its plain address.</summary>
    public static StaticFiles From(string manifest)
    {
        var files = new StaticFiles();
        if (!File.Exists(manifest))
        {
            return files;
        }

        using var list = JsonDocument.Parse(File.ReadAllBytes(manifest));
        foreach (var endpoint in list.RootElement.GetProperty("Endpoints").EnumerateArray())
        {
            foreach (var property in endpoint.GetProperty("EndpointProperties").EnumerateArray())
            {
                // A compressed twin has the same label and an ending more; the server picks it by the browser's Accept-Encoding.
                if (property.GetProperty("Name").ValueEquals("label") && Path.GetExtension(property.GetProperty("Value").GetString()) == Path.GetExtension(endpoint.GetProperty("Route").GetString()))
                {
                    files.addresses[property.GetProperty("Value").GetString()!] = "/" + endpoint.GetProperty("Route").GetString();
                }
            }
        }

        return files;
    }

    /// <summary>The address of one of our files: `samspill.css`.</summary>
    public string At(string path) => addresses.GetValueOrDefault(Root + path, "/" + Root + path);
}
