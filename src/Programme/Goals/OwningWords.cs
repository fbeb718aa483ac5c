using Samspill.Kernel;

namespace Samspill.Programme.Goals;

/// <summary>The words of asking and answering about ownership.</summary>
internal static class OwningWords
{
    public static readonly Text Title = new("Eierskap", "Eigarskap", "Ownership");
    public static readonly Text Steps = new("{0} av {1} trinn", "{0} av {1} steg", "{0} of {1} steps");
    public static readonly Text StepsLabel = new("Trinn i eierforespørselen", "Steg i spørsmålet om å eige", "Steps of the request to own");
    public static readonly Text StepAsked = new("Spurt", "Spurd", "Asked");
    public static readonly Text StepSeen = new("Sett", "Sett", "Seen");
    public static readonly Text StepAnswered = new("Svart", "Svart", "Answered");
    public static readonly Text StepHours = new("Timer", "Timar", "Hours");
    public static readonly Text StepDecision = new("Vedtak", "Vedtak", "Decision");
    public static readonly Text ConditionMet = new("Vilkåret ble oppfylt {0}.", "Vilkåret vart oppfylt {0}.", "The condition was met on {0}.");
    public static readonly Text OnBehalf = new("Skrevet av prosjektlederen: {0}", "Skrive av prosjektleiaren: {0}", "Written by the project leader: {0}");
    public static readonly Text Agreed = new("Avsatt tid: {0} ({1:0.##} timer i uken)", "Avsett tid: {0} ({1:0.##} timar i veka)", "Time set aside: {0} ({1:0.##} hours a week)");
    public static readonly Text AskedFor = new("Spurt om {0} ({1:0.##} timer i uken)", "Spurd om {0} ({1:0.##} timar i veka)", "Asked for {0} ({1:0.##} hours a week)");
    public static readonly Text UntilDay = new(" til {0}", " til {0}", " until {0}");
    public static readonly Text AnswerBy = new("Svarfrist {0}", "Svarfrist {0}", "Answer due {0}");
    public static readonly Text Answer = new("Svar", "Svar", "Answer");
    public static readonly Text Open = new("Se forespørselen", "Sjå spørsmålet", "See the request");
    public static readonly Text AskAnother = new("Spør en annen", "Spør ein annan", "Ask somebody else");
    public static readonly Text Ask = new("Spør en eier", "Spør ein eigar", "Ask an owner");
    public static readonly Text NobodyAsked = new("Ingen er spurt ennå. Et mål uten eier er det ingen som følger opp.", "Ingen er spurd enno. Eit mål utan eigar er det ingen som følgjer opp.", "Nobody has been asked yet. A goal without an owner is followed up by nobody.");
    public static readonly Text Earlier = new("Tidligere forespørsler: {0}", "Tidlegare spørsmål: {0}", "Earlier requests: {0}");

    /// <summary>`svarte ja 16. mai 2018`, or for how long nothing has been heard.</summary>
    public static Text Said(OwnershipAnswer answer, DateOnly? on, int? silentDays)
    {
        var said = answer switch
        {
            OwnershipAnswer.Yes => new Text("svarte ja", "svara ja", "said yes"),
            OwnershipAnswer.YesBut => new Text("svarte ja, på et vilkår", "svara ja, på eit vilkår", "said yes, on a condition"),
            OwnershipAnswer.No => new Text("svarte nei", "svara nei", "said no"),
            _ when silentDays > 0 => new Text("har ikke svart på {0} dager", "har ikkje svart på {0} dagar", "has not answered in {0} days").With(silentDays),
            _ => new Text("er spurt", "er spurd", "has been asked"),
        };
        return on is { } day && answer != OwnershipAnswer.Silent ? said.Then(new Text("{0}", "{0}", "on {0}").With(day)) : said;
    }
}
