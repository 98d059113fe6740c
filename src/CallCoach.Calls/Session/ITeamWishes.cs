namespace CallCoach.Calls;

/// <summary>What the rep's team asks of the coach for live calls; each call reads it anew when it begins.</summary>
public interface ITeamWishes
{
    /// <summary>Share of tips that is kept back by lot, 0 to 0.5.</summary>
    double HoldBack { get; }

    /// <summary>Rules whose tips the team does without.</summary>
    IReadOnlyList<string>? Retired { get; }

    /// <summary>The playbook for a rep who chose none, if the team published one.</summary>
    string? Playbook { get; }
}
