using System.Security.Cryptography;
using System.Text;

namespace Samspill.Platform.Accounts;

/// <summary>The code that whoever begins a new installation must have: told to the one who started the program, so that a stranger who finds the address first gets no further. A new one at each start.</summary>
public sealed class BeginCode
{
    /// <summary>Letters and digits that are not taken for each other when read aloud or typed.</summary>
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Length = 10;

    /// <summary>The code: ten signs in two groups.</summary>
    public string Value { get; } = RandomNumberGenerator.GetString(Letters, Length).Insert(Length / 2, "-");

    /// <summary>True for the code, however it was spaced and cased.</summary>
    internal bool Is(string? typed) => CryptographicOperations.FixedTimeEquals(Plain(typed ?? ""), Plain(Value));

    private static byte[] Plain(string code) => Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant());
}
