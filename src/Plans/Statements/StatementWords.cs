using Samspill.Analysis.Goals;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Register;

namespace Samspill.Plans.Statements;

internal static class StatementWords
{
    public static readonly Text Title = new("Utsagn", "Utsegner", "Statements");
    public static readonly Text Theme = new("Tema", "Tema", "Theme");
    public static readonly Text NoTheme = new("uten tema", "utan tema", "no theme");
    public static readonly Text Kind = new("Slag", "Slag", "Kind");
    public static readonly Text IsNone = new("Ikke et utsagn", "Ikkje ei utsegn", "Not a statement");
    public static readonly Text Confirm = new("Bekreftet", "Stadfesta", "Confirmed");
    public static readonly Text ConfirmAll = new("Lagre og bekreft alle her", "Lagre og stadfest alle her", "Save, and confirm all of these");
    public static readonly Text SaveAll = new("Lagre", "Lagre", "Save");
    public static readonly Text ReviewHelp = new("Rett slag og tema der det trengs. Ett trykk bekrefter resten.", "Rett slag og tema der det trengst. Eitt trykk stadfestar resten.", "Correct kind and theme where needed. One press confirms the rest.");
    public static readonly Plural Reviewed = new(new("{0} utsagn er gått gjennom.", "{0} utsegn er gått gjennom.", "{0} statement is gone through."), new("{0} utsagn er gått gjennom.", "{0} utsegner er gått gjennom.", "{0} statements are gone through."));
    public static readonly Text Add = new("Legg til utsagn", "Legg til utsegn", "Add a statement");
    public static readonly Text AddHelp = new("Lim inn setningen slik den står i planen.", "Lim inn setninga slik ho står i planen.", "Paste the sentence as it stands in the plan.");
    public static readonly Text Sentence = new("Setning", "Setning", "Sentence");
    public static readonly Text SentenceMissing = new("Skriv setningen.", "Skriv setninga.", "Write the sentence.");
    public static readonly Text KindMissing = new("Velg slag.", "Vel slag.", "Choose a kind.");
    public static readonly Text Added = new("Utsagnet er lagt til.", "Utsegna er lagd til.", "The statement is added.");
    public static readonly Text Mend = new("Rett ordene", "Rett orda", "Correct the words");
    public static readonly Text MendHelp = new("Bare når filen er lest feil. Stedet i planen blir stående.", "Berre når fila er lesen feil. Staden i planen blir ståande.", "Only when the file was misread. The place in the plan stays.");
    public static readonly Text ReadTitle = new("Lest slik", "Lese slik", "Read as");
    public static readonly Text ReadAs = new("Ordene er rettet. Lest slik: «{0}»", "Orda er retta. Lese slik: «{0}»", "The words are corrected. Read as: “{0}”");
    public static readonly Text OtherWords = new("Dette er andre ord enn planens. Rett bare det som er lest feil, eller legg til et nytt utsagn slik det står i planen. Lest: «{0}»", "Dette er andre ord enn i planen. Rett berre det som er lese feil, eller legg til ei ny utsegn slik ho står i planen. Lese: «{0}»", "These are other words than the plan's. Correct only what was misread, or add a new statement as it stands in the plan. Read: “{0}”");
    public static readonly Text Mended = new("Ordene er rettet.", "Orda er retta.", "The words are corrected.");
    public static readonly Text ToGoal = new("Lag programmål", "Lag programmål", "Make a programme goal");
    public static readonly Text GoalMade = new("Målet er laget som utkast. Gjør det konkret her.", "Målet er laga som utkast. Gjer det konkret her.", "The goal is made as a draft. Make it concrete here.");
    public static readonly Text IsGoal = new("Er blitt programmål", "Er vorte programmål", "Has become a programme goal");
    public static readonly Text More = new("Rett eller del utsagnet", "Rett eller del utsegna", "Correct or split the statement");
    public static readonly Text NotInStatement = new("Begge delene må stå i utsagnet, den første før den andre. Kopier dem fra teksten.", "Begge delane må stå i utsegna, den første før den andre. Kopier dei frå teksten.", "Both parts must stand in the statement, the first before the second. Copy them from the text.");
    public static readonly Text Split = new("Del i to", "Del i to", "Split in two");
    public static readonly Text SplitHelp = new("Ta bort fra hver del det som hører til den andre. Ordene må stå slik i planen.", "Ta bort frå kvar del det som høyrer til den andre. Orda må stå slik i planen.", "Take away from each part what belongs to the other. The words must stand so in the plan.");
    public static readonly Text First = new("Første del", "Første del", "First part");
    public static readonly Text Second = new("Andre del", "Andre del", "Second part");
    public static readonly Text PartMissing = new("Skriv delen.", "Skriv delen.", "Write the part.");
    public static readonly Text SplitDone = new("Utsagnet er delt i to. Hele setningen ligger under «Ikke utsagn».", "Utsegna er delt i to. Heile setninga ligg under «Ikkje utsegner».", "The statement is split in two. The whole sentence lies under “Not statements”.");
    public static readonly Text Clearer = new("Kan bli klarere: {0}.", "Kan bli klarare: {0}.", "Could be clearer: {0}.");
    public static readonly Text InText = new("Se i teksten", "Sjå i teksten", "See it in the text");
    public static readonly Text PageTitle = new("Side", "Side", "Page");
    public static readonly Text Page = new("side {0}", "side {0}", "page {0}");
    public static readonly Text NoPage = new("side ikke oppgitt", "side ikkje oppgitt", "page not stated");
    public static readonly Text NoSection = new("uten overskrift", "utan overskrift", "no heading");
    public static readonly Text None = new("Ingen utsagn her.", "Ingen utsegner her.", "No statements here.");
    public static readonly Text NoneFound = new("Maskinen fant ingen mål, strategier eller tiltak i teksten. Legg dem til selv.", "Maskina fann ingen mål, strategiar eller tiltak i teksten. Legg dei til sjølv.", "The machine found no goals, strategies or measures in the text. Add them yourself.");
    public static readonly Text Open = new("Å gå gjennom ({0})", "Å gå gjennom ({0})", "To go through ({0})");
    public static readonly Text Standing = new("Bekreftet ({0})", "Stadfesta ({0})", "Confirmed ({0})");
    public static readonly Text Refused = new("Ikke utsagn ({0})", "Ikkje utsegner ({0})", "Not statements ({0})");
    public static readonly Text Shows = new("Vis utsagn", "Vis utsegner", "Show statements");
    public static readonly Text Clear = new("Klart", "Klart", "Clear");
    public static readonly Text Partly = new("Delvis klart", "Delvis klart", "Partly clear");
    public static readonly Text Unclear = new("Uklart", "Uklart", "Unclear");

