using System.Net;
using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Uplink;

/// <summary>Keeps the line to the team node: says hello, sends what waits in the outbox, and hears what the team says. It never gives up.</summary>
internal sealed class TeamLink(
    Membership membership, Outbox outbox, TeamStanding standing, WhisperDesk whispers, IEnumerable<ITeamListener> listeners, ConnectTeam connect,
    IOptions<UplinkOptions> options, TimeProvider time, ILogger<TeamLink> log) : BackgroundService
{
    private readonly Backoff _backoff = new(options.Value.LongestPause, Random.Shared.NextDouble);
    private bool _wasUp = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var isRefused = await TryAsync(stoppingToken);
                standing.Lose(isRefused);
                await Task.Delay(_backoff.Next(), time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends. What waits is sent at the next start.
        }
    }

    /// <returns>Whether the team node does not know this device.</returns>
    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = connect(membership);
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            connection.Closed += _ => ended.CancelAsync();
            Listen(connection, ended.Token);
            await connection.StartAsync(cancellationToken);
            await GreetAsync(connection, cancellationToken);
            await SendAsync(connection, ended.Token);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested) // the network's edge: whatever it is, the next try may do
        {
            if (failure is HttpRequestException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } || failure.Message.Contains("'401'", StringComparison.Ordinal))
            {
                log.LinkRefused();
                return true;
            }

            if (_wasUp)
                log.LinkAway(failure);
            _wasUp = false;
        }

        return false;
    }

    private void Listen(HubConnection connection, CancellationToken ended)
    {
        connection.On<LeadWhisper>(nameof(ITeamClient.Whisper), whisper => whispers.TakeAsync(whisper, ended));
        connection.On<CallReaders>(nameof(ITeamClient.Readers), standing.Take);
        connection.On<SharePolicy>(nameof(ITeamClient.Policy), standing.Take);
        connection.On<TeamNews>(nameof(ITeamClient.News), standing.Take);
        connection.On<IReadOnlyList<PublishedPlaybook>>(nameof(ITeamClient.Playbooks), playbooks => TellAsync(playbooks, ended));
    }

    private async Task GreetAsync(HubConnection connection, CancellationToken cancellationToken)
    {
        var hello = new NodeHello(NodeMessage.CurrentVersion, time.GetUtcNow(), typeof(TeamLink).Assembly.GetName().Version?.ToString(3) ?? "");
        var welcome = await connection.InvokeAsync<TeamWelcome>(nameof(ITeamHub.Hello), hello, cancellationToken);
        if (!outbox.GoOnAfter(welcome.Accepted))
            log.NumberedAnew();
        standing.Welcome(welcome);
        await TellAsync(welcome.Playbooks, cancellationToken);
        log.LinkUp(outbox.Count);
        _wasUp = true;
    }

    // One batch is under way at a time: what comes meanwhile goes with the next one.
    private async Task SendAsync(HubConnection connection, CancellationToken ended)
    {
        while (true)
        {
            var batch = await outbox.NextAsync(ended);
            outbox.Acknowledge(await connection.InvokeAsync<long>(nameof(ITeamHub.Send), batch, ended));
            _backoff.Reset();
        }
    }

    private async Task TellAsync(IReadOnlyList<PublishedPlaybook> playbooks, CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
            await listener.PublishedAsync(playbooks, cancellationToken);
        standing.Take(playbooks); // only now: a call that begins finds what is named here
    }
}
