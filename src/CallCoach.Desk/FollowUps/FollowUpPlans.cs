namespace CallCoach.Desk;

/// <summary>Makes follow-ups of what somebody typed, in the lead's zone and in lawful hours.</summary>
internal sealed class FollowUpPlans(SpokenTimeReader reader, DialGate gates, DeskClock clock)
{
    private const int LongestWords = 200;

    /// <exception cref="DeskException">The words are no complete time; the message says what to add.</exception>
    public async Task<FollowUp> ReadAsync(DeskContext desk, Lead lead, string words, Guid id, CancellationToken cancellationToken)
    {
        if (words.Length > LongestWords)
            throw new DeskException("Write only the time, as in \"Thursday at 3:15 pm\".");
        if (lead.NumberToDial is not { } number)
            throw new DeskException($"{lead.Called} has no number that can be called.");
        var now = clock.Now;
        var zone = ProspectPlaces.Of(lead, number, now).Zone;
        var spoken = reader.Read(words, now.InZone(zone), lead.OpeningHours, expectsTime: true);
        if (spoken.When is not { } when)
            throw new DeskException($"That is not a whole time yet. {spoken.Question ?? "Write a day and a time, as in \"Thursday at 3:15 pm\"."}");
        if (when.ToInstant() <= now)
            throw new DeskException($"{SpokenText.Day(when.Date)}, {SpokenText.Clock(when.TimeOfDay)} is over. Write a time that comes.");
        return FollowUpPlanner.Plan(id, spoken, lead, number, await gates.ReadAsync(desk, cancellationToken));
    }
}
