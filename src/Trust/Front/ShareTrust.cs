using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Front;

/// <summary>Released trust as another system may fetch it: the cells the open page shows, a hidden one as hidden and with no figure.</summary>
internal sealed class ShareTrust(SamspillDb db) : IPublishedSource, IOpenData
{
    private const string Name = "tillit";

    private static readonly Text About = new("Frigitte tillitsmålinger. Tall som bygger på få svar, er skjult.", "Frigjevne tillitsmålingar. Tal som byggjer på få svar, er gøymde.", "Released measurements of trust. Figures that rest on few answers are hidden.");

    public IReadOnlyList<PublishedSet> Sets { get; } = [new(Name, TrustWords.Menu, About, "/apent/tillit")];

    public IReadOnlyList<OpenTable> Tables { get; } =
    [
        new(Name, Name, TrustWords.Menu, About, "SOCI", [
            new("runde", ColumnKind.Text, new("Runde", "Runde", "Round"), new("Nøkkelen til runden.", "Nøkkelen til runden.", "The key of the round.")),
            new("frigitt", ColumnKind.Date, new("Frigitt", "Frigjeven", "Released"), new("Dagen resultatet ble frigitt.", "Dagen resultatet vart frigjeve.", "The day the result was released.")),
            new("sted", ColumnKind.Text, new("Sted", "Stad", "Place"), new("Kommunen; tomt for alle som ble spurt.", "Kommunen; tomt for alle som vart spurde.", "The municipality; empty for all who were asked.")),
            new("gruppe", ColumnKind.Text, new("Hvem som svarte", "Kven som svarte", "Who answered"), new("Gruppen som svarte; tomt for alle.", "Gruppa som svarte; tomt for alle.", "The group that answered; empty for all.")),
            new("sporsmal", ColumnKind.Text, new("Spørsmål", "Spørsmål", "Question"), new("Hva det ble spurt om.", "Kva det vart spurt om.", "What was asked.")),
            new("verdi", ColumnKind.Number, new("Verdi", "Verdi", "Value"), new("Gjennomsnitt; tomt når det er skjult.", "Gjennomsnitt; tomt når det er gøymt.", "The mean; empty when hidden.")),
            new("nedre", ColumnKind.Number, new("Nedre grense", "Nedre grense", "Lower bound"), new("Nedre grense for hva verdien kan være.", "Nedre grense for kva verdien kan vere.", "The lower bound of what the value may be.")),
            new("ovre", ColumnKind.Number, new("Øvre grense", "Øvre grense", "Upper bound"), new("Øvre grense for hva verdien kan være.", "Øvre grense for kva verdien kan vere.", "The upper bound of what the value may be.")),
            new("svar_omtrent", ColumnKind.Number, new("Svar, omtrent", "Svar, omtrent", "Answers, about"), new("Hvor mange som svarte, rundet ned til fem.", "Kor mange som svarte, runda ned til fem.", "How many answered, rounded down to fives.")),
            new("svarprosent", ColumnKind.Number, new("Svarprosent", "Svarprosent", "Response rate"), new("Hvor mange prosent av gruppen som deltok, rundet ned; tomt når det var færre enn fem.", "Kor mange prosent av gruppa som deltok, runda ned; tomt når det var færre enn fem.", "How many per cent of the group took part, rounded down; empty when they were fewer than five.")),
            new("spredning", ColumnKind.Number, new("Spredning", "Spreiing", "Spread"), new("Standardavviket i trinn på skalaen 1–5, til nærmeste 0,2; tomt når det ikke vises.", "Standardavviket i trinn på skalaen 1–5, til næraste 0,2; tomt når det ikkje blir vist.", "The standard deviation in steps of the scale 1–5, to the nearest 0.2; empty when it is not shown.")),
            new("skjult_fordi", ColumnKind.Text, new("Skjult fordi", "Gøymd fordi", "Hidden because"), new("Hvorfor tallet ikke vises; tomt når det vises.", "Kvifor talet ikkje blir vist; tomt når det blir vist.", "Why the figure is not shown; empty when it is.")),
            new("skjult", ColumnKind.YesNo, new("Skjult", "Gøymd", "Hidden"), new("Sann når tallet ikke vises, for å verne dem som svarte.", "Sann når talet ikkje blir vist, for å verne dei som svarte.", "True when the figure is not shown, to protect those who answered.")),
            new("oppdiktet", ColumnKind.YesNo, new("Oppdiktet", "Oppdikta", "Invented"), new("Sann for en oppdiktet rad.", "Sann for ei oppdikta rad.", "True for an invented row."))]),
    ];

    public async Task<IReadOnlyList<PublishedRecord>> Published(PartnershipId partnership, IReadOnlySet<(string Set, string Id)>? only, CancellationToken stop)
    {
        var records = new List<PublishedRecord>();
        foreach (var key in await Released(stop))
        {
            if (await Result.Find(db, key.Value, null, stop) is { } result)
            {
                records.Add(new(Name, result.Wave, PublishedKind.Dataset, result.Title, "/apent/tillit?runde=" + result.Wave) { Abstract = About.Nb, On = result.ReleasedOn, Subjects = ["tillit"], IsDemo = result.IsDemo });
            }
        }

        return records;
    }

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(PartnershipId partnership, string table, CancellationToken stop)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var key in await Released(stop))
        {
            var all = await Result.Find(db, key.Value, null, stop);
            foreach (var place in all is null ? [] : all.Places.Select(place => place.Key).Prepend(null))
            {
                var result = place is null ? all : await Result.Find(db, key.Value, place, stop);
                rows.AddRange(result!.Cells.Select(cell => Row(result, cell)));
            }
        }

        return rows;
    }

    private static object?[] Row(Result result, Cell cell)
    {
        var isShown = cell.Hidden is null;
        return [result.Wave, result.ReleasedOn, result.PlaceName, cell.Group is { } group ? ResultWords.Of(group).Nb : null, cell.Title.Nb, isShown ? cell.Score : null, isShown ? cell.Low : null, isShown ? cell.High : null, isShown ? cell.CountAbout : null, result.ShareOf(cell.Group)?.Percent, isShown ? cell.Spread : null, cell.Hidden is { } why ? ResultWords.Of(why).Nb : null, !isShown, cell.IsDemo];
    }

    private Task<List<Key>> Released(CancellationToken stop) => db.Set<Wave>().AsNoTracking().Where(row => row.State == WaveState.Released).OrderBy(row => row.ReleasedOn).ThenBy(row => row.Key).Select(row => row.Key).ToListAsync(stop);
}
