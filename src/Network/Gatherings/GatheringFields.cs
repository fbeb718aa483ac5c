using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Network.Gatherings;

/// <summary>What stands about a gathering, as it is typed and shown.</summary>
/// <param name="Until">The last day; null for one day.</param>
/// <param name="Responsible">The key of the one who goes for us; null when nobody is named.</param>
/// <param name="Gave">What we gave there.</param>
public sealed record GatheringFields(string Title, string? Organiser, string? Place, DateOnly? On, DateOnly? Until, string? Responsible, string? Gave)
{
    internal const int MostTitle = 200;

    internal static async Task<GatheringFields> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var fields = new GatheringFields(input.Required("title", GatheringWords.TitleMissing, MostTitle), input.Text("organiser", 200), input.Text("place", 200), input.Date("on"), input.Date("until"), input.Text("responsible", Key.MaxLength), input.Text("gave", 2000));
        input.Flaws.Require(fields.On is not null || input.Flaws.Of("on").Any(), "on", GatheringWords.DayMissing);
        input.Flaws.Require(fields.Until is null || fields.On is null || (fields.Until >= fields.On && fields.Until <= fields.On.Value.AddDays(30)), "until", GatheringWords.UntilWrong);
        input.Flaws.Require(fields.Responsible is null || await db.Person(fields.Responsible, stop) is not null, "responsible", GatheringWords.PersonUnknown);
        return fields;
    }

    internal static async Task<GatheringFields> Of(Gathering row, SamspillDb db, CancellationToken stop) =>
        new(row.Title, row.Organiser, row.Place, row.On, row.Until, row.ResponsibleId is { } id ? (await db.People(stop)).FirstOrDefault(person => person.Id == id)?.Key : null, row.Gave);

    internal async Task WriteOn(Gathering row, SamspillDb db, CancellationToken stop)
    {
        (row.Title, row.Organiser, row.Place, row.On, row.Until, row.Gave) = (Title, Organiser, Place, On!.Value, Until == On ? null : Until, Gave);
        row.ResponsibleId = Responsible is null ? null : (await db.Person(Responsible, stop))!.Id;
    }
}
