using System.Runtime.InteropServices;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>At most so many calls in any stretch of so long.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AttemptCap(int Most, Duration Within);
