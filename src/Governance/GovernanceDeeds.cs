using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Governance;

/// <summary>What can be done in governance, and by whom. Who may do it with this very group is a rule of the group.</summary>
public static class GovernanceDeeds
{
    /// <summary>See groups, meetings, decisions and how goals are anchored.</summary>
    public static readonly Deed See = new("governance.see", Roles.Insiders, new("Se grupper, møter og vedtak", "Sjå grupper, møte og vedtak", "See groups, meetings and decisions"));

    /// <summary>Make groups and say who sits in them.</summary>
    public static readonly Deed WriteGroup = new("governance.write-group", Roles.Leaders, new("Skrive grupper og medlemmer", "Skrive grupper og medlemmer", "Write groups and members"));

    /// <summary>Call meetings and write their minutes: leaders, and those who chair or keep the minutes of the group.</summary>
    public static readonly Deed HoldMeeting = new("governance.hold-meeting", Roles.Contributors, new("Kalle inn og skrive referat i grupper man leder", "Kalle inn og skrive referat i grupper ein leier", "Call meetings and write minutes of groups one leads"));

    /// <summary>Register decisions and say what came of them.</summary>
    public static readonly Deed WriteDecision = new("governance.write-decision", Roles.Contributors, new("Skrive vedtak i grupper man leder", "Skrive vedtak i grupper ein leier", "Write decisions of groups one leads"));

    /// <summary>See time set aside, needed and used: one's own, and for leaders everybody's.</summary>
    public static readonly Deed SeeTime = new("governance.see-time", Roles.Insiders, new("Se avsatt tid", "Sjå avsett tid", "See time set aside"));

    /// <summary>Say how much time a goal needs and has taken.</summary>
    public static readonly Deed TellTime = new("governance.tell-time", Roles.Contributors, new("Melde behov for og bruk av egen tid", "Melde behov for og bruk av eiga tid", "Tell the need for and use of one's own time"));

    /// <summary>Set time aside for somebody, and say what waits.</summary>
    public static readonly Deed SetTime = new("governance.set-time", Roles.Leaders, new("Sette av tid og si hva som venter", "Setje av tid og seie kva som ventar", "Set time aside and say what waits"));

    /// <summary>Keep in touch with those outside.</summary>
    public static readonly Deed WriteContact = new("governance.write-contact", Roles.Contributors, new("Skrive kontakter", "Skrive kontaktar", "Write contacts"));

    /// <summary>Have a calendar of one's own.</summary>
    public static readonly Deed MakeCalendar = new("governance.make-calendar", Roles.Contributors, new("Lage egen kalenderadresse", "Lage eiga kalenderadresse", "Make a calendar address"));

    /// <summary>Write what the partnership has been told, and what it did about it.</summary>
    public static readonly Deed WriteVoice = new("governance.write-voice", Roles.Leaders, new("Skrive innspill og svar", "Skrive innspel og svar", "Write what was said and done"));

    /// <summary>Read what has been opened to all: decisions, what municipalities give and get, you said, we did.</summary>
    public static readonly Deed SeePublic = new("governance.see-public", Roles.Everyone, new("Lese åpne vedtak og innspill", "Lese opne vedtak og innspel", "Read open decisions and what was said"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See, WriteGroup, HoldMeeting, WriteDecision, SeeTime, TellTime, SetTime, WriteContact, MakeCalendar, WriteVoice, SeePublic];
}
