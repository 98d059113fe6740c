using CallCoach.Contracts;
using Microsoft.Extensions.Logging;

namespace CallCoach.Uplink;

/// <summary>The one door to the outbox: what the policy does not share never gets in.</summary>
public sealed class TeamReport
{
    private readonly Outbox _outbox;
    private readonly TeamStanding _standing;
    private readonly ILogger _log;
    private bool _leavesOut;

    internal TeamReport(Outbox outbox, TeamStanding standing, ILogger<TeamReport> log) => (_outbox, _standing, _log) = (outbox, standing, log);

    /// <summary>Tells the team, as far as the policy shares it.</summary>
    /// <returns>Whether anything of it is told.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public bool Tell(NodePayload payload)
    {
        if (Sharing.PartOf(payload, _standing.Policy) is not { } shared)
            return false;
        var isIn = _outbox.Add(shared, isLasting: shared is not (CallCaptionPayload or CallStatePayload));
        if (!isIn && !_leavesOut)
            _log.CaptionsLeftOut();
        _leavesOut = !isIn;
        return isIn;
    }
}
