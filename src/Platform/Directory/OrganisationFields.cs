using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Platform.Directory;

/// <summary>What is written about an organisation: the same fields for a new one and for a change.</summary>
public sealed record OrganisationFields(string Name, OrganisationKind Kind, string? Number, string? MunicipalityCode, OrganisationPart Part, DateOnly? MemberFrom, DateOnly? MemberTo, string? Remark)
{
    /// <summary>Reads the form, each flaw at its field. A municipality has a code, unless it stood without one in <paramref name="before"/>.</summary>
    internal static OrganisationFields Read(Input input, Organisation? before)
    {
        var (kind, number, code) = (input.Choice<OrganisationKind>("kind"), input.Text("number", 20), input.Text("municipalityCode", 10));
        var read = new OrganisationFields(
            input.Required("name", DirectoryWords.NameMissing, 200), kind ?? before?.Kind ?? OrganisationKind.Other, OrganisationNumber.Read(number)?.Value, Kernel.MunicipalityCode.Read(code)?.Value,
            input.Choice<OrganisationPart>("part") ?? OrganisationPart.None, input.Date("memberFrom"), input.Date("memberTo"), input.Text("remark", 1000));
        var isMunicipality = kind == OrganisationKind.Municipality;
        input.Flaws.Require(kind is not null || input.Flaws.Of("kind").Any(), "kind", DirectoryWords.KindMissing);
        input.Flaws.Require(number is null || read.Number is not null, "number", DirectoryWords.NumberWrong);
        input.Flaws.Require(code is null || read.MunicipalityCode is not null, "municipalityCode", DirectoryWords.CodeWrong);
        input.Flaws.Require(read.MunicipalityCode is null || read.MunicipalityCode == before?.MunicipalityCode?.Value || Kernel.MunicipalityCode.Read(code)!.Value.IsPossible, "municipalityCode", DirectoryWords.CodeOfNobody.With(code));
        input.Flaws.Require(!isMunicipality || code is not null || before is { Kind: OrganisationKind.Municipality, MunicipalityCode: null }, "municipalityCode", DirectoryWords.CodeMissing);
        input.Flaws.Require(kind is null || isMunicipality || code is null, "municipalityCode", DirectoryWords.CodeForMunicipality);
        input.Flaws.Require(!(read.MemberTo < read.MemberFrom), "memberTo", DirectoryWords.EndsBeforeStart);
        return read;
    }

    /// <summary>What is stored of an organisation.</summary>
    internal static OrganisationFields Of(Organisation row) => new(row.Name, row.Kind, row.Number?.Value, row.MunicipalityCode?.Value, row.Part, row.MemberFrom, row.MemberTo, row.Remark);

    /// <summary>Writes it on an organisation.</summary>
    internal void WriteOn(Organisation row)
    {
        if (row.Number?.Value != Number)
        {
            (row.RegisterState, row.RegisterName, row.CheckedOn) = (RegisterState.NotChecked, null, null);
        }

        (row.Name, row.Kind, row.Number, row.MunicipalityCode, row.Part, row.MemberFrom, row.MemberTo, row.Remark) =
        (Name, Kind, OrganisationNumber.Read(Number), Kernel.MunicipalityCode.Read(MunicipalityCode), Part, MemberFrom, MemberTo, Remark);
    }

    /// <summary>The refusal when another organisation has the name or the number, or the code in the same years; null when none has.</summary>
    internal async Task<Refusal?> Taken(SamspillDb db, OrganisationId? mine, CancellationToken stop)
    {
        var others = (await db.Set<Organisation>().AsNoTracking().ToListAsync(stop)).FindAll(other => other.Id != mine);
        var name = Letters.SortKey(Name);
        bool IsWith(Organisation other) => !(other.MemberTo < MemberFrom) && !(MemberTo < other.MemberFrom);
        return others.Find(other => Letters.SortKey(other.Name) == name) is { } namesake ? DirectoryRefusals.NameTaken.With(namesake.Name)
            : Number is not null && others.Find(other => other.Number?.Value == Number) is { } numbered ? DirectoryRefusals.NumberTaken.With(numbered.Name)
            : MunicipalityCode is not null && others.Find(other => other.MunicipalityCode?.Value == MunicipalityCode && IsWith(other)) is { } coded ? DirectoryRefusals.CodeTaken.With(coded.Name, MunicipalityCode)
            : null;
    }
}

internal static class DirectoryRefusals
{
    public static readonly Refusal NameTaken = new("platform.organisation-name-taken", new("{0} står allerede i registeret.", "{0} står alt i registeret.", "{0} is already in the directory."));

    public static readonly Refusal NoNumber = new("platform.organisation-without-number", new("Skriv organisasjonsnummeret først.", "Skriv organisasjonsnummeret først.", "Write the organisation number first."));

    public static readonly Refusal NumberTaken = new("platform.organisation-number-taken", new("Organisasjonsnummeret står allerede på {0}.", "Organisasjonsnummeret står alt på {0}.", "The organisation number already stands on {0}."));

    public static readonly Refusal CodeTaken = new("platform.municipality-code-taken", new("{0} har kommunenummer {1} i de samme årene.", "{0} har kommunenummer {1} i dei same åra.", "{0} has municipality code {1} in the same years."));

    public static readonly Refusal SavedBySomebodyElse = new("platform.organisation-saved-by-somebody-else", new("Noen andre lagret først. Det du skrev, står i skjemaet. Lagre igjen hvis det skal gjelde.", "Nokon andre lagra først. Det du skreiv, står i skjemaet. Lagre igjen om det skal gjelde.", "Somebody else saved first. What you wrote stands in the form. Save again if it is to hold."), RefusalKind.Conflict);
}
