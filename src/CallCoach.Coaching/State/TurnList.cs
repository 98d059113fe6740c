namespace CallCoach.Coaching;

/// <summary>Joins utterances into turns. Utterances of the two speakers may become known in any order.</summary>
internal sealed class TurnList(TurnOptions options)
{
    private readonly List<Turn> _turns = [];
    private readonly List<Utterance> _utterances = [];

    public IReadOnlyList<Turn> Turns => _turns;

    public Turn? Last(Speaker speaker) => _turns.FindLast(turn => turn.Speaker == speaker);

    /// <summary>Takes an utterance in and gives the turn that it began or went on with.</summary>
    public Turn Add(Utterance utterance)
    {
        _utterances.Add(utterance);
        var words = CountWords(utterance);
        if (Last(utterance.Speaker) is { } open && GoesOn(open, utterance))
        {
            var longer = open with
            {
                End = Later(open.End, utterance.End),
                Text = string.Join(' ', open.Text, utterance.Text),
                Words = open.Words + words,
            };
            _turns[open.Index] = longer;
            return longer;
        }

        var begun = new Turn(_turns.Count, utterance.Speaker, utterance.Start, utterance.End, utterance.Text, words);
        _turns.Add(begun);
        return begun;
    }

    /// <summary>Words of an utterance; a recogniser without word times gives only the text.</summary>
    public static int CountWords(Utterance utterance) =>
        utterance.Words.Count > 0
            ? utterance.Words.Count
            : utterance.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private bool GoesOn(Turn open, Utterance utterance) =>
        utterance.Start - open.End < options.EndsAfter
        && WordsOfOther(utterance.Speaker, open.End, utterance.Start) < options.EndsAfterWords;

    private int WordsOfOther(Speaker speaker, TimeSpan from, TimeSpan to)
    {
        var words = 0;
        for (var i = _utterances.Count - 1; i >= 0; i--)
        {
            var other = _utterances[i];
            if (other.Speaker != speaker && other.End > from && other.Start < to)
                words += other.Words.Count(word => word.Start >= from && word.End <= to);
        }

        return words;
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
