using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>Places of words in an utterance.</summary>
public static class Places
{
    /// <summary>Some characters of an utterance, with the times of their words.</summary>
    public static Place In(Utterance said, int start, int length)
    {
        var (from, to) = (said.Start, said.End);
        var at = 0;
        foreach (var word in said.Words)
        {
            if (at <= start)
                from = word.Start;
            if (at < start + length)
                to = word.End;
            at += word.Text.Length + 1;
        }

        return new Place(said.Speaker, said.Id, start, length, from, to);
    }

    /// <summary>A whole utterance.</summary>
    public static Place Of(Utterance said) => new(said.Speaker, said.Id, 0, said.Text.Length, said.Start, said.End);
}
