using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>
/// A call written as who says what from when to when, in seconds; it becomes the events that speech and recognition would give:
/// <code>
/// var log = Conversation.Start()
///     .Rep("how are you doing today", from: 0.4, to: 1.7)
///     .Prospect("we're not interested", from: 2.1, to: 3.3, recognisedAfter: 0.4)
///     .Events();
/// </code>
/// </summary>
public sealed class Conversation
{
    private const double GateOpensAfter = 0.064; // two windows of the voice gate
    private const double GateClosesAfter = 0.35; // silence that ends an utterance
    private const double StepSeconds = 0.25;

    private readonly List<CallEvent> _events = [];
    private readonly Dictionary<Speaker, long> _utterances = [];

    private Conversation(CallHead head) => _events.Add(new CallStarted(TimeSpan.Zero, head));

    /// <summary>Begins a call; without a head: Balanced, nothing known beforehand, all thresholds as they come.</summary>
    public static Conversation Start(CallHead? head = null) => new(head ?? Heads.Unknown);

    public Conversation Rep(string text, double from, double to, double recognisedAfter = 0.45, float confidence = 1) =>
        Say(Speaker.Rep, EvenWords(text, from, to, confidence), from, to, recognisedAfter);

    public Conversation Prospect(string text, double from, double to, double recognisedAfter = 0.45, float confidence = 1) =>
        Say(Speaker.Prospect, EvenWords(text, from, to, confidence), from, to, recognisedAfter);

    /// <summary>Words with their own times. Between <paramref name="from"/> and <paramref name="to"/> somebody is heard to speak.</summary>
    public Conversation Say(Speaker speaker, IReadOnlyList<Word> words, double from, double to, double recognisedAfter = 0.45)
    {
        var id = _utterances[speaker] = _utterances.GetValueOrDefault(speaker) + 1;
        var (start, end) = (At(from), At(to));
        var text = string.Join(' ', words.Select(word => word.Text));
        _events.Add(new SpeechBegan(At(from + GateOpensAfter), speaker, id));
        _events.Add(new SpeechStopped(At(to + Math.Min(GateClosesAfter, recognisedAfter)), speaker, id, end));
        _events.Add(new UtteranceHeard(At(to + recognisedAfter), new Utterance(id, speaker, start, end, text, words, LanguageMarks.None)));
        return this;
    }

    /// <summary>A hole in what was heard of a speaker.</summary>
    public Conversation Missing(Speaker speaker, double from, double to)
    {
        _events.Add(new SoundMissing(At(to), speaker, At(from), At(to)));
        return this;
    }

    public Conversation Press(RepKey key, double at, long? tip = null, string? value = null)
    {
        _events.Add(new KeyPressed(At(at), key, tip, value));
        return this;
    }

    /// <summary>The lead sends a line, or asks whether they may.</summary>
    public Conversation Whisper(string text, double at, bool asks = false)
    {
        _events.Add(new LeadWhispered(At(at), Guid.Empty, "Ruth", text, asks));
        return this;
    }

    /// <summary>The events in order, with a tick each quarter of a second, to the end of the call: two seconds after the last event if not said.</summary>
    public IReadOnlyList<CallEvent> Events(double? until = null)
    {
        var end = until is { } seconds ? At(seconds) : _events.Max(happened => happened.At) + TimeSpan.FromSeconds(2);
        var ticks = Enumerable.Range(1, (int)(end.TotalSeconds / StepSeconds)).Select(step => (CallEvent)new Ticked(At(step * StepSeconds)));
        return [.. _events.Where(happened => happened.At <= end).Concat(ticks).Append(new CallEnded(end)).OrderBy(happened => happened.At).ThenBy(OrderAtOnce)];
    }

    /// <summary>Words spread evenly over a time.</summary>
    public static IReadOnlyList<Word> EvenWords(string text, double from, double to, float confidence = 1)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var each = (to - from) / Math.Max(1, words.Length);
        return [.. words.Select((word, i) => new Word(word, At(from + (i * each)), At(from + ((i + 1) * each)), confidence))];
    }

    /// <summary>Seconds, to the millisecond.</summary>
    public static TimeSpan At(double seconds) => TimeSpan.FromMilliseconds((long)Math.Round(seconds * 1000));

    private static int OrderAtOnce(CallEvent happened) => happened switch
    {
        CallStarted => 0,
        SpeechStopped => 1,
        UtteranceHeard => 2,
        SpeechBegan => 3,
        KeyPressed or LeadWhispered => 4,
        Ticked => 5,
        _ => 6,
    };
}
