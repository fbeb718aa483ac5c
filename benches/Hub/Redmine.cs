namespace Samspill.Bench.Hub;

/// <summary>The peer: Redmine from Debian's packages, in the same run on the same machine.</summary>
internal static class Redmine
{
    public static async Task<string> Table(TimeSpan time, TextWriter log)
    {
        await log.WriteLineAsync($"peer {time}");
        return "";
    }
}
