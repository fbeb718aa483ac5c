using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Samspill.Platform.Telemetry;

/// <summary>What the program counts of itself: saves, refusals, messages that wait, and how long a report takes. Nobody listens unless the one who operates it asks.</summary>
public static class Measures
{
    /// <summary>What the meter and the source of traces are called.</summary>
    public const string Name = "Samspill";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> SavesMade = Meter.CreateCounter<long>("samspill.saves", "{save}", "Saves that were committed.");
    private static readonly Counter<long> RefusalsGiven = Meter.CreateCounter<long>("samspill.refusals", "{refusal}", "Rules that said no, by code.");
    private static readonly Gauge<long> Waiting = Meter.CreateGauge<long>("samspill.outbox.waiting", "{message}", "Mails and facts that wait to go out.");
    private static readonly Histogram<double> ReportSeconds = Meter.CreateHistogram<double>("samspill.report.duration", "s", "The time to write a report, by format.");
    private static readonly ActivitySource Source = new(Name);

    /// <summary>True when somebody wants to know how many messages wait.</summary>
    internal static bool AsksForWaiting => Waiting.Enabled;

    /// <summary>A save was committed.</summary>
    internal static void Saved() => SavesMade.Add(1);

    /// <summary>A rule said no.</summary>
    internal static void Refused(string code) => RefusalsGiven.Add(1, new KeyValuePair<string, object?>("code", code));

    /// <summary>So many messages wait.</summary>
    internal static void Wait(long messages) => Waiting.Record(messages);

    /// <summary>Measures the writing of a report in a format, from now until it is disposed.</summary>
    public static IDisposable Report(string format) => new Stretch(format);

    private sealed class Stretch(string format) : IDisposable
    {
        private readonly long began = Stopwatch.GetTimestamp();
        private readonly Activity? span = Source.StartActivity("report " + format);

        public void Dispose()
        {
            ReportSeconds.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("format", format));
            span?.Dispose();
        }
    }
}
