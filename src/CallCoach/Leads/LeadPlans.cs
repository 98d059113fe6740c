using CallCoach.Coaching;
using CallCoach.Desk;
using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Leads;

namespace CallCoach;

/// <summary>What a call knows of the lead it is with: the last check before the call, then name, company and the words to listen for.</summary>
internal sealed class LeadPlans(DialQueue queue)
{
    /// <param name="lead">Id of the lead, as pages have it.</param>
    /// <param name="typed">What the rep typed, where no lead was chosen.</param>
    /// <exception cref="DeskException">The lead may not be called now.</exception>
    public async Task<LeadFacts?> FactsAsync(string? lead, LeadFacts? typed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(lead))
            return typed;
        if (!Guid.TryParse(lead, out var id))
            throw new DeskException("There is no such lead.");
        var taken = await queue.CheckAsync(new LeadId(id), cancellationToken);
        var facts = FactsOf(taken.History, taken.Number.Number.Value);
        return facts with
        {
            FirstName = facts.FirstName ?? typed?.FirstName,
            Company = facts.Company ?? typed?.Company,
            IsWarm = facts.IsWarm || typed?.IsWarm is true,
            WasAsked = taken.IsAsked ? true : null,
        };
    }

    /// <summary>What the coach is told of a lead: who they are, whether they were warm, and the names that may be said.</summary>
    public static LeadFacts FactsOf(LeadHistory history, string? number)
    {
        var called = history.Lead;
        return new LeadFacts(
            called.FirstName,
            called.Company,
            called.Segment,
            history.Attempts.LastOrDefault(attempt => attempt.Outcome is { Rating: not Rating.Missed })?.Outcome?.Rating == Rating.Warm,
            called.Id.ToString(),
            number,
            null,
            [.. new[] { called.Person, called.Address.City }.OfType<string>().Where(name => name != called.FirstName)]);
    }
}
