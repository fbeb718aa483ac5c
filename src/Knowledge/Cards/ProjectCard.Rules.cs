using Samspill.Kernel;

namespace Samspill.Knowledge.Cards;

/// <summary>What may happen to a card, and when.</summary>
internal sealed partial class ProjectCard
{
    private const int MonthsBetweenLines = 3;

    /// <summary>A card of something that a document tells of, to be gone over by a person.</summary>
    /// <param name="source">Where it stands, in words: `Sluttrapport 2018, Resultater, side 3`.</param>
    /// <param name="address">The page below the partnership that shows the sentence.</param>
    public static ProjectCard From(Key key, string title, CardState state, string source, string address, DateOnly day) =>
        new() { Key = key, Title = title, State = state, Source = source, SourceAddress = address, AddedOn = day, ChangedOn = day };

    /// <summary>Those parted by `;` in a text.</summary>
    public static string[] Parts(string? text) => text?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The day by which its owner is to write a line; null for one that does not go on, or that nobody keeps.</summary>
    /// <param name="lastLine">The day of the last line; null when there is none.</param>
    public DateOnly? LineDue(DateOnly? lastLine) => State == CardState.Running && OwnerId is not null ? (lastLine > AddedOn ? lastLine.Value : AddedOn).AddMonths(MonthsBetweenLines) : null;

    /// <summary>Confirms that the result is proven.</summary>
    public Refusal? Confirm(bool hasFigureWithEvidence, PersonId? by, DateOnly day)
    {
        List<Missing> missing = [];
        if (Result is null)
        {
            missing.Add(new(CardWords.ResultMissing, CardWords.ResultRemedy));
        }

        if (Evidence is null && !hasFigureWithEvidence)
        {
            missing.Add(new(CardWords.EvidenceMissing, CardWords.EvidenceRemedy));
        }

        if (missing.Count > 0)
        {
            return CardRefusals.NotProven.Lacking(missing);
        }

        (ConfirmedOn, ConfirmedById) = (day, by);
        return null;
    }

    /// <summary>Opens it to all.</summary>
    public Refusal? Publish(DateOnly day)
    {
        if (PublishedOn is not null)
        {
            return CardRefusals.AlreadyPublished;
        }

        List<Missing> missing = [];
        void Require(bool holds, Text what)
        {
            if (!holds)
            {
                missing.Add(new(what, CardWords.FillRemedy));
            }
        }

        Require(Problem is not null, CardWords.ProblemMissing);
        Require(Done is not null || State == CardState.Idea, CardWords.DoneMissing);
        Require(Municipalities is not null, CardWords.PlaceMissing);
        Require(Result is not null || State is not (CardState.Finished or CardState.Failed), CardWords.ResultMissing);
        Require(Failure is not null || (State is not (CardState.Stopped or CardState.Failed) && Finding != CardFinding.WorksNot), CardWords.FailureMissing);
        if (missing.Count > 0)
        {
            return CardRefusals.NotReady.Lacking(missing);
        }

        PublishedOn = day;
        return null;
    }

    /// <summary>Takes it back from the open pages.</summary>
    public Refusal? Withdraw()
    {
        if (PublishedOn is null)
        {
            return CardRefusals.NotPublished;
        }

        PublishedOn = null;
        return null;
    }
}
