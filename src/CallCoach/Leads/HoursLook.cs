using CallCoach.Coaching;
using CallCoach.Desk;
using CallCoach.Tracking.Leads;
using NodaTime.Extensions;

namespace CallCoach;

/// <summary>
/// Tells a call that begins whether the law allows it at this time: of the lead it was started with, else of the one that the rep took on
/// the desk just before. A lead that is named is refused earlier (<see cref="LeadPlans"/>); this catches calls started by key or tray.
/// </summary>
internal sealed class HoursLook(DialQueue queue, CallLinks links, TimeProvider time)
{
    public async Task<LeadFacts?> LookAsync(LeadFacts? known, CancellationToken cancellationToken)
    {
        var lead = Guid.TryParse(known?.Lead, out var id) ? new LeadId(id) : await links.TakenAtAsync(time.GetUtcNow().ToInstant(), cancellationToken);
        if (lead is not { } called || await queue.ClosedByLawAsync(called, cancellationToken) is not { } closed)
            return known;
        return (known ?? new LeadFacts(null, null, null)) with { ClosedBy = closed };
    }
}
