using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>The journal of a session. A disk that fails does not end the call: it is said once, and the rest is not kept.</summary>
internal sealed class SessionJournal(JournalWriter writer, string call, ILogger log) : IAsyncDisposable
{
    private bool _hasFailed;
    private bool _isForgetting;

    public void Append(LogEntry entry)
    {
        if (_hasFailed)
            return;

        try
        {
            if (_isForgetting && Forgetting.Left(entry) is null)
                return;
            writer.Append(entry);
            if (!_isForgetting && Forgetting.IsAskedBy(entry.Event))
                writer.Reduce(Forgetting.Left);
            _isForgetting |= Forgetting.IsAskedBy(entry.Event);
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
