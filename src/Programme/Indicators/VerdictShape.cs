using Samspill.Analysis.Measuring;

namespace Samspill.Programme.Indicators;

/// <summary>The shape and colour that a verdict is shown by, always with its word.</summary>
internal static class VerdictShape
{
    public static string Of(VerdictKind kind) => kind switch
    {
        VerdictKind.OnTrack => "rute",
        VerdictKind.AtRisk => "bak",
        VerdictKind.Off => "stopp",
        _ => "umalt",
    };
}
