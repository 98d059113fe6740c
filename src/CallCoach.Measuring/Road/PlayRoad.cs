namespace CallCoach.Measuring;

/// <summary>
/// Plays a call through the whole road: sound from a file, speech, judgement, hub, and a client of the hub that tells what it gets.
/// </summary>
/// <param name="file">A WAV file with two channels.</param>
/// <param name="speed">1 in real time; infinity as fast as the road takes the sound.</param>
/// <returns>What the client saw, until the call is over and its last message has come.</returns>
public delegate IAsyncEnumerable<RoadSight> PlayRoad(string file, double speed, CancellationToken cancellationToken);
