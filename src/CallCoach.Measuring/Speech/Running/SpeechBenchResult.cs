using CallCoach.Measuring.Machine;

namespace CallCoach.Measuring.Speech;

/// <summary>All that a bench of speech found.</summary>
/// <param name="Busy">Time in which the recogniser was at work while the calls played; zero where it does not tell.</param>
internal sealed record SpeechBenchResult(
    string Recognizer,
    double Speed,
    IReadOnlyList<StreamedCall> Streamed,
    MachineUse Use,
    TimeSpan Busy,
    IReadOnlyDictionary<string, OfflineResult> Offline,
    IReadOnlyList<ClipResult> Clips,
    IReadOnlyList<QuietResult> Quiet,
    string? Peer)
{
    public TimeSpan CallTime => Streamed.Aggregate(TimeSpan.Zero, (sum, call) => sum + call.Length);

    public OfflineResult AllOffline
    {
        get
        {
            var all = new OfflineResult();
            foreach (var call in Offline.Values)
                all.Add(call);
            return all;
        }
    }
}
