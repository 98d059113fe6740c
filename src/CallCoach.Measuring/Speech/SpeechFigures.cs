using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Speech;

/// <summary>The figures of hearing, by their names. What was not measured is left out.</summary>
internal static class SpeechFigures
{
    public static MetricSet Of(SpeechBenchResult result)
    {
        var metrics = new MetricSet();
        AddAccuracy(metrics, result);
        AddDelays(metrics, [.. result.Streamed.SelectMany(call => call.Tracks)]);
        metrics.Add("phantom.words_per_hour", PhantomsPerHour(result.Quiet));
        if (result.Streamed.Count > 0)
        {
            AddNames(metrics, result);
            AddCost(metrics, result);
        }

        return metrics;
    }

    /// <summary>Words of clips that are not another clip through a simulated line.</summary>
    public static WordErrors Original(IEnumerable<ClipResult> clips) => WordErrors.Sum(clips
        .Where(clip => clip.Clip.DerivedFrom is null && !clip.Clip.DigitsOnly)
        .Select(clip => clip.Errors));

    public static double PhantomsPerHour(IReadOnlyList<QuietResult> quiet)
    {
        var hours = quiet.Sum(sound => sound.Length.TotalHours);
        return hours > 0 ? quiet.Sum(sound => sound.Words) / hours : double.NaN;
    }

    private static void AddAccuracy(MetricSet metrics, SpeechBenchResult result)
    {
        var clips = Original(result.Clips);
        if (result.Streamed.Count > 0)
        {
            var offline = result.AllOffline;
            metrics.Add("wer.stream", WordErrors.Sum(result.Streamed.Select(call => call.Errors)).Rate);
            metrics.Add("wer.offline", offline.All.Rate);
            metrics.Add("wer.stream.rep", Of(result, Track.Rep).Rate);
            metrics.Add("wer.stream.prospect", Of(result, Track.Prospect).Rate);
            metrics.Add("wer.offline.rep", offline[Speaker.Rep].Rate);
            metrics.Add("wer.offline.prospect", offline[Speaker.Prospect].Rate);
            metrics.Add("wer.clips", clips.Rate);
        }
        else
        {
            metrics.Add("wer.stream", clips.Rate);
        }
    }

    private static void AddDelays(MetricSet metrics, IReadOnlyList<TrackScore> tracks)
    {
        var final = new Percentiles(tracks.SelectMany(track => track.Final));
        metrics.Add("final.p50_ms", final.Median);
        metrics.Add("final.p95_ms", final.At(0.95));
        if (tracks.Any(track => track.HasPartials))
        {
            var stable = new Percentiles(tracks.SelectMany(track => track.Stable));
            metrics.Add("stable.p50_ms", stable.Median);
            metrics.Add("stable.p95_ms", stable.At(0.95));
            metrics.Add("stable.revised", Share(tracks.Sum(track => track.StableRevised), tracks.Sum(track => track.StableShown)));
            metrics.Add("flicker", tracks.Aggregate(default(Flicker), (sum, track) => sum + track.Flicker).Share);
        }

        metrics.Add("wordtime.median_error_ms", new Percentiles(tracks.SelectMany(track => track.WordTimes.Errors)).Median);
    }

    private static void AddNames(MetricSet metrics, SpeechBenchResult result)
    {
        var names = result.Streamed.Aggregate(default(NameScore), (sum, call) => sum + call.Names);
        if (names.Said + names.Phantoms == 0)
            return;
        metrics.Add("vocabulary.recall", Share(names.Right, names.Said));
        metrics.Add("vocabulary.phantoms", names.Phantoms);
        metrics.Add("vocabulary.corrected", names.Corrected);
        metrics.Add("vocabulary.corrected_wrongly", names.Wrongly);
    }

    private static void AddCost(MetricSet metrics, SpeechBenchResult result)
    {
        var offline = result.AllOffline;
        metrics.Add("rtf", result.Busy > TimeSpan.Zero ? result.Busy / result.CallTime : double.NaN);
        metrics.Add("cpu.share", result.Use.ShareOf(result.CallTime));
        metrics.Add("rss.mb", result.Use.PeakMegabytes);
        metrics.Add("decode.ms_per_phrase", new Percentiles(offline.DecodeMilliseconds).Median);
        if (result.Peer is not null)
        {
            metrics.Add("peer.decode.ms_per_phrase", new Percentiles(offline.PeerMilliseconds).Median);
            metrics.Add("peer.wer", offline.PeerErrors.Rate);
        }
    }

    private static WordErrors Of(SpeechBenchResult result, Track track) =>
        WordErrors.Sum(result.Streamed.Select(call => call[track].Errors));

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
