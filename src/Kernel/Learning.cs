namespace Samspill.Kernel;

/// <summary>Answers: what is known of your initiatives, for one who writes down what was learnt in them?</summary>
public interface IInitiativeFacts
{
    /// <summary>Those in use, in their order.</summary>
    Task<IReadOnlyList<InitiativeFact>> Initiatives(PartnershipId partnership, CancellationToken stop);

    /// <summary>The newest number that counts, for the whole, of each indicator of the goals that an initiative serves.</summary>
    /// <param name="initiative">Its key.</param>
    Task<IReadOnlyList<InitiativeFigure>> Figures(PartnershipId partnership, string initiative, CancellationToken stop);
}

/// <summary>An initiative as other rooms may tell of it.</summary>
/// <param name="Partners">Organisations by name, the owner first.</param>
/// <param name="Municipalities">The municipalities it takes place in, as organisation keys.</param>
/// <param name="Themes">Parted by `;`; null when not stated.</param>
/// <param name="Goals">The keys of the goals it serves.</param>
/// <param name="Costs">Kroner spent, or planned where nothing is spent yet, by source.</param>
/// <param name="Results">What came of it, a sentence each: pilots, milestones reached, the judgement of those who did it.</param>
/// <param name="Began">The first day of work that is known; null when none is.</param>
public sealed record InitiativeFact(string Key, string Title, string? Summary, IReadOnlyList<string> Partners, IReadOnlyList<string> Municipalities, string? Themes, IReadOnlyList<string> Goals, IReadOnlyList<InitiativeCost> Costs, IReadOnlyList<Text> Results, DateOnly? Began, DateOnly? Ended, bool IsDemo)
{
    /// <summary>Why it ends here and nobody carries it on; null when that is not said.</summary>
    public string? EndsHereBecause { get; init; }

    /// <summary>Who carries it on, from when and on what terms; null when nobody does.</summary>
    public Text? HandOver { get; init; }

    /// <summary>How its milestones and pilots are known to have been reached, a line each.</summary>
    public IReadOnlyList<Text> Evidence { get; init; } = [];
}

/// <summary>A measured number that concerns an initiative, and how it is known.</summary>
public sealed record InitiativeFigure(string Title, decimal Value, string? Unit, Text Evidence);

/// <summary>What one source pays for an initiative.</summary>
public sealed record InitiativeCost(string Source, decimal Amount);

/// <summary>Answers: what have others learnt that one who works on this should know?</summary>
public interface ILearningSource
{
    /// <summary>The cards and lessons most like an initiative, the most alike first, and those it builds on already.</summary>
    Task<LearntByOthers> For(PartnershipId partnership, string initiative, CancellationToken stop);
}

/// <summary>What others have learnt, and the project card of the initiative itself.</summary>
/// <param name="CardAddress">The page of its own card, or of the form that makes one, below the partnership; null when the reader may do neither.</param>
/// <param name="HasCard">True when it has a card.</param>
public sealed record LearntByOthers(IReadOnlyList<LearntThing> Things, string? CardAddress, bool HasCard, bool MayReuse)
{
    /// <summary>The past reports that the initiative was made of: what each is called, and the page below the partnership that shows the sentence.</summary>
    public IReadOnlyList<(string Title, string Address)> ToldIn { get; init; } = [];
}

/// <summary>A card or a lesson that may be of use.</summary>
/// <param name="Address">Its page below the partnership.</param>
/// <param name="Says">What to take from it; null when it says no more than its title.</param>
/// <param name="Shared">The words that make it like the initiative, the weightiest first.</param>
/// <param name="PostTo">Where one says that the initiative builds on it.</param>
/// <param name="IsReused">True when that is said already.</param>
public sealed record LearntThing(Text Kind, string Title, string Address, string? Says, IReadOnlyList<string> Shared, string PostTo, bool IsReused, bool IsDemo);

/// <summary>Answers: what went otherwise than was thought, that others could learn from?</summary>
public interface IHardshipSource
{
    /// <summary>Everything so far: changes of course and challenges.</summary>
    Task<IReadOnlyList<Hardship>> Hardships(PartnershipId partnership, CancellationToken stop);
}

/// <summary>Something that went otherwise than was thought.</summary>
/// <param name="Id">Stable, so that it is taken note of once.</param>
/// <param name="Source">Where it stands, in words.</param>
/// <param name="Address">The page below the partnership that tells of it.</param>
public sealed record Hardship(string Id, string Title, string? Because, string? Remedy, Text Source, string Address, bool IsDemo);

/// <summary>Answers: which analyses does a goal or a plan rest on?</summary>
public interface IGroundSource
{
    /// <summary>The grounds of a record, and what a reader may add.</summary>
    /// <param name="kind">As in addresses: `mal` or `plan`.</param>
    Task<Grounds> Of(PartnershipId partnership, string kind, string key, CancellationToken stop);
}

/// <summary>What a record rests on.</summary>
/// <param name="Choices">Analyses that it does not cite yet, by key and title.</param>
/// <param name="PostTo">Where one more is cited; null when the reader may not.</param>
public sealed record Grounds(IReadOnlyList<Ground> Lines, IReadOnlyList<(string Key, string Title)> Choices, string? PostTo);

/// <summary>An analysis that a record rests on.</summary>
public sealed record Ground(string Title, string? MadeBy, int? Year, string? Because, string Address, bool IsDemo);

/// <summary>Answers: what does one wonder about a goal, and what is known of it?</summary>
public interface IQuestionSource
{
    /// <summary>The questions asked of a goal, those that stand open first.</summary>
    /// <param name="goal">Its key.</param>
    Task<IReadOnlyList<AskedQuestion>> Asked(PartnershipId partnership, string goal, CancellationToken stop);
}

/// <summary>A question with the newest that is known of it.</summary>
/// <param name="Newest">Null while it has no answer.</param>
/// <param name="Address">Its page below the partnership.</param>
public sealed record AskedQuestion(string Title, string? Newest, DateOnly? NewestOn, bool IsSettled, string Address, bool IsDemo);
