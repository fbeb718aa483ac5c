using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>What a cell holds, and so how it is read, written and checked.</summary>
public enum CellKind
{
    /// <summary>A text; several lines are allowed.</summary>
    Text,

    /// <summary>Several texts, parted by `;`.</summary>
    List,

    /// <summary>The row's own short name.</summary>
    Key,

    /// <summary>The key of a row in another sheet.</summary>
    Reference,

    /// <summary>Several keys in the order they are written, parted by `;`.</summary>
    References,

    /// <summary>Several keys whose order means nothing, parted by `;`.</summary>
    ReferenceSet,

    /// <summary>A number, with decimals.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>Several calendar days, parted by `;`.</summary>
    Dates,

    /// <summary>Yes, or empty for no.</summary>
    Yes,

    /// <summary>One of a few names.</summary>
    Choice,

    /// <summary>Several of a few names, parted by `;`.</summary>
    Choices,

    /// <summary>A municipality's four-digit code, or the key of its organisation.</summary>
    Municipality,

    /// <summary>Several municipalities, parted by `;`.</summary>
    Municipalities,

    /// <summary>A nine-digit organisation number.</summary>
    OrganisationNumber,

    /// <summary>An e-mail address.</summary>
    Email,
}

/// <summary>A name that may be chosen, as it is stored and as people say it.</summary>
public sealed record ChoiceShape(string Name, Text Title);

/// <summary>A column: its name in files, what people call it, what it means, and what may stand in it.</summary>
/// <param name="Name">The English key word, the same in every file.</param>
/// <param name="Title">What people call it; read as a heading too.</param>
/// <param name="Guidance">What to write, in a sentence.</param>
/// <param name="Kind">What a cell of it holds.</param>
public sealed record ColumnShape(string Name, Text Title, Text Guidance, CellKind Kind)
{
    /// <summary>What else people call it; read as headings too.</summary>
    public IReadOnlyList<Text> AlsoCalled { get; init; } = [];

    /// <summary>True when no row may leave it empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>When it must be filled, in words, where that depends on the rest of the row.</summary>
    public Text? RequiredWhen { get; init; }

    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<ChoiceShape> Choices { get; init; } = [];

    /// <summary>The sheet whose keys it refers to.</summary>
    public string? RefersTo { get; init; }

    /// <summary>True when a key that is not known is told as a warning and kept, because an old name may stand there.</summary>
    public bool IsLoose { get; init; }

    /// <summary>A cell as it may look.</summary>
    public string? Example { get; init; }

    /// <summary>The unit of its numbers.</summary>
    public Text? Unit { get; init; }

    /// <summary>The longest text, in characters.</summary>
    public int Most { get; init; } = 4000;

    /// <summary>True for codes that a spreadsheet must not take for numbers.</summary>
    public bool IsCode => Kind is CellKind.Key or CellKind.Reference or CellKind.References or CellKind.ReferenceSet or CellKind.Municipality or CellKind.Municipalities or CellKind.OrganisationNumber;
}

/// <summary>A sheet: its name in files, what people call it, what its rows are, and its columns.</summary>
/// <param name="Identity">The columns by which a row is known again; none when rows are told apart by all they say.</param>
public sealed record SheetShape(string Name, Text Title, Text Guidance, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<string> Identity)
{
    /// <summary>True for a sheet of somebody else's, whose columns people know by what they are called in their own language and by no key word.</summary>
    public bool IsTitled { get; init; }

    /// <summary>What a column is called where something is said of it.</summary>
    public Text Said(ColumnShape column) => IsTitled ? new(column.Title.Nb.ToLowerInvariant(), column.Title.Nn.ToLowerInvariant(), column.Title.En.ToLowerInvariant()) : Text.Same(column.Name);

    /// <summary>The column of a name; throws for one that is not there.</summary>
    public ColumnShape this[string column] => Columns.Single(shape => shape.Name == column);
}

/// <summary>A workbook's sheets, in the order they are read.</summary>
public sealed record WorkbookShape(IReadOnlyList<SheetShape> Sheets)
{
    /// <summary>The sheet of a name; throws for one that is not there.</summary>
    public SheetShape this[string sheet] => Sheets.Single(shape => shape.Name == sheet);
}
