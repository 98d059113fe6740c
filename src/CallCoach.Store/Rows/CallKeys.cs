namespace CallCoach.Store;

/// <summary>
/// Keys of calls and of what belongs to them. The key of a call is the millisecond it began; the key of an utterance is that and its
/// place in the call. So newest first is backwards along the primary key, a stretch of days is a range of keys, and the search index,
/// which knows nothing but such keys, walks in the right order by itself.
/// </summary>
internal static class CallKeys
{
    /// <summary>131,072 utterances or moments a call: more than a day of talk.</summary>
    private const int PlaceBits = 17;

    public const long PlacesPerCall = 1L << PlaceBits;

    public static long At(DateTimeOffset startedAt) => Math.Clamp(startedAt.ToUnixTimeMilliseconds(), 1, 1L << 42);

    public static long Of(long call, int place) => (call << PlaceBits) | (uint)place;

    public static long First(long call) => call << PlaceBits;

    public static long CallOf(long key) => key >> PlaceBits;

    public static int PlaceOf(long key) => (int)(key & (PlacesPerCall - 1));
}
