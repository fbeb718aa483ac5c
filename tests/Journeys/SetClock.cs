using Samspill.Kernel;

namespace Samspill.Journeys;

/// <summary>A clock that stands where it is set, for what takes years.</summary>
internal sealed class SetClock : TimeProvider
{
    private DateTimeOffset now = new(2025, 1, 1, 6, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Sets it to what clocks in Norway show on a day.</summary>
    public void Set(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        // Norway is one or two hours before UTC: the one that Norway's own clock agrees with.
        now = new[] { 1, 2 }.Select(ahead => new DateTimeOffset(local, TimeSpan.FromHours(ahead)).ToUniversalTime()).First(moment => Clock.InOslo(moment).DateTime == local);
    }
}
