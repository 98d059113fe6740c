using System.Threading.Channels;
using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CallCoach.Team;

/// <summary>
/// Where the messages of all devices of this node come together: one writer gathers what comes within a moment and keeps it in one transaction, so that
/// the database flushes its log some twenty times a second and not once a message. Who sends waits until it is kept; when too many wait, the next ones
/// wait to be let in.
/// </summary>
internal sealed class Inbox(Intake intake, BoardFeed board, TimeProvider time, ILogger<Inbox> log) : BackgroundService
{
    /// <summary>Wait of the first in a group. Beside the tenth of a second between two pictures of a board it is not felt.</summary>
    private static readonly TimeSpan Gathers = TimeSpan.FromMilliseconds(40);

    /// <summary>Most deliveries of one transaction.</summary>
    private const int LargestGroup = 500;

    private readonly Channel<Delivery> _waiting = Channel.CreateBounded<Delivery>(new BoundedChannelOptions(2 * LargestGroup) { SingleReader = true });

    /// <summary>Keeps messages of a device.</summary>
    /// <returns>Number of its last message that is kept for good.</returns>
    /// <exception cref="HubException">They are not kept; the message says why.</exception>
    public async Task<long> KeepAsync(Sender from, IReadOnlyList<NodeMessage> messages, CancellationToken cancellationToken)
    {
        var delivery = new Delivery(from, messages);
        try
        {
            await _waiting.Writer.WriteAsync(delivery, cancellationToken);
            return await delivery.Kept.WaitAsync(cancellationToken);
        }
        catch (Exception refused) when (refused is RefusedException or ChannelClosedException)
        {
            throw new HubException(refused is RefusedException ? refused.Message : "The team node stops. Try again in a moment.", refused);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Close(); // a node that stops before it has begun never runs what closes it
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Gathers, time, stoppingToken);
                await KeepAllAsync(Gathered());
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends. What was kept has been acknowledged; the rest comes again to whoever takes it next.
        }
        finally
        {
            Close();
        }
    }

    private void Close()
    {
        _waiting.Writer.TryComplete();
        foreach (var left in Gathered())
            left.Refuse(new RefusedException("The team node stops. Try again in a moment."));
    }

    private List<Delivery> Gathered()
    {
        var group = new List<Delivery>();
        while (group.Count < LargestGroup && _waiting.Reader.TryRead(out var delivery))
            group.Add(delivery);
        return group;
    }

    private async Task KeepAllAsync(List<Delivery> group)
    {
        // A group is not broken off in the middle: what is in it is kept or not, and its senders are told.
        try
        {
            await KeepAsync(group);
        }
        catch (Exception unfit) when (group.Count > 1 && unfit is not NpgsqlException { IsTransient: true })
        {
            // One of them can't be kept: the others are not to suffer for it.
            log.GroupRefused(unfit);
            foreach (var delivery in group)
                await KeepAllAsync([delivery]);
        }
        catch (Exception failure) // the writer's edge: devices send again, with a growing pause
        {
            log.NotKept(failure, group.Count);
            foreach (var delivery in group)
                delivery.Refuse(new RefusedException("The team's database did not take it. Try again in a moment.", failure));
        }
    }

    private async Task KeepAsync(List<Delivery> group)
    {
        var (kept, acknowledge) = await intake.KeepAsync(group, CancellationToken.None);
        acknowledge();
        board.Tell(kept);
    }
}
