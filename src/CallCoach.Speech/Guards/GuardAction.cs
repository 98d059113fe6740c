namespace CallCoach.Speech.Guards;

/// <summary>What follows from a guard.</summary>
internal enum GuardAction
{
    Accept,
    Drop,
    Retry,
    RetryWithoutPrompt,
}
