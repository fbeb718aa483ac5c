using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Archive;

namespace Samspill.Platform.Data;

/// <summary>What holds for every table: keys that begin with the partnership, the filter, the version, the table's prefix.</summary>
public static class Conventions
{
    /// <summary>The name of the filter that keeps partnerships apart.</summary>
    internal const string Partnership = "partnership";

    /// <summary>The name of the filter that hides what lies in the archive.</summary>
    public const string Archive = "archive";

    /// <summary>A required reference to another record of the same partnership; removing the other is refused while this one stands.</summary>
    public static void RefersTo<TOther>(this EntityTypeBuilder entity, string idProperty) where TOther : Row =>
        entity.HasOne(typeof(TOther)).WithMany().HasForeignKey(nameof(Row.PartnershipId), idProperty).OnDelete(DeleteBehavior.Restrict);

    /// <summary>Marks a property that is fixed once saved, such as a measured value.</summary>
    public static PropertyBuilder<T> IsFixed<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        return property;
    }

    internal static void Apply(ModelBuilder model, SamspillDb db)
    {
        foreach (var type in model.Model.GetEntityTypes().ToList())
        {
            if (!type.IsOwned() && type.GetTableName() is not null)
            {
                type.SetTableName(TableName(type));
            }

            if (typeof(Row).IsAssignableFrom(type.ClrType))
            {
                Keep(model, type, db);
            }

            foreach (var property in type.GetProperties().Where(property => property.Name.EndsWith("SortKey", StringComparison.Ordinal)))
            {
                // Bytes in order, so that both databases list a-z æ ø å alike.
                property.SetCollation(db.IsSqlite ? null : "C");
            }
        }
    }

    private static void Keep(ModelBuilder model, IMutableEntityType type, SamspillDb db)
    {
        var entity = model.Entity(type.ClrType);
        if (type.ClrType.GetProperty("Id") is not null)
        {
            entity.HasKey(nameof(Row.PartnershipId), "Id");
            entity.Property("Id").ValueGeneratedNever();
        }

        entity.Property(nameof(Row.Version)).IsConcurrencyToken();
        entity.HasQueryFilter(Partnership, Filter(type.ClrType, db));
        if (typeof(IArchivable).IsAssignableFrom(type.ClrType))
        {
            entity.HasQueryFilter(Archive, InUse(type.ClrType));
        }
    }

    /// <summary>row => row.PartnershipId == db.Here, for a row type known only at run time.</summary>
    private static LambdaExpression Filter(Type rowType, SamspillDb db)
    {
        var row = Expression.Parameter(rowType, "row");
        var mine = Expression.Property(row, nameof(Row.PartnershipId));
        var here = Expression.Property(Expression.Constant(db, typeof(SamspillDb)), nameof(SamspillDb.Here));
        return Expression.Lambda(Expression.Equal(mine, here), row);
    }

    /// <summary>row => row.ArchivedOn == null.</summary>
    private static LambdaExpression InUse(Type rowType)
    {
        var row = Expression.Parameter(rowType, "row");
        return Expression.Lambda(Expression.Equal(Expression.Property(row, nameof(IArchivable.ArchivedOn)), Expression.Constant(null, typeof(DateOnly?))), row);
    }

    /// <summary>`programme_goal_version` for Samspill.Programme's GoalVersion.</summary>
    private static string TableName(IMutableEntityType type)
    {
        var room = type.ClrType.Assembly.GetName().Name!;
        var prefix = room.StartsWith("Samspill.", StringComparison.Ordinal) ? room["Samspill.".Length..].ToLowerInvariant() : "platform";
        var name = type.ClrType.Name.Split('`')[0];
        var snake = string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
        return $"{prefix}_{snake}";
    }
}
