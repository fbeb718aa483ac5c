using Samspill.Kernel;
using Samspill.Reports.Templates;

namespace Samspill.Reports.Composing;

/// <summary>
/// Fits sentences into a field of limited length: the least weighty go first, from the end, and each is named with the reason. An
/// editor's own words are never taken out for her.
/// </summary>
internal static class Fit
{
    public static List<(string Group, int Weight, Sentence Said)> Into(List<(string Group, int Weight, Sentence Said)> told, Heading heading, Language language, List<NotTold> notTold)
    {
        var light = told.Where(line => line.Weight < heading.Least && !line.Said.IsRewritten).ToList();
        var kept = told.Except(light).ToList();
        var full = heading.Limit == 0 ? [] : Dropped(kept, heading.Limit);
        var gone = full.Select(line => line.Said.Id).ToHashSet(StringComparer.Ordinal);
        var left = kept.FindAll(line => !gone.Contains(line.Said.Id));
        var standing = left.Where(line => !IsLead(line.Said)).Select(line => line.Group).ToHashSet(StringComparer.Ordinal);
        // A paragraph of which nothing is left is named by what it was about, so that no goal goes without a word.
        var leads = told.Where(line => IsLead(line.Said) && !standing.Contains(line.Group)).GroupBy(line => line.Group, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Said.Text.TrimEnd('.'), StringComparer.Ordinal);
        var ids = told.Select(line => line.Said.Id).ToHashSet(StringComparer.Ordinal);
        Name(light, ComposerWords.TooLight.In(language), leads, ids, notTold);
        Name(kept.Where(line => gone.Contains(line.Said.Id)), ComposerWords.Full.With(heading.Limit).In(language), leads, ids, notTold);
        var named = told.Where(line => !IsLead(line.Said)).Select(line => line.Group).ToHashSet(StringComparer.Ordinal);
        notTold.AddRange(told.Where(line => IsLead(line.Said) && !named.Contains(line.Group)).Select(line => new NotTold(line.Said.Text, ComposerWords.AllOut.In(language), line.Said.Chips.Count > 0 ? line.Said.Chips[0].Address : "", line.Said.IsDemo) { Whole = line.Said.Text.TrimEnd('.') }));
        return left;
    }

    /// <summary>The sentences that must go for the rest to fit.</summary>
    private static List<(string Group, int Weight, Sentence Said)> Dropped(List<(string Group, int Weight, Sentence Said)> kept, int limit)
    {
        var length = Part.Plain(Paragraphs(kept)).Length;
        var dropped = new List<(string Group, int Weight, Sentence Said)>();
        foreach (var line in kept.Select((line, i) => (line, i)).Where(pair => pair.line is { Said.IsOwn: false, Said.IsRewritten: false } && !IsLead(pair.line.Said)).OrderBy(pair => pair.line.Weight).ThenByDescending(pair => pair.i).Select(pair => pair.line))
        {
            if (length <= limit)
            {
                break;
            }

            dropped.Add(line);
            length -= line.Said.Text.Length + 1;
        }

        return dropped;
    }

    /// <summary>Sentences by paragraph, in order. A lead with nothing to lead is dropped.</summary>
    public static IEnumerable<Paragraph> Paragraphs(IEnumerable<(string Group, int Weight, Sentence Said)> told) =>
        told.GroupBy(line => line.Group, line => line.Said, StringComparer.Ordinal).Where(group => !group.All(IsLead)).Select(group => new Paragraph(group.Key, [.. group]));

    /// <summary>Neighbouring paragraphs of one sentence as one paragraph, where room is short.</summary>
    public static IEnumerable<Paragraph> Joined(IEnumerable<Paragraph> paragraphs)
    {
        var joined = new List<Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            if (joined.Count > 0 && paragraph.Sentences.Count == 1 && joined[^1] is { } last && last.Sentences.Select(sentence => sentence.Id.Split('.')[0]).Distinct(StringComparer.Ordinal).Count() == 1 && last.Sentences[0].Id.Split('.')[0] == paragraph.Sentences[0].Id.Split('.')[0])
            {
                joined[^1] = last with { Sentences = [.. last.Sentences, .. paragraph.Sentences] };
            }
            else
            {
                joined.Add(paragraph);
            }
        }

