using Samspill.Kernel;

namespace Samspill.Platform.Data;

/// <summary>A record that belongs to one partnership. The partnership is set when it is added and can never change.</summary>
public abstract class Row
{
    /// <summary>The partnership it belongs to: the first part of every key and foreign key.</summary>
    public PartnershipId PartnershipId { get; internal set; }

    /// <summary>Counts the saves of the record, from 1; a save built on an older version is refused.</summary>
    public int Version { get; internal set; }
}

/// <summary>A record with an identity of its own.</summary>
public abstract class Row<TId> : Row where TId : struct, IId<TId>
{
    /// <summary>Its identity within the partnership.</summary>
    public TId Id { get; init; } = TId.New();
}

/// <summary>A record that people look for by its title. Every save keeps the sort key beside it, so that both databases find and list it alike.</summary>
public interface ITitled
{
    /// <summary>What it is called.</summary>
    string Title { get; }

    /// <summary>The title as <see cref="Letters.SortKey"/> writes it.</summary>
    string TitleSortKey { get; set; }
}

/// <summary>A record that is never changed nor removed once saved.</summary>
public interface IAppendOnly;

/// <summary>A record whose changes are not written to the audit trail, because it is itself a trail, a queue or a copy.</summary>
public interface IUnaudited;

/// <summary>A record that lets somebody in by a secret link: it goes along nowhere.</summary>
public interface IHoldsSecret;

/// <summary>A record that tells of a person: her values marked <see cref="PersonalAttribute"/> are sealed in the audit trail under her key.</summary>
public interface IAboutPerson
{
    /// <summary>Whom it tells of; null when nobody yet.</summary>
    PersonId? Subject { get; }
}

/// <summary>A value that names a person by word: her key, name or mail address, where a reference will not do. Sealed in the trail, and replaced when she is erased.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamesPersonAttribute : Attribute;

/// <summary>A value that changes without the trail being told, such as when a key was last used.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UntoldAttribute : Attribute;

/// <summary>A value that identifies or describes a person.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
