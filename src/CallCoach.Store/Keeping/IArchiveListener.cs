namespace CallCoach.Store;

/// <summary>Is told when a live call has been kept.</summary>
public interface IArchiveListener
{
    Task CallKeptAsync(string call, CancellationToken cancellationToken);
}
