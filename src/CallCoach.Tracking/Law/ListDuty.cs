using System.Runtime.InteropServices;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>The national list has to be asked before a call, and may not be older than this.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ListDuty(bool ConsumersOnly, Duration MaxAge);
