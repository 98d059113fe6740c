using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach;

/// <summary>Whether pages and hub can be served, and how long a question takes there and back.</summary>
internal static class HubCheck
{
    private const int Times = 20;

    public static async Task<CheckResult> RunAsync(Dictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        using var folder = new DemoFolder();
        var own = SettingSources.InFolder(settings, folder.Path);
        own["Http:Port"] = "0";
        await using var node = Node.Build(new NodeSetup(own, SoundPlan.Devices));
        var address = await node.StartServingAsync(cancellationToken);
        await using var hub = new HubConnectionBuilder().WithUrl(address + CallHub.Path).Build();
        await hub.StartAsync(cancellationToken);
        await hub.InvokeAsync<NodeState>(nameof(ICallHub.Watch), cancellationToken);

        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < Times; i++)
            await hub.InvokeAsync<NodeState>(nameof(ICallHub.Watch), cancellationToken);
        var each = Stopwatch.GetElapsedTime(began) / Times;
        await node.StopAsync(cancellationToken);
        return CheckResult.Ok($"there and back in {each.TotalMilliseconds:0.0} ms");
    }
}
