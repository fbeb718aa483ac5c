using System.Globalization;
using System.Text;
using QRCoder;

namespace Samspill.Platform.Accounts.SecondFactors;

/// <summary>A QR code as the path of an SVG: one stroke for each run of dark squares, so that no style and no image is needed.</summary>
public static class QrCode
{
    /// <summary>How many squares it is wide, the quiet edge included, and the path of the dark ones.</summary>
    public static (int Size, string Path) Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                var end = x;
                while (end < rows[y].Length && rows[y][end])
                {
                    end++;
                }

                if (end > x)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1h-{end - x}z");
                    x = end;
                }
            }
        }

        return (rows.Count, path.ToString());
    }
}
