namespace CallCoach.Contracts;

/// <summary>What a client may ask of the hub at /hubs/call.</summary>
public interface ICallHub
{
    /// <summary>Joins, and tells which call there is.</summary>
    Task<NodeState> Watch();

    /// <summary>Messages of a call after a number, oldest first, at most 500; ask again until fewer come.</summary>
    Task<IReadOnlyList<CallMessage>> Missed(string call, long after);

    /// <summary>Passes on a key of the rep.</summary>
    Task Press(KeyPress key);

    /// <summary>Starts a live call; gives its id. Fails with a plain reason when one is under way or no device is there.</summary>
    Task<string> Start(StartCall call);

    /// <summary>Ends the live call.</summary>
    Task Stop();

    /// <summary>Keeps live figures and words from the team until the day is over, or shares them again. Without a team nothing happens.</summary>
    Task KeepBack(bool isKeptBack);
}
