using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>What a group of messages does to the tables, gathered so that each table is written once.</summary>
internal sealed class Effects
{
    private readonly Dictionary<Guid, CallChange> _calls = [];

    public IReadOnlyCollection<CallChange> Calls => _calls.Values;

    public List<(DeviceState Device, Guid Call, long Number, CallCaptionPayload Caption)> Captions { get; } = [];

    public List<(DeviceState Device, Guid Call, string Outcome)> Outcomes { get; } = [];

    /// <summary>Moments by id: one that is shared again takes the place of the earlier one, and one that is taken back is gone.</summary>
    public Dictionary<Guid, (DeviceState Device, DateTimeOffset At, MomentSharedPayload Moment)> Moments { get; } = [];

    public List<(DeviceState Device, DateTimeOffset At, Guid Moment)> Withdrawn { get; } = [];

    public List<(DeviceState Device, WhisperAnsweredPayload Answer)> Whispers { get; } = [];

    public List<(DeviceState Device, DateTimeOffset At, DrillTriedPayload Drill)> Drills { get; } = [];

    /// <summary>Last message of each device.</summary>
    public Dictionary<Guid, long> Accepted { get; } = [];

    /// <summary>Takes in what is shared of a message.</summary>
    public void Add(DeviceState device, NodeMessage message)
    {
        Accepted[device.Sender.Device] = message.Number;
        switch (Sharing.PartOf(Limits.Of(message.Payload), device.Policy))
        {
            case CallBeganPayload began:
                Of(device, began.Call).Begin(began);
                break;
            case CallStatePayload state:
                Of(device, state.Call).Stand(state, message.At);
                break;
            case CallCaptionPayload caption:
                Of(device, caption.Call).Say(caption, message.At);
                Captions.Add((device, CallKey.Of(device.Sender.Device, caption.Call), message.Number, caption));
                break;
            case CallOverPayload over:
                Of(device, over.Call).End(over);
                break;
            case OutcomeChangedPayload changed:
                Outcomes.Add((device, CallKey.Of(device.Sender.Device, changed.Call), changed.Outcome));
                break;
            case MomentSharedPayload moment:
                Withdrawn.RemoveAll(gone => gone.Moment == moment.Moment);
                Moments[moment.Moment] = (device, NodeClock.Right(message.At, device.ClockAhead), moment);
                break;
            case MomentWithdrawnPayload gone:
                Moments.Remove(gone.Moment);
                Withdrawn.Add((device, NodeClock.Right(message.At, device.ClockAhead), gone.Moment));
                break;
            case DrillTriedPayload drill:
                Drills.Add((device, NodeClock.Right(message.At, device.ClockAhead), drill));
                break;
            case WhisperAnsweredPayload answer:
                Whispers.Add((device, answer));
                break;
        }
    }

    private CallChange Of(DeviceState device, string call)
    {
        var id = CallKey.Of(device.Sender.Device, call);
        if (!_calls.TryGetValue(id, out var change))
            _calls[id] = change = new CallChange(id, device, call);
        return change;
    }
}
