using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace CallCoach.Team;

/// <summary>The one connection to Redis, opened when it is first asked for. It comes back by itself when Redis was away.</summary>
internal sealed class RedisLink(IOptions<TeamOptions> options) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private Task<IConnectionMultiplexer>? _open;

    public Task<IConnectionMultiplexer> OpenAsync()
    {
        lock (_gate)
            return _open is null or { IsFaulted: true } ? _open = ConnectAsync() : _open;
    }

    public async ValueTask DisposeAsync()
    {
        if (_open is { IsCompletedSuccessfully: true } open)
            await (await open).DisposeAsync();
    }

    private async Task<IConnectionMultiplexer> ConnectAsync()
    {
        var settings = ConfigurationOptions.Parse(options.Value.Redis);
        settings.AbortOnConnectFail = false;
        settings.ClientName = "callcoach";
        return await ConnectionMultiplexer.ConnectAsync(settings);
    }
}
