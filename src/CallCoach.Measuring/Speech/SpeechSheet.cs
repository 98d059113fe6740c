using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Reports;
using CallCoach.Measuring.Statistics;

namespace CallCoach.Measuring.Speech;

/// <summary>Prints a bench of speech.</summary>
internal static class SpeechSheet
{
    public static void Print(Sheet sheet, SpeechBenchResult result, MetricSet figures)
    {
        sheet.Line();
        sheet.Line(HowMeasured(result));
        if (result.Streamed.Count > 0)
            PrintCalls(sheet, result);
        if (result.Clips.Count > 0)
            PrintClips(sheet, result);
        if (result.Quiet.Count > 0)
            PrintQuiet(sheet, result);
        PrintSummary(sheet, result, figures);
        PrintWordTimes(sheet, result);
    }

    private static string HowMeasured(SpeechBenchResult result)
    {
        var pace = result.Speed == 1
            ? "played in real time, one after the other"
            : $"played at {Figures.Number(result.Speed)} times real time: what the machine takes counts as many times over in delays";
        var cores = Environment.ProcessorCount;
        return $"{result.Recognizer} on {cores} cores; {result.Streamed.Count} {(result.Streamed.Count == 1 ? "call" : "calls")}, {Figures.Seconds(result.CallTime)}, {pace}. "
            + "Delays count from the true end of a word, by the times of the reference, until the text comes out of the transcriber.";
    }

    private static void PrintCalls(Sheet sheet, SpeechBenchResult result)
    {
        string[] columns =
            ["call", "words", "WER live: rep", "prospect", "all", "whole turns: rep", "prospect", "all", "end to final: median", "95 %"];
        var rows = result.Streamed.Select(call => Row(
            call.Call.Id, call[Track.Rep].Errors, call[Track.Prospect].Errors, result.Offline[call.Call.Id], call.Tracks));
        var all = Row(
            "all",
            WordErrors.Sum(result.Streamed.Select(call => call[Track.Rep].Errors)),
            WordErrors.Sum(result.Streamed.Select(call => call[Track.Prospect].Errors)),
            result.AllOffline,
            [.. result.Streamed.SelectMany(call => call.Tracks)]);
        sheet.Table("Calls", columns, rows.Append(all));
    }

    private static string[] Row(
        string name, WordErrors rep, WordErrors prospect, OfflineResult offline, IReadOnlyList<TrackScore> tracks)
    {
        var final = new Percentiles(tracks.SelectMany(track => track.Final));
        return
        [
            name,
            Figures.Count((rep + prospect).ReferenceWords),
            Figures.Percent(rep.Rate),
            Figures.Percent(prospect.Rate),
            Figures.Percent((rep + prospect).Rate),
            Figures.Percent(offline[Speaker.Rep].Rate),
            Figures.Percent(offline[Speaker.Prospect].Rate),
            Figures.Percent(offline.All.Rate),
            Figures.Milliseconds(final.Median),
            Figures.Milliseconds(final.At(0.95)),
        ];
    }

    private static void PrintClips(Sheet sheet, SpeechBenchResult result)
    {
        string[] columns = ["clips", "number", "words", "wrong", "lost", "added", "WER"];
        sheet.Table("Single recordings", columns, result.Clips
            .GroupBy(clip => clip.Clip.Kind + (clip.Clip.DerivedFrom is null ? "" : ", simulated line") + (clip.Clip.DigitsOnly ? ", digits" : ""), StringComparer.Ordinal)
            .Select(group => (group.Key, Count: group.Count(), Errors: WordErrors.Sum(group.Select(clip => clip.Errors))))
            .Select(group => new[]
            {
                group.Key,
                Figures.Count(group.Count),
                Figures.Count(group.Errors.ReferenceWords),
                Figures.Count(group.Errors.Substitutions),
                Figures.Count(group.Errors.Deletions),
                Figures.Count(group.Errors.Insertions),
                Figures.Percent(group.Errors.Rate),
            }));
    }

    private static void PrintQuiet(Sheet sheet, SpeechBenchResult result) => sheet.Table(
        "Sounds without speech", ["sound", "length", "words printed"],
        result.Quiet.Select(quiet => new[] { quiet.Sound, Figures.Seconds(quiet.Length), Figures.Count(quiet.Words) }));

    private static void PrintSummary(Sheet sheet, SpeechBenchResult result, MetricSet figures)
    {
        var peer = result.Peer is null ? [] : new[] { $"({result.Peer})" };
        sheet.Table("Figures", ["figure", "value", .. peer], figures
            .Where(figure => !figure.Key.StartsWith("peer.", StringComparison.Ordinal))
            .Select(figure => PeerColumn(figure, figures, result)));
    }

    private static void PrintWordTimes(Sheet sheet, SpeechBenchResult result)
    {
        var tracks = result.Streamed.SelectMany(call => call.Tracks).ToList();
        var starts = tracks.SelectMany(track => track.WordTimes.Starts).ToList();
        if (starts.Count == 0)
            return;
        sheet.Line($"Times of {starts.Count} words: starts {Lie(starts)}; ends {Lie([.. tracks.SelectMany(track => track.WordTimes.Ends)])}.");
    }

    private static string Lie(List<double> errors)
    {
        var median = new Percentiles(errors).Median;
        var sizes = new Percentiles(errors.Select(Math.Abs));
        return $"lie {Figures.Milliseconds(sizes.Median)} off at the median, nine in ten within {Figures.Milliseconds(sizes.At(0.9))}, "
            + $"{Figures.Milliseconds(Math.Abs(median))} {(median < 0 ? "early" : "late")} on the whole";
    }

    private static string[] PeerColumn(KeyValuePair<string, double> figure, MetricSet figures, SpeechBenchResult result)
    {
        string[] row = [figure.Key, Figures.Number(figure.Value, "0.####")];
        if (result.Peer is null)
            return row;
        // The other program gets whole turns: what it makes of them stands beside ours on the same turns.
        var name = figure.Key is "wer.offline" ? "peer.wer" : "peer." + figure.Key;
        return [.. row, figures[name] is { } peer ? Figures.Number(peer, "0.####") : ""];
    }
}
