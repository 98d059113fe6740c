using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>Messages of one device that wait to be kept.</summary>
internal sealed class Delivery(Sender from, IReadOnlyList<NodeMessage> messages)
{
    private readonly TaskCompletionSource<long> _kept = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Sender From => from;

    public IReadOnlyList<NodeMessage> Messages => messages;

    /// <summary>Number of the device's last message that is kept for good.</summary>
    public Task<long> Kept => _kept.Task;

    public bool IsSettled => _kept.Task.IsCompleted;

    public void Accept(long number) => _kept.TrySetResult(number);

    public void Refuse(Exception why) => _kept.TrySetException(why);
}
