using System.Globalization;
using Microsoft.Extensions.Configuration;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts;

/// <summary>What the installation asks of those who sign in.</summary>
/// <param name="Unused">How long a session lives that nobody uses.</param>
/// <param name="Longest">How long a session lives however much it is used.</param>
/// <param name="SecondFactorFor">The roles that need a second factor when they sign in by password or link; none when nobody does.</param>
internal sealed record SignInRules(TimeSpan Unused, TimeSpan Longest, Role SecondFactorFor)
{
    /// <summary>Reads SAMSPILL_SESSION_HOURS, SAMSPILL_SESSION_DAYS and SAMSPILL_SECOND_FACTOR.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be read.</exception>
    public static SignInRules Read(IConfiguration settings) => new(
        TimeSpan.FromHours(Whole(settings, "SAMSPILL_SESSION_HOURS", 12, 24)),
        TimeSpan.FromDays(Whole(settings, "SAMSPILL_SESSION_DAYS", 7, 30)),
        settings["SAMSPILL_SECOND_FACTOR"] switch
        {
            null or "" => Role.None,
            "leaders" => Roles.Leaders,
            "all" => Roles.Insiders,
            _ => throw new InvalidOperationException("SAMSPILL_SECOND_FACTOR must be leaders or all"),
        });

    /// <summary>True for one who must set up a second factor before she may use her roles.</summary>
    public bool Lacks(Reader reader) => reader.IsSignedIn && !reader.IsProgram && !reader.HasSecondFactor && reader.Entrance != Entrance.Provider
        && SecondFactorFor != Role.None && ((reader.Roles & SecondFactorFor) != Role.None || reader.IsInstallationAdministrator);

    private static int Whole(IConfiguration settings, string name, int otherwise, int most) => settings[name] is not { Length: > 0 } said ? otherwise
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw new InvalidOperationException($"{name} must be a whole number from 1 to {most}");
}
