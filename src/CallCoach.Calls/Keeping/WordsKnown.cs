using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>
/// Up to where the words of each side are known: to the beginning of what is being said, or to a moment ago where nobody speaks. Sound
/// before that may be written, for nothing of it will be silenced any more.
/// </summary>
internal sealed class WordsKnown
{
    /// <summary>That somebody speaks is known a little after they began.</summary>
    private static readonly TimeSpan Behind = TimeSpan.FromSeconds(1);

    private readonly Dictionary<Speaker, SortedDictionary<long, TimeSpan>> _open = new()
    {
        [Speaker.Rep] = [],
        [Speaker.Prospect] = [],
    };

    public void Take(CallEvent happened)
    {
        if (happened is SpeechBegan began)
            _open[began.Speaker][began.Utterance] = began.At - Behind;
        else if (happened is UtteranceHeard { Utterance: var heard })
            _open[heard.Speaker].Remove(heard.Id);
    }

    public TimeSpan Until(Speaker speaker, TimeSpan now) => _open[speaker].Values is { Count: > 0 } open ? open.Min() : now - Behind;
}
