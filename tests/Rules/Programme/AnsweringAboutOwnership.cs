using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Rules.Programme;

/// <summary>Who may answer a request to own a goal, and what each answer needs.</summary>
public sealed class AnsweringAboutOwnership
{
    private static readonly DateOnly Today = new(2018, 10, 2);
    private static readonly PersonId Asked = PersonId.From(Guid.CreateVersion7());
    private static readonly Answering Herself = new(Asked, false, null);

    [Fact]
    public void The_one_who_was_asked_says_yes_and_owns_the_goal()
    {
        var request = Request();

        Assert.Null(request.Take(OwnershipAnswer.Yes, "et vilkår som ikke hører til", null, Herself, Today));

        Assert.True(request.IsAccepted);
        Assert.Equal((OwnershipAnswer.Yes, Today, Today, (string?)null), (request.Answer, request.AnsweredOn!.Value, request.LastHeard!.Value, request.Condition));
        Assert.Null(request.SilentDays(Today));
    }

    [Fact]
    public void A_stranger_is_refused_and_nothing_is_changed()
    {
        var request = Request();

        Assert.Equal("programme.ownership-not-yours", request.Take(OwnershipAnswer.Yes, null, 2, new Answering(PersonId.From(Guid.CreateVersion7()), false, "på telefon"), Today)?.Code);
        Assert.Equal("programme.ownership-not-yours", request.Take(OwnershipAnswer.Yes, null, 2, new Answering(null, false, null), Today)?.Code);
        Assert.Equal(OwnershipAnswer.Silent, request.Answer);
    }

    [Fact]
    public void A_leader_answers_for_her_only_with_a_note_of_how_she_said_it()
    {
        var request = Request();

        Assert.Equal("programme.ownership-on-behalf-without-note", request.Take(OwnershipAnswer.Yes, null, null, new Answering(null, true, " "), Today)?.Code);
        Assert.Null(request.Take(OwnershipAnswer.Yes, null, null, new Answering(null, true, "På telefon 2. oktober"), Today));
        Assert.Equal("På telefon 2. oktober", request.OnBehalfNote);
    }

    [Fact]
    public void Yes_but_needs_its_condition_and_becomes_whole_when_it_is_met()
    {
        var request = Request();

        Assert.Equal("programme.ownership-yes-but-without-condition", request.Take(OwnershipAnswer.YesBut, "", null, Herself, Today)?.Code);
        Assert.Null(request.Take(OwnershipAnswer.YesBut, "Hvis jeg slipper markedsplanen", null, Herself, Today));
        Assert.False(request.IsAccepted);
        Assert.Null(request.MeetCondition(Today));
        Assert.True(request.IsAccepted);
        Assert.Equal("programme.ownership-no-condition-open", request.MeetCondition(Today)?.Code);
    }

    [Fact]
    public void No_is_a_full_answer_and_needs_no_hours()
    {
        var request = Request();
        request.HoursPerWeek = null;

        Assert.Equal("programme.ownership-yes-without-hours", request.Take(OwnershipAnswer.Yes, null, null, Herself, Today)?.Code);
        Assert.Equal("programme.ownership-no-answer", request.Take(OwnershipAnswer.Silent, null, 2, Herself, Today)?.Code);
        Assert.Null(request.Take(OwnershipAnswer.No, null, null, Herself, Today));
        Assert.Equal((OwnershipAnswer.No, false), (request.Answer, request.IsAccepted));
    }

    [Fact]
    public void An_accepted_owner_stands_until_another_has_accepted()
    {
        var (old, late) = (Request(), Request());
        (old.AskedOn, late.AskedOn) = (Today.AddDays(-30), Today);
        old.Take(OwnershipAnswer.Yes, null, null, Herself, Today);

        Assert.Same(old, Ownership.Standing([late, old]));
        late.Take(OwnershipAnswer.Yes, null, null, Herself, Today);
        Assert.Same(late, Ownership.Standing([late, old]));
        Assert.Null(Ownership.Standing([]));
    }

    [Fact]
    public void Silence_is_counted_from_the_day_she_was_last_heard() =>
        Assert.Equal(214, new Ownership { Key = Key.From("o"), Role = "Kommunalsjef", AskedOn = new DateOnly(2018, 3, 2), LastHeard = new DateOnly(2018, 3, 2) }.SilentDays(Today));

    private static Ownership Request() => new() { Key = Key.From("o"), Role = "Næringssjef", OrganisationId = OrganisationId.From(Guid.CreateVersion7()), PersonId = Asked, HoursPerWeek = 2, AskedOn = Today };
}
