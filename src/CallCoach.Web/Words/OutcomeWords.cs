using CallCoach.Coaching;

namespace CallCoach.Web;

/// <summary>Outcomes as words, classes and icons.</summary>
internal static class OutcomeWords
{
    public static IReadOnlyList<CallOutcome> All { get; } = [CallOutcome.Warm, CallOutcome.Cold, CallOutcome.Missed];

    public static string Of(CallOutcome outcome) => outcome.ToString();

    /// <summary>As addresses, classes and icons write it: warm.</summary>
    public static string Name(CallOutcome outcome) => outcome.ToString().ToLowerInvariant();

    public static CallOutcome? Read(string? name) => All.Where(outcome => Name(outcome) == name).Select(outcome => (CallOutcome?)outcome).FirstOrDefault();
}
