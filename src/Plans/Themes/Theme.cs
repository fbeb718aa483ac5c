using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Plans.Themes;

/// <summary>A theme that statements are sorted by, with the beginnings of words that propose it.</summary>
internal sealed class Theme : Row<ThemeId>, IKeyed
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    /// <summary>Beginnings of words, one a line: a statement that has them is proposed under this theme.</summary>
    public string? Words { get; set; }

    /// <summary>Its place in the list, from 1.</summary>
    public int Number { get; set; }

    /// <summary>The day it went out of use; null while it is in use. What was sorted under it stays so.</summary>
    public DateOnly? EndedOn { get; set; }

    public IEnumerable<string> Beginnings => (Words ?? "").Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => word.ToLowerInvariant());
}

internal sealed class ThemeTable : IEntityTypeConfiguration<Theme>
{
    public const int MostTitle = 80;

    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.HasIndex(theme => new { theme.PartnershipId, theme.Key }).IsUnique();
        builder.Property(theme => theme.Title).HasMaxLength(MostTitle);
    }
}
