using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samspill.Reports.Composing;

/// <summary>One way of writing a record as JSON, so that equal content gives equal bytes and an equal hash.</summary>
internal static class Canonical
{
    private static readonly JsonSerializerOptions Tight = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Open = new(Tight) { WriteIndented = true, NewLine = "\n" };

    /// <summary>A number without trailing zeros: the two databases keep different scales.</summary>
    public static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;

    /// <summary>The one canonical form.</summary>
    public static string Of<T>(T content) => JsonSerializer.Serialize(content, Tight);

    /// <summary>The same for people to read.</summary>
    public static string Readable<T>(T content) => JsonSerializer.Serialize(content, Open) + "\n";

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    public static T Read<T>(string content) => JsonSerializer.Deserialize<T>(content, Tight)!;

    /// <summary>SHA-256 in lower-case hex.</summary>
    public static string Hash(string content) => Hash(System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>SHA-256 in lower-case hex.</summary>
    public static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
