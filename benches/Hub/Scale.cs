namespace Samspill.Bench.Hub;

/// <summary>How large a programme is: scale S, times a factor.</summary>
/// <param name="Times">1 for S, 10 for ten times S.</param>
internal sealed record Scale(int Times)
{
    public int Municipalities => 12 * Times;

    public int People => 60 * Times;

    public int Initiatives => 600 * Times;

    public int Goals => 400 * Times;

    public int Indicators => 1_500 * Times;

    public int Measurements => 40_000 * Times;

    public string Name => Times == 1 ? "S" : $"{Times}×S";
}
