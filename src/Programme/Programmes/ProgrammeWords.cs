using Samspill.Kernel;

namespace Samspill.Programme.Programmes;

internal static class ProgrammeWords
{
    public static readonly Text Week = new("uke {0}, {1}", "veke {0}, {1}", "week {0}, {1}");
    public static readonly Text Bottleneck = new("Flaskehals", "Flaskehals", "Bottleneck");
    public static readonly Text Goals = new("Mål", "Mål", "Goals");
    public static readonly Text Goal = new("Mål {0}", "Mål {0}", "Goal {0}");
    public static readonly Text Stated = new("Søknaden sier {0} mål, registeret har {1}.", "Søknaden seier {0} mål, registeret har {1}.", "The application says {0} goals, the register has {1}.");
    public static readonly Text Owner = new("Eier", "Eigar", "Owner");
    public static readonly Text LastMeasured = new("Sist målt", "Sist målt", "Last measured");
    public static readonly Text Silent = new("{0}: taus i {1} dager", "{0}: taus i {1} dagar", "{0}: silent for {1} days");
    public static readonly Text Days = new("{0} dager", "{0} dagar", "{0} days");
    public static readonly Text NextDates = new("Neste møter og frister", "Neste møte og fristar", "Next meetings and dates");
    public static readonly Text SilentNow = new("Stille nå", "Stille no", "Silent now");
    public static readonly Text StatusFromOwner = new("Mål {0}: status fra eier", "Mål {0}: status frå eigar", "Goal {0}: status from the owner");
    public static readonly Text NoDates = new("Ingen datoer framover. Sett en milepæl på et tiltak.", "Ingen datoar framover. Set ein milepæl på eit tiltak.", "No dates ahead. Set a milestone on an initiative.");
    public static readonly Text NobodySilent = new("Alle eiere har latt høre fra seg den siste måneden.", "Alle eigarar har late høyre frå seg den siste månaden.", "All owners have been heard from in the last month.");
    public static readonly Text NoGoals = new("Ingen mål ennå. Hent inn arbeidsboken med ./samspill import.", "Ingen mål enno. Hent inn arbeidsboka med ./samspill import.", "No goals yet. Bring in the workbook with ./samspill import.");
    public static readonly Text AllMeasured = new("Alle {0} mål har et resultat å vise til.", "Alle {0} mål har eit resultat å vise til.", "All {0} goals have a result to show.");
    public static readonly Text SomeUnmeasured = new("{0} av {1} mål har ikke noe resultat å vise til.", "{0} av {1} mål har ikkje noko resultat å vise til.", "{0} of {1} goals have no result to show.");

    public static Text Of(ShowProgramme.TileState state) => state switch
    {
        ShowProgramme.TileState.WithoutOwner => new("Uten eier", "Utan eigar", "Without owner"),
        ShowProgramme.TileState.Changed => new("Lagt om", "Lagt om", "Changed"),
        ShowProgramme.TileState.OutputsOnly => new("Bare leveranser", "Berre leveransar", "Outputs only"),
        ShowProgramme.TileState.Measured => new("Målt", "Målt", "Measured"),
        _ => new("Ikke målt", "Ikkje målt", "Not measured"),
    };

    public static string Shape(ShowProgramme.TileState state) => state switch
    {
        ShowProgramme.TileState.WithoutOwner => "stopp",
        ShowProgramme.TileState.Changed => "lagtom",
        ShowProgramme.TileState.OutputsOnly => "bak",
        ShowProgramme.TileState.Measured => "rute",
        _ => "umalt",
    };
}
