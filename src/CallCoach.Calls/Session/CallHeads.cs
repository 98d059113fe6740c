using CallCoach.Coaching;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>Writes down, at the start of a call, all that its judgement will rest on.</summary>
public sealed class CallHeads(IOptions<CallOptions> call, IOptions<CoachingOptions> coaching, OpenPlaybook openPlaybook)
{
    /// <exception cref="CallException">The scripts or the playbook are not where the settings say, or the playbook is broken.</exception>
    public CallHead For(CallPlan plan, string id)
    {
        var name = plan.Playbook is { Length: > 0 } chosen ? chosen : call.Value.Playbook;
        var book = name.Length > 0 ? openPlaybook(name) : null;
        return new(
            book?.Intensity ?? coaching.Value.Intensity,
            call.Value.RepName is { Length: > 0 } rep ? rep : null,
            plan.Lead,
            [.. book?.Scripts ?? [], .. TeamScripts.Read(call.Value.Scripts)],
            Thresholds(book),
            id,
            Playbook: book);
    }

    private CoachingOptions Thresholds(Playbook? book)
    {
        try
        {
            return PlaybookThresholds.Over(coaching.Value, book?.Thresholds ?? new Dictionary<string, string>(StringComparer.Ordinal));
        }
        catch (FormatException unfit)
        {
            throw new CallException($"The thresholds of the playbook {book!.Id} don't go with the settings of this machine: {unfit.Message}", unfit);
        }
    }
}
