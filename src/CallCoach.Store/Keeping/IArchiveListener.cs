namespace CallCoach.Store;

/// <summary>Is told when a live call has been kept, and when the rep set something right.</summary>
public interface IArchiveListener
{
    Task CallKeptAsync(string call, CancellationToken cancellationToken);

    /// <summary>The rep changed the outcome of a call, or said who was called.</summary>
    Task CallEditedAsync(string call, CancellationToken cancellationToken) => Task.CompletedTask;
}
