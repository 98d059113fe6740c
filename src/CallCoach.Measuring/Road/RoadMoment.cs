using CallCoach.Contracts;

namespace CallCoach.Measuring.Road;

/// <summary>A message as the client got it, at the time of the call at which it came.</summary>
internal sealed record RoadMoment(TimeSpan At, CallPayload Payload);
