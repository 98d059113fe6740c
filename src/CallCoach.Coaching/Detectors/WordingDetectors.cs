using CallCoach.Coaching.Detectors.Legal;
using CallCoach.Coaching.Detectors.Moves;
using CallCoach.Coaching.Detectors.Scripted;
using CallCoach.Coaching.Detectors.Signals;
using CallCoach.Coaching.Detectors.Wording;

namespace CallCoach.Coaching;

/// <summary>The detectors that judge words: what the prospect means, what the rep does well, what the rep could say otherwise.</summary>
public static class WordingDetectors
{
    /// <summary>
    /// New detectors for one call, in the order in which they must see each event: wording asks what signals and moves were found
    /// before it. The first time in a process reads and prepares the phrase lists (some tenths of a second): make one set at start.
    /// </summary>
    public static IDetector[] Create(CoachingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [new SignalsDetector(), new SuspicionDetector(), new RecordingDetector(), new MovesDetector(), new WordingDetector(options.Wording)];
    }
}
