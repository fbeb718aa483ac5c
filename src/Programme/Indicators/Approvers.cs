using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Indicators;

/// <summary>Those who may approve a number for the partnership: they have the right, an account to use it with, and neither reported it nor, in two levels, approved it for the municipality.</summary>
internal static class Approvers
{
    /// <summary>One who approves.</summary>
    public sealed record Approver(string Key, string Name);

    /// <summary>Everybody with the right and an account, by key.</summary>
    public static async Task<List<Approver>> All(SamspillDb db, CancellationToken stop)
    {
        var may = ProgrammeDeeds.ApproveMeasurement.May;
        return (await db.Set<Person>().Where(person => (person.Roles & may) != Role.None && person.AccountId != null && person.ErasedOn == null).OrderBy(person => person.Key).Select(person => new { person.Key, person.Name }).ToListAsync(stop)).ConvertAll(person => new Approver(person.Key.Value, person.Name));
    }

    /// <summary>Those of them who may approve this number.</summary>
    public static async Task<List<Approver>> Of(SamspillDb db, Measurement number, ApprovalLevels levels, CancellationToken stop) =>
        Among(await All(db, stop), number.ReportedBy, number.EndorsedBy, levels, (await ApprovalRule.Of(db, stop)).Own);

    /// <summary>The same, when all are known. Where the rule lets one alone approve, whoever approved for the municipality does so when nobody else is left.</summary>
    public static List<Approver> Among(IReadOnlyCollection<Approver> all, string? reportedBy, string? endorsedBy, ApprovalLevels levels, OwnApproval own)
    {
        var others = all.Where(person => person.Key != reportedBy).ToList();
        var free = others.FindAll(person => levels == ApprovalLevels.One || person.Key != endorsedBy);
        return own == OwnApproval.Always ? [.. all] : free.Count > 0 || own == OwnApproval.Never ? free : others.Count > 0 ? others : [.. all];
    }
}
