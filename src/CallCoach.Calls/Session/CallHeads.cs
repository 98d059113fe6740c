using CallCoach.Coaching;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>Writes down, at the start of a call, all that its judgement will rest on.</summary>
public sealed class CallHeads(IOptions<CallOptions> call, IOptions<CoachingOptions> coaching, OpenPlaybook openPlaybook, RepStore rep, TimeProvider time, IOptions<RefusalOptions> refusal,
    AskTeam? askTeam = null, ILogger<CallHeads>? log = null)
{
    /// <exception cref="CallException">The scripts or the playbook are not where the settings say, or the playbook is broken.</exception>
    /// <param name="isOwn">It is a live call of the rep of this machine: what their earlier calls taught is used.</param>
    public CallHead For(CallPlan plan, string id, bool isOwn = false)
    {
        var team = isOwn ? askTeam?.Invoke() : null;
        var memory = isOwn ? rep.Read() : RepMemory.Empty;
        var book = Book(plan, team);
        return new(
            book?.Intensity ?? coaching.Value.Intensity,
            call.Value.RepName is { Length: > 0 } own ? own : null,
            plan.Lead,
            [.. book?.Scripts ?? [], .. TeamScripts.Read(call.Value.Scripts)],
            team is { HoldBack: > 0 } ? PlaybookThresholds.HoldingBack(Thresholds(book), team.HoldBack) : Thresholds(book),
            id,
            memory.MutedAt(time.GetUtcNow()) is { Count: > 0 } muted ? muted : null,
            memory.Pace(),
            book,
            memory.Calls.Count > 0 ? memory.History() : null,
            team?.Retired is { Count: > 0 } retired ? retired : null,
            StopsOnRefusal: isOwn && refusal.Value.Stop ? true : null);
    }

    private Playbook? Book(CallPlan plan, TeamWishes? team)
    {
        var name = plan.Playbook is { Length: > 0 } chosen ? chosen : call.Value.Playbook;
        if (name.Length > 0)
            return name == CallOptions.NoPlaybook ? null : openPlaybook(name);
        if (team?.Playbook is not { } theirs)
            return null;
        try
        {
            var book = openPlaybook(theirs);
            Thresholds(book);
            return book;
        }
        catch (CallException broken)
        {
            // The rep did not choose it: a call of theirs is not held up by it.
            log?.TeamPlaybookLeftOut(broken, theirs);
            return null;
        }
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
