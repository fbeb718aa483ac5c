using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Programme.Goals;

/// <summary>A decision that anybody can look up: which body made it, on which day, and the number of the case.</summary>
/// <remarks>Kept as one line of text, as workbooks and reports have it: `Styringsgruppen 6. juni 2018, sak 4/18`.</remarks>
internal sealed record DecisionReference(string Body, DateOnly On, string Case)
{
    private static readonly Text Line = new("{0} {1:d. MMMM yyyy}, sak {2}", "{0} {1:d. MMMM yyyy}, sak {2}", "{0} {1:d MMMM yyyy}, case {2}");

    /// <summary>The reference as it is kept; the language of a record does not turn with its reader.</summary>
    public string Text => Line.With(Body, On, Case).AsTyped().Nb;

    /// <summary>Reads the three fields; null when none of them is filled, and when one is lacking or wrong, which is noted at its field.</summary>
    /// <param name="isRequired">True when there must be a decision.</param>
    public static DecisionReference? Read(Input input, DateOnly today, bool isRequired)
    {
        var (body, on, number) = (input.Text("body", 120), input.Date("decidedOn"), input.Text("caseNumber", 60));
        if (!isRequired && body is null && on is null && number is null && !input.Flaws.Any)
        {
            return null;
        }

        input.Flaws.Require(body is not null, "body", DecisionWords.BodyMissing);
        input.Flaws.Require(on is not null || input.Flaws.Of("decidedOn").Any(), "decidedOn", DecisionWords.DayMissing);
        input.Flaws.Require(!(on > today), "decidedOn", DecisionWords.DayAhead);
        input.Flaws.Require(number is not null, "caseNumber", DecisionWords.CaseMissing);
        return input.Flaws.Any ? null : new(body!, on!.Value, number!);
    }
}

internal static class DecisionWords
{
    public static readonly Text Body = new("Hvem vedtok", "Kven vedtok", "Who decided");
    public static readonly Text BodyHelp = new("For eksempel styringsgruppen eller formannskapet.", "Til dømes styringsgruppa eller formannskapet.", "For example the steering group or the executive board.");
    public static readonly Text Day = new("Vedtatt dato", "Vedteke dato", "Date of the decision");
    public static readonly Text Case = new("Saksnummer", "Saksnummer", "Case number");
    public static readonly Text BodyMissing = new("Skriv hvem som vedtok.", "Skriv kven som vedtok.", "Write who decided.");
    public static readonly Text DayMissing = new("Skriv datoen for vedtaket.", "Skriv datoen for vedtaket.", "Write the date of the decision.");
    public static readonly Text DayAhead = new("Dagen er ikke kommet ennå. Et vedtak registreres når det er gjort.", "Dagen er ikkje komen enno. Eit vedtak blir registrert når det er gjort.", "The day has not come yet. A decision is registered once it is made.");
    public static readonly Text CaseMissing = new("Skriv saksnummeret, for eksempel 4/18.", "Skriv saksnummeret, til dømes 4/18.", "Write the case number, for example 4/18.");
}
