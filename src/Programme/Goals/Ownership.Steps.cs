using Samspill.Kernel;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Goals;

/// <summary>How a request leaves the one it was made to without her answer: handed on, or withdrawn.</summary>
internal sealed partial class Ownership
{
    /// <summary>
    /// Hands the request on to <paramref name="to"/>: what comes out is her request, for the same hours. She who hands it on stays the one
    /// who answers for it, and the refusal says why it may not be done.
    /// </summary>
    public (Ownership? Made, Refusal? Refusal) HandOn(Person to, PersonId? by, string because, Key key, DateOnly today)
    {
        if (PersonId is null || by != PersonId)
        {
            return (null, OwnershipRefusals.HandedOnByOther);
        }

        if (Answer is not (OwnershipAnswer.Silent or OwnershipAnswer.YesBut))
        {
            return (null, OwnershipRefusals.NoLongerOpen);
        }

        (Answer, Condition, ConditionMetOn, OnBehalfNote) = (OwnershipAnswer.HandedOn, because, null, null);
        (AnsweredOn, LastHeard, SeenOn) = (today, today, SeenOn ?? today);
        var made = PassedTo(to, to.Title ?? to.Name, because, key, today);
        made.AnswerBy = AnswerBy > today ? AnswerBy : today.AddDays(14);
        return (made, null);
    }

    /// <summary>The same role's request to the one who follows; the hours agreed stand until she answers.</summary>
    public Ownership PassedTo(Person to, string role, string because, Key key, DateOnly today) => new()
    {
        Key = key,
        GoalId = GoalId,
        OrganisationId = OrganisationId,
        Role = role,
        PersonId = to.Id,
        HoursPerWeek = HoursPerWeek,
        Until = Until,
        AskedOn = today,
        AnswerBy = today.AddDays(14),
        FollowsId = Id,
        FollowsBecause = because,
        IsDemo = IsDemo,
    };

    /// <summary>
    /// True when the role has said yes and nobody holds it now: she who did is erased, has left the organisation, has lost her access, or her last
    /// day has passed. The ownership stays with the role.
    /// </summary>
    public bool IsVacant(Person? holder, DateOnly today) => HasSaidYes && (holder is null || holder.ErasedOn is not null || HolderUntil < today
        || (OrganisationId is { } own && holder.OrganisationId is { } now && own != now) || (holder.AccountId is not null && holder.Roles == Samspill.Platform.Rights.Role.None));

    /// <summary>Takes a request back that nobody has answered; null when done.</summary>
    public Refusal? Withdraw(string because, DateOnly today)
    {
        if (Answer != OwnershipAnswer.Silent)
        {
            return OwnershipRefusals.NoLongerOpen;
        }

        (Answer, Condition, AnsweredOn) = (OwnershipAnswer.Withdrawn, because, today);
        return null;
    }
}
