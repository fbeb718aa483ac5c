namespace Samspill.Kernel;

/// <summary>Answers: what do you keep about this person? Asked when she wants to see it, and when she takes it with her.</summary>
public interface IPersonalData
{
    /// <summary>All of hers in a partnership, and nobody else's: what names another person is left out.</summary>
    Task<IReadOnlyList<PersonalRecords>> About(PartnershipId partnership, PersonId person, CancellationToken stop);
}

/// <summary>The records of one kind that tell of a person.</summary>
/// <param name="Name">Stable, for programs: `platform_comment`.</param>
/// <param name="Kind">What they are called.</param>
/// <param name="Records">Each by its fields, in the words of a reader.</param>
public sealed record PersonalRecords(string Name, Text Kind, IReadOnlyList<IReadOnlyList<PersonalField>> Records)
{
    /// <summary>Files that are hers: the name and the bytes; none unless said.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)> Files { get; init; } = [];
}

/// <summary>A field of a record that tells of a person.</summary>
public sealed record PersonalField(string Name, Text Title, string Value);
