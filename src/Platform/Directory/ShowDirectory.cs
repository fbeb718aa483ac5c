using Microsoft.AspNetCore.Http;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

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
    /// <param name="ReturnTo">The page the reader came from to add an organisation; null when she came for this one.</param>
    public sealed record View(IReadOnlyList<OrganisationEntry> Organisations, IReadOnlyList<MunicipalityEntry> Municipalities, DateOnly Today, bool MayWrite, string? ReturnTo);

    internal static Task<IResult> Handle(HttpContext http, SamspillDb db, Reader reader, Frame frame, CancellationToken stop) => Page(http.Request.Query["til"], db, reader, frame, stop);

    internal static async Task<IResult> Page(string? returnTo, SamspillDb db, Reader reader, Frame frame, CancellationToken stop) =>
        Answer.With<OrganisationsPage, View>(new View(await db.Organisations(stop), await db.Municipalities(stop), db.Scene.Clock.Today, reader.May(PlatformDeeds.WriteOrganisation),
            frame.Onward(returnTo, "/organisasjoner") is var to && to == returnTo ? to : null));
}
