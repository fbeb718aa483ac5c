using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Goals;

/// <summary>What an owner answered.</summary>
public enum OwnershipAnswer
{
    /// <summary>Nothing yet.</summary>
    Silent,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Yes, on a condition.</summary>
    YesBut,

    /// <summary>No, a full answer.</summary>
    No,

    /// <summary>She gave the request to somebody else in her organisation, and stays the one who answers for it.</summary>
    HandedOn,

    /// <summary>The leader took the request back before an answer came.</summary>
    Withdrawn,
}

/// <summary>
/// A request to own a goal, made to a role in an organisation, with the hours it takes and the answer that came. Only she who
/// was asked answers it, or a leader on her behalf with a note of how she said it.
/// </summary>
internal sealed partial class Ownership : Row<PartId>, IKeyed
{
    public required Key Key { get; init; }

    public GoalId GoalId { get; init; }

    public OrganisationId? OrganisationId { get; set; }

    public required string Role { get; set; }

    /// <summary>Who holds the role now.</summary>
    public PersonId? PersonId { get; set; }

    /// <summary>Hours per week: those asked for, and from the answer on those agreed.</summary>
    public decimal? HoursPerWeek { get; set; }

    public DateOnly? Until { get; set; }

    [NamesPerson]
    public string? AskedBy { get; set; }

    public DateOnly? AskedOn { get; set; }

    public DateOnly? AnswerBy { get; set; }

