namespace CallCoach.Coaching;

/// <summary>What one speaker said until the other took over. A turn holds one utterance or several.</summary>
/// <param name="Index">Counts the turns of a call from 0, in the order in which they began to be known.</param>
/// <param name="Text">Its utterances joined by one blank.</param>
/// <param name="Words">How many words it has.</param>
public sealed record Turn(int Index, Speaker Speaker, TimeSpan Start, TimeSpan End, string Text, int Words)
{
    public TimeSpan Length => End - Start;
}
