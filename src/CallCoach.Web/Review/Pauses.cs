using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>How long the rep waited before each answer.</summary>
internal static class Pauses
{
    /// <summary>Beyond it nobody waits for an answer any more: a hold, a search for a pen.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static IReadOnlyList<Pause> Of(IReadOnlyList<ReviewUtterance> transcript) =>
        [.. transcript.Zip(transcript.Skip(1))
            .Where(pair => pair.First.Speaker == Speaker.Prospect && pair.Second.Speaker == Speaker.Rep)
            .Select(pair => new Pause(pair.Second.Start, pair.Second.Start - pair.First.End))
            .Where(pause => pause.Gap < Longest)];
}
