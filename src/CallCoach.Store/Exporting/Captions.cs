using System.Globalization;
using System.Text;

namespace CallCoach.Store;

/// <summary>A transcript as captions, one cue a turn of speech.</summary>
public static class Captions
{
    /// <summary>WebVTT, the speaker as a voice.</summary>
    public static string WebVtt(CallReview call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var text = new StringBuilder("WEBVTT\n\n");
        foreach (var said in call.Transcript.Where(said => said.Text.Length > 0))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Time(said.Start, '.')} --> {Time(said.End, '.')}\n<v {Cue(CallText.Speaker(call, said.Speaker))}>{Cue(said.Text)}</v>\n\n");
        }

        return text.ToString();
    }

    /// <summary>SubRip, the speaker before the words.</summary>
    public static string Srt(CallReview call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var text = new StringBuilder();
        foreach (var (i, said) in call.Transcript.Where(said => said.Text.Length > 0).Index())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{i + 1}\n{Time(said.Start, ',')} --> {Time(said.End, ',')}\n{OneLine(CallText.Speaker(call, said.Speaker))}: {OneLine(said.Text)}\n\n");
        }

        return text.ToString();
    }

    private static string Time(TimeSpan time, char point) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}{point}{time.Milliseconds:000}");

    private static string Cue(string text) => OneLine(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
