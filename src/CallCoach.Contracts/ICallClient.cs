namespace CallCoach.Contracts;

/// <summary>What the hub sends. Field names on the wire are camelCase JSON.</summary>
public interface ICallClient
{
    /// <summary>One numbered message of a call.</summary>
    Task Message(CallMessage message);

    /// <summary>Levels of both tracks.</summary>
    Task Levels(LevelsMessage levels);

    /// <summary>How this node stands with its team, at first and with each change; never where it has joined none.</summary>
    Task Team(TeamState team);
}
