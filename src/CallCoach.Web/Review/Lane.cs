using System.Globalization;
using System.Text;
using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>
/// One speaker's lane: a bar for each stretch of the call, as high as much was said in it. It is drawn from words and their times, so
/// that it is there without any sound being kept.
/// </summary>
internal static class Lane
{
    public const int Width = 1000;
    public const int Height = 44;
    private const int Bars = 220;
    private const double Silent = 1.8;
    private const double Lowest = 9;

    /// <summary>The drawing as a path in <see cref="Width"/> by <see cref="Height"/>.</summary>
    public static string Path(CallReview review, Speaker speaker)
    {
        var said = Said(review, speaker);
        var full = Math.Max(Full(said), Full(Said(review, speaker == Speaker.Rep ? Speaker.Prospect : Speaker.Rep)));
        var path = new StringBuilder();
        for (var bar = 0; bar < Bars; bar++)
        {
            var height = said[bar] <= 0 ? Silent : Lowest + (Math.Sqrt(Math.Min(1, said[bar] / full)) * (Height - 4 - Lowest));
            path.Append(CultureInfo.InvariantCulture, $"M{(bar + 0.5) * Width / Bars:0.#} {(Height - height) / 2:0.#}v{height:0.#}");
        }

        return path.ToString();
    }

    // Letters a bar; a word counts in each bar that it lasts through.
    private static double[] Said(CallReview review, Speaker speaker)
    {
        var bars = new double[Bars];
        var each = review.Call.Length / Bars;
        if (each <= TimeSpan.Zero)
            return bars;

        foreach (var utterance in review.Transcript.Where(utterance => utterance.Speaker == speaker))
        {
            if (utterance.Words.Count == 0)
                Add(bars, each, utterance.Start, utterance.End, utterance.Text.Length);
            foreach (var word in utterance.Words)
                Add(bars, each, word.Start, word.End, word.Text.Length);
        }

        return bars;
    }

    private static void Add(double[] bars, TimeSpan each, TimeSpan from, TimeSpan to, int letters)
    {
        var (first, last) = (Math.Clamp((int)(from / each), 0, Bars - 1), Math.Clamp((int)(to / each), 0, Bars - 1));
        for (var bar = first; bar <= last; bar++)
            bars[bar] += (double)letters / (last - first + 1);
    }

    // Nineteen bars of twenty stay below it: one shouted word does not flatten the rest.
    private static double Full(double[] bars)
    {
        var spoken = bars.Where(bar => bar > 0).Order().ToList();
        return spoken.Count == 0 ? 1 : spoken[(spoken.Count - 1) * 19 / 20];
    }
}
