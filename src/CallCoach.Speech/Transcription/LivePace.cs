using System.Diagnostics;
using CallCoach.Audio;
using CallCoach.Speech.Partials;

namespace CallCoach.Speech.Transcription;

/// <summary>Keeps partials at the pace that the machine can bear.</summary>
internal sealed class LivePace(CallParts call, DecodeQueue queue)
{
    private readonly Lock _lock = new();
    private readonly PartialPacer _pacer = new(call.Partials, call.Segments.StepMilliseconds);

    public bool PartialsWanted
    {
        get
        {
            lock (_lock)
                return _pacer.Wanted;
        }
    }

    /// <summary>Looks at how far finals lag and sets the step.</summary>
    public void Follow()
    {
        var now = call.Ears.Now;
        var lag = queue.OldestFinal is { } oldest ? now - AudioFrame.TimeOf(oldest) : TimeSpan.Zero;
        lock (_lock)
        {
            if (_pacer.Observe(now, lag))
                call.Log.PaceChanged(_pacer.Pace, (long)lag.TotalMilliseconds);
            call.Ears.SetStep(_pacer.StepFor(call.Ears.Speaking));
        }
    }

    /// <summary>Waits for a decode and, of a partial, takes note of how long it took.</summary>
    public async Task<Recognition> TimeAsync(bool partial, Task<Recognition> decode)
    {
        var began = Stopwatch.GetTimestamp();
        var heard = await decode;
        if (!partial)
            return heard;
        lock (_lock)
            _pacer.Decoded(Stopwatch.GetElapsedTime(began));
        return heard;
    }
}
