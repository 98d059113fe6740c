namespace CallCoach.EndToEnd.Tests;

/// <summary>A clock that goes right and stands wrong.</summary>
internal sealed class ShiftedTime(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
}
