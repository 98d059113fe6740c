using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Speech;

namespace CallCoach.Testing;

/// <summary>
/// A call written as who says what from when to when. It stands for the whole of speech: as the sound goes by,
/// it says when somebody began, what was heard so far, and the final text, each as late as a recogniser would.
/// </summary>
public sealed class ScriptedCall
{
    private static readonly TimeSpan UntilSilenceIsSure = TimeSpan.FromMilliseconds(350);

    private readonly List<SpeechEvent> _script = [];
    private readonly Dictionary<Track, long> _utterances = new() { [Track.Rep] = 0, [Track.Prospect] = 0 };

    /// <summary>Everything that will be heard, in order of time.</summary>
    public IReadOnlyList<SpeechEvent> Script => [.. _script.OrderBy(heard => heard.At)];

    /// <summary>The names and product words that the last call was heard with.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>When the last words have been heard.</summary>
    public TimeSpan Length => _script.Count == 0 ? TimeSpan.Zero : _script.Max(heard => heard.At);

    public ScriptedCall Rep(string text, double from, double to, double recognisedAfter = 0.1) =>
        Say(Track.Rep, text, from, to, recognisedAfter);

    public ScriptedCall Prospect(string text, double from, double to, double recognisedAfter = 0.1) =>
        Say(Track.Prospect, text, from, to, recognisedAfter);

    /// <summary>A hole in a track.</summary>
    public ScriptedCall Lost(Track track, double from, double to)
    {
        _script.Add(new SoundLost(track, Seconds(to), Seconds(from), Seconds(to)));
        return this;
    }

    /// <summary>Hears the script, each line as soon as the sound has come so far.</summary>
    public async IAsyncEnumerable<SpeechEvent> ListenAsync(
        IAsyncEnumerable<AudioFrame> sound, CallMode mode, IReadOnlyList<string> names, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Names = names;
        var waiting = new Queue<SpeechEvent>(Script);
        await foreach (var frame in sound.WithCancellation(cancellationToken))
        {
            var now = AudioFrame.TimeOf(frame.End);
            frame.Dispose();
            while (waiting.TryPeek(out var next) && next.At <= now)
                yield return waiting.Dequeue();
        }
    }

    private ScriptedCall Say(Track track, string text, double from, double to, double recognisedAfter)
    {
        var (start, end, id) = (Seconds(from), Seconds(to), ++_utterances[track]);
        var words = Words(text, start, end);
        var half = words[..(words.Length / 2)];
        var silent = end + UntilSilenceIsSure;
        _script.Add(new SpeechStarted(track, start, id, start));
        if (half.Length > 0)
            _script.Add(new TextHeard(track, (start + end) / 2, id, start, (start + end) / 2, IsFinal: false, half, []));
        _script.Add(new SpeechEnded(track, silent, id, end));
        _script.Add(new TextHeard(track, silent + Seconds(recognisedAfter), id, start, end, IsFinal: true, words, []));
        return this;
    }

    private static HeardWord[] Words(string text, TimeSpan start, TimeSpan end)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var each = (end - start) / Math.Max(1, words.Length);
        return [.. words.Select((word, i) => new HeardWord(word, start + (i * each), start + ((i + 1) * each), 0.9f))];
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
