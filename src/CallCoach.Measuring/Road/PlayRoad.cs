namespace CallCoach.Measuring;

/// <summary>
/// Plays a call through the whole road: sound from a file, speech, judgement, hub, and a client of the hub that tells what it gets.
/// </summary>
/// <param name="settings">Settings that stand above the program's own, by their names.</param>
/// <param name="file">A WAV file with two channels.</param>
/// <param name="speed">How many times faster than life; 1 is real time.</param>
/// <returns>What the client saw, until the call is over and its last message has come.</returns>
public delegate IAsyncEnumerable<RoadSight> PlayRoad(
    IReadOnlyDictionary<string, string?> settings, string file, double speed, CancellationToken cancellationToken);
