namespace CallCoach.Tracking.SpokenTimes.Pieces;

/// <summary>A part of an utterance that means a day or a time: words <see cref="At"/> to before <see cref="End"/>.</summary>
internal abstract record Piece(int At, int Length)
{
    public int End => At + Length;
}
