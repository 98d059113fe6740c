using Microsoft.AspNetCore.Connections;

namespace CallCoach;

/// <summary>Starts a node and tells where it is.</summary>
internal static class NodeAddress
{
    public const string Overlay = "/overlay";

    /// <returns>The address of the pages, without a slash at its end.</returns>
    /// <exception cref="SettingException">The port is taken.</exception>
    public static async Task<string> StartServingAsync(this WebApplication node, CancellationToken cancellationToken)
    {
        try
        {
            await node.StartAsync(cancellationToken);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new SettingException(
                "The port is taken; another CallCoach may be running. End that one, or choose another port: --port 0 takes any that is free.", taken);
        }

        return node.Urls.First();
    }
}
