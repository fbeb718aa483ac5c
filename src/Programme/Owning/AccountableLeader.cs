using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Owning;

/// <summary>Who answers at the top of an organisation for what it has promised: its chief executive or mayor. An owner below her is told to be so.</summary>
internal sealed class AccountableLeader : Row<PartId>
{
    public OrganisationId OrganisationId { get; init; }

    public required string Role { get; set; }

    public PersonId? PersonId { get; set; }

    /// <summary>The leaders by organisation, with what each is called: `Kommunedirektør, Notodden kommune`.</summary>
    public static async Task<IReadOnlyDictionary<OrganisationId, (PersonId? Person, string Who)>> All(SamspillDb db, CancellationToken stop) =>
        (await db.Set<AccountableLeader>().AsNoTracking().Join(db.Set<Organisation>(), leader => leader.OrganisationId, organisation => organisation.Id, (leader, organisation) => new { leader, organisation.Name }).ToListAsync(stop))
            .ToDictionary(row => row.leader.OrganisationId, row => (row.leader.PersonId, $"{row.leader.Role}, {row.Name}"));
}

internal sealed class AccountableLeaderTable : IEntityTypeConfiguration<AccountableLeader>
{
    public void Configure(EntityTypeBuilder<AccountableLeader> builder)
    {
        builder.HasIndex(leader => new { leader.PartnershipId, leader.OrganisationId }).IsUnique();
        builder.RefersTo<Organisation>(nameof(AccountableLeader.OrganisationId));
        builder.RefersTo<Person>(nameof(AccountableLeader.PersonId));
    }
}
