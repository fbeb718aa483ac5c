using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Trust.Pulse;

namespace Samspill.Trust.Waves;

/// <summary>Those of one group in one municipality who are asked in a round.</summary>
internal sealed class Respondents : Row<RespondentsId>
{
    public WaveId WaveId { get; init; }

    public RaterGroup Group { get; init; }

    /// <summary>The municipality; null for those of the whole region.</summary>
    public OrganisationId? MunicipalityId { get; init; }

    /// <summary>How many there are of them in all.</summary>
    public int Population { get; set; }

    /// <summary>How many were invited by mail.</summary>
    public int Invited { get; set; }

    /// <summary>How many codes were printed for them.</summary>
    public int Codes { get; set; }

    /// <summary>How many may answer: those of the group, or those invited where they are more. Rates are of this many.</summary>
    public int Asked => Math.Max(Population, Invited + Codes);

    /// <summary>That more are invited than there are in the group; null when they are not.</summary>
    public Text? TooManyInvited => TooMany(Population, Invited + Codes);

    /// <summary>That so many are more than the group has; null when they are not.</summary>
    public static Text? TooMany(int population, int invited) => invited > population ? WaveWords.TooManyInvited.With(invited, population) : null;

    public bool IsDemo { get; set; }
}

internal sealed class RespondentsTable : IEntityTypeConfiguration<Respondents>
{
    public void Configure(EntityTypeBuilder<Respondents> builder)
    {
        builder.RefersTo<Wave>(nameof(Respondents.WaveId));
        builder.RefersTo<Organisation>(nameof(Respondents.MunicipalityId));
        builder.Ignore(respondents => respondents.Asked);
        builder.Ignore(respondents => respondents.TooManyInvited);
    }
}
