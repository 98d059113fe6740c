namespace CallCoach.Desk;

/// <summary>A number on a national do-not-call list.</summary>
internal sealed class ListedNumberRow
{
    public required string Number { get; set; }

    public required string Country { get; set; }
}
