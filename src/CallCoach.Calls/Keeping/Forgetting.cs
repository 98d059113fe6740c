using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>
/// What stays of a call whose prospect did not want to be recorded: that it was made, with whom, and how it came out. The key press
/// stands in the journal before anything is deleted, so that a crash in between is made good at the next start.
/// </summary>
internal static class Forgetting
{
    private const string Reason = "They did not want to be recorded: nothing but this outcome is kept.";

    public static bool IsAskedBy(CallEvent happened) => happened is KeyPressed { Key: RepKey.StopKeeping };

    /// <summary>A plain refusal, which may stop the call by itself.</summary>
    public static bool IsRefusal(CallEvent happened) =>
        happened is FindingMade { Finding: { Kind: Kinds.Recording, Rule: Rules.RecordingRefused, Place.Speaker: Speaker.Prospect } };

    /// <summary>The entry as it may stay, or nothing.</summary>
    public static LogEntry? Left(LogEntry entry) => entry.Event switch
    {
        CallStarted or CallEnded or KeyPressed { Key: RepKey.StopKeeping } => entry,
        CallRated rated => entry with { Event = rated with { Rating = new CallRating(rated.Rating.Outcome, Reason, Quote: null, QuotedAt: null, rated.Rating.Overlay) } },
        _ => null,
    };
}
