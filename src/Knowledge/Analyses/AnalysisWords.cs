using Samspill.Kernel;

namespace Samspill.Knowledge.Analyses;

internal static class AnalysisWords
{
    public static readonly Text Title = new("Analyser", "Analysar", "Analyses");
    public static readonly Text FoundKind = new("analyse", "analyse", "analysis");
    public static readonly Text Name = new("Navn på analysen", "Namn på analysen", "Name of the analysis");
    public static readonly Text MadeBy = new("Laget av", "Laga av", "Made by");
    public static readonly Text Finds = new("Hva den fant", "Kva han fann", "What it found");
    public static readonly Text Link = new("Adresse på nettet", "Adresse på nettet", "Web address");
    public static readonly Text Because = new("Hva målet eller planen bygger på", "Kva målet eller planen byggjer på", "What the goal or the plan rests on");
}
