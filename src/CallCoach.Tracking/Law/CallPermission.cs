using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>Whether a number may be dialled now, and the plain reason why not ("opens 9:00 am their time").</summary>
public sealed record CallPermission(CallBlock Block, string Reason)
{
    public static CallPermission Granted { get; } = new(CallBlock.None, "");

    public bool IsGranted => Block == CallBlock.None;

    /// <summary>When it opens, in the prospect's zone; null if waiting does not help.</summary>
    public ZonedDateTime? OpensAt { get; init; }
}
