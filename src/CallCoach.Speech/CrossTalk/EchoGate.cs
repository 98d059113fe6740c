namespace CallCoach.Speech.CrossTalk;

/// <summary>
/// Learns how much of the prospect's voice leaks into the rep's microphone, and tells which frames of it are nothing else.
/// It compares loudness, frame by frame, while the prospect speaks: where the two go together for a second, their ratio is the
/// leak, and a frame not clearly louder than the leak is an echo.
/// </summary>
internal sealed class EchoGate(CrossTalkOptions options)
{
    // An echo comes up to 100 ms late: three frames, and the one it began in.
    private const int LagFrames = 4;

    // 3 s of the prospect's speech are remembered, and 1 s of it is enough to judge.
    private const int Frames = 94;
    private const int FewestFrames = 31;

    // Quieter sound of the prospect (-40 dBFS) leaks nothing that matters.
    private const float Audible = 0.01f;

    // A leak below -34 dB is below the quietest speech that is decoded at all.
    private const double SmallestLeak = 0.02;

    // Own speech together with the echo is louder than the echo alone by more than this (4 dB).
    private const double OwnSpeechFactor = 1.6;

    // With the headset put on, the tracks part and the leak is forgotten.
    private const double Parted = 0.3;

    private readonly float[] _recent = new float[LagFrames];
    private readonly float[][] _prospect = [.. Enumerable.Range(0, LagFrames).Select(_ => new float[Frames])];
    private readonly float[] _rep = new float[Frames];
    private bool _prospectSpeaks;
    private int _next;
    private int _recentNext;
    private double _leak;

    /// <summary>Takes note of a frame of the prospect's track.</summary>
    public void Prospect(float level, bool speaks)
    {
        _recent[_recentNext] = level;
        _recentNext = (_recentNext + 1) % LagFrames;
        _prospectSpeaks = speaks;
    }

    /// <summary>Whether a frame of the rep's track, of this level, is nothing but the prospect's voice.</summary>
    public bool IsEcho(float level)
    {
        var loudest = Math.Max(Math.Max(_recent[0], _recent[1]), Math.Max(_recent[2], _recent[3]));
        if (!options.Enabled || loudest < Audible)
            return false;
        if (_prospectSpeaks)
            Learn(level);
        return _leak > 0 && level <= OwnSpeechFactor * _leak * loudest;
    }

    private void Learn(float rep)
    {
        for (var lag = 0; lag < LagFrames; lag++)
            _prospect[lag][_next % Frames] = _recent[(_recentNext + LagFrames - 1 - lag) % LagFrames];
        _rep[_next % Frames] = rep;
        _next++;
        var count = Math.Min(_next, Frames);
        if (count < FewestFrames)
            return;

        var (correlation, ratio) = Compare(_prospect[0], count);
        for (var lag = 1; lag < LagFrames; lag++)
        {
            var found = Compare(_prospect[lag], count);
            if (found.Correlation > correlation)
                (correlation, ratio) = found;
        }

        if (correlation >= options.Correlation && ratio >= SmallestLeak)
            _leak = ratio;
        else if (correlation < Parted && count == Frames)
            _leak = 0;
    }

    private (double Correlation, double Ratio) Compare(float[] prospect, int count)
    {
        double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < count; i++)
        {
            x += prospect[i];
            y += _rep[i];
            xx += prospect[i] * prospect[i];
            yy += _rep[i] * _rep[i];
            xy += prospect[i] * _rep[i];
        }

        var spread = (count * xx - x * x) * (count * yy - y * y);
        return (spread <= 0 ? 0 : (count * xy - x * y) / Math.Sqrt(spread), xy / xx);
    }
}
