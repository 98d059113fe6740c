namespace CallCoach.Measuring.Soak;

/// <summary>Resident memory over a stretch of a long call.</summary>
/// <param name="At">Call time at which the stretch ended.</param>
/// <param name="Lowest">The least, between decodes: what stays.</param>
/// <param name="Highest">The most, inside of a decode.</param>
internal sealed record MemoryStretch(TimeSpan At, long Lowest, long Highest);
