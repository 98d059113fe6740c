using System.Runtime.InteropServices;

namespace CallCoach.Tracking.BestTime;

/// <summary>A multiplier with the successes behind it, imaginary ones of its prior included: 1 / evidence is its relative variance.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Factor(double Value, double Evidence);
