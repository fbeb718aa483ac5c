using Microsoft.AspNetCore.Http;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Platform.Directory;

/// <summary>The people of the partnership, with their titles, where they work and their roles.</summary>
public static class ShowPeople
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<PersonEntry> People);

    internal static async Task<IResult> Handle(SamspillDb db, CancellationToken stop) => Answer.With<PeoplePage, View>(new View(await db.People(stop)));
}

/// <summary>The organisations of the partnership with their parts, and its municipalities with the codes they had at the time.</summary>
public static class ShowOrganisations
{
    /// <summary>What the page shows.</summary>
    /// <param name="Today">The day of the work, which membership is told by.</param>
    public sealed record View(IReadOnlyList<OrganisationEntry> Organisations, IReadOnlyList<MunicipalityEntry> Municipalities, DateOnly Today);

    internal static async Task<IResult> Handle(SamspillDb db, CancellationToken stop) =>
        Answer.With<OrganisationsPage, View>(new View(await db.Organisations(stop), await db.Municipalities(stop), db.Scene.Clock.Today));
}
