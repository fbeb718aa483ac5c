using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Directory;

/// <summary>Add an organisation to the directory, so that it can own goals, be measured, and have people.</summary>
public static class AddOrganisation
{
    /// <summary>What it is, and the page of the partnership to go on to.</summary>
    public sealed record Request(OrganisationFields Fields, string? ReturnTo);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, Register register, CancellationToken stop)
    {
        var request = new Request(OrganisationFields.Read(input, null), input.Text("returnTo", 300));
        Task<IResult> Again() => ShowOrganisations.Page(request.ReturnTo, db, reader, frame, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (await request.Fields.Taken(db, null, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Again);
        }

        var made = new Organisation { Key = await db.FreeKey<Organisation>(request.Fields.Name, stop), Name = request.Fields.Name };
        request.Fields.WriteOn(made);
        await made.CheckAgainst(register, db.Scene.Clock.Today, stop);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.Onward(request.ReturnTo, "/organisasjoner#" + made.Key), new { organisation = made.Key, version = made.Version }, DirectoryWords.Added.With(made.Name));
    }
}

/// <summary>One organisation: what it is, its people, and for those who lead the form to change it.</summary>
public static class ShowOrganisation
{
    /// <summary>What the page shows.</summary>
    /// <param name="Version">The version a change must build on.</param>
    public sealed record View(string Key, OrganisationFields Fields, IReadOnlyList<PersonEntry> People, Registered Register, IReadOnlyList<MunicipalityVersion> Through, bool MayWrite, bool MayInvite, bool IsDemo, int Version);

    /// <summary>What the register of organisations says, and when it was asked.</summary>
    public sealed record Registered(RegisterState State, string? Name, DateOnly? On);

    internal static async Task<IResult> Handle(string organisation, SamspillDb db, Reader reader, CancellationToken stop) =>
        await Find(db, organisation, stop) is { } found ? await Page(found, db, reader, stop) : Answer.Absent;

    internal static Task<Organisation?> Find(SamspillDb db, string organisation, CancellationToken stop) =>
        db.Set<Organisation>().ByKey(organisation, stop);

    internal static async Task<IResult> Page(Organisation found, SamspillDb db, Reader reader, CancellationToken stop) =>
        Answer.With<OrganisationPage, View>(new(found.Key.Value, OrganisationFields.Of(found), [.. (await db.People(stop)).Where(person => person.OrganisationKey == found.Key.Value)],
            new(found.RegisterState, found.RegisterName, found.CheckedOn), found.MunicipalityCode is { } code && MunicipalityHistory.On(code, found.MemberFrom ?? db.Scene.Clock.Today) is { } version ? MunicipalityHistory.Line(version) : [],
            reader.May(PlatformDeeds.WriteOrganisation), reader.May(PlatformDeeds.Invite), found.IsDemo, found.Version));
}

/// <summary>Change what stands about an organisation. Its key stays, so that what refers to it stands.</summary>
public static class ChangeOrganisation
{
    /// <summary>What it is to say, built on <paramref name="Version"/>.</summary>
    public sealed record Request(OrganisationFields Fields, int? Version);

    internal static async Task<IResult> Handle(string organisation, Input input, SamspillDb db, Reader reader, Frame frame, Register register, CancellationToken stop)
    {
        if (await ShowOrganisation.Find(db, organisation, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(OrganisationFields.Read(input, found), input.BuiltOn());
        async Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return await ShowOrganisation.Handle(organisation, db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(DirectoryRefusals.SavedBySomebodyElse, new { found.Version, Fields = OrganisationFields.Of(found) }, new { request.Fields }, input, Again);
        }

        if (await request.Fields.Taken(db, found.Id, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Again);
        }

        request.Fields.WriteOn(found);
        if (found.RegisterState == RegisterState.NotChecked)
        {
            await found.CheckAgainst(register, db.Scene.Clock.Today, stop);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/organisasjoner/" + organisation), new { organisation, version = found.Version }, DirectoryWords.Saved.With(found.Name));
    }
}
