using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Workbooks;

namespace Samspill.Rules.Exchange;

public sealed class MutatedWorkbooks
{
    /// <summary>Bytes changed, cut, doubled and moved, in XLSX, zip and CSV: 2 000 files, none of which may throw.</summary>
    [Fact]
    public void Two_thousand_broken_files_are_read_or_told_and_never_crash()
    {
        Languages.Speak(Language.Nb);
        var random = new Random(20181002);
        var shape = ProgrammeWorkbook.Shape["goals"];
        IReadOnlyList<FilledSheet> sheets = [new(shape, [.. Enumerable.Range(1, 9).Select(i => shape.Columns.Select(column => column.Name switch { "key" => "mal-" + i, "number" => i.ToString(), "status" => "granted", "title" or "sentence" => "Mål, «nummer» " + i, _ => "" }).ToArray())])];
        byte[][] seeds =
        [
            ProgrammeWorkbook.Xlsx(sheets, Language.Nb), SteadyZip.Of(ProgrammeWorkbook.Csv(sheets, Language.Nb)), ProgrammeWorkbook.Csv(sheets, Language.Nb)[0].Bytes,
            Xlsx.Of("goals", Xlsx.Row(1, "key", "title") + Xlsx.Row(2, "a", "<c r=\"@\"><f>A2</f><v>1</v></c>"), "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"),
        ];
        var told = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var read = Conform.To(ProgrammeWorkbook.Shape, BookFile.Read(Mutated(seeds[i % seeds.Length], random, isText: i % 4 == 2), i % 4 == 2 ? "goals.csv" : "bok.xlsx"));

            Assert.True(read.Faults.Count > 0 || read.Sheets.Count > 0, $"File {i} was neither read nor told.");
            Assert.All(read.Faults.Take(20), fault => Assert.True(fault.Says.Nb.Length > 10));
            told += read.Faults.Count > 0 ? 1 : 0;
        }

        Assert.InRange(told, 200, 2_000);
    }

    private static byte[] Mutated(byte[] seed, Random random, bool isText)
    {
        var bytes = seed.ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 60), bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at)));
                    break;
                case 3:
                    bytes.InsertRange(at, isText ? "\";,\n'=\t\0"u8.ToArray() : [0, 255, 80, 75]);
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. bytes];
    }
}
