namespace Samspill.Kernel;

/// <summary>Answers: has the programme of a partnership been closed?</summary>
public interface IProgrammeEnd
{
    /// <summary>Its last day; null while it runs.</summary>
    Task<DateOnly?> ClosedOn(PartnershipId partnership, CancellationToken stop);
}

/// <summary>Answers: what of yours would stand open if the programme closed now?</summary>
public interface IOpenEnds
{
    /// <summary>What is open, told to the one who closes.</summary>
    Task<IReadOnlyList<OpenEnd>> Open(PartnershipId partnership, CancellationToken stop);
}

/// <summary>Something that stands open: what, how it stands, and the page below the partnership that tells more.</summary>
public sealed record OpenEnd(Text What, Text Says, string Address);

/// <summary>Said of a route that begins something new: it is closed when the programme is.</summary>
public sealed class NewWork
{
    /// <summary>The one mark.</summary>
    public static readonly NewWork Mark = new();
}
