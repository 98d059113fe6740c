using CallCoach.Contracts;
using CallCoach.Measuring.Machine;

namespace CallCoach.Measuring.Road;

/// <summary>One call through the whole road: what came out when, and what it took.</summary>
/// <param name="Busy">Time in which the recogniser was at work; zero where it does not tell.</param>
internal sealed record RoadRun(IReadOnlyList<RoadMoment> Moments, TimeSpan CallTime, MachineUse Use, TimeSpan Busy)
{
    /// <exception cref="MeasuringException">Nothing was played, or no message came.</exception>
    public static async Task<RoadRun> PlayAsync(
        Func<double, IAsyncEnumerable<RoadSight>> play, double speed, TimeProvider time, CancellationToken cancellationToken)
    {
        long? began = null;
        var moments = new List<RoadMoment>();
        using var decodes = new DecodeMeter();
        await using var machine = new MachineMeter();
        await foreach (var sight in play(speed).WithCancellation(cancellationToken))
        {
            if (sight.Message is null)
                began ??= sight.Timestamp;
            else if (began is { } zero)
                moments.Add(new RoadMoment(time.GetElapsedTime(zero, sight.Timestamp) * speed, sight.Message.Payload));
        }

        if (moments.LastOrDefault(moment => moment.Payload is CallEndedPayload)?.Payload is not CallEndedPayload ended)
            throw new MeasuringException("The call was played, but its end never came out of the hub. Look at the program's log for what broke.");
        return new RoadRun(moments, TimeSpan.FromSeconds(ended.Seconds), machine.Read(), decodes.Busy);
    }
}
