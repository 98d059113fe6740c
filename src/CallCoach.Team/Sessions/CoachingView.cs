namespace CallCoach.Team;

/// <summary>What waits in coaching for someone.</summary>
/// <param name="Asking">Requests for help that no lead has answered.</param>
/// <param name="Waiting">Moments with comments that the rep has not answered.</param>
/// <param name="Recent">Other moments that are shared, newest first.</param>
/// <param name="With">With whom a session can be planned.</param>
public sealed record CoachingView(
    IReadOnlyList<MomentLine> Asking, IReadOnlyList<MomentLine> Waiting, IReadOnlyList<MomentLine> Recent, IReadOnlyList<SessionLine> Sessions,
    IReadOnlyList<(Guid Id, string Name)> With, DateTimeOffset Now);
