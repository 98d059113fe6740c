using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach;

/// <summary>Tries again every two seconds, for ever: a rep who has the tips open wants them back.</summary>
internal sealed class EveryTwoSeconds : IRetryPolicy
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public TimeSpan? NextRetryDelay(RetryContext retryContext) =>
        retryContext.PreviousRetryCount == 0 ? TimeSpan.Zero : Pause;
}
