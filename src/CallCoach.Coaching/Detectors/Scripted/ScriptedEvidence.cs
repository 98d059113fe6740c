using CallCoach.Coaching.Detectors.Wording;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>
/// Why the rep sounds scripted: the team's script, the delivery, canned phrases, the rep's own repetition. Independent witnesses, fused into one number
/// and named to the rep.
/// </summary>
internal sealed class ScriptedEvidence(WordingOptions options)
{
    private static readonly TimeSpan CannedLasts = TimeSpan.FromSeconds(60);

    /// <summary>The finding of a read stretch stands on the team's own text, not on a phrase of the lists.</summary>
    private static readonly PhraseRule ScriptRule = new(
        "script", "scripted", "script", Patterns.Cut("(?!)"), 3, Strength.Sure, 0.97f,
        PhraseMode.Live, PhraseContext.Any, PhrasePosition.Any, [], [], null, [], []);

    private readonly OwnRepetition _own = new();
    private DeliveryMeter _delivery = new(DeliveryNorms.Everybody);
    private readonly Queue<(TimeSpan At, int Severity)> _canned = new();
    private ScriptTracker _tracker = new([], options);
    private ExemptWords _exempt = ExemptWords.Usual;

    /// <summary>What of the newest utterance was read, if anything.</summary>
    public Reading? Reading { get; private set; }

    public void Begin(CallHead head)
    {
        _tracker = new ScriptTracker([.. head.Scripts.Where(script => !script.Mandatory).Select(ScriptText.Of)], options);
        _exempt = ExemptWords.Of(head);
        _delivery = new DeliveryMeter(head.History?.Delivery ?? DeliveryNorms.Everybody);
        _own.Begin(head);
    }

    /// <summary>What the rep repeats from their own calls, if that is to be told now.</summary>
    public Finding? Repeats { get; private set; }

    /// <summary>Hears an utterance; a read stretch of it is one more witness of scripted wording.</summary>
    public WordingSpan? Hear(RepLine line)
    {
        _delivery.Hear(line.Utterance);
        Repeats = _own.Hear(line.Utterance);
        Reading = _tracker.IsIdle ? null : _tracker.Hear(RepWords.Of(line.Utterance, line.Normal, _exempt));
        while (_canned.TryPeek(out var oldest) && oldest.At < line.Utterance.Start - CannedLasts)
            _canned.Dequeue();
        return Reading is null
            ? null
            : new WordingSpan("scripted", Reading.From, Reading.To, 0, Passed: false, ScriptRule, 3, OnlyCounted: false) { RuleAt = (Reading.From, Reading.To) };
    }

    /// <summary>How scripted the rep sounds with this stretch: 1 - (1 - .9 v)(1 - .5 d)(1 - .5 c)(1 - .3 r).</summary>
    public float Fuse(WordingSpan span, Utterance utterance)
    {
        if (span.Rule is not { Id: "script" })
            _canned.Enqueue((utterance.End, Math.Max(1, span.Severity)));
        var script = Math.Clamp((_tracker.Score - 0.35f) / 0.35f, 0, 1);
        var canned = Math.Min(1, _canned.Sum(phrase => phrase.Severity) / 4f);
        return 1 - ((1 - (0.9f * script)) * (1 - (0.5f * _delivery.Score)) * (1 - (0.5f * canned)) * (1 - (0.3f * _own.Share)));
    }
}
