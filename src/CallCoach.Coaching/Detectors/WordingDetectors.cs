using CallCoach.Coaching.Detectors.Moves;
using CallCoach.Coaching.Detectors.Signals;

namespace CallCoach.Coaching;

/// <summary>The detectors that judge words: what the prospect means, what the rep does well, what the rep could say otherwise.</summary>
public static class WordingDetectors
{
    /// <summary>In the order they must see each event: wording asks what signals and moves were found before it.</summary>
    public static IDetector[] Create(CoachingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [new SignalsDetector(), new MovesDetector()];
    }
}
