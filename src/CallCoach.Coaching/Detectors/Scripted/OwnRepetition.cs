namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>How much of what the rep says now they say in many of their calls. One voice among others.</summary>
internal sealed class OwnRepetition
{
    private const int Last = 40;
    private const float Told = 0.35f;

    private readonly Queue<bool> _last = new();
    private HashSet<ulong> _often = [];
    private OwnWords? _words;
    private int _calls;
    private bool _isTold;

    /// <summary>Share of the last 40 words, 0 to 1; 0 before so many, and while too few calls are known.</summary>
    public float Share => _last.Count < Last ? 0 : (float)_last.Count(isOften => isOften) / Last;

    public void Begin(CallHead head)
    {
        _often = Shingles.Read(head.History?.Often);
        _calls = head.History?.Calls ?? 0;
        _words = _often.Count > 0 ? new OwnWords(head) : null;
    }

    /// <summary>Hears an utterance; tells once a call, for the review.</summary>
    public Finding? Hear(Utterance utterance)
    {
        if (_words?.Of(utterance) is not { } words)
            return null;
        var often = new bool[words.Count];
        foreach (var (from, _) in OwnWords.Rows(words).Where(row => _often.Contains(row.Hash)))
            often.AsSpan(from, Shingles.Row).Fill(true);
        for (var i = 0; i < often.Length; i++)
        {
            if (words[i] is null)
                continue;
            _last.Enqueue(often[i]);
            if (_last.Count > Last)
                _last.Dequeue();
        }

        if (_isTold || Share < Told)
            return null;
        _isTold = true;
        return new Finding(
            0, FindingGroup.Flow, Kinds.SelfRepetition, "own-words", Spot.Of(utterance, 0, utterance.Text.Length), Severity: 1, Confidence: 0.9f,
            $"{_last.Count(isOften => isOften)} of 40 words as in many of your last {_calls} calls");
    }
}
