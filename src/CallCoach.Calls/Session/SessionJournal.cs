using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>The journal of a session. A disk that fails does not end the call: it is said once, and the rest is not kept.</summary>
internal sealed class SessionJournal(JournalWriter writer, string call, ILogger log) : IAsyncDisposable
{
    private bool _hasFailed;
    private long? _left;

    public void Append(LogEntry entry)
    {
        if (_hasFailed)
            return;

        try
        {
            if (_left is null)
                writer.Append(entry);
            else if (Forgetting.Left(entry) is { } kept)
                writer.Append(kept with { Number = (long)++_left });
            if (_left is null && Forgetting.IsAskedBy(entry.Event))
                _left = writer.Reduce(Forgetting.Left);
        }
        catch (IOException failure)
        {
            Fail(failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await writer.DisposeAsync();
        }
        catch (IOException failure)
        {
            Fail(failure);
        }
    }

    private void Fail(IOException failure)
    {
        if (!_hasFailed)
            log.JournalFailed(failure, call);
        _hasFailed = true;
    }
}
