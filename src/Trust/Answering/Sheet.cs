using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Answering;

/// <summary>
/// A sheet of answers that somebody has begun on. Its identity and the key it is closed under are both reckoned from the secret of the
/// link, so that whoever has not the secret can neither say whose it is nor read it: for a slip on paper nobody but its holder, and nobody
/// with a backup. The live database holds the secrets of mailed links that may still need a reminder; whoever reads it meanwhile can tell
/// which of them have handed in, and read what is begun and not handed in. Handed in, it is empty and stands there only so that the link
/// answers once.
/// </summary>
internal sealed class Sheet : Row<SheetId>, IUnaudited
{
    private const int Room = 32;

    public RespondentsId RespondentsId { get; init; }

    /// <summary>Which form of the rotation was drawn.</summary>
    public int Form { get; init; }

    /// <summary>The answers so far, closed under the link's secret and always as long; null once handed in.</summary>
    public byte[]? Closed { get; set; }

    public bool IsHandedIn { get; set; }

    /// <summary>The sheet of a link.</summary>
    public static SheetId IdOf(string secret) => SheetId.From(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("ark:" + secret)).AsSpan(0, 16)));

    /// <summary>The answers, by question: 0 where none is given, 1–5, or 6 for one who does not know.</summary>
    public int[] Read(string secret, int questions)
    {
        if (Closed is null)
        {
            return new int[questions];
        }

        Span<byte> open = stackalloc byte[Room];
        using var cipher = new AesGcm(KeyOf(secret), AesGcm.TagByteSizes.MaxSize);
        var (nonce, rest) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        cipher.Decrypt(Closed.AsSpan(0, nonce), Closed.AsSpan(nonce + rest), Closed.AsSpan(nonce, rest), open);
        var answers = new int[questions];
        for (var i = 0; i < questions; i++)
        {
            answers[i] = open[i];
        }

        return answers;
    }

    /// <summary>Closes the answers under the link's secret.</summary>
    public void Write(string secret, IReadOnlyList<int> answers)
    {
        Span<byte> open = stackalloc byte[Room];
        for (var i = 0; i < answers.Count; i++)
        {
            open[i] = (byte)answers[i];
        }

        var (nonce, tag) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var made = new byte[nonce + tag + Room];
        RandomNumberGenerator.Fill(made.AsSpan(0, nonce));
        using var cipher = new AesGcm(KeyOf(secret), tag);
        cipher.Encrypt(made.AsSpan(0, nonce), open, made.AsSpan(nonce + tag), made.AsSpan(nonce, tag));
        Closed = made;
    }

    /// <summary>Empties it for good.</summary>
    public void HandIn() => (Closed, IsHandedIn) = (null, true);

    private static byte[] KeyOf(string secret) => HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "samspill-ark"u8.ToArray());
}

internal sealed class SheetTable : IEntityTypeConfiguration<Sheet>
{
    public void Configure(EntityTypeBuilder<Sheet> builder)
    {
        builder.HasIndex(sheet => new { sheet.PartnershipId, sheet.RespondentsId, sheet.Form });
        builder.RefersTo<Respondents>(nameof(Sheet.RespondentsId));
    }
}
