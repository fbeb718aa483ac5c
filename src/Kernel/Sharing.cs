namespace Samspill.Kernel;

/// <summary>Answers: what of yours may anybody read, told so that another system can fetch it? Never more than your open pages show.</summary>
/// <remarks>What is no longer answered is withdrawn: the ledger of what was shared sees it, and says so to all who fetch.</remarks>
public interface IPublishedSource
{
    /// <summary>The sets your records come in. A partnership may hold each of them back.</summary>
    IReadOnlyList<PublishedSet> Sets { get; }

    /// <summary>All that is published now, in any order, each record once.</summary>
    /// <param name="only">The records asked about, each as set and id, for one who reads page by page; null for all. More may be answered than was asked.</param>
    Task<IReadOnlyList<PublishedRecord>> Published(PartnershipId partnership, IReadOnlySet<(string Set, string Id)>? only, CancellationToken stop);
}

/// <summary>A set of published records: its name in addresses (`tiltak`), what it is called, and what it holds.</summary>
/// <param name="Page">The open page that shows the same, below the partnership.</param>
public sealed record PublishedSet(string Name, Text Title, Text About, string Page);

/// <summary>A record that anybody may read and fetch.</summary>
/// <param name="Set">The name of its set.</param>
/// <param name="Id">Its name within the set; never used again for another. Letters a–z, digits and hyphens.</param>
/// <param name="Address">The open page that shows it, below the partnership: `/apent/tiltak#sommerskole`.</param>
public sealed record PublishedRecord(string Set, string Id, PublishedKind Kind, string Title, string Address)
{
    /// <summary>What it is, in a few sentences; null when nothing is written.</summary>
    public string? Abstract { get; init; }

    /// <summary>The day it is from: decided, released or finished; null when not stated.</summary>
    public DateOnly? On { get; init; }

    /// <summary>When it began; null when not stated.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>When it ended or is to end; null when not stated.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>How it stands, as a word; null when that is no question.</summary>
    public string? Status { get; init; }

    /// <summary>Who has a part in it: organisations, never a person whom the open page does not name.</summary>
    public IReadOnlyList<PublishedParty> Parties { get; init; } = [];

    /// <summary>What it is about, in words.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The codes of the municipalities it concerns.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Other published records that it belongs to, each as set and id: `mal/naering`.</summary>
    public IReadOnlyList<string> Relations { get; init; } = [];

    /// <summary>The language it is written in; null for that of the partnership.</summary>
    public Language? Language { get; init; }

    /// <summary>True for an invented record.</summary>
    public bool IsDemo { get; init; }
}

/// <summary>What kind of thing a published record is.</summary>
public enum PublishedKind
{
    /// <summary>A goal.</summary>
    Goal,

    /// <summary>Something that is or was done: an initiative, a project card.</summary>
    Project,

    /// <summary>Figures.</summary>
    Dataset,

    /// <summary>A decision by a body.</summary>
    Decision,

    /// <summary>A text that was published: a report, a plan, a lesson.</summary>
    Publication,

    /// <summary>An organisation that has a part in what is published.</summary>
    Organisation,
}

/// <summary>Who has a part in a record.</summary>
/// <param name="Key">The organisation's key in the directory.</param>
/// <param name="Number">Its organisation number; null when not known.</param>
public sealed record PublishedParty(PartyRole Role, string Key, string Name, string? Number);

/// <summary>The part somebody has in a record.</summary>
public enum PartyRole
{
    /// <summary>Answers for it.</summary>
    Owner,

    /// <summary>Takes part.</summary>
    Partner,

    /// <summary>Decided or wrote it.</summary>
    Author,
}

/// <summary>Answers: which tables of yours are open to all, and what stands in them? Never more than your open pages show.</summary>
public interface IOpenData
{
    /// <summary>The tables, each with its columns explained.</summary>
    IReadOnlyList<OpenTable> Tables { get; }

    /// <summary>The rows of a table, each with a value for every column: text, number, date, yes or no, or null.</summary>
    Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(PartnershipId partnership, string table, CancellationToken stop);
}

/// <summary>A table anybody may take away.</summary>
/// <param name="Name">Its name in addresses: `indikatorer`.</param>
/// <param name="Set">The set it belongs to: held back with it.</param>
/// <param name="Theme">Its theme among those of the European Union's data portals: `REGI`, `GOVE`, `ECON`, `SOCI`.</param>
public sealed record OpenTable(string Name, string Set, Text Title, Text About, string Theme, IReadOnlyList<OpenColumn> Columns);

/// <summary>A column: its name in the file, what it is called, what it means, and what kind of value it holds.</summary>
public sealed record OpenColumn(string Name, ColumnKind Kind, Text Title, Text About);

/// <summary>What kind of value a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number, with a point before its decimals.</summary>
    Number,

    /// <summary>A day, as 2018-10-02.</summary>
    Date,

    /// <summary>True or false.</summary>
    YesNo,
}
