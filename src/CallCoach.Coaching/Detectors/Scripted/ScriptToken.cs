using System.Runtime.InteropServices;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>A word of a script, or a place where the rep fills in a name.</summary>
/// <param name="Section">Number of the heading it stands under, -1 for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScriptToken(string Word, bool IsWildcard, int Section);
