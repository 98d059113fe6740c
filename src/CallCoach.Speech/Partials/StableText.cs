namespace CallCoach.Speech.Partials;

/// <summary>
/// Decides which words of a growing utterance will not change any more: LocalAgreement-2 of whisper_streaming (two hypotheses
/// in a row agree) for words that lie some way before the end of the sound. What is stable never changes; the rest is interim.
/// </summary>
internal sealed class StableText(TimeSpan margin)
{
    // A number changes its spelling as it grows ("3", "3.15", "three fifteen"): it waits until what follows is heard too. A
    // quarter of the stable words that finals contradicted were numbers; waiting costs 10 ms at the median.
    private static readonly TimeSpan NumberMargin = TimeSpan.FromSeconds(1);

    private readonly List<HeardWord> _stable = [];
    private readonly List<string> _stableForms = [];
    private string[] _tailBefore = [];

    public IReadOnlyList<HeardWord> Stable => [.. _stable];

    public IReadOnlyList<HeardWord> Interim { get; private set; } = [];

    /// <summary>Takes the next hypothesis for the whole utterance so far, whose sound ends at <paramref name="soundEnd"/>.</summary>
    public void Next(IReadOnlyList<HeardWord> hypothesis, TimeSpan soundEnd)
    {
        var forms = hypothesis.Select(word => WordForm.Of(word.Text)).ToArray();
        var known = PrefixAlignment.Length([.. _stableForms], forms);
        var tail = forms[known..];
        var agreed = 0;
        while (agreed < tail.Length && agreed < _tailBefore.Length
            && string.Equals(tail[agreed], _tailBefore[agreed], StringComparison.Ordinal)
            && hypothesis[known + agreed].End <= soundEnd - MarginOf(tail[agreed]))
        {
            _stable.Add(hypothesis[known + agreed]);
            _stableForms.Add(tail[agreed]);
            agreed++;
        }

        _tailBefore = tail[agreed..];
        Interim = [.. hypothesis.Skip(known + agreed)];
    }

    /// <summary>How many stable words the final contradicts.</summary>
    public int ContradictedBy(IReadOnlyList<HeardWord> final) =>
        PrefixAlignment.Contradicted([.. _stableForms], [.. final.Select(word => WordForm.Of(word.Text))]);

    private TimeSpan MarginOf(string form) =>
        form.Any(char.IsDigit) && margin < NumberMargin ? NumberMargin : margin;
}
