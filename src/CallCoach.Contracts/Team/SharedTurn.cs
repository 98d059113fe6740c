namespace CallCoach.Contracts;

/// <summary>One turn of a shared moment, redacted.</summary>
/// <param name="Speaker">rep or prospect.</param>
/// <param name="At">Seconds since the call began.</param>
/// <param name="Marks">What the coach saw in it.</param>
public sealed record SharedTurn(string Speaker, double At, string Text, IReadOnlyList<SharedMark> Marks);
