using System.Diagnostics;
using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>Decodes whole turns, cut at the borders of the reference: what the recogniser makes of them when nothing presses.</summary>
internal sealed class OfflineDecoding(ISpeechRecognizer recognizer, PeerProgram? peer)
{
    /// <summary>Turns of a call, one after the other; where there is a peer it gets each piece right after.</summary>
    public async Task<OfflineResult> RunAsync(SpokenCall call, CancellationToken cancellationToken)
    {
        var sound = await CallSound.ReadAsync(call.Wav, cancellationToken);
        var result = new OfflineResult();
        foreach (var speaker in Enum.GetValues<Speaker>())
        {
            var texts = new Dictionary<int, (string Ours, string Peers)>();
            foreach (var piece in TurnPiece.Of(call, speaker, recognizer.Capabilities.LongestAudio))
            {
                var samples = sound.Cut(piece.Track, piece.From, piece.To);
                var ours = await DecodeAsync(samples, piece.Track, result, cancellationToken);
                var peers = peer is null ? "" : await PeerAsync(samples, result, cancellationToken);
                var (before, beforePeers) = texts.GetValueOrDefault(piece.Turn, ("", ""));
                texts[piece.Turn] = ($"{before} {ours}", $"{beforePeers} {peers}");
            }

            foreach (var turn in call.TurnsOf(speaker))
            {
                var (ours, peers) = texts.GetValueOrDefault(turn.Index, ("", ""));
                result.Add(speaker, WordErrorRate.Count(turn.Text, ours), peer is null ? null : WordErrorRate.Count(turn.Text, peers));
            }
        }

        return result;
    }

    private async Task<string> DecodeAsync(float[] samples, Track track, OfflineResult result, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var request = new RecognitionRequest(samples, RecognitionPurpose.Final) { Hesitations = track == Track.Rep };
        var heard = await recognizer.RecognizeAsync(request, cancellationToken);
        result.DecodeMilliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        result.Sound += AudioFrame.TimeOf(samples.Length);
        return heard.Text;
    }

    private async Task<string> PeerAsync(float[] samples, OfflineResult result, CancellationToken cancellationToken)
    {
        var heard = await peer!.HearAsync(samples, cancellationToken);
        result.PeerMilliseconds.Add(heard.DecodeMilliseconds);
        return heard.Text;
    }
}
