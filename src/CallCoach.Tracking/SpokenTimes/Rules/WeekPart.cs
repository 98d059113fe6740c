using System.Runtime.InteropServices;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"Early", "the end of", before a week: which of its days, counted from Monday as 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WeekPart(int Length, int First, int Last, bool IsLater)
{
    private static readonly string[] Early = ["early", "early in", "the start of", "start of", "the beginning of", "beginning of"];

    private static readonly string[] Middle = ["mid", "the middle of", "middle of", "midway through"];

    private static readonly string[] Late = ["late", "late in", "the end of", "end of", "the back end of", "back end of", "the latter part of", "towards the end of"];

    private static readonly string[] Later = ["later", "later in", "later on", "later on in"];

    public static WeekPart Read(TokenRow row, int at)
    {
        if (row.LengthOf(at, Early) is var early && early > 0)
            return new WeekPart(early, 0, 1, false);
        if (row.LengthOf(at, Middle) is var middle && middle > 0)
            return new WeekPart(middle, 1, 3, false);
        if (row.LengthOf(at, Later) is var later && later > 0)
            return new WeekPart(later, 0, 4, true);
        return row.LengthOf(at, Late) is var late && late > 0 ? new WeekPart(late, 3, 4, false) : new WeekPart(0, 0, 6, false);
    }
}
