using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Contracts;
using CallCoach.Measuring;
using Microsoft.AspNetCore.SignalR.Client;

namespace CallCoach;

/// <summary>Plays a call through the whole program and tells what a client of its hub gets: for measurements.</summary>
internal static class RoadPlay
{
    /// <summary>More than all messages of a long call.</summary>
    private const int Messages = 65_536;

    /// <param name="settings">Settings of the command line, by name.</param>
    public static async IAsyncEnumerable<RoadSight> PlayAsync(
        IReadOnlyDictionary<string, string?> settings, string file, double speed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var folder = new DemoFolder();
        var sights = Channel.CreateBounded<RoadSight>(new BoundedChannelOptions(Messages) { FullMode = BoundedChannelFullMode.DropWrite });
        var all = SettingSources.InFolder(settings, folder.Path);
        all["Http:Port"] = "0";
        var sound = new SoundPlan([file], speed);
        OpenSound open = (plan, _) => new WatchedSource(
            FileAudioSource.Open(plan.Files[0], ReplayPace.Speed(plan.Speed)), at => sights.Writer.TryWrite(new RoadSight(at, null)));
        await using var node = await ServedNode.StartAsync(
            new NodeSetup(all, sound, services => services.AddSingleton(open)), Terminal.Of(TextWriter.Null, TextWriter.Null), null, cancellationToken);
        await WarmUp.RunAsync(node.Services, cancellationToken);

        await using var hub = new HubConnectionBuilder().WithUrl(new Uri(node.Address + CallHub.Path)).Build();
        hub.On<CallMessage>(nameof(ICallClient.Message), message =>
        {
            sights.Writer.TryWrite(new RoadSight(Stopwatch.GetTimestamp(), message));
            if (message.Payload is CallEndedPayload)
                sights.Writer.TryComplete();
        });
        await hub.StartAsync(cancellationToken);
        await hub.InvokeAsync<NodeState>(nameof(ICallHub.Watch), cancellationToken);
        await node.Current.StartAsync(new CallPlan(sound), cancellationToken);
        await foreach (var sight in sights.Reader.ReadAllAsync(cancellationToken))
            yield return sight;
    }

    /// <summary>Tells when the sound began to play: a device hands out a frame when its last sample was spoken.</summary>
    private sealed class WatchedSource(IAudioSource source, Action<long> began) : IAudioSource
    {
        public string Name => source.Name;

        public TimeSpan? Duration => source.Duration;

        public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var first = true;
            await foreach (var frame in source.ReadAsync(cancellationToken))
            {
                if (first)
                    began(Stopwatch.GetTimestamp() - (long)(AudioFrame.TimeOf(frame.End).TotalSeconds * Stopwatch.Frequency));
                first = false;
                yield return frame;
            }
        }

        public ValueTask DisposeAsync() => source.DisposeAsync();
    }
}
