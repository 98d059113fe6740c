namespace CallCoach.Uplink;

/// <summary>First line of the outbox.</summary>
/// <param name="Schema">Name and version of the form.</param>
/// <param name="For">Which membership the numbers belong to: a new one counts from 1.</param>
/// <param name="After">Number of the last message that the team has kept for good.</param>
internal sealed record OutboxHead(string Schema, string For, long After)
{
    public const string CurrentSchema = "callcoach.outbox/1";
}
