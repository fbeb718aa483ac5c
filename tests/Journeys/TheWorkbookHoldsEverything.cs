using System.Reflection;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
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
        ["GoalVersion.Number"] = "version",
        ["PilotStep.Pilot"] = "key",
    };

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
}
