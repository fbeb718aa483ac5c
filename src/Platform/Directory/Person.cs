using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Directory;

/// <summary>A person in a partnership's directory: her title, where she works, and what she may do. She may or may not have an account.</summary>
public sealed class Person : Row<PersonId>, IKeyed, IAboutPerson
{
    /// <summary>The short name in addresses and workbooks.</summary>
    [Personal]
    public required Key Key { get; init; }

    /// <summary>Her name, or her title where names are not wanted.</summary>
    [Personal]
    public required string Name { get; set; }

    /// <summary>Her title: `Næringssjef, Seljord`.</summary>
    [Personal]
    public string? Title { get; set; }

    /// <summary>Where she works; null when not stated.</summary>
    public OrganisationId? OrganisationId { get; set; }

    /// <summary>Her address for mail; null when not stated. In lower case.</summary>
    [Personal]
    public string? Email { get; set; }

    /// <summary>The language she is written to in.</summary>
    public Language Language { get; set; }

    /// <summary>Her roles in the partnership.</summary>
    public Role Roles { get; set; }

    /// <summary>The account she signs in with; null until she has.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>The day she was erased, real time: what stands here is then nobody's. Null for a person.</summary>
    public DateOnly? ErasedOn { get; set; }

    /// <summary>True for an invented row.</summary>
    public bool IsDemo { get; set; }

    /// <inheritdoc/>
    public PersonId? Subject => Id;
}

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasIndex(person => new { person.PartnershipId, person.Key }).IsUnique();
        builder.HasIndex(person => new { person.PartnershipId, person.AccountId }).IsUnique();
        builder.HasIndex(person => person.AccountId);
        builder.RefersTo<Organisation>(nameof(Person.OrganisationId));
        builder.Property(person => person.Roles).HasConversion<int>();
        builder.Ignore(person => person.Subject);
    }
}
