using CallCoach.Api;
using CallCoach.Desk;
using CallCoach.Web;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>Tells the pages which settings send something to another machine.</summary>
internal static class Outlets
{
    public static IServiceCollection AddOutlets(this IServiceCollection services) => services
        .AddSingleton<SentElsewhere>(provider => () => Host(provider.GetRequiredService<IOptions<PolishOptions>>().Value.Endpoint) is { } host
            ? $"the text of a card to {host}, if you press Smooth the wording" : null)
        .AddSingleton<SentElsewhere>(provider => () => Host(provider.GetRequiredService<IOptions<WebhookOptions>>().Value.Url) is { } host
            ? $"who was called and how it came out to {host}" : null);

    /// <returns>The machine that an address names; null where that is this one, or there is no address.</returns>
    private static string? Host(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsLoopback ? uri.Host : null;
}
