namespace CallCoach.Desk;

/// <summary>A secret of this installation: the salt of erased numbers, the token of the calendar.</summary>
internal sealed class SecretRow
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}
