using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching;

/// <summary>
/// What was said, by whom and when, as far as a team's rules ask. Time counts from the first words of the call: until then it rings.
/// </summary>
internal sealed class RuleClock
{
    private readonly Dictionary<Speaker, List<(TimeSpan Start, NormalText Text)>> _said = new()
    {
        [Speaker.Rep] = [],
        [Speaker.Prospect] = [],
    };

    private readonly Dictionary<Speaker, NormalText> _growing = [];

    /// <summary>Words of a speaker that is being waited for at most so long after they were due.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public TimeSpan? Began { get; private set; }

    public void TakeIn(CallEvent happened)
    {
        switch (happened)
        {
            case UtteranceHeard { Utterance: { Text.Length: > 0 } heard }:
                Began = Began is { } began && began < heard.Start ? began : heard.Start;
                _said[heard.Speaker].Add((heard.Start, Normaliser.Of(heard.Text)));
                _growing.Remove(heard.Speaker);
                break;
            case PartialHeard { Stable.Count: > 0 } partial:
                Began ??= partial.Stable[0].Start;
                _growing[partial.Speaker] = Normaliser.Of(string.Join(' ', partial.Stable.Select(word => word.Text)));
                break;
        }
    }

    public TimeSpan Elapsed(CallState call) => Began is { } began ? call.Now - began : TimeSpan.Zero;

    /// <summary>What a speaker has said, in the order in which it was heard to its end.</summary>
    public IReadOnlyList<(TimeSpan Start, NormalText Text)> Lines(Speaker speaker) => _said[speaker];

    /// <summary>The words so far of what a speaker is saying.</summary>
    public NormalText? Growing(Speaker speaker) => _growing.GetValueOrDefault(speaker);

    /// <summary>Whether the time is over by which something had to be said, and all that was said until then is known.</summary>
    public bool IsOver(TimeSpan by, CallState call)
    {
        if (Began is not { } began || call.Now - began < by)
            return false;
        var due = began + by;
        var mayStillCome = call.Rep.WordsArePending || (call.Rep.IsSpeaking && call.Rep.BeganToSpeak <= due);
        return !mayStillCome || call.Now - due >= Patience;
    }
}
