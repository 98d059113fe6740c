using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.FollowUps;

/// <summary>Makes a follow-up of a spoken time. What law or their opening hours forbid moves to the nearest allowed time, and says so.</summary>
public static class FollowUpPlanner
{
    private static readonly Duration Step = Duration.FromMinutes(15);

    /// <summary>How far from the said time to look on either side.</summary>
    private const int MostSteps = 4 * 24 * 7;

    /// <exception cref="ArgumentException">The time is not complete: ask for what <see cref="SpokenTime.Question"/> says.</exception>
    public static FollowUp Plan(Guid id, SpokenTime spoken, Lead lead, LeadNumber number, CallGate gate)
    {
        if (spoken.When is not { } when)
            throw new ArgumentException($"The time is not complete. Ask: {spoken.Question ?? "when?"}", nameof(spoken));
        var until = spoken is { Until: { } end, Day: { } day } ? when.Zone.AtLeniently(day + end) : (ZonedDateTime?)null;
        var followUp = new FollowUp(id, lead.Id, when) { Number = number.Number, Until = until };
        var block = Blocked(gate, lead, number, when.ToInstant());
        if (block == CallBlock.None)
            return followUp;
        if (Nearest(gate, lead, number, when) is not { } allowed)
            return followUp with { Moved = "No time near it may be called. Agree another one." };
        var why = block switch
        {
            CallBlock.Holiday => "a public holiday there",
            CallBlock.TheirHours => "they are closed then",
            _ => "outside calling hours there",
        };
        return followUp with
        {
            When = allowed,
            Until = null,
            Moved = $"They said {SpokenText.Day(when.Date)}, {SpokenText.Clock(when.TimeOfDay)}: {why}. This is the nearest allowed time.",
        };
    }

    private static ZonedDateTime? Nearest(CallGate gate, Lead lead, LeadNumber number, ZonedDateTime when)
    {
        for (var step = 1; step <= MostSteps; step++)
        {
            foreach (var at in new[] { when - (Step * step), when + (Step * step) })
            {
                if (Blocked(gate, lead, number, at.ToInstant()) == CallBlock.None)
                    return at;
            }
        }

        return null;
    }

    private static CallBlock Blocked(CallGate gate, Lead lead, LeadNumber number, Instant at)
    {
        var law = gate.HoursAt(lead, number, at, isAsked: true);
        if (law != CallBlock.None || lead.OpeningHours is not { } hours)
            return law;
        return hours.IsOpen(at.InZone(Places.ProspectPlaces.Of(lead, number, at).Zone).LocalDateTime) ? CallBlock.None : CallBlock.TheirHours;
    }
}
