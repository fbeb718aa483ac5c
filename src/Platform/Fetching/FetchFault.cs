namespace Samspill.Platform.Fetching;

/// <summary>Why nothing was fetched.</summary>
public enum FetchFault
{
    /// <summary>It is no web address that is fetched from: another scheme, a user name in it, or a port that is no web server's.</summary>
    BadAddress,

    /// <summary>It leads to the inside: this machine, a private network, or a cloud's own services.</summary>
    Inside,

    /// <summary>Nobody knows the name.</summary>
    UnknownName,

    /// <summary>Nobody answers, or the connection breaks.</summary>
    NoAnswer,

    /// <summary>The certificate is not to be trusted.</summary>
    BadCertificate,

    /// <summary>It takes too long.</summary>
    TooSlow,

    /// <summary>It is too large, as sent or unpacked.</summary>
    TooLarge,

    /// <summary>It sends us on too many times.</summary>
    TooManyRedirects,

    /// <summary>It says no, or that there is nothing there.</summary>
    SaysNo,

    /// <summary>It fails on its own side.</summary>
    Failing,

    /// <summary>It asks us to come back later.</summary>
    ComeBack,
}

/// <summary>Nothing was fetched.</summary>
/// <param name="detail">What tells more: a status, a port, an address.</param>
public sealed class FetchException(FetchFault fault, string? detail = null) : Exception($"{fault}: {detail}")
{
    /// <summary>Why.</summary>
    public FetchFault Fault => fault;

    /// <summary>What tells more; null when the fault says it all.</summary>
    public string? Detail => detail;

    /// <summary>The moment before which the other side does not want us; null when it has not said.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}

/// <summary>What was fetched: the bytes, what they are said to be, and where they came from in the end.</summary>
public sealed record Fetched(byte[] Bytes, string MediaType, Uri From);
