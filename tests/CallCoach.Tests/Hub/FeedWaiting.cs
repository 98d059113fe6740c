using CallCoach.Contracts;

namespace CallCoach.Tests;

/// <summary>Waits for what the hub has to tell.</summary>
internal static class FeedWaiting
{
    /// <summary>Returns once a message of a kind has come, or the first that was there already.</summary>
    public static async Task UntilAsync<T>(this WireFeed feed, Func<T, bool> isIt)
        where T : CallPayload
    {
        var position = new WirePosition(null, 0);
        while (true)
        {
            var next = await feed.NextAsync(position, TestContext.Current.CancellationToken);
            if (next.Any(message => message.Payload is T payload && isIt(payload)))
                return;
            position = new(next[^1].Call, next[^1].Number);
        }
    }
}
