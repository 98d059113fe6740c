using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Uplink;

namespace CallCoach;

/// <summary>
/// Tells one client everything after the place at which it came, at the client's own pace: a message is sent when the one before has left.
/// Levels are sent ten times a second, or less often to a client that is slower.
/// </summary>
internal sealed class Watcher(WireFeed feed, CurrentCall current, TeamStanding? team, ICallClient client, TimeProvider time, HubMetrics metrics, ILogger log)
{
    private static readonly TimeSpan LevelsEvery = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs until the client has left.</summary>
    public async Task RunAsync(WirePosition from, CancellationToken left)
    {
        try
        {
            await Task.WhenAll(TellAsync(from, left), ShowLevelsAsync(left), ShowTeamAsync(left));
        }
        catch (OperationCanceledException) when (left.IsCancellationRequested)
        {
            // The usual end.
        }
        catch (Exception failure) // a socket's edge: a client that fails is gone, and asks for what it missed when it is back
        {
            metrics.WatcherFailed();
            log.WatcherFailed(failure);
        }
    }

    private async Task TellAsync(WirePosition position, CancellationToken left)
    {
        while (true)
        {
            foreach (var message in await feed.NextAsync(position, left))
            {
                left.ThrowIfCancellationRequested();
                await client.Message(message);
                metrics.MessageTold();
                position = new(message.Call, message.Number);
            }
        }
    }

    private async Task ShowLevelsAsync(CancellationToken left)
    {
        using var timer = new PeriodicTimer(LevelsEvery, time);
        while (await timer.WaitForNextTickAsync(left))
        {
            if (current.Session is { IsLive: true } session)
                await client.Levels(LevelsOf(session));
        }
    }

    private async Task ShowTeamAsync(CancellationToken left)
    {
        while (team is not null)
        {
            var changed = team.Changed; // before the state is read: what changes in between is told next
            await client.Team(team.State);
            await changed.WaitAsync(left);
        }
    }

    private static LevelsMessage LevelsOf(CallSession session)
    {
        var now = session.Now;
        var (rep, prospect) = session.Levels.Read(now);
        return new(session.Call.Id, Seconds.Of(now), Math.Round(rep.Rms, 2), Math.Round(prospect.Rms, 2), rep.Heard, prospect.Heard);
    }
}
