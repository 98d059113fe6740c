namespace CallCoach.Tracking.Queueing;

/// <summary>Who to call now, who later today, and who not.</summary>
/// <param name="Ready">In the order to call them.</param>
/// <param name="Waiting">Due today, for a better or a legal hour, the soonest first.</param>
/// <param name="Shut">Due, but law, a suppression or a limit forbids it.</param>
/// <param name="Later">How many are due on another day.</param>
/// <param name="Resting">How many used up their tries and rest.</param>
public sealed record QueuePlan(
    IReadOnlyList<QueueLine> Ready, IReadOnlyList<QueueLine> Waiting, IReadOnlyList<ShutLine> Shut, int Later, int Resting);
