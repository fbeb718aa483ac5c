using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Trust;

/// <summary>What can be done in trust, and by whom. No deed shows a raw answer: there is none to show.</summary>
public static class TrustDeeds
{
    /// <summary>See rounds, and what has been released of them.</summary>
    public static readonly Deed See = new("trust.see", Roles.Insiders, new("Se tillit og runder", "Sjå tillit og rundar", "See trust and its rounds"));

    /// <summary>See how many have answered while a round runs, rounded.</summary>
    public static readonly Deed SeeRates = new("trust.see-rates", Roles.Leaders | Role.Auditor, new("Se svarprosent underveis", "Sjå svarprosent undervegs", "See response rates while a round runs"));

    /// <summary>Set up a round, open it and close it.</summary>
    public static readonly Deed WriteWave = new("trust.write-wave", Roles.Leaders, new("Lage, åpne og lukke runder", "Lage, opne og lukke rundar", "Make, open and close rounds"));

    /// <summary>Invite people to answer, and remind them.</summary>
    public static readonly Deed Invite = new("trust.invite", Roles.Leaders, new("Invitere og minne om", "Invitere og minne om", "Invite and remind"));

    /// <summary>Release the results of a round, once.</summary>
    public static readonly Deed Release = new("trust.release", Role.ProjectLeader, new("Frigi resultatet av en runde", "Frigje resultatet av ein runde", "Release the results of a round"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See, SeeRates, WriteWave, Invite, Release];
}