    /// <summary>The day she opened the request; null until then.</summary>
    public DateOnly? SeenOn { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public OwnershipAnswer Answer { get; set; }

    /// <summary>The condition of a yes, or the reason of a no.</summary>
    public string? Condition { get; set; }

    /// <summary>The day the condition was met, and the yes became whole.</summary>
    public DateOnly? ConditionMetOn { get; set; }

    /// <summary>How she said it, when a leader wrote the answer on her behalf; null when she wrote it.</summary>
    public string? OnBehalfNote { get; set; }

    public string? Decision { get; set; }

    /// <summary>The last day anything was heard from the owner.</summary>
    public DateOnly? LastHeard { get; set; }

    /// <summary>The last day she was reminded.</summary>
    public DateOnly? RemindedOn { get; set; }

    /// <summary>The last day she who holds the role holds it; null when no end is known.</summary>
    public DateOnly? HolderUntil { get; set; }

    /// <summary>The request that this one came from: handed on by her who was asked first, or taken over from her who held the role before. Null for one that began by itself.</summary>
    public PartId? FollowsId { get; set; }

    /// <summary>Why it was handed on, or why the role changed hands.</summary>
    public string? FollowsBecause { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>True when she has said yes, or yes on a condition that has been met.</summary>
    public bool HasSaidYes => Answer == OwnershipAnswer.Yes || (Answer == OwnershipAnswer.YesBut && ConditionMetOn is not null);

    /// <summary>True when a role in an organisation, held by a person, has said yes and hours are set aside.</summary>
    public bool IsAccepted => HasSaidYes && HoursPerWeek > 0 && OrganisationId is not null && PersonId is not null;

    /// <summary>How many days nothing has been heard; null when the owner has answered or was never asked.</summary>
    public int? SilentDays(DateOnly today) => Answer == OwnershipAnswer.Silent && (LastHeard ?? AskedOn) is { } heard ? today.DayNumber - heard.DayNumber : null;

    /// <summary>The request that stands among all that were made for a goal: the newest one accepted, else the newest.</summary>
    public static Ownership? Standing(IEnumerable<Ownership> requests)
    {
        var newestFirst = requests.OrderByDescending(request => request.AskedOn).ThenByDescending(request => request.Id.Value).ToList();
        return newestFirst.Find(request => request.IsAccepted) ?? newestFirst.Find(request => request.Answer is not (OwnershipAnswer.Withdrawn or OwnershipAnswer.HandedOn)) ?? newestFirst.Find(request => request.Answer == OwnershipAnswer.HandedOn);
    }

    /// <summary>Takes the answer; null when done. A later answer takes an earlier one's place, and the trail keeps both.</summary>
    public Refusal? Take(OwnershipAnswer answer, string? condition, decimal? hours, Answering who, DateOnly today)
    {
        if (who.Person != PersonId || PersonId is null)
        {
            if (!who.IsLeader)
            {
                return OwnershipRefusals.NotAsked.With(Role);
            }

            if (string.IsNullOrWhiteSpace(who.OnBehalfNote))
            {
                return OwnershipRefusals.OnBehalfWithoutNote.With(Role);
            }
        }

        if (Answer is OwnershipAnswer.HandedOn or OwnershipAnswer.Withdrawn)
        {
            return OwnershipRefusals.NoLongerOpen;
        }

        if (answer is not (OwnershipAnswer.Yes or OwnershipAnswer.YesBut or OwnershipAnswer.No))
        {
            return OwnershipRefusals.NoAnswer;
        }

        if (answer == OwnershipAnswer.YesBut && string.IsNullOrWhiteSpace(condition))
        {
            return OwnershipRefusals.YesButWithoutCondition;
        }

        if (answer != OwnershipAnswer.No && !((hours ?? HoursPerWeek) > 0))
        {
            return OwnershipRefusals.YesWithoutHours;
        }

        (Answer, Condition, ConditionMetOn, HoursPerWeek) = (answer, answer == OwnershipAnswer.Yes ? null : condition, null, hours ?? HoursPerWeek);
        (AnsweredOn, LastHeard, SeenOn) = (today, today, SeenOn ?? today);
        OnBehalfNote = who.Person == PersonId ? null : who.OnBehalfNote;
        return null;
    }

    /// <summary>Says that the condition is met, which makes the yes whole; null when done.</summary>
    public Refusal? MeetCondition(DateOnly today)
    {
        if (Answer != OwnershipAnswer.YesBut || ConditionMetOn is not null)
        {
            return OwnershipRefusals.NoConditionOpen;
        }

        ConditionMetOn = today;
        return null;
    }
}

/// <summary>Who answers a request: the person, whether she may answer on another's behalf, and how that other said it.</summary>
internal sealed record Answering(PersonId? Person, bool IsLeader, string? OnBehalfNote);

internal static class OwnershipRefusals
{
    public static readonly Refusal NotAsked = new("programme.ownership-not-yours", new("Bare den som er spurt, {0}, svarer. Prosjektlederen kan skrive svaret på vegne av den som er spurt.", "Berre den som er spurd, {0}, svarar. Prosjektleiaren kan skrive svaret på vegner av den som er spurd.", "Only the one who was asked, {0}, answers. The project leader can write the answer for the one who was asked."), RefusalKind.Forbidden);

    public static readonly Refusal OnBehalfWithoutNote = new("programme.ownership-on-behalf-without-note", new("Skriv hvordan {0} ga svaret, for eksempel «på telefon 2. oktober».", "Skriv korleis {0} gav svaret, til dømes «på telefon 2. oktober».", "Write how {0} gave the answer, for example “by phone, 2 October”."));

    public static readonly Refusal NoAnswer = new("programme.ownership-no-answer", new("Velg ja, ja på et vilkår, eller nei.", "Vel ja, ja på eit vilkår, eller nei.", "Choose yes, yes on a condition, or no."));

    public static readonly Refusal YesButWithoutCondition = new("programme.ownership-yes-but-without-condition", new("Skriv hva som må til for at det blir ja.", "Skriv kva som må til for at det blir ja.", "Write what it takes for it to become yes."));

    public static readonly Refusal YesWithoutHours = new("programme.ownership-yes-without-hours", new("Et ja trenger timer. Skriv hvor mange i uken.", "Eit ja treng timar. Skriv kor mange i veka.", "A yes needs hours. Write how many a week."));

    public static readonly Refusal NoLongerOpen = new("programme.ownership-no-longer-open", new("Forespørselen er trukket eller gitt videre, og venter ikke lenger på dette svaret.", "Spørsmålet er trekt eller gjeve vidare, og ventar ikkje lenger på dette svaret.", "The request has been withdrawn or handed on, and no longer waits for this answer."), RefusalKind.Conflict);

    public static readonly Refusal HandedOnByOther = new("programme.ownership-handed-on-by-other", new("Bare den som er spurt, gir forespørselen videre.", "Berre den som er spurd, gjev spørsmålet vidare.", "Only the one who was asked hands the request on."), RefusalKind.Forbidden);

    public static readonly Refusal NoConditionOpen = new("programme.ownership-no-condition-open", new("Det står ikke noe vilkår åpent på dette svaret.", "Det står ikkje noko vilkår ope på dette svaret.", "No condition is open on this answer."));
}

internal sealed class OwnershipTable : IEntityTypeConfiguration<Ownership>
{
    public void Configure(EntityTypeBuilder<Ownership> builder)
    {
        builder.HasIndex(ownership => new { ownership.PartnershipId, ownership.Key }).IsUnique();
        builder.RefersTo<Goal>(nameof(Ownership.GoalId));
        builder.RefersTo<Organisation>(nameof(Ownership.OrganisationId));
        builder.RefersTo<Person>(nameof(Ownership.PersonId));
        builder.RefersTo<Ownership>(nameof(Ownership.FollowsId));
        builder.Ignore(ownership => ownership.HasSaidYes);
        builder.Ignore(ownership => ownership.IsAccepted);
    }
}