    public static Text Of(StatementKind kind) => kind switch
    {
        StatementKind.Goal => new("Mål", "Mål", "Goal"),
        StatementKind.Strategy => new("Strategi", "Strategi", "Strategy"),
        _ => new("Tiltak", "Tiltak", "Measure"),
    };

    public static Text Of(StatementState state) => state switch
    {
        StatementState.Found => new("Ikke gått gjennom", "Ikkje gått gjennom", "Not gone through"),
        StatementState.Confirmed => Confirm,
        _ => IsNone,
    };

    public static Text Of(GoalClarity clarity) => clarity switch { GoalClarity.Clear => Clear, GoalClarity.Partly => Partly, _ => Unclear };

    /// <summary>A finding in a sentence; one of a weak rule with the word that it is a hint.</summary>
    public static string Of(ShowPlan.FindingLine finding)
    {
        var name = finding.Name.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..] + (finding.IsHint ? $" ({Finding.OnlyHint})" : "");
    }

    /// <summary>The shape that goes with the word.</summary>
    public static string Shape(GoalClarity clarity) => clarity switch { GoalClarity.Clear => "rute", GoalClarity.Partly => "lagtom", _ => "bak" };

    /// <summary>Where it stands, beside the name of its plan: the text's own title, when it is that name, is not told again.</summary>
    public static Text Place(string section, int? page, string plan) => Place(Below(plan, section), page);

    /// <summary>Plan, section and page, to be kept with what is made of it: what is not known is left out, so that it reads alike in every language.</summary>
    public static string Source(string plan, string section, int? page) =>
        Text.Same(string.Join(", ", new[] { plan, Below(plan, section), page is { } number ? Page.With(number).ToString() : "" }.Where(part => part.Length > 0))).AsTyped().ToString();

    private static string Below(string plan, string section)
    {
        var steps = section.Split(ReadDocument.Between);
        var isTitle = plan.StartsWith(steps[0], StringComparison.OrdinalIgnoreCase) || steps[0].StartsWith(plan, StringComparison.OrdinalIgnoreCase);
        return isTitle ? string.Join(ReadDocument.Between, steps[1..]) : section;
    }

    /// <summary>Where it stands: section and page, as far as they are known.</summary>
    public static Text Place(string section, int? page) => Text.Same(section.Length == 0 ? "" : section).Then(page is { } number ? Page.With(number) : NoPage, section.Length == 0 ? "" : ", ");
}

internal static class StatementRefusals
{
    public static readonly Refusal Unknown = new("plans.statement-unknown", new("Planen har ikke dette utsagnet i den nyeste versjonen.", "Planen har ikkje denne utsegna i den nyaste versjonen.", "The plan's newest version has no such statement."), RefusalKind.Absent);
    public static readonly Refusal NotInText = new("plans.sentence-not-in-text", new("Setningen står ikke i den nyeste versjonen. Kopier den fra teksten.", "Setninga står ikkje i den nyaste versjonen. Kopier ho frå teksten.", "The sentence does not stand in the newest version. Copy it from the text."));
    public static readonly Refusal AlreadyThere = new("plans.statement-already-there", new("Setningen er alt et utsagn i planen.", "Setninga er alt ei utsegn i planen.", "The sentence already is a statement of the plan."));
    public static readonly Refusal NoText = new("plans.no-text", new("Planen har ingen tekst ennå. Last den opp først.", "Planen har ingen tekst enno. Last han opp først.", "The plan has no text yet. Upload it first."));
    public static readonly Refusal AlreadyGoal = new("plans.statement-already-goal", new("Utsagnet er alt blitt et programmål.", "Utsegna er alt vorten eit programmål.", "The statement already has become a programme goal."));
    public static readonly Refusal IsNoStatement = new("plans.is-no-statement", new("Setningen er sagt å ikke være et utsagn. Rett det først.", "Setninga er sagd å ikkje vere ei utsegn. Rett det først.", "The sentence is said to be no statement. Correct that first."));
    public static readonly Refusal NoProgramme = new("plans.no-programme", new("Ingen del av Samspill tar imot mål her.", "Ingen del av Samspill tek imot mål her.", "No part of Samspill takes goals here."));
}
