using System.Globalization;
using System.Reflection;
using Samspill.Kernel;

namespace Samspill.Platform.Directory;

/// <summary>A municipality as it was from a day to a day: the same people may have lived under another code, and the same code under another name.</summary>
/// <param name="From">Its first day; null for one that stood before 2018.</param>
/// <param name="To">Its last day; null while it stands.</param>
/// <param name="Became">The codes it went into; several when it was parted, none while it stands.</param>
public sealed record MunicipalityVersion(MunicipalityCode Code, string Name, DateOnly? From, DateOnly? To, IReadOnlyList<MunicipalityCode> Became)
{
    /// <summary>True when it stood on <paramref name="day"/>.</summary>
    public bool StandsOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);
}

/// <summary>
/// Norway's municipalities from 2018 on, with the mergers and renumberings of 2018, 2019, 2020 and 2024. Codes only: an area that moved from one
/// to another without a merger, as 466 people did from Sauherad to Notodden in 2020, is not here.
/// </summary>
/// <remarks>From Statistics Norway's classification of municipalities (KLASS 131), Norwegian Licence for Open Government Data.</remarks>
public static class MunicipalityHistory
{
    private static readonly Lazy<IReadOnlyList<MunicipalityVersion>> Read = new(ReadAll);

    /// <summary>Every version of every municipality, by code.</summary>
    public static IReadOnlyList<MunicipalityVersion> All => Read.Value;

    /// <summary>The version that had this code on <paramref name="day"/>; the earliest one with it when none had it then; null for a code nobody has had.</summary>
    public static MunicipalityVersion? On(MunicipalityCode code, DateOnly day)
    {
        var versions = All.Where(version => version.Code == code).OrderBy(version => version.From).ToList();
        return versions.Find(version => version.StandsOn(day)) ?? versions.FirstOrDefault();
    }

    /// <summary>What went into it and what it became, the earliest first, itself included: Bø and Sauherad, Midt-Telemark 3817, Midt-Telemark 4020.</summary>
    public static IReadOnlyList<MunicipalityVersion> Line(MunicipalityVersion of)
    {
        var line = new HashSet<MunicipalityVersion> { of };
        Back(of, line);
        Forth(of, line);
        return [.. line.OrderBy(version => version.From ?? DateOnly.MinValue).ThenBy(version => version.Code.Value, StringComparer.Ordinal)];
    }

    private static void Back(MunicipalityVersion of, HashSet<MunicipalityVersion> line)
    {
        foreach (var before in All.Where(version => version != of && version.To is { } to && version.Became.Contains(of.Code) && of.StandsOn(to.AddDays(1))))
        {
            if (line.Add(before))
            {
                Back(before, line);
            }
        }
    }

    private static void Forth(MunicipalityVersion of, HashSet<MunicipalityVersion> line)
    {
        foreach (var after in All.Where(version => version != of && of.To is { } to && of.Became.Contains(version.Code) && version.StandsOn(to.AddDays(1))))
        {
            if (line.Add(after))
            {
                Forth(after, line);
            }
        }
    }

    private static List<MunicipalityVersion> ReadAll()
    {
        using var file = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("municipalities.csv")!);
        var versions = new List<MunicipalityVersion>();
        file.ReadLine();
        while (file.ReadLine() is { } line)
        {
            if (line.Split(',') is [var code, var name, var from, var to, var became])
            {
                versions.Add(new(MunicipalityCode.Read(code)!.Value, name, Day(from), Day(to), [.. became.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(next => MunicipalityCode.Read(next)!.Value)]));
            }
        }

        return versions;
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
