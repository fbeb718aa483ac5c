using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Plans.Themes;

/// <summary>The themes that a partnership begins with, and the theme that is proposed for a statement.</summary>
internal static class UsualThemes
{
    private static readonly (Text Title, string Words)[] All =
    [
        (new("Arbeid og næring", "Arbeid og næring", "Work and business"), "arbeidsplass\nnæring\nbedrift\nverdiskap\nsysselset\ngründer\nleverand\ninnova\nindustri\nlandbruk"),
        (new("Kompetanse og oppvekst", "Kompetanse og oppvekst", "Skills and upbringing"), "kompetanse\nutdann\nskole\nskul\nbarnehage\nlærling\nfagarbeid\noppvekst\nbarn\nungdom\nunge\nlære"),
        (new("Klima og miljø", "Klima og miljø", "Climate and environment"), "klima\nmiljø\nutslipp\nutslepp\nenergi\nberekraft\nbærekraft\nnatur\nvassdrag\nvannkval\nvasskval\navfall"),
        (new("Bolig og sentrum", "Bustad og sentrum", "Housing and town centres"), "bolig\nbustad\nsentrum\nareal\ntettsted\ntettstad\nboplikt\nleilighet\nleilegheit"),
        (new("Veg, bane og samband", "Veg, bane og samband", "Transport and networks"), "veg\nvei\nbane\ntog\nkollektiv\nbuss\nsykkel\nsykling\nbreiband\nbredbånd\nfiber\npendl"),
        (new("Reiseliv og kultur", "Reiseliv og kultur", "Tourism and culture"), "reiseliv\nturis\nkultur\nfestival\narrangement\nopplev\nbåt\nverdsarv\nverdensarv\nidrett\nfrivillig"),
        (new("Helse og levekår", "Helse og levekår", "Health and welfare"), "helse\nomsorg\nlevekår\nfolkehelse\neldre\nsykehjem\nsjukeheim\ninkluder\nintegrer"),
        (new("Samarbeid i regionen", "Samarbeid i regionen", "Co-operation in the region"), "region\ninterkommunal\nnabokommun\nsamarbeid\nfelles"),
    ];

    /// <summary>Adds them where no theme has ever been; the themes in use, in their order.</summary>
    public static async Task<IReadOnlyList<Theme>> Begin(SamspillDb db, Language language, CancellationToken stop)
    {
        var standing = await db.Set<Theme>().ToListAsync(stop);
        if (standing.Count == 0)
        {
            standing = In(language);
            db.AddRange(standing);
        }

        return [.. standing.Where(theme => theme.EndedOn is null).OrderBy(theme => theme.Number)];
    }

    /// <summary>The themes as new records, called by their names in a language.</summary>
    public static List<Theme> In(Language language) => [.. All.Select((theme, i) => new Theme { Key = Key.From(theme.Title.In(Language.Nb)), Title = theme.Title.In(language), Words = theme.Words, Number = i + 1 })];

    /// <summary>The theme with the most words of the sentence, the first in the list of those that have equally many; null when none has any.</summary>
    public static Theme? Propose(IReadOnlyList<Theme> themes, string sentence)
    {
        var words = sentence.ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return themes.Select(theme => (theme, count: Hits(theme, words))).Where(pair => pair.count > 0).OrderByDescending(pair => pair.count).Select(pair => pair.theme).FirstOrDefault();
    }

    private static readonly char[] Between = [' ', '\n', '.', ',', ';', ':', '(', ')', '«', '»', '"', '!', '?', '/', '–', '-'];

    private static int Hits(Theme theme, string[] words)
    {
        var beginnings = theme.Beginnings.ToList();
        return words.Count(word => beginnings.Exists(begins => word.StartsWith(begins, StringComparison.Ordinal)));
    }
}
