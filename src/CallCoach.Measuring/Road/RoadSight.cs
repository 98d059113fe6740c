using CallCoach.Contracts;

namespace CallCoach.Measuring;

/// <summary>Something that was seen while a call was played.</summary>
/// <param name="Timestamp">When, by <see cref="TimeProvider.GetTimestamp"/> of the system's clock.</param>
/// <param name="Message">A message as the client got it; <see langword="null"/> for the moment at which the sound of the call began to play.</param>
public sealed record RoadSight(long Timestamp, CallMessage? Message);
