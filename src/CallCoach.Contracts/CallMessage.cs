namespace CallCoach.Contracts;

/// <summary>One numbered message of a call. Numbers count from 1 without a hole; a client that missed some asks for them.</summary>
/// <param name="Version">Version of the contract, now 1. A reader ignores payload types it doesn't know.</param>
/// <param name="At">Seconds since the call began.</param>
public sealed record CallMessage(int Version, string Call, long Number, double At, CallPayload Payload)
{
    public const int CurrentVersion = 1;
}
