namespace CallCoach.Store;

/// <summary>A choice of calls under a name.</summary>
internal sealed class SavedViewRow
{
    public required string Name { get; set; }

    /// <summary>The <see cref="CallFilter"/> as JSON.</summary>
    public required string Filter { get; set; }
}
