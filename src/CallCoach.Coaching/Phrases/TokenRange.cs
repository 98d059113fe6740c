using System.Runtime.InteropServices;

namespace CallCoach.Coaching.Phrases;

/// <summary>Tokens from first to last, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TokenRange(int First, int Last)
{
    public int Count => Last - First + 1;

    public bool Overlaps(TokenRange other) => First <= other.Last && other.First <= Last;
}
