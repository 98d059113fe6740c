using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Measuring.Machine;
using CallCoach.Measuring.Material;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>Measures hearing: calls played live, their turns decoded whole, single recordings, and sounds without speech.</summary>
/// <param name="say">Is told what is being measured.</param>
internal sealed class SpeechBench(Listening listening, ISpeechRecognizer recognizer, Action<string> say)
{
    public async Task<SpeechBenchResult> RunAsync(SpeechPlan plan, CancellationToken cancellationToken)
    {
        await WarmUpAsync(cancellationToken);
        var (streamed, use, busy) = await StreamAsync(plan, cancellationToken);
        var offline = await OfflineAsync(plan, cancellationToken);
        var bench = new ClipBench(new SoundHearing(listening, plan.Names.All));
        return new SpeechBenchResult(
            recognizer.Capabilities.Name, plan.Speed, streamed, use, busy, offline,
            await ClipsAsync(bench, plan.Material, cancellationToken),
            await QuietAsync(bench, plan, cancellationToken),
            plan.Peer is null ? null : Path.GetFileName(plan.Peer.Program));
    }

    /// <summary>The first decode pays for what is loaded and compiled; a program that runs has paid already.</summary>
    private async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        var second = new NoiseMaker(seed: 1).Make(NoiseKind.PinkNoise, TimeSpan.FromSeconds(1));
        await recognizer.RecognizeAsync(new RecognitionRequest(second, RecognitionPurpose.Final), cancellationToken);
    }

    private async Task<(IReadOnlyList<StreamedCall> Calls, MachineUse Use, TimeSpan Busy)> StreamAsync(
        SpeechPlan plan, CancellationToken cancellationToken)
    {
        var player = new LivePlayer(listening, TimeProvider.System);
        var streamed = new List<StreamedCall>();
        using var decodes = new DecodeMeter();
        await using var machine = new MachineMeter();
        foreach (var call in plan.Material.Calls)
        {
            say($"Playing {call.Id} live ...");
            var events = await player.PlayAsync(call.Wav, plan.Names.For(call.Id), plan.Speed, cancellationToken);
            await using var source = FileAudioSource.Open(call.Wav, ReplayPace.Fastest);
            streamed.Add(StreamedCall.Of(call, source.Duration ?? call.Seconds, events, plan.Names.For(call.Id)));
        }

        return (streamed, machine.Read(), decodes.Busy);
    }

    private async Task<Dictionary<string, OfflineResult>> OfflineAsync(SpeechPlan plan, CancellationToken cancellationToken)
    {
        using var peer = plan.Peer is null ? null : new PeerProgram(plan.Peer);
        var decoding = new OfflineDecoding(recognizer, peer);
        var offline = new Dictionary<string, OfflineResult>(StringComparer.Ordinal);
        foreach (var call in plan.Material.Calls)
        {
            say(peer is null ? $"Decoding the turns of {call.Id} ..." : $"Decoding the turns of {call.Id}, and by {peer.Name} ...");
            offline[call.Id] = await decoding.RunAsync(call, cancellationToken);
        }

        return offline;
    }

    private async Task<List<ClipResult>> ClipsAsync(ClipBench bench, SoundMaterial material, CancellationToken cancellationToken)
    {
        var results = new List<ClipResult>();
        foreach (var clip in material.Clips.Where(clip => clip.HasWords))
        {
            say($"Hearing {Path.GetFileName(clip.File)} ...");
            results.Add(await bench.HearAsync(clip, cancellationToken));
        }

        return results;
    }

    private async Task<List<QuietResult>> QuietAsync(ClipBench bench, SpeechPlan plan, CancellationToken cancellationToken)
    {
        var results = new List<QuietResult>();
        foreach (var wav in plan.Material.Clips.Where(clip => clip.IsWithoutSpeech).Select(clip => clip.File).Concat(plan.QuietFiles))
            results.Add(await bench.QuietAsync(wav, cancellationToken));
        if (plan.Noise <= TimeSpan.Zero)
            return results;
        var kinds = Enum.GetValues<NoiseKind>();
        say($"Listening to {plan.Noise.TotalMinutes:0.#} minutes of noise, tones, music and silence ...");
        foreach (var kind in kinds)
            results.Add(await bench.QuietAsync(kind, plan.Noise / kinds.Length, cancellationToken));
        return results;
    }
}
