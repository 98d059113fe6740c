namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>
/// How much the timing and the small words of the last sentences sound read. One voice among others, never enough by itself:
/// no single timing feature separates read from free speech (Laan 1997).
/// </summary>
internal sealed class DeliveryMeter(DeliveryNorms norms)
{
    private const int Window = 60;
    private const int Hop = 10;
    private const int ShortestTurn = 8;
    private const int Averaged = 3;

    private readonly List<Word> _words = [];
    private readonly List<int> _turnStarts = [];
    private readonly Queue<float> _last = new();
    private int _since;

    /// <summary>0 to 1. Mean of the last three windows, from .60 (free) to .95 (read).</summary>
    public float Score => _last.Count == 0 ? 0 : Math.Clamp((_last.Average() - 0.60f) / 0.35f, 0, 1);

    public void Hear(Utterance utterance)
    {
        if (utterance.Words.Count < ShortestTurn || utterance.Words.Any(word => word.End <= word.Start))
            return;
        _turnStarts.Add(_words.Count);
        _words.AddRange(utterance.Words);
        _since += utterance.Words.Count;
        if (_words.Count < Window || _since < Hop)
            return;
        _since = 0;
        _last.Enqueue(DeliveryFeatures.Of(_words, _turnStarts, _words.Count - Window).ReadBy(norms));
        if (_last.Count > Averaged)
            _last.Dequeue();
        Forget();
    }

    private void Forget()
    {
        var gone = _words.Count - Window;
        _words.RemoveRange(0, gone);
        var starts = _turnStarts.Select(start => Math.Max(0, start - gone)).Distinct().ToList();
        _turnStarts.Clear();
        _turnStarts.AddRange(starts);
    }
}
