using Samspill.Exchange.Readings;

namespace Samspill.Rules.Exchange;

/// <summary>Reads one file, which can be read or which cannot.</summary>
internal static class OneReading
{
    /// <summary>The document of a file that can be read.</summary>
    public static async Task<ReadDocument> Read(byte[] bytes, string name)
    {
        var result = await DocumentReading.Read(bytes, name, TestContext.Current.CancellationToken);
        Assert.Null(result.Fault);
        return result.Document!;
    }

    /// <summary>The code of why a file cannot be read, which is told in every language.</summary>
    public static async Task<string?> Fault(byte[] bytes, string name)
    {
        var result = await DocumentReading.Read(bytes, name, TestContext.Current.CancellationToken);
        Assert.Null(result.Document);
        Assert.NotEqual(result.Fault!.Says.Nb, result.Fault.Says.En);
        return result.Fault.Code;
    }
}
