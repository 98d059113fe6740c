using System.Runtime.InteropServices;

namespace CallCoach;

/// <summary>A place in what the hub tells: a call and the number of a message in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WirePosition(string? Call, long Number)
{
    public bool IsIn(string call) => string.Equals(Call, call, StringComparison.Ordinal);
}
