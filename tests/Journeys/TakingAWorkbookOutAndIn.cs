using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Workbooks;

namespace Samspill.Journeys;

public sealed class TakingAWorkbookOutAndIn
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_demo_goes_out_as_it_came_in_byte_for_byte_and_so_does_what_is_made_of_it(string database)
    {
        await using var site = await TestSite.Start(database);
        foreach (var (slug, folder) in new[] { ("notodden", "notodden"), ("havbris", "neighbour") })
        {
            var files = await site.Look(slug, Csv);
            Assert.Equal(22, files.Count);
            Assert.All(files.SkipLast(1), file => Assert.Equal(File.ReadAllText(Path.Combine(Samples, folder, file.Name)), Encoding.UTF8.GetString(file.Bytes)));
        }

        var xlsx = await site.Look("notodden", async db => ProgrammeWorkbook.Xlsx(await ProgrammeWorkbook.Of(db, default), Language.Nb));
        var before = await site.Look("notodden", Csv);
        await Make(site, "kopi");
        var result = await site.Look("kopi", db => ImportWorkbook.From(db, BookFile.Read(xlsx, "bok.xlsx"), new ImportWorkbook.Wish(), default));

        Assert.Empty(result.Errors);
        Assert.Equal((255, 0, 0), (result.Added, result.Changed, result.Removed));
        Same(before, await site.Look("kopi", Csv));
        Assert.Equal(xlsx, await site.Look("kopi", async db => ProgrammeWorkbook.Xlsx(await ProgrammeWorkbook.Of(db, default), Language.Nb)));
        var again = await site.Look("kopi", db => ImportWorkbook.From(db, BookFile.Read(xlsx, "bok.xlsx"), new ImportWorkbook.Wish(), default));
        Assert.Equal((0, 0, 0, 0), (again.Added, again.Changed, again.Removed, again.Warnings.Count));
    }

    /// <summary>Programmes nobody thought of: every kind of cell, unknowns, corrections in chains, twins, texts that look like formulas.</summary>
    [Fact]
    public async Task Any_programme_that_goes_out_comes_in_the_same()
    {
        await using var site = await TestSite.Start("sqlite");
        for (var seed = 1; seed <= 6; seed++)
        {
            await Make(site, $"fra-{seed}");
            await Make(site, $"til-{seed}");
            var made = RandomProgramme.Of(seed);

            var first = await site.Look($"fra-{seed}", db => ImportWorkbook.From(db, new RawBook(made, []), new ImportWorkbook.Wish(), default));
            var before = await site.Look($"fra-{seed}", Csv);
            var second = await site.Look($"til-{seed}", db => ImportWorkbook.From(db, seed % 2 == 0 ? BookFile.Read(SteadyZip.Of(before), "bok.zip") : BookFile.Read(XlsxOf(before), "bok.xlsx"), new ImportWorkbook.Wish(), default));

            Assert.Empty(first.Errors.Select(error => error.ToString()));
            Assert.Empty(second.Errors.Select(error => error.ToString()));
            Assert.True(first.Added > 150);
            Same(before, await site.Look($"til-{seed}", Csv));
        }
    }

    [Fact]
    public async Task Broken_files_never_leave_half_a_programme_behind()
    {
        await using var site = await TestSite.Start("sqlite");
        await Make(site, "fuzz");
        var random = new Random(7);
        var seed = SteadyZip.Of(await site.Look("notodden", Csv));
        var files = (await site.Look("notodden", Csv)).ToDictionary(file => file.Name, file => file.Bytes);
        var (taken, told) = (0, 0);
        for (var i = 0; i < 40; i++)
        {
            var name = files.Keys.ElementAt(random.Next(20));
            var text = Encoding.UTF8.GetString(files[name]).ToCharArray();
            for (var times = 0; times < 3; times++)
            {
                text[random.Next(text.Length)] = ",;\"\n0x=å"[random.Next(8)];
            }

            var mutated = new Dictionary<string, byte[]>(files, StringComparer.Ordinal) { [name] = Encoding.UTF8.GetBytes(new string(text)) };
            var rows = await site.Look("fuzz", Rows);
            var result = await site.Look("fuzz", db => ImportWorkbook.From(db, BookFile.Read(SteadyZip.Of(mutated.Select(file => (file.Key, file.Value))), "bok.zip"), new ImportWorkbook.Wish(), default));
            var after = await site.Look("fuzz", Rows);

            Assert.True(result.Errors.Count == 0 || rows == after, string.Join('\n', result.Errors));
            Assert.Equal(result.Errors.Count == 0 ? result.Added - result.Removed : 0, after - rows);
            (taken, told) = result.Errors.Count == 0 ? (taken + 1, told) : (taken, told + 1);
        }

        Assert.True(taken > 3 && told > 3, $"{taken} taken, {told} told");
        Assert.NotEmpty(seed);
    }

    internal static async Task Make(TestSite site, string slug)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        db.Add(new Partnership { Slug = Key.From(slug), Name = slug });
        await db.SaveChangesAsync();
    }

    internal static async Task<IReadOnlyList<(string Name, byte[] Bytes)>> Csv(SamspillDb db) => ProgrammeWorkbook.Csv(await ProgrammeWorkbook.Of(db, default), Language.Nb);

    private static async Task<int> Rows(SamspillDb db) => (await ProgrammeWorkbook.Of(db, default)).Sum(sheet => sheet.Rows.Count);

    private static byte[] XlsxOf(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var read = Conform.To(ProgrammeWorkbook.Shape, BookFile.Read(SteadyZip.Of(files), "bok.zip"));
        return ProgrammeWorkbook.Xlsx([.. ProgrammeWorkbook.Shape.Sheets.Select(shape => new FilledSheet(shape, [.. read[shape.Name]?.Rows.Select(row => shape.Columns.Select(column => row[column.Name]).ToArray()) ?? []]))], Language.Nb);
    }

    private static void Same(IReadOnlyList<(string Name, byte[] Bytes)> before, IReadOnlyList<(string Name, byte[] Bytes)> after) =>
        Assert.All(before.Zip(after), pair => Assert.Equal(Encoding.UTF8.GetString(pair.First.Bytes), Encoding.UTF8.GetString(pair.Second.Bytes)));
}
