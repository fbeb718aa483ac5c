using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Knowledge.Cards;

/// <summary>How far a project has come in its life.</summary>
public enum CardState
{
    /// <summary>Thought of, and not begun.</summary>
    Idea,

    /// <summary>Going on.</summary>
    Running,

    /// <summary>Carried through.</summary>
    Finished,

    /// <summary>Ended before it was done.</summary>
    Stopped,

    /// <summary>Carried through or tried, without what was hoped for.</summary>
    Failed,
}

/// <summary>Whether what was tried works.</summary>
public enum CardFinding
{
    /// <summary>It works.</summary>
    Works,

    /// <summary>It does not.</summary>
    WorksNot,

    /// <summary>Nobody can tell yet.</summary>
    TooEarly,
}

/// <summary>What a project set out to mend, what was done, what came of it and what others can take from it: told so that it is found again.</summary>
internal sealed partial class ProjectCard : Row<CardId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    public CardState State { get; set; }

    /// <summary>Null while nobody has said.</summary>
    public CardFinding? Finding { get; set; }

    public string? Problem { get; set; }

    /// <summary>What was done.</summary>
    public string? Done { get; set; }

    public string? Result { get; set; }

    /// <summary>How the result is known.</summary>
    public string? Evidence { get; set; }

    /// <summary>What failed, and why.</summary>
    public string? Failure { get; set; }

    /// <summary>What others can take over.</summary>
    public string? Transfers { get; set; }

    /// <summary>Partners by name, parted by `;`.</summary>
    public string? Partners { get; set; }

    /// <summary>The municipalities it took place in, as organisation keys parted by `;`.</summary>
    public string? Municipalities { get; set; }

    /// <summary>The place, closer than the municipality.</summary>
    public string? Place { get; set; }

    public int? FromYear { get; set; }

    public int? ToYear { get; set; }

    /// <summary>Themes, parted by `;`.</summary>
    public string? Themes { get; set; }

    /// <summary>Who can tell more, as a role or an office: it stands on the open page.</summary>
    [NamesPerson]
    public string? Contact { get; set; }

    /// <summary>Who keeps the card, and is asked how it goes; null when nobody does.</summary>
    public PersonId? OwnerId { get; set; }

    /// <summary>The goals it served, as keys parted by `;`.</summary>
    public string? Goals { get; set; }

    /// <summary>The key of the initiative it tells of; null for a project outside the programme.</summary>
    public string? Initiative { get; set; }

    /// <summary>Where it was read, in words; null when it was written here.</summary>
    public string? Source { get; set; }

    /// <summary>The page that shows where, below the partnership.</summary>
    public string? SourceAddress { get; set; }

    /// <summary>What the list it came from calls it, so that the same line changes the same card; null when it came from none.</summary>
    public string? ListKey { get; set; }

    /// <summary>The day somebody else confirmed that the result is proven; null until then, and again when the result is changed.</summary>
    public DateOnly? ConfirmedOn { get; set; }

    public PersonId? ConfirmedById { get; set; }

    /// <summary>The day it was opened to all; null while it is not.</summary>
    public DateOnly? PublishedOn { get; set; }

    public DateOnly AddedOn { get; init; }

    /// <summary>The day somebody last changed what it says.</summary>
    public DateOnly ChangedOn { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>A figure of the result: `Nye avtaler: 12 avtaler`, and how it is known.</summary>
internal sealed class CardFigure : Row<KnowledgeEntryId>
{
    public CardId CardId { get; init; }

    public int Number { get; init; }

    public required string Title { get; init; }

    public decimal Value { get; init; }

    public string? Unit { get; init; }

    public string? Evidence { get; init; }

    public bool IsDemo { get; set; }
}

/// <summary>What one source paid, in kroner.</summary>
internal sealed class CardCost : Row<KnowledgeEntryId>
{
    public CardId CardId { get; init; }

    public int Number { get; init; }

    public required string Source { get; init; }

    /// <summary>Null when the source is known and the amount is not.</summary>
    public decimal? Amount { get; init; }

    public string? Note { get; init; }

    public bool IsDemo { get; set; }
}

/// <summary>The line that a running project's owner writes each quarter.</summary>
internal sealed class CardLine : Row<KnowledgeEntryId>
{
    public CardId CardId { get; init; }

    public DateOnly On { get; init; }

    public required string Says { get; init; }

    public PersonId? ById { get; init; }

    public bool IsDemo { get; set; }
}
