using Samspill.Kernel;

namespace Samspill.Programme.Start;

/// <summary>The words of the first day.</summary>
internal static class StartWords
{
    public static readonly Text Title = new("Begynn med målene", "Byrj med måla", "Begin with the goals");
    public static readonly Text EmptyVerdict = new("Programmet er tomt. Lim inn målene fra tilskuddsbrevet eller søknaden, så deles teksten i mål.", "Programmet er tomt. Lim inn måla slik dei står i tilskotsbrevet eller søknaden, så blir teksten delt i mål.", "The programme is empty. Paste the goals of the grant letter or the application, and the text is parted into goals.");
    public static readonly Text MoreVerdict = new("Programmet har {0} mål fra før. De nye legges til etter dem.", "Programmet har {0} mål alt. Dei nye blir lagde til etter dei.", "The programme has {0} goals already. New ones are added after them.");
    public static readonly Text FoundOther = new("Teksten sier {0} mål, vi fant {1}. Behold dem som er mål, og rett antallet hvis brevet tar feil.", "Teksten seier {0} mål, vi fann {1}. Ta vare på dei som er mål, og rett talet om brevet tek feil.", "The text says {0} goals, we found {1}. Keep those that are goals, and mend the count if the letter is wrong.");
    public static readonly Plural Found = new(
        new("Vi fant ett mål. Det kan rettes her, og det lagres som innvilget.", "Vi fann eitt mål. Det kan rettast her, og det blir lagra som innvilga.", "We found one goal. It can be mended here, and is saved as granted."),
        new("Vi fant {0} mål. De kan rettes her, og de lagres som innvilget.", "Vi fann {0} mål. Dei kan rettast her, og dei blir lagra som innvilga.", "We found {0} goals. They can be mended here, and are saved as granted."));
    public static readonly Plural Findings = new(
        new("ett funn", "eitt funn", "one finding"),
        new("{0} funn", "{0} funn", "{0} findings"));
    public static readonly Plural Saved = new(
        new("Ett mål er lagret.", "Eitt mål er lagra.", "One goal is saved."),
        new("{0} mål er lagret.", "{0} mål er lagra.", "{0} goals are saved."));
    public static readonly Text Paste = new("Lim inn teksten", "Lim inn teksten", "Paste the text");
    public static readonly Text Text = new("Teksten med målene", "Teksten med måla", "The text with the goals");
    public static readonly Text TextHelp = new("Nummererte mål, kulepunkter, «navn: setning» eller vanlige setninger. Ingenting lagres ennå.", "Nummererte mål, kulepunkt, «namn: setning» eller vanlege setningar. Ingenting blir lagra enno.", "Numbered goals, bullets, “name: sentence” or plain sentences. Nothing is saved yet.");
    public static readonly Text TextMissing = new("Lim inn teksten med målene.", "Lim inn teksten med måla.", "Paste the text with the goals.");
    public static readonly Text Part = new("Del teksten i mål", "Del teksten i mål", "Part the text into goals");
    public static readonly Text OtherWays = new("Eller", "Eller", "Or");
    public static readonly Text WriteOne = new("Skriv ett mål om gangen", "Skriv eitt mål om gongen", "Write one goal at a time");
    public static readonly Text Settings = new("Skriv om programmet først", "Skriv om programmet først", "Write about the programme first");
    public static readonly Text Stated = new("Så mange mål sier teksten at det er", "Så mange mål seier teksten at det er", "How many goals the text says there are");
    public static readonly Text StatedHelp = new("Holdes mot registeret før en rapport fryses.", "Blir halde mot registeret før ein rapport blir frosen.", "Held against the register before a report is frozen.");
    public static readonly Text Keep = new("Behold dette målet", "Ta vare på dette målet", "Keep this goal");
    public static readonly Text Save = new("Lagre målene", "Lagre måla", "Save the goals");
    public static readonly Text SaveHelp = new("Funnene er råd. Et vagt mål kan lagres, og står som innvilget til det er konkret.", "Funna er råd. Eit vagt mål kan lagrast, og står som innvilga til det er konkret.", "The findings are advice. A vague goal can be saved, and stands as granted until it is concrete.");
    public static readonly Text Again = new("Lim inn en annen tekst", "Lim inn ein annan tekst", "Paste another text");
    public static readonly Plural LeftOutCount = new(
        new("Én linje er ikke tatt med", "Éi linje er ikkje teken med", "One line was not taken"),
        new("{0} linjer er ikke tatt med", "{0} linjer er ikkje tekne med", "{0} lines were not taken"));
    public static readonly Text LeftOut = new("Ikke tatt med", "Ikkje teke med", "Not taken");
    public static readonly Text LeftOutRemark = new("Resten av teksten. Ingenting her blir lagret som mål.", "Resten av teksten. Ingenting her blir lagra som mål.", "The rest of the text. Nothing here is saved as a goal.");
    public static readonly Text MakeGoal = new("Gjør til mål", "Gjer til mål", "Make it a goal");
    public static readonly Text NothingThere = new("Velg en linje som ikke er tatt med.", "Vel ei linje som ikkje er teken med.", "Choose a line that was not taken.");
    public static readonly Text FoundNone = new("Vi fant ingen mål. Gjør linjene som er mål, til mål.", "Vi fann ingen mål. Gjer linjene som er mål, til mål.", "We found no goals. Make goals of the lines that are.");
    public static readonly Text NothingKept = new("Behold minst ett mål.", "Ta vare på minst eitt mål.", "Keep at least one goal.");
    public static readonly Text CountWrong = new("Skriv et antall mellom 1 og 99.", "Skriv eit tal mellom 1 og 99.", "Write a count between 1 and 99.");
    public static readonly Text NextStep = new("Neste steg", "Neste steg", "Next step");
    public static readonly Text Empty = new("Programmet er tomt.", "Programmet er tomt.", "The programme is empty.");
    public static readonly Text PasteGoals = new("Lim inn målene", "Lim inn måla", "Paste the goals");
    public static readonly Text ForGoal = new("Mål {0}, {1}: {2}.", "Mål {0}, {1}: {2}.", "Goal {0}, {1}: {2}.");
    public static readonly Text ReadyToStart = new("alt er på plass", "alt er på plass", "everything is in place");
    public static readonly Text StartIt = new("Start målet", "Start målet", "Start the goal");
    public static readonly Text NotMeasuredYet = new("i gang, men ingenting er målt", "i gang, men ingenting er målt", "started, but nothing has been measured");
    public static readonly Text MeasureFirst = new("Skriv den første målingen", "Skriv den første målinga", "Write the first measurement");
}
