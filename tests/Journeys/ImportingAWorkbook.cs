using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Indicators;
using Samspill.Programme.Workbooks;

namespace Samspill.Journeys;

public sealed class ImportingAWorkbook
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "notodden");

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Bringing_the_same_in_again_changes_nothing(string database)
    {
        await using var site = await TestSite.Start(database);

        var again = await site.Look("notodden", db => ImportWorkbook.From(db, Sample, isDryRun: false, default));

        Assert.Empty(again.Errors);
        Assert.Equal((0, 0, 0), (again.Added, again.Changed, again.Removed));
    }

    [Fact]
    public async Task A_changed_measurement_needs_its_reason_and_then_supersedes_the_old()
    {
        await using var site = await TestSite.Start("sqlite");
        var folder = Copy();
        var path = Path.Combine(folder, "measurements.csv");
        var original = await File.ReadAllTextAsync(path);
        var row = original.Split('\n').Single(line => line.StartsWith("pilotkommuner-2018,", StringComparison.Ordinal));

        await File.WriteAllTextAsync(path, original.Replace(row, row.Replace(",2,", ",3,", StringComparison.Ordinal), StringComparison.Ordinal));
        var refused = await site.Look("notodden", db => ImportWorkbook.From(db, folder, isDryRun: false, default));
        await File.WriteAllTextAsync(path, original.Replace(row, row.Replace(",2,", ",3,", StringComparison.Ordinal)[..^2] + ",Én kommune til meldte seg,", StringComparison.Ordinal));
        var taken = await site.Look("notodden", db => ImportWorkbook.From(db, folder, isDryRun: false, default));

        Assert.StartsWith("measurements!", Assert.Single(refused.Errors).Place);
        Assert.Empty(taken.Errors);
        var values = await site.Look("notodden", db => db.Set<Measurement>().Where(measurement => measurement.Note!.StartsWith("Seljord og Sauherad")).OrderBy(measurement => measurement.Id).Select(measurement => new { measurement.Value, measurement.IsSuperseded }).ToListAsync());
        Assert.Equal([(2m, true), (3m, false)], values.Select(value => (value.Value!.Value, value.IsSuperseded)));
    }

    [Fact]
    public async Task A_fault_names_the_cell_and_nothing_is_taken_in()
    {
        await using var site = await TestSite.Start("sqlite");
        var folder = Copy();
        await File.AppendAllTextAsync(Path.Combine(folder, "goals.csv"), "nytt-mal,åtte,Et mål,En setning,granted,output,,,,,,\n");

        var result = await site.Look("notodden", db => ImportWorkbook.From(db, folder, isDryRun: false, default));

        Assert.Equal("goals!B9", Assert.Single(result.Errors).Place);
        Assert.Equal(7, await site.Look("notodden", db => db.Set<Samspill.Programme.Goals.Goal>().CountAsync()));
    }

    private static string Copy()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("samspill-sample").FullName;
        foreach (var file in System.IO.Directory.GetFiles(Sample))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }
}
