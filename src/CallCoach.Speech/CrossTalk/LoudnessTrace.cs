using CallCoach.Audio;

namespace CallCoach.Speech.CrossTalk;

/// <summary>The loudness of both tracks over the last 20 s, one value a frame, and how far the two went together.</summary>
internal sealed class LoudnessTrace
{
    private const int Frames = 20 * AudioFrame.SampleRate / AudioFrame.SampleCount;

    // An echo comes 3 to some 100 ms late: up to three frames.
    private const int LongestLag = 3;

    // Less says nothing: two syllables go together by chance.
    private const int FewestFrames = 8;

    private readonly float[][] _levels = [new float[Frames], new float[Frames]];

    public void Add(Track track, long start, float level) => _levels[(int)track][start / AudioFrame.SampleCount % Frames] = level;

    /// <summary>The highest correlation of the rep's loudness with the prospect's a little earlier, between two positions.</summary>
    public double Correlation(long from, long to)
    {
        var first = from / AudioFrame.SampleCount;
        var count = (int)Math.Min(to / AudioFrame.SampleCount - first, Frames - LongestLag);
        if (count < FewestFrames || first < LongestLag)
            return 0;

        var best = 0.0;
        for (var lag = 0; lag <= LongestLag; lag++)
            best = Math.Max(best, Correlation(first, count, lag));
        return best;
    }

    private double Correlation(long first, int count, int lag)
    {
        var (rep, prospect) = (_levels[(int)Track.Rep], _levels[(int)Track.Prospect]);
        double sumX = 0, sumY = 0, sumXx = 0, sumYy = 0, sumXy = 0;
        for (var i = first; i < first + count; i++)
        {
            double x = rep[i % Frames], y = prospect[(i - lag) % Frames];
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumYy += y * y;
            sumXy += x * y;
        }

        var spread = (count * sumXx - sumX * sumX) * (count * sumYy - sumY * sumY);
        return spread <= 0 ? 0 : (count * sumXy - sumX * sumY) / Math.Sqrt(spread);
    }
}
