using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Directory;

/// <summary>Look an organisation's number up in the register again.</summary>
public static class CheckOrganisation
{
    /// <summary>Nothing is asked.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(string organisation, Input input, SamspillDb db, Reader reader, Frame frame, Register register, CancellationToken stop)
    {
        if (await ShowOrganisation.Find(db, organisation, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any || found.Number is null)
        {
            return input.Flaws.Any ? Answer.Flawed(input, () => ShowOrganisation.Page(found, db, reader, stop)) : Answer.Refused(DirectoryRefusals.NoNumber, input, () => ShowOrganisation.Page(found, db, reader, stop));
        }

        await found.CheckAgainst(register, db.Scene.Clock.Today, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/organisasjoner/" + organisation), new { organisation, version = found.Version, found.RegisterState, found.RegisterName }, RegisterWords.Says(found.RegisterState, found.RegisterName, found.CheckedOn));
    }

    /// <summary>Writes what the register says now; a register that does not answer changes nothing that is known.</summary>
    internal static async Task CheckAgainst(this Organisation organisation, Register register, DateOnly today, CancellationToken stop)
    {
        var answer = organisation.Number is { } number ? await register.Look(number, stop) : new RegisterAnswer(RegisterState.NotChecked, null);
        if (answer.State != RegisterState.NotChecked)
        {
            (organisation.RegisterState, organisation.RegisterName, organisation.CheckedOn) = (answer.State, answer.Name, today);
        }
    }
}

internal static class RegisterWords
{
    public static readonly Text Title = new("Enhetsregisteret", "Einingsregisteret", "Register of organisations");
    public static readonly Text Look = new("Slå opp i Enhetsregisteret", "Slå opp i Einingsregisteret", "Look up in the register");
    public static readonly Text History = new("Kommunen gjennom årene", "Kommunen gjennom åra", "The municipality through the years");
    private static readonly Text NotChecked = new("Ikke sjekket.", "Ikkje sjekka.", "Not checked.");
    private static readonly Text Found = new("Registrert som {0}. Sjekket {1}.", "Registrert som {0}. Sjekka {1}.", "Registered as {0}. Checked {1}.");
    private static readonly Text NotFound = new("Nummeret finnes ikke. Sjekket {1}.", "Nummeret finst ikkje. Sjekka {1}.", "The number does not exist. Checked {1}.");
    private static readonly Text StruckOff = new("Slettet fra registeret. Sjekket {1}.", "Sletta frå registeret. Sjekka {1}.", "Struck off the register. Checked {1}.");
    private static readonly Text Since = new("{0} {1}, fra {2}", "{0} {1}, frå {2}", "{0} {1}, from {2}");
    private static readonly Text Until = new("{0} {1}, til {2}", "{0} {1}, til {2}", "{0} {1}, until {2}");

    public static Text Says(RegisterState state, string? name, DateOnly? on) => state switch
    {
        RegisterState.Found => Found.With(name, on),
        RegisterState.NotFound => NotFound.With(name, on),
        RegisterState.StruckOff => StruckOff.With(name, on),
        _ => NotChecked,
    };

    /// <summary>`0822 Sauherad, til 2019`.</summary>
    public static Text Of(MunicipalityVersion version)
    {
        var (from, to) = (version.From?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), version.To?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return (from, to) switch
        {
            (null, null) => Text.Same($"{version.Code} {version.Name}"),
            (null, _) => Until.With(version.Code, version.Name, to),
            (_, null) => Since.With(version.Code, version.Name, from),
            _ => Text.Same($"{version.Code} {version.Name}, {from}–{to}"),
        };
    }
}
