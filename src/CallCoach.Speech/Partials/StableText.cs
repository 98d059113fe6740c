namespace CallCoach.Speech.Partials;

/// <summary>
/// Decides which words of a growing utterance will not change any more: those that two hypotheses in a row agree on
/// (LocalAgreement-2 of whisper_streaming) and those that the recogniser is sure of, when they lie some way before the end of the
/// sound or before a pause. What is stable never changes; the rest is interim.
/// </summary>
internal sealed class StableText(TimeSpan margin)
{
    // A number changes its spelling as it grows ("3", "3.15", "three fifteen"): it waits until what follows is heard too. A
    // quarter of the stable words that finals contradicted were numbers; waiting costs 10 ms at the median.
    private static readonly TimeSpan NumberMargin = TimeSpan.FromSeconds(1);

    // A word of this confidence needs no second hypothesis: words then come to stay 0.25 s sooner at the median, and finals
    // contradict no more of them (3 sample calls; at 0.5 they do).
    private const float Sure = 0.7f;

    private readonly List<HeardWord> _stable = [];
    private readonly List<string> _stableForms = [];
    private string[] _tailBefore = [];

    public IReadOnlyList<HeardWord> Stable => [.. _stable];

    public IReadOnlyList<HeardWord> Interim { get; private set; } = [];

    /// <summary>Takes the next hypothesis for the whole utterance so far, whose sound ends at <paramref name="soundEnd"/>.</summary>
    /// <param name="paused">Whether that end is silence: then all words before it are whole.</param>
    public void Next(IReadOnlyList<HeardWord> hypothesis, TimeSpan soundEnd, bool paused = false)
    {
        var forms = hypothesis.Select(word => WordForm.Of(word.Text)).ToArray();
        var known = PrefixAlignment.Length([.. _stableForms], forms);
        var tail = forms[known..];
        var agreed = 0;
        while (agreed < tail.Length && hypothesis[known + agreed] is var word
            && (IsHeardBefore(tail, agreed) || IsSure(word, tail[agreed]))
            && (paused || word.End <= soundEnd - MarginOf(tail[agreed])))
        {
            _stable.Add(word);
            _stableForms.Add(tail[agreed]);
            agreed++;
        }

        _tailBefore = tail[agreed..];
        Interim = [.. hypothesis.Skip(known + agreed)];
    }

    /// <summary>How many stable words the final contradicts.</summary>
    public int ContradictedBy(IReadOnlyList<HeardWord> final) =>
        PrefixAlignment.Contradicted([.. _stableForms], [.. final.Select(word => WordForm.Of(word.Text))]);

    private bool IsHeardBefore(string[] tail, int place) =>
        place < _tailBefore.Length && string.Equals(tail[place], _tailBefore[place], StringComparison.Ordinal);

    private static bool IsSure(HeardWord word, string form) => word.Confidence >= Sure && !IsNumber(form);

    private TimeSpan MarginOf(string form) => IsNumber(form) && margin < NumberMargin ? NumberMargin : margin;

    private static bool IsNumber(string form) => form.Any(char.IsDigit);
}