        return joined;
    }

    private static bool IsLead(Sentence sentence) => sentence.Id.StartsWith("lead.", StringComparison.Ordinal);

    /// <summary>What a sentence that says more about another is about, by its source: torn from the other it would not say.</summary>
    private static string About(Sentence said, HashSet<string> ids)
    {
        for (var dot = said.Id.LastIndexOf('.'); dot > 0; dot = said.Id.LastIndexOf('.', dot - 1))
        {
            if (ids.Contains(said.Id[..dot]))
            {
                return said.Chips.Count > 0 ? char.ToUpperInvariant(said.Chips[0].Label[0]) + said.Chips[0].Label[1..] + ": " : "";
            }
        }

        return "";
    }

    private static void Name(IEnumerable<(string Group, int Weight, Sentence Said)> lines, string because, IReadOnlyDictionary<string, string> leads, HashSet<string> ids, List<NotTold> notTold) =>
        notTold.AddRange(lines.Where(line => !IsLead(line.Said)).Select(line => new NotTold(leads.TryGetValue(line.Group, out var lead) ? $"{lead}: {line.Said.Text}" : About(line.Said, ids) + line.Said.Text, because, line.Said.Chips.Count > 0 ? line.Said.Chips[0].Address : "", line.Said.IsDemo) { Whole = lead }));
}

internal static class ComposerWords
{
    public static readonly Text Claim = new("Utbetalingskravet", "Utbetalingskravet", "The payment claim");
    public static readonly Text TooLong = new("{0}: {1:#,0} tegn, feltet tar {2:#,0}", "{0}: {1:#,0} teikn, feltet tek {2:#,0}", "{0}: {1:#,0} characters, the field takes {2:#,0}");
    public static readonly Text TooLongRemedy = new("Skriv kortere, eller ta ut en setning og si hvorfor.", "Skriv kortare, eller ta ut ei setning og sei kvifor.", "Write less, or take out a sentence and say why.");
    public static readonly Text Outdated = new("Teksten din passer ikke lenger til tallene: {0}", "Teksten din passar ikkje lenger til tala: {0}", "Your words no longer fit the numbers: {0}");
    public static readonly Text OutdatedRemedy = new("Skriv setningen på nytt, eller ta tilbake registerets ord.", "Skriv setninga på nytt, eller ta tilbake orda frå registeret.", "Write the sentence again, or take back the words of the records.");
    public static readonly Text OtherLanguage = new("Skrevet om på {0}. Rapporten er på {1}, så registerets ord står.", "Skrive om på {0}. Rapporten er på {1}, så orda frå registeret står.", "Reworded in {0}. The report is in {1}, so the records' words stand.");
    public static readonly Text TooLight = new("Rapporten er kort. Opplysningen står i statusrapporten.", "Rapporten er kort. Opplysninga står i statusrapporten.", "The report is short. This stands in the status report.");
    public static readonly Text Full = new("Feltet tar {0:#,0} tegn og er fullt. Tall, metode og kilde står i tabellen.", "Feltet tek {0:#,0} teikn og er fullt. Tal, metode og kjelde står i tabellen.", "The field takes {0:#,0} characters and is full. Number, method and source stand in the table.");
    public static readonly Text AllOut = new("Alle setningene om det er tatt ut.", "Alle setningane om det er tekne ut.", "Every sentence about it is left out.");
    public static readonly Plural Sentences = new(new("{1}: {0} setning", "{1}: {0} setning", "{1}: {0} sentence"), new("{1}: {0} setninger", "{1}: {0} setningar", "{1}: {0} sentences"));
    public static readonly Text NoHeading = new("Denne rapporten har ingen overskrift for det.", "Denne rapporten har inga overskrift for det.", "This report has no heading for it.");
    public static readonly Plural MoreCharts = new(new("{0} kurve", "{0} kurve", "{0} curve"), new("{0} kurver", "{0} kurver", "{0} curves"));
    public static readonly Text MoreChartsBecause = new("Rapporten viser {0} kurver. Resten står på hver indikators side.", "Rapporten viser {0} kurver. Resten står på sida til kvar indikator.", "The report shows {0} curves. The rest stand on each indicator's page.");

    public static Text Topic(string topic) => topic switch
    {
        "goals" => new("Mål", "Mål", "Goals"),
        "changes" => new("Endringer av mål", "Endringar av mål", "Changes of goals"),
        "work" => new("Arbeid", "Arbeid", "Work"),
        "results" => new("Resultater", "Resultat", "Results"),
        "effects" => new("Antatte effekter", "Venta effektar", "Assumed effects"),
        "benefit" => new("Nytte", "Nytte", "Benefit"),
        "challenges" => new("Utfordringer", "Utfordringar", "Challenges"),
        "economy" => new("Økonomi", "Økonomi", "Economy"),
        _ => new("Rettelser", "Rettingar", "Corrections"),
    };
}
