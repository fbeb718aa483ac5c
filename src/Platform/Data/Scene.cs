using Samspill.Kernel;

namespace Samspill.Platform.Data;

/// <summary>What a unit of work is for: the partnership it is in, who acts, and the clocks.</summary>
public sealed class Scene(Clock clock)
{
    /// <summary>What records and history name when no person did it: the command line, and what happens by itself.</summary>
    public const string System = "system";

    private string actor = System;

    /// <summary>The partnership in which the work happens; empty for the installation's own work.</summary>
    public PartnershipId Partnership { get; private set; }

    /// <summary>Who acts, as the audit trail names it: an account, or the system user at the command line.</summary>
    public string Actor
    {
        get
        {
            IsActorAskedFor = true;
            return actor;
        }

        private set => actor = value;
    }

    /// <summary>True when the reader is a guest: people are not named to her.</summary>
    public bool IsForGuest { get; internal set; }

    /// <summary>True when somebody has asked who acts.</summary>
    internal bool IsActorAskedFor { get; set; }

    /// <summary>The end of the partnership's audit chain as the door read it; null when there was no door, or after a save here.</summary>
    internal string? Revision { get; set; }

    /// <summary>The programme's clock.</summary>
    public Clock Clock { get; } = clock;

    /// <summary>Enters a partnership. Done once per unit of work, before the first question of its rows.</summary>
    public void Enter(PartnershipId partnership) => Partnership = partnership;

    /// <summary>Names who acts.</summary>
    public void Play(string actor) => Actor = actor;

    /// <summary>Says that a person of the directory acts, by a link that only she was given: her account, or herself when she has none.</summary>
    public void Play(Directory.Person person) => Actor = person.AccountId?.ToString() ?? Audit.Actors.ByLink + person.Id;
}
