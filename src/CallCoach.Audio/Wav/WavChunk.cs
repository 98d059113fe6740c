namespace CallCoach.Audio;

/// <summary>One chunk of a RIFF file: its four letters, the byte after its head, and the length that the head gives.</summary>
internal readonly record struct WavChunk(string Id, long Start, uint Length)
{
    public const int HeadLength = 8;

    public long HeadStart => Start - HeadLength;

    /// <summary>Where the next chunk's head stands: chunks begin at even bytes.</summary>
    public long Next => Start + Length + (Length & 1);
}
