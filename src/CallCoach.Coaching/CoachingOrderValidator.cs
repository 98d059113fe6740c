using Microsoft.Extensions.Options;

namespace CallCoach.Coaching;

/// <summary>Checks what no single range can tell: bounds that must stand in order.</summary>
internal sealed class CoachingOrderValidator : IValidateOptions<CoachingOptions>
{
    public ValidateOptionsResult Validate(string? name, CoachingOptions options)
    {
        var faults = new List<string>();
        InOrder("Tips:Dwell:AtLeast", options.Tips.Dwell.AtLeast, "Tips:Dwell:AtMost", options.Tips.Dwell.AtMost);
        InOrder("Flow:Monologue:Cold", options.Flow.Monologue.Cold, "Flow:Monologue:ColdAgain", options.Flow.Monologue.ColdAgain);
        InOrder("Flow:Monologue:Warm", options.Flow.Monologue.Warm, "Flow:Monologue:WarmAgain", options.Flow.Monologue.WarmAgain);
        InOrder("Flow:Patience:AtLeast", options.Flow.Patience.AtLeast, "Flow:Patience:AtMost", options.Flow.Patience.AtMost);
        InOrder("Flow:Pace:Slowest", options.Flow.Pace.Slowest, "Flow:Pace:Fastest", options.Flow.Pace.Fastest);
        InOrder("Names:Keeping", options.Names.Keeping, "Names:Naming", options.Names.Naming);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);

        void InOrder<T>(string lesser, T less, string greater, T more)
            where T : IComparable<T>
        {
            if (less.CompareTo(more) > 0)
                faults.Add($"{CoachingOptions.Section}:{lesser} ({less}) must not be above {CoachingOptions.Section}:{greater} ({more}): change one of them.");
        }
    }
}
