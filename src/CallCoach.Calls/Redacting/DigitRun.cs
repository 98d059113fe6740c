namespace CallCoach.Calls;

/// <summary>Digits that were said one after the other.</summary>
/// <param name="Pieces">The words that give them, each with its digits.</param>
internal sealed record DigitRun(IReadOnlyList<DigitPiece> Pieces)
{
    public string Digits { get; } = string.Concat(Pieces.Select(piece => piece.Digits));

    public int First => Pieces[0].First;

    public int Last => Pieces[^1].Last;

    /// <summary>Every stretch of pieces, longest first.</summary>
    public IEnumerable<DigitRun> Parts()
    {
        for (var length = Pieces.Count; length > 0; length--)
        {
            for (var from = 0; from + length <= Pieces.Count; from++)
                yield return length == Pieces.Count ? this : new DigitRun([.. Pieces.Skip(from).Take(length)]);
        }
    }
}
