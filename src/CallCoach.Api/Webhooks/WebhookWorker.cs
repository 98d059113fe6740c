using CallCoach.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Api;

/// <summary>Writes down a delivery when a call has been kept, and tries it until it is taken or given up.</summary>
internal sealed class WebhookWorker(
    WebhookFolder deliveries, WebhookClient client, CallArchive archive, IOptions<WebhookOptions> options, TimeProvider time, ILogger<WebhookWorker> log)
    : BackgroundService, IArchiveListener
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _new = new(0);

    public Task CallKeptAsync(string call, CancellationToken cancellationToken)
    {
        if (!options.Value.IsOn)
            return Task.CompletedTask;

        var now = time.GetUtcNow();
        deliveries.Save(new WebhookDelivery(Guid.CreateVersion7(now).ToString("N"), call, now, 0, now, null));
        _new.Release();
        return Task.CompletedTask;
    }

    /// <summary>Something new waits.</summary>
    public void Wake() => _new.Release();

    /// <summary>Tries what is due.</summary>
    /// <returns>When the next one is due, if one waits.</returns>
    public async Task<DateTimeOffset?> SendDueAsync(CancellationToken cancellationToken)
    {
        foreach (var delivery in deliveries.Waiting().Where(delivery => delivery.NextAt <= time.GetUtcNow()))
            await SendAsync(delivery, cancellationToken);
        return deliveries.Waiting().Min(delivery => (DateTimeOffset?)delivery.NextAt);
    }

    public override void Dispose()
    {
        _new.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn)
            return;

        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var next = await GuardedAsync(stoppingToken);
                var pause = next - time.GetUtcNow() ?? LongestSleep;
                using var sleep = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                var slept = Task.Delay(pause > LongestSleep ? LongestSleep : pause > TimeSpan.Zero ? pause : TimeSpan.Zero, time, sleep.Token);
                await Task.WhenAny(slept, _new.WaitAsync(sleep.Token));
                await sleep.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; what waits is on disk.
        }
    }

    private async Task<DateTimeOffset?> GuardedAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await SendDueAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException) // a hosted service's edge: it tries again later
        {
            log.WebhooksFailed(failure);
            return null;
        }
    }

    private async Task SendAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        var call = delivery.Data is null ? (await archive.OpenAsync(delivery.Call, cancellationToken))?.Call : null;
        if (delivery.Data is null && call is null)
        {
            deliveries.Remove(delivery); // erased since
            return;
        }

        if (await client.SendAsync(delivery, call, cancellationToken) is not { } error)
        {
            deliveries.Remove(delivery);
            return;
        }

        var tried = delivery with { Tries = delivery.Tries + 1, LastError = error, NextAt = time.GetUtcNow() + PauseAfter(delivery.Tries) };
        if (tried.Tries < options.Value.Tries)
        {
            deliveries.Save(tried);
            return;
        }

        deliveries.GiveUp(tried);
        log.DeliveryGivenUp(delivery.Type, tried.Tries);
    }

    private static TimeSpan PauseAfter(int tries) =>
        FirstPause * Math.Pow(4, tries) is var pause && pause < LongestPause ? pause : LongestPause;
}
