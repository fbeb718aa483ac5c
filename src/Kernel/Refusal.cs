namespace Samspill.Kernel;

/// <summary>
/// A rule says no. <paramref name="Code"/> is stable and unique (`programme.goal-not-concrete`); <paramref name="Says"/> tells the
/// reader why, and <paramref name="Missing"/> lists exactly what would turn the no into a yes.
/// </summary>
public sealed record Refusal(string Code, Text Says, RefusalKind Kind = RefusalKind.Rule)
{
    /// <summary>What is missing, each with its remedy; empty when the sentence says it all.</summary>
    public IReadOnlyList<Missing> Missing { get; init; } = [];

    /// <summary>The same refusal with its placeholders filled.</summary>
    public Refusal With(params ReadOnlySpan<object?> values) => this with { Says = Says.With(values) };

    /// <summary>The same refusal with the list of what is missing.</summary>
    public Refusal Lacking(IReadOnlyList<Missing> missing) => this with { Missing = missing };
}

/// <summary>How a refusal is answered over HTTP.</summary>
public enum RefusalKind
{
    /// <summary>A rule of the work says no: 422.</summary>
    Rule,

    /// <summary>There is no such record, or the reader may not know of it: 404.</summary>
    Absent,

    /// <summary>The reader sees the record but may not do this with it: 403.</summary>
    Forbidden,

    /// <summary>Nobody has signed in: 401.</summary>
    SignIn,

    /// <summary>Too often: 429.</summary>
    TooOften,

    /// <summary>Somebody else changed it first: 409.</summary>
    Conflict,

    /// <summary>Somebody outside, whom it depends on, does not answer: 503.</summary>
    Unreachable,
}

/// <summary>One thing that is lacking: what, how to mend it, and the address where it is mended (null when it is on the same page).</summary>
public sealed record Missing(Text What, Text Remedy, string? Address = null);
