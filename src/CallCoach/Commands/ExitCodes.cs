namespace CallCoach;

/// <summary>What the program answers to whoever started it.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>It could not be done, or not wholly; standard error says why and what to do.</summary>
    public const int Failed = 1;

    /// <summary>The command line or a setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Interrupted before it was done: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
