using System.Globalization;
using System.Text.RegularExpressions;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.Lists;

/// <summary>A row of a list as a card would have it. Null is what the list does not say, and changes nothing.</summary>
/// <param name="ListKey">What the list calls it, told from what other lists call theirs; what has no number goes by its name.</param>
internal sealed record ListRow(int Number, string Title, string ListKey)
{
    /// <summary>What begins the key of a row that goes by its name.</summary>
    public const string ByName = "navn:";

    /// <summary>What parts a number from the list it stands in.</summary>
    public const string ByNumber = ":nr:";

    /// <summary>The number that the list gives it; null when it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>What begins the keys of every list with the same headings.</summary>
    public string Headings { get; init; } = "";

    public CardState? State { get; init; }

    public CardFinding? Finding { get; init; }

    public IReadOnlyDictionary<ListField, string> Texts { get; init; } = new Dictionary<ListField, string>();

    public string? Municipalities { get; init; }

    /// <summary>Municipalities that the list names and the directory does not know: they stand as the card's place.</summary>
    public string? Elsewhere { get; init; }

    public string? Place { get; init; }

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public IReadOnlyList<CostLine> Costs { get; init; } = [];
}

/// <summary>Reads the rows of a list by what its columns mean, and tells each fault at its cell with what would be right.</summary>
internal sealed partial class RowReading(ListReading list, IReadOnlyList<ListField> means, IReadOnlyList<MunicipalityEntry> municipalities)
{
    private static readonly (CardState State, string[] Begins)[] States =
    [
        (CardState.Idea, ["ide", "idé", "planlagt", "forslag", "framlegg", "idea", "planned"]), (CardState.Running, ["i gang", "pågå", "aktiv", "løpende", "starta", "startet", "running", "ongoing", "active"]),
        (CardState.Finished, ["gjennomf", "ferdig", "avslut", "fullf", "levert", "finish", "complet", "done", "closed"]), (CardState.Stopped, ["stop", "avbr", "trukk", "lagt ned", "lagd ned", "cancel", "stopp"]), (CardState.Failed, ["misly", "mislu", "feil", "fail"]),
    ];

    private static readonly (CardFinding Finding, string[] Begins)[] Findings =
    [
        (CardFinding.WorksNot, ["virker ikke", "verkar ikkje", "virket ikke", "nei", "does not", "no"]), (CardFinding.Works, ["virke", "verka", "ja", "works", "yes", "god"]), (CardFinding.TooEarly, ["for tid", "vet ikke", "veit ikkje", "usikker", "uviss", "too early", "unclear"]),
    ];

    private static readonly ColumnShape Amount = new("amount", Text.Same("0"), Text.Same("0"), CellKind.Number);

    private readonly Dictionary<string, string> places = municipalities.SelectMany(place => new[] { (place.Key, place.Key), (Plain(place.Name), place.Key), (place.Code ?? place.Key, place.Key) }).DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>What was wrong, each at its cell.</summary>
    public List<CellFault> Faults { get; } = [];

    /// <summary>The rows that can be read.</summary>
    public IReadOnlyList<ListRow> Read()
    {
        var (rows, seen) = (new List<ListRow>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var raw in list.Rows)
        {
            var title = Texts(raw, ListField.Title);
            if (title is not { Length: > 0 and <= CardFields.MostTitle })
            {
                Fault(raw, ListField.Title, title is null ? ListWords.TitleEmpty : ListWords.TooLong.With(CardFields.MostTitle, title.Length));
                continue;
            }

            var id = Texts(raw, ListField.Id);
            var key = id is null ? ListRow.ByName + Letters.SortKey(title) : list.Scope + ListRow.ByNumber + id;
            key = key.Length > CardFields.MostListKey ? key[..CardFields.MostListKey] : key;
            if (!seen.TryAdd(key, raw.Number))
            {
                Fault(raw, id is null ? ListField.Title : ListField.Id, ListWords.SameAs.With(seen[key]));
            }

            rows.Add(Row(raw, title, key) with { Id = id, Headings = list.Scope[..(list.Scope.IndexOf('.', StringComparison.Ordinal) + 1)] });
        }

        return rows;
    }

