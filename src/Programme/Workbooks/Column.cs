using System.Globalization;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Programme.Workbooks;

/// <summary>A column of a sheet, with how a record tells it and how a record takes it in. The one place that says both.</summary>
/// <param name="Tell">The record's cell in its exact form.</param>
/// <param name="Take">Writes a row's cell into the record; null where the record is made with it and never changes it.</param>
internal sealed record Column<T>(ColumnShape Shape, Func<T, Book, string> Tell, Action<T, SheetRow, Book>? Take)
{
    /// <summary>What an empty cell means, where it means something.</summary>
    public string Blank { get; init; } = "";

    /// <summary>What a row says in this column.</summary>
    public string Said(SheetRow row) => row[Shape.Name] is { Length: > 0 } cell ? cell : Blank;

    public static Column<T> Own(Func<T, Key> key, Text guidance, string example) =>
        new(new("key", new("Nøkkel", "Nøkkel", "Key"), guidance, CellKind.Key) { IsRequired = true, Most = Key.MaxLength, Example = example }, (it, _) => key(it).Value, null);

    public static Column<T> Words(string name, Text title, Text guidance, Func<T, string?> tell, Action<T, string?>? take = null) =>
        new(new(name, title, guidance, CellKind.Text), (it, _) => CellText.Of(tell(it)), take is null ? null : (it, row, _) => take(it, row.Text(name)));

    public static Column<T> List(string name, Text title, Text guidance, Func<T, string?> tell, Action<T, string?>? take = null) =>
        new(new(name, title, guidance, CellKind.List), (it, _) => string.Join(';', CellText.Parts(CellText.Of(tell(it)))), take is null ? null : (it, row, _) => take(it, row.Text(name)));

    public static Column<T> Number(string name, Text title, Text guidance, Func<T, decimal?> tell, Action<T, decimal?>? take = null) =>
        new(new(name, title, guidance, CellKind.Number), (it, _) => CellText.Of(tell(it)), take is null ? null : (it, row, _) => take(it, row.Number(name)));

    public static Column<T> Whole(string name, Text title, Text guidance, Func<T, int?> tell, Action<T, int?>? take = null) =>
        new(new(name, title, guidance, CellKind.Whole), (it, _) => CellText.Of(tell(it)), take is null ? null : (it, row, _) => take(it, (int?)row.Number(name)));

    public static Column<T> Day(string name, Text title, Text guidance, Func<T, DateOnly?> tell, Action<T, DateOnly?>? take = null) =>
        new(new(name, title, guidance, CellKind.Date), (it, _) => CellText.Of(tell(it)), take is null ? null : (it, row, _) => take(it, row.Day(name)));

    public static Column<T> Yes(string name, Text title, Text guidance, Func<T, bool> tell, Action<T, bool>? take = null) =>
        new(new(name, title, guidance, CellKind.Yes), (it, _) => CellText.Of(tell(it)), take is null ? null : (it, row, _) => take(it, row[name] == "yes"));

    public static Column<T> Demo(Func<T, bool> tell, Action<T, bool>? take = null) =>
        Yes("demo", new("Oppdiktet", "Oppdikta", "Invented"), new("Er raden oppdiktet? Da får den et synlig merke.", "Er rada oppdikta? Då får ho eit synleg merke.", "Is the row invented? Then it gets a visible badge."), tell, take);

    /// <summary>A choice whose empty cell means <paramref name="blank"/>.</summary>
    public static Column<T> Pick<TEnum>(string name, Text title, Text guidance, Func<T, TEnum> tell, Action<T, TEnum>? take = null, TEnum blank = default) where TEnum : struct, Enum =>
        new(new(name, title, guidance, CellKind.Choice) { Choices = Choices.Of<TEnum>() }, (it, _) => CellText.Snake(tell(it).ToString()), take is null ? null : (it, row, _) => take(it, row.Choice(name, blank)))
        { Blank = CellText.Snake(blank.ToString()) };

    /// <summary>A choice that may be left unsaid: <paramref name="unsaid"/> is written as an empty cell.</summary>
    public static Column<T> MayPick<TEnum>(string name, Text title, Text guidance, Func<T, TEnum> tell, Action<T, TEnum>? take, TEnum unsaid) where TEnum : struct, Enum =>
        new(new(name, title, guidance, CellKind.Choice) { Choices = Choices.Of(unsaid) }, (it, _) => tell(it).Equals(unsaid) ? "" : CellText.Snake(tell(it).ToString()), take is null ? null : (it, row, _) => take(it, row.Choice(name, unsaid)));

    /// <summary>The key of a record in another sheet, which must be there.</summary>
    public static Column<T> Key_(string name, string sheet, Text title, Text guidance, Func<T, Book, string> tell, Action<T, SheetRow, Book>? take = null) =>
        new(new(name, title, guidance, CellKind.Reference) { RefersTo = sheet }, tell, take);

    /// <summary>A key kept as text: an old name may stand there, so one that is not known is told and kept.</summary>
    public static Column<T> Named(string name, string sheet, Text title, Text guidance, Func<T, string?> tell, Action<T, string?>? take = null) =>
        Words(name, title, guidance, tell, take).As(shape => shape with { RefersTo = sheet, IsLoose = true, Most = 200 });

    /// <summary>Keys kept as text, in their order.</summary>
    public static Column<T> Names(string name, string sheet, Text title, Text guidance, Func<T, string?> tell, Action<T, string?>? take = null) =>
        List(name, title, guidance, tell, take).As(shape => shape with { RefersTo = sheet, IsLoose = true });

    public Column<T> Must() => As(shape => shape with { IsRequired = true });

    public Column<T> MustWhen(Text when) => As(shape => shape with { RequiredWhen = when });

    public Column<T> Eg(string example) => As(shape => shape with { Example = example });

    public Column<T> Most(int characters) => As(shape => shape with { Most = characters });

    public Column<T> Unit(Text unit) => As(shape => shape with { Unit = unit });

    public Column<T> As(Func<ColumnShape, ColumnShape> change) => this with { Shape = change(Shape) };
}

/// <summary>Reads the exact cells of a row as values. What is not exact has been told as a fault already, and reads as nothing.</summary>
internal static class RowValues
{
    public static decimal? Number(this SheetRow row, string column) => decimal.TryParse(row[column], CultureInfo.InvariantCulture, out var number) ? number : null;

    public static DateOnly? Day(this SheetRow row, string column) => DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static Key? Key(this SheetRow row, string column) => Kernel.Key.Read(row[column]);

    public static TEnum Choice<TEnum>(this SheetRow row, string column, TEnum otherwise) where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(row[column].Replace("_", ""), ignoreCase: true, out var choice) && row[column].Length > 0 ? choice : otherwise;
}
