using System.Runtime.InteropServices;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Text;

namespace CallCoach.Measuring.Speech;

/// <summary>Interim words that a reader saw, and how many of them changed or vanished later. A word that stays on is counted once.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Flicker(int Shown, int Changed)
{
    public double Share => Shown == 0 ? double.NaN : (double)Changed / Shown;

    public static Flicker operator +(Flicker left, Flicker right) => new(left.Shown + right.Shown, left.Changed + right.Changed);

    public static Flicker Of(UtteranceHistory history)
    {
        var (shown, changed) = (0, 0);
        string[] interim = [];
        var settled = 0;
        foreach (var display in history.Displays)
        {
            var stable = display.Text.Stable;
            // Only what lies behind the words that were stable then can be one of the interim words of then.
            var open = PlainWords.Of(stable.Skip(settled).Concat(display.Text.Interim).Select(word => word.Text));
            var survived = WordAlignment.Of(interim, open).Where(pair => pair.IsHit).Select(pair => pair.Heard).ToHashSet();
            changed += interim.Length - survived.Count;
            var firstInterim = stable.Count - settled;
            shown += Enumerable.Range(0, open.Length).Count(place => place >= firstInterim && !survived.Contains(place));
            interim = [.. open.Skip(firstInterim)];
            settled = stable.Count;
        }

        return new Flicker(shown, history.Final is null ? changed + interim.Length : changed);
    }
}