    private ListRow Row(RawRow raw, string title, string key)
    {
        var years = Years(raw, ListField.Years);
        var (from, to) = (Years(raw, ListField.FromYear).First ?? years.First, Years(raw, ListField.ToYear).Last ?? years.Last);
        if (from > to)
        {
            Fault(raw, means.Contains(ListField.ToYear) ? ListField.ToYear : ListField.Years, ListWords.YearsTurned.With(Whole(to), Whole(from)));
        }

        var (keys, elsewhere) = Places(Texts(raw, ListField.Municipalities));
        return new(raw.Number, title, key)
        {
            State = Choice(raw, ListField.State, States, ListWords.StateUnknown), Finding = Choice(raw, ListField.Finding, Findings, ListWords.FindingUnknown),
            Texts = new[] { ListField.Problem, ListField.Done, ListField.Result, ListField.Evidence, ListField.Failure, ListField.Transfers, ListField.Themes, ListField.Partners, ListField.Contact }.Select(field => (field, text: Long(raw, field))).Where(pair => pair.text is not null).ToDictionary(pair => pair.field, pair => pair.text!),
            Municipalities = keys, Elsewhere = elsewhere, Place = Texts(raw, ListField.Place) is not { } place ? elsewhere : elsewhere is null ? place : $"{place}, {elsewhere}", FromYear = from, ToYear = to, Costs = Costs(raw),
        };
    }

    private List<CostLine> Costs(RawRow raw)
    {
        var costs = new List<CostLine>();
        for (var column = 0; column < means.Count; column++)
        {
            var (text, fault) = means[column] == ListField.Cost ? CellText.Read(Amount, raw[column]) : ("", null);
            if (fault is not null)
            {
                Faults.Add(new(Spot.Of(column, raw.Number), fault));
            }
            else if (text.Length > 0)
            {
                costs.Add(new(list.Headings[column], decimal.Parse(text, CultureInfo.InvariantCulture), null));
            }
        }

        return costs;
    }

    private T? Choice<T>(RawRow raw, ListField field, (T Value, string[] Begins)[] known, Text unknown) where T : struct
    {
        if (Texts(raw, field)?.ToLowerInvariant() is not { } text)
        {
            return null;
        }

        if (Array.Find(known, one => Array.Exists(one.Begins, begin => text.StartsWith(begin, StringComparison.Ordinal))) is { Begins: not null } found)
        {
            return found.Value;
        }

        Fault(raw, field, unknown.With(text));
        return null;
    }

    private string? Long(RawRow raw, ListField field)
    {
        var most = field switch { ListField.Themes or ListField.Contact => 300, ListField.Evidence => 1000, ListField.Partners => 2000, _ => 4000 };
        var text = Texts(raw, field);
        if (text?.Length > most)
        {
            Fault(raw, field, ListWords.TooLong.With(most, text.Length));
        }

        return field is ListField.Themes or ListField.Partners ? CardFields.Listed(text) : text;
    }

    private (int? First, int? Last) Years(RawRow raw, ListField field)
    {
        if (Texts(raw, field) is not { } text)
        {
            return (null, null);
        }

        var years = Year().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        if (years.Count == 0)
        {
            Fault(raw, field, ListWords.NoYear.With(text));
            return (null, null);
        }

        return (years[0], years.Count > 1 || field == ListField.ToYear ? years[^1] : null);
    }

    /// <summary>The municipalities of the directory, and the places that are not there.</summary>
    private (string? Keys, string? Elsewhere) Places(string? text)
    {
        var named = Parting().Split(text ?? "").Select(name => name.Trim()).Where(name => name.Length > 0).Select(name => (name, key: places.GetValueOrDefault(Plain(name)))).ToList();
        string? Or(IEnumerable<string> names, string between) => string.Join(between, names) is { Length: > 0 } all ? all : null;
        return (Or(named.Select(one => one.key).OfType<string>().Distinct(), ";"), Or(named.Where(one => one.key is null).Select(one => one.name), ", "));
    }

    private string? Texts(RawRow raw, ListField field)
    {
        var texts = means.Select((one, column) => (one, column)).Where(pair => pair.one == field).Select(pair => CellText.Of(raw[pair.column].Text)).Where(text => text.Length > 0).ToList();
        return texts.Count == 0 ? null : string.Join('\n', texts);
    }

    private void Fault(RawRow raw, ListField field, Text says)
    {
        var column = Math.Max(0, means.ToList().IndexOf(field));
        Faults.Add(new(Spot.Of(column, raw.Number), says));
    }

    private static string Plain(string name) => Letters.SortKey(name.Replace(" kommune", "", StringComparison.OrdinalIgnoreCase).Trim());

    private static string Whole(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"[;,/\n]| og ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parting();
}
