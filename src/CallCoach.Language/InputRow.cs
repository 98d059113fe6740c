namespace CallCoach.Language;

/// <summary>
/// The input of one pass: [CLS] before [SEP] speaker: words [SEP]. One row is kept and filled again, so a pass allocates nothing large.
/// </summary>
internal sealed class InputRow
{
    private readonly long _classification;
    private readonly long _separator;

    public InputRow(long classification, long separator, int longest)
    {
        _classification = classification;
        _separator = separator;
        Ids = new long[longest];
        Types = new long[longest];
        Mask = new long[longest];
        Array.Fill(Mask, 1L);
    }

    public long[] Ids { get; }

    public long[] Types { get; }

    public long[] Mask { get; }

    public int Length { get; private set; }

    /// <summary>Position of the first piece of the words themselves.</summary>
    public int FirstWord { get; private set; }

    public void Fill(IReadOnlyList<Piece> before, IReadOnlyList<Piece> prefix, IReadOnlyList<Piece> words, int from, int to)
    {
        Length = 0;
        Add(_classification, type: 0);
        foreach (var piece in before)
            Add(piece.Id, type: 0);
        Add(_separator, type: 0);
        foreach (var piece in prefix)
            Add(piece.Id, type: 1);
        FirstWord = Length;
        for (var i = from; i < to; i++)
            Add(words[i].Id, type: 1);
        Add(_separator, type: 1);
    }

    private void Add(long id, long type)
    {
        Ids[Length] = id;
        Types[Length] = type;
        Length++;
    }
}
