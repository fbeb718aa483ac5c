using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.Cards;

internal sealed class ProjectCardTable : IEntityTypeConfiguration<ProjectCard>
{
    public void Configure(EntityTypeBuilder<ProjectCard> builder)
    {
        builder.HasIndex(card => new { card.PartnershipId, card.Key }).IsUnique();
        builder.HasIndex(card => new { card.PartnershipId, card.ListKey }).IsUnique();
        builder.Property(card => card.Title).HasMaxLength(CardFields.MostTitle);
        builder.Property(card => card.ListKey).HasMaxLength(CardFields.MostListKey);
        builder.RefersTo<Person>(nameof(ProjectCard.OwnerId));
        builder.RefersTo<Person>(nameof(ProjectCard.ConfirmedById));
    }
}

internal sealed class CardFigureTable : IEntityTypeConfiguration<CardFigure>
{
    public void Configure(EntityTypeBuilder<CardFigure> builder) => builder.RefersTo<ProjectCard>(nameof(CardFigure.CardId));
}

internal sealed class CardCostTable : IEntityTypeConfiguration<CardCost>
{
    public void Configure(EntityTypeBuilder<CardCost> builder) => builder.RefersTo<ProjectCard>(nameof(CardCost.CardId));
}

internal sealed class CardLineTable : IEntityTypeConfiguration<CardLine>
{
    public void Configure(EntityTypeBuilder<CardLine> builder)
    {
        builder.RefersTo<ProjectCard>(nameof(CardLine.CardId));
        builder.RefersTo<Person>(nameof(CardLine.ById));
    }
}
