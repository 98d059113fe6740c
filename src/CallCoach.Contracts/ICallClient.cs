namespace CallCoach.Contracts;

/// <summary>What the hub sends. Field names on the wire are camelCase JSON.</summary>
public interface ICallClient
{
    /// <summary>One numbered message of a call.</summary>
    Task Message(CallMessage message);

    /// <summary>Levels of both tracks.</summary>
    Task Levels(LevelsMessage levels);
}
