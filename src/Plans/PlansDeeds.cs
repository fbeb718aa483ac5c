using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Plans;

/// <summary>What can be done with plans, and by whom.</summary>
public static class PlansDeeds
{
    /// <summary>See the register, the texts, the statements and the comparisons.</summary>
    public static readonly Deed See = new("plans.see", Roles.Insiders, new("Se planer og sammenligninger", "Sjå planar og samanlikningar", "See plans and comparisons"));

    /// <summary>Register plans, bring in their texts, and say what is a statement.</summary>
    public static readonly Deed Write = new("plans.write", Roles.Contributors, new("Registrere planer og gå gjennom utsagn", "Registrere planar og gå gjennom utsegner", "Register plans and go through statements"));

    /// <summary>Compare plans, and judge whether two statements say the same.</summary>
    public static readonly Deed Judge = new("plans.judge", Roles.Contributors, new("Sammenligne planer og bedømme likhet", "Samanlikne planar og vurdere likskap", "Compare plans and judge likeness"));

    /// <summary>Change the list of themes.</summary>
    public static readonly Deed WriteTheme = new("plans.write-theme", Roles.Leaders, new("Endre temalisten", "Endre temalista", "Change the list of themes"));

    /// <summary>Make a goal of the programme out of a statement.</summary>
    public static readonly Deed MakeGoal = new("plans.make-goal", Roles.Leaders, new("Lage mål av utsagn i planer", "Lage mål av utsegner i planar", "Make goals of statements in plans"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See, Write, Judge, WriteTheme, MakeGoal];
}
