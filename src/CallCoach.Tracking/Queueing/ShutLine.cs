using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;

namespace CallCoach.Tracking.Queueing;

/// <summary>A lead that is due and may not be called, with the reason, so that nobody wonders.</summary>
public sealed record ShutLine(Lead Lead, CallPermission Permission);
