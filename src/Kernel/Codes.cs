namespace Samspill.Kernel;

/// <summary>A Norwegian municipality's four-digit code, leading zero kept. The same code may mean another area in another year.</summary>
public readonly record struct MunicipalityCode
{
    private readonly string? value;

    private MunicipalityCode(string value) => this.value = value;

    /// <summary>The four digits.</summary>
    public string Value => value ?? "";

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
