using CallCoach.Audio;

namespace CallCoach.Speech.CrossTalk;

/// <summary>
/// Where finals pass before they are published. The prospect's pass at once; so do the rep's, unless the sound says that they
/// may be the prospect's voice: then they wait, for a moment, for what the prospect said.
/// </summary>
internal sealed class EchoDesk(CrossTalkOptions options, SpeechMetrics metrics)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly LoudnessTrace _trace = new();
    private readonly Dictionary<long, TimeSpan> _prospectUnfinished = [];
    private readonly List<TextHeard> _prospect = [];
    private readonly List<(TextHeard Final, TimeSpan Deadline)> _waiting = [];

    /// <summary>Whether a final waits.</summary>
    public bool AnyWaiting
    {
        get
        {
            lock (_lock)
                return _waiting.Count > 0;
        }
    }

    public void Hear(Track track, long start, float level)
    {
        lock (_lock)
            _trace.Add(track, start, level);
    }

    /// <summary>The prospect began to speak: what they say may explain what the microphone hears.</summary>
    public void Started(long utterance, TimeSpan start)
    {
        lock (_lock)
            _prospectUnfinished[utterance] = start;
    }

    /// <summary>Whether sound of the rep's track between two times may be the prospect's voice.</summary>
    public bool Suspects(TimeSpan from, TimeSpan to)
    {
        lock (_lock)
            return options.Enabled && _trace.Correlation(SamplesOf(from), SamplesOf(to)) >= options.Correlation;
    }

    /// <summary>Takes a final and gives those that can be published now, in their order.</summary>
    public IReadOnlyList<TextHeard> Offer(TextHeard final)
    {
        lock (_lock)
            return Take(final);
    }

    /// <summary>Those that have waited long enough; at the end of the call, with the greatest time, all.</summary>
    public IReadOnlyList<TextHeard> Expired(TimeSpan now)
    {
        lock (_lock)
            return Ready(now);
    }

    private List<TextHeard> Take(TextHeard final)
    {
        if (final.Track == Track.Prospect)
        {
            _prospectUnfinished.Remove(final.Utterance);
            _prospect.RemoveAll(old => old.End < final.Start - Remembered);
            _prospect.Add(final);
            return [final, .. Ready(final.At)];
        }

        // Utterances of one track keep their order: one that waits makes the next wait.
        if (_waiting.Count == 0 && !MustWait(final))
            return [Judge(final)];
        _waiting.Add((final, final.At + TimeSpan.FromMilliseconds(options.LongestWaitMilliseconds)));
        return [];
    }

    private List<TextHeard> Ready(TimeSpan now)
    {
        var ready = new List<TextHeard>();
        while (_waiting.Count > 0 && (now >= _waiting[0].Deadline || !MustWait(_waiting[0].Final)))
        {
            var (final, deadline) = _waiting[0];
            ready.Add(Judge(final) with { At = now < deadline ? now : deadline });
            _waiting.RemoveAt(0);
        }

        return ready;
    }

    private bool MustWait(TextHeard rep) =>
        rep.Stable.Count > 0 && _prospectUnfinished.Values.Any(start => start < rep.End) && Suspects(rep.Start, rep.End);

    private TextHeard Judge(TextHeard rep)
    {
        if (!options.Enabled || rep.Stable.Count == 0)
            return rep;
        var own = EchoRule.OwnWords(rep, _prospect, Suspects, options);
        if (own.Count == rep.Stable.Count)
            return rep;
        metrics.EchoDropped(rep.Stable.Count - own.Count);
        return own.Count == 0 ? rep with { Stable = [] } : rep with { Stable = own, Start = own[0].Start, End = own[^1].End };
    }

    private static long SamplesOf(TimeSpan time) => time.Ticks * AudioFrame.SampleRate / TimeSpan.TicksPerSecond;
}
