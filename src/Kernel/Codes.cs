namespace Samspill.Kernel;

/// <summary>A Norwegian municipality's four-digit code, leading zero kept. The same code may mean another area in another year.</summary>
public readonly record struct MunicipalityCode
{
    private readonly string? value;

    private MunicipalityCode(string value) => this.value = value;

    /// <summary>The four digits.</summary>
    public string Value => value ?? "";

    /// <summary>The numbers of counties, in 1946–2019, 2020–2023 or from 2024 on: the first two digits of every code that has been in use.</summary>
    private const string Counties = " 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 30 31 32 33 34 38 39 40 42 46 50 54 55 56 ";

    /// <summary>True when the first two digits are a county's and the last two a municipality's: 9999 and 4000 are nobody's.</summary>
    public bool IsPossible => Counties.Contains($" {Value[..2]} ", StringComparison.Ordinal) && Value[2..] != "00";

    /// <summary>Reads four digits; null for anything else.</summary>
    public static MunicipalityCode? Read(string? text) =>
        text?.Trim() is { Length: 4 } code && code.All(char.IsAsciiDigit) ? new MunicipalityCode(code) : null;

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A Norwegian organisation number: nine digits, the first 8 or 9, the last a modulus-11 check.</summary>
/// <remarks>Brønnøysund: weights 3 2 7 6 5 4 3 2; check = 11 - (sum mod 11), 11 counts as 0, and 10 makes the number invalid.</remarks>
public readonly record struct OrganisationNumber
{
    private readonly string? value;

    private OrganisationNumber(string value) => this.value = value;

    /// <summary>The nine digits.</summary>
    public string Value => value ?? "";

    /// <summary>Reads a number with or without spaces, `NO` or `MVA`; null when the digits or their check are wrong.</summary>
    public static OrganisationNumber? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var upper = text.ToUpperInvariant().Replace("NO", "", StringComparison.Ordinal).Replace("MVA", "", StringComparison.Ordinal);
        var digits = string.Concat(upper.Where(letter => !char.IsWhiteSpace(letter)));
        return digits.Length == 9 && digits.All(char.IsAsciiDigit) && (digits[0] is '8' or '9') && digits[8] - '0' == Check(digits)
            ? new OrganisationNumber(digits)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static int Check(string digits)
    {
        ReadOnlySpan<int> weights = [3, 2, 7, 6, 5, 4, 3, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * (digits[i] - '0');
        }

        var check = 11 - (sum % 11);
        return check == 11 ? 0 : check;
    }
}
