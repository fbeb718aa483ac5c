using Samspill.Kernel;

namespace Samspill.Knowledge.Analyses;

internal static class AnalysisWords
{
    public static readonly Text Title = new("Analyser", "Analysar", "Analyses");
    public static readonly Text FoundKind = new("analyse", "analyse", "analysis");
    public static readonly Text New = new("Legg inn en analyse", "Legg inn ein analyse", "Add an analysis");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text Name = new("Navn på analysen", "Namn på analysen", "Name of the analysis");
    public static readonly Text MadeBy = new("Laget av", "Laga av", "Made by");
    public static readonly Text Finds = new("Hva den fant", "Kva han fann", "What it found");
    public static readonly Text Link = new("Adresse på nettet", "Adresse på nettet", "Web address");
    public static readonly Text LinkHelp = new("Filen selv legges ved når analysen er lagret.", "Fila sjølv blir lagd ved når analysen er lagra.", "The file itself is attached once the analysis is saved.");
    public static readonly Text LinkWrong = new("Skriv en adresse som begynner med https://.", "Skriv ei adresse som byrjar med https://.", "Write an address that begins with https://.");
    public static readonly Text Because = new("Hva målet eller planen bygger på", "Kva målet eller planen byggjer på", "What the goal or the plan rests on");
    public static readonly Text Save = new("Lagre analysen", "Lagre analysen", "Save the analysis");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text TitleMissing = new("Skriv hva analysen heter.", "Skriv kva analysen heiter.", "Write what the analysis is called.");
    public static readonly Text Empty = new("Ingen analyser ennå. Legg inn dem som målene og planene bygger på.", "Ingen analysar enno. Legg inn dei som måla og planane byggjer på.", "No analyses yet. Add those that the goals and plans rest on.");
    public static readonly Plural Verdict = new(new("{0} analyse", "{0} analyse", "{0} analysis"), new("{0} analyser", "{0} analysar", "{0} analyses"));
    public static readonly Text Without = new("mål {0} bygger ikke på noen av dem", "mål {0} byggjer ikkje på nokon av dei", "goal {0} rests on none of them");
    public static readonly Text RestsOn = new("Bygger på den", "Byggjer på han", "Rest on it");
    public static readonly Text RestsOnNone = new("Ingen mål eller planer bygger på den ennå.", "Ingen mål eller planar byggjer på han enno.", "No goal or plan rests on it yet.");
    public static readonly Plural Cited = new(new("{0} mål eller plan bygger på den", "{0} mål eller plan byggjer på han", "{0} goal or plan rests on it"), new("{0} mål eller planer bygger på den", "{0} mål eller planar byggjer på han", "{0} goals or plans rest on it"));
    public static readonly Text Cite = new("Et mål bygger på den", "Eit mål byggjer på han", "A goal rests on it");
    public static readonly Text WhichGoal = new("Hvilket mål?", "Kva for mål?", "Which goal?");
    public static readonly Text WhatInIt = new("Hva i den?", "Kva i han?", "What in it?");
    public static readonly Text Register = new("Registrer", "Registrer", "Register");
    public static readonly Text Registered = new("Det er registrert hva som bygger på analysen.", "Det er registrert kva som byggjer på analysen.", "What rests on the analysis is registered.");
    public static readonly Text Remove = new("Ta bort", "Ta bort", "Remove");
    public static readonly Text Removed = new("Koblingen er tatt bort.", "Koplinga er teken bort.", "The link is removed.");
    public static readonly Text AnalysisUnknown = new("Velg en analyse fra listen.", "Vel ein analyse frå lista.", "Choose an analysis from the list.");
    public static readonly Text RecordUnknown = new("Velg et mål eller en plan.", "Vel eit mål eller ein plan.", "Choose a goal or a plan.");
    public static readonly Text About = new("Om analysen", "Om analysen", "About the analysis");
    public static readonly Text Read = new("Les analysen", "Les analysen", "Read the analysis");
}

internal static class AnalysisRefusals
{
    public static readonly Refusal Taken = new("knowledge.analysis-taken", new("Det finnes alt en analyse som heter {0}.", "Det finst alt ein analyse som heiter {0}.", "There already is an analysis called {0}."));
}
