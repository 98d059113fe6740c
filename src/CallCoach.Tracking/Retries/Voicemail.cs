using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Leads;
using NodaTime;

namespace CallCoach.Tracking.Retries;

/// <summary>Whether to speak to a machine. A cold lead's is hung up on and tried again; a warm one gets a short word, once a week at most.</summary>
public static class Voicemail
{
    /// <summary>How long such a word takes.</summary>
    public static readonly Duration Longest = Duration.FromSeconds(20);

    private static readonly Duration Between = Duration.FromDays(7);

    public static bool IsWelcome(LeadHistory history, Instant now)
    {
        var isWarm = history.Attempts.LastOrDefault(attempt => attempt.Outcome is { Rating: not Rating.Missed })?.Outcome is { Rating: Rating.Warm };
        return isWarm && !history.Attempts.Any(attempt => attempt.LeftMessage && now - attempt.At.ToInstant() < Between);
    }
}
