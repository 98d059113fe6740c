using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>What some messages do to one call.</summary>
internal sealed class CallChange(Guid id, DeviceState device, string nodeCall)
{
    public Guid Id => id;

    public DeviceState Device => device;

    public string NodeCall => nodeCall;

    /// <summary>By the team node's clock.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    public string? Prospect { get; private set; }

    public string? Segment { get; private set; }

    public bool IsWarm { get; private set; }

    public CallStatePayload? State { get; private set; }

    public CallOverPayload? Over { get; private set; }

    public void Begin(CallBeganPayload began)
    {
        (StartedAt, Prospect, Segment, IsWarm) = (Right(began.StartedAt), began.Prospect, began.Segment, began.IsWarm);
    }

    public void Stand(CallStatePayload state, DateTimeOffset writtenAt)
    {
        State = state;
        GuessStart(state.At, writtenAt);
    }

    public void Say(CallCaptionPayload caption, DateTimeOffset writtenAt) => GuessStart(caption.At, writtenAt);

    public void End(CallOverPayload over)
    {
        (Over, Segment) = (over, Segment ?? over.Segment);
        if (StartedAt == default)
            StartedAt = Right(over.StartedAt);
    }

    // The node told of its beginning in an earlier batch, or joined the team in the middle of the call.
    private void GuessStart(double at, DateTimeOffset writtenAt)
    {
        if (StartedAt == default)
            StartedAt = Right(writtenAt - TimeSpan.FromSeconds(Math.Clamp(at, 0, TimeSpan.FromDays(1).TotalSeconds)));
    }

    private DateTimeOffset Right(DateTimeOffset nodeTime) => NodeClock.Right(nodeTime, device.ClockAhead);
}
