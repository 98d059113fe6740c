using CallCoach.Coaching;

namespace CallCoach.Testing.Wording;

/// <summary>
/// A call spoken line by line, as the coach would hear it: each line is one utterance, three words a second, a pause in between.
/// Detectors see every event after the state took it in, and later detectors see what earlier ones found.
/// </summary>
public sealed class SpokenCall
{
    private static readonly TimeSpan Word = TimeSpan.FromMilliseconds(330);

    private readonly IReadOnlyList<IDetector> _detectors;
    private readonly CallState _call = new();
    private readonly ILanguageModel? _model;
    private readonly List<SpokenText> _said = [];
    private TimeSpan _now = TimeSpan.Zero;
    private long _rep;
    private long _prospect;

    public SpokenCall(CallHead? head = null, ILanguageModel? model = null, IReadOnlyList<IDetector>? detectors = null)
    {
        _detectors = detectors ?? WordingDetectors.Create(new CoachingOptions());
        _model = model;
        Feed(new CallStarted(TimeSpan.Zero, head ?? Head()));
    }

    /// <summary>Everything found so far.</summary>
    public IReadOnlyList<Finding> Findings => _call.Findings;

    public static CallHead Head(string? firstName = null, bool isWarm = false, params TeamScript[] scripts) =>
        new(Intensity.Balanced, "Maya", new LeadFacts(firstName, null, null, isWarm), scripts, new CoachingOptions());

    /// <summary>The rep says a line; what was found in it.</summary>
    public IReadOnlyList<Finding> Rep(string line, float confidence = 1, double pause = 0.4) => Say(Speaker.Rep, line, confidence, pause);

    /// <summary>The other side says a line; what was found in it.</summary>
    public IReadOnlyList<Finding> Prospect(string line, float confidence = 1, double pause = 0.4) => Say(Speaker.Prospect, line, confidence, pause);

    private List<Finding> Say(Speaker speaker, string line, float confidence, double pause)
    {
        _now += TimeSpan.FromSeconds(pause);
        var start = _now;
        var words = new List<Word>();
        foreach (var word in line.Split(' '))
        {
            words.Add(new Word(word, _now, _now + (Word * 0.9), confidence));
            _now += Word;
        }

        var marks = _model?.Mark(speaker, line, _said) ?? LanguageMarks.None;
        _said.Add(new SpokenText(speaker, line));
        var id = speaker == Speaker.Rep ? ++_rep : ++_prospect;
        return Feed(new UtteranceHeard(_now, new Utterance(id, speaker, start, _now, line, words, marks)));
    }

    private List<Finding> Feed(CallEvent happened)
    {
        var all = new List<Finding>();
        _call.TakeIn(happened);
        foreach (var detector in _detectors)
        {
            var found = new List<Finding>();
            detector.Observe(happened, _call, found);
            foreach (var finding in found)
                _call.TakeIn(finding);
            all.AddRange(found);
        }

        return all;
    }
}
