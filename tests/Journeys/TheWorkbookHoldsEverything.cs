using System.Reflection;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Questions;
using Samspill.Programme.Workbooks;

namespace Samspill.Journeys;

public sealed class TheWorkbookHoldsEverything
{
    /// <summary>Fields that are told in another way, each with how.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["Person.AccountId"] = "an account is the installation's, and is given on the access page",
        ["Person.ErasedOn"] = "who has been erased stays erased, and her row is refused",
        ["Measurement.IsSuperseded"] = "follows from supersedes",
        ["Measurement.Supersedes"] = "supersedes",
        ["Measurement.Step"] = "level",
        ["Indicator.AddingUp"] = "aggregation",
        ["Indicator.IsCumulative"] = "accumulates",
        ["Organisation.Number"] = "organisation_number",
        ["Organisation.RegisterState"] = "the register is asked anew",
        ["Organisation.RegisterName"] = "the register is asked anew",
        ["Organisation.CheckedOn"] = "the register is asked anew",
        ["GoalVersion.Number"] = "version",
        ["PilotStep.Pilot"] = "key",
        ["IndicatorVersion.Number"] = "version",
        ["WarningAnswer.Code"] = "warning",
        ["Comment.Kind"] = "record",
    };

    /// <summary>What no workbook carries: a file on its way in, secrets, and the trail of steps, which belongs to the installation in which they were taken and goes out as a table.</summary>
    private static readonly Type[] Apart = [typeof(UploadedWorkbook), typeof(Samspill.Programme.Owning.OwnershipLink), typeof(Samspill.Programme.Indicators.MeasurementStep),
        // Who leads here and what is followed week by week just now is the installation's own.
        typeof(Samspill.Programme.Owning.AccountableLeader), typeof(Samspill.Programme.Tight.TightFollowUp), typeof(Samspill.Programme.Tight.WeekLine)];

    /// <summary>A field that somebody adds to the programme and forgets here would be lost on the way out and in.</summary>
    [Fact]
    public void Every_field_of_the_programme_has_a_column()
    {
        var seen = 0;
        foreach (var sheet in ProgrammeWorkbook.Sheets)
        {
            var entity = sheet.GetType().GetGenericArguments()[0];
            var columns = sheet.Shape.Columns.Select(column => column.Name.Replace("_", "")).ToHashSet(StringComparer.Ordinal);
            foreach (var field in entity.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(field => field.SetMethod is not null && field.DeclaringType == entity && field.Name != nameof(ITitled.TitleSortKey)))
            {
                seen++;
                var plain = field.Name.ToLowerInvariant();
                var isTold = Elsewhere.ContainsKey($"{entity.Name}.{field.Name}") || columns.Contains(plain) || (plain.StartsWith("is", StringComparison.Ordinal) && columns.Contains(plain[2..])) || (plain.EndsWith("id", StringComparison.Ordinal) && columns.Contains(plain[..^2]));
                Assert.True(isTold, $"{entity.Name}.{field.Name} has no column in the sheet {sheet.Shape.Name}.");
            }
        }

        Assert.True(seen > 150);
        Assert.All(Elsewhere.Values, how => Assert.NotEmpty(how));
        Assert.True(typeof(Row).IsAssignableFrom(typeof(Organisation)));
    }

    /// <summary>Every field of every record is filled, taken out and brought into an empty partnership: row for row it is the same programme.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_programme_with_every_field_filled_comes_back_row_for_row(string database)
    {
        await using var site = await TestSite.Start(database);
        foreach (var slug in new[] { "full", "regneark", "mappe" })
        {
            await TakingAWorkbookOutAndIn.Make(site, slug);
        }

        var (model, fields, filled) = await site.Look("full", async db => (Programme(db), FilledProgramme.Fields(db).ToList(), await FilledProgramme.Fill(db)));
        Assert.Equal(model.Order(StringComparer.Ordinal), FilledProgramme.Kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal));
        Assert.Empty(fields.Except(filled));

        var before = await site.Look("full", FilledProgramme.Rows);
        var csv = await site.Look("full", TakingAWorkbookOutAndIn.Csv);
        var xlsx = await site.Look("full", async db => ProgrammeWorkbook.Xlsx(await ProgrammeWorkbook.Of(db, default), Language.Nn));
        var fromXlsx = await site.Look("regneark", db => ImportWorkbook.From(db, BookFile.Read(xlsx, "bok.xlsx"), new ImportWorkbook.Wish(), default));
        var fromCsv = await site.Look("mappe", db => ImportWorkbook.From(db, BookFile.Read(SteadyZip.Of(csv), "bok.zip"), new ImportWorkbook.Wish(), default));

        Assert.Empty(fromXlsx.Errors.Concat(fromCsv.Errors).Select(error => error.ToString()));
        Assert.True(before.Count > 80);
        foreach (var slug in new[] { "regneark", "mappe" })
        {
            Assert.All(before.Zip(await site.Look(slug, FilledProgramme.Rows)), pair => Assert.Equal(pair.First, pair.Second));
            Assert.Equal(before.Count, (await site.Look(slug, FilledProgramme.Rows)).Count);
            var again = await site.Look(slug, db => ImportWorkbook.From(db, BookFile.Read(xlsx, "bok.xlsx"), new ImportWorkbook.Wish { Replaces = true }, default));
            Assert.Equal((0, 0, 0, 0), (again.Added, again.Changed, again.Removed, again.Errors.Count));
        }
    }

    /// <summary>The records of the programme as the model has them, with the directory and the talk; a workbook on its way in is no part of it.</summary>
    private static List<string> Programme(SamspillDb db) =>
        [.. db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => (type.Assembly == typeof(ImportWorkbook).Assembly && !Apart.Contains(type)) || type == typeof(Organisation) || type == typeof(Person) || type == typeof(Comment)).Select(type => type.Name)];
}
