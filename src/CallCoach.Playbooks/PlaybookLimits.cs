namespace CallCoach.Playbooks;

/// <summary>How large a playbook may be. Far above what a team writes, and small enough that no file can hold up a call.</summary>
public static class PlaybookLimits
{
    /// <summary>Bytes of the file, and of each script.</summary>
    public const int Bytes = 256 * 1024;

    /// <summary>How deep lists and maps may stand in each other.</summary>
    public const int Depth = 12;

    /// <summary>Keys, values and marks of the file.</summary>
    public const int Events = 40_000;

    public const int Phrases = 500;
    public const int WordsPerPhrase = 50;
    public const int Fine = 200;
    public const int Rewrites = 200;
    public const int Rules = 50;
    public const int Scripts = 20;
    public const int Vocabulary = 200;
    public const int Examples = 50;

    /// <summary>Conditions of one rule.</summary>
    public const int Conditions = 30;

    /// <summary>Faults that are told at once.</summary>
    public const int Faults = 30;
}
