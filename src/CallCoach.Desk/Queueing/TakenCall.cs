namespace CallCoach.Desk;

/// <summary>A lead that a rep took, and that may be dialled now.</summary>
/// <param name="IsAsked">They asked for the call at this time.</param>
/// <param name="Line">Why it is due; null where the rep chose it out of turn.</param>
/// <param name="Notice">How the call may be listened to.</param>
public sealed record TakenCall(LeadHistory History, LeadNumber Number, bool IsAsked, QueueLine? Line, CaptureMode Notice)
{
    public Lead Lead => History.Lead;
}
