namespace Samspill.Kernel;

/// <summary>Something that happened which other rooms may want to know. Written to the outbox in the same save as the change itself.</summary>
public interface IFact;

/// <summary>A measurement has been approved and counts from now on.</summary>
/// <param name="Indicator">The indicator's key.</param>
/// <param name="Period">The day the value stands for.</param>
/// <param name="Value">The value in the indicator's unit; null when it was reported as not measured.</param>
public sealed record MeasurementApproved(Key Indicator, DateOnly Period, decimal? Value) : IFact;

/// <summary>Listens: what follows for you from what happened? Asked at least once for each fact, after the save that it belongs to.</summary>
public interface IFactReader
{
    /// <summary>Hears a fact; one that does not concern it is let pass. Hearing the same fact twice must change nothing more.</summary>
    Task Hear(PartnershipId partnership, IFact fact, CancellationToken stop);
}
