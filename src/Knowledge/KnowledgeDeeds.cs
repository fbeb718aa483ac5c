using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge;

/// <summary>What can be done in the knowledge base, and by whom.</summary>
public static class KnowledgeDeeds
{
    /// <summary>See project cards, lessons, questions and analyses.</summary>
    public static readonly Deed See = new("knowledge.see", Roles.Insiders, new("Se kunnskapsbanken", "Sjå kunnskapsbanken", "See the knowledge base"));

    /// <summary>See the cards and lessons that are opened to all.</summary>
    public static readonly Deed SeeOpen = new("knowledge.see-open", Roles.Everyone, new("Se det som er publisert fra kunnskapsbanken", "Sjå det som er publisert frå kunnskapsbanken", "See what is published of the knowledge base"));

    /// <summary>Write cards, lessons, questions and analyses, and bring in lists.</summary>
    public static readonly Deed Write = new("knowledge.write", Roles.Contributors, new("Skrive i kunnskapsbanken", "Skrive i kunnskapsbanken", "Write in the knowledge base"));

    /// <summary>Review lessons, publish cards, and make records of a past report.</summary>
    public static readonly Deed Review = new("knowledge.review", Roles.Leaders, new("Gå gjennom og publisere kunnskap", "Gå gjennom og publisere kunnskap", "Review and publish knowledge"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See, SeeOpen, Write, Review];
}
