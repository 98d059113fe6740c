namespace CallCoach.Coaching;

/// <summary>How much more often something was so with than without, from -1 to 1, with its 95 % interval.</summary>
public sealed record Lift(double Difference, double Low, double High)
{
    /// <summary>The interval leaves nought out.</summary>
    public bool IsSure => Low > 0 || High < 0;
}
