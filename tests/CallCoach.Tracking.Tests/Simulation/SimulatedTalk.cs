using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Chance;
using CallCoach.Tracking.FollowUps;
using NodaTime;

namespace CallCoach.Tracking.Tests.Simulation;

/// <summary>What comes of one dial: nobody, a machine, a desk, or a talk with some end.</summary>
internal sealed record SimulatedTalk(AnsweredBy AnsweredBy, Outcome Outcome, FollowUp? FollowUp)
{
    public static SimulatedTalk Of(SimulatedPerson person, ZonedDateTime at, int earlierCalls, bool isExpected)
    {
        var random = new KeyedRandom($"{person.Lead.Id}|talk|{earlierCalls}");
        var answers = isExpected ? random.NextDouble() < .7 : person.Answers(at.Date, at.Hour, earlierCalls);
        if (!answers)
            return Missed(random.NextDouble(), at);
        var end = random.NextDouble();
        return end switch
        {
            < .40 => Talk(Rating.Cold, OutcomeReason.NotInterested, at),
            < .60 => Talk(Rating.Cold, OutcomeReason.NotNow, at),
            < .72 => Talk(Rating.Cold, OutcomeReason.HasSupplier, at),
            < .84 => Talk(Rating.Warm, OutcomeReason.Interested, at),
            < .94 => Talk(Rating.Warm, OutcomeReason.AgreedTime, at) with { FollowUp = Agreed(person, at, random) },
            < .98 => Talk(Rating.Cold, OutcomeReason.NotInterested, at, OutcomeOverlays.DoNotCall),
            _ => Talk(Rating.Cold, OutcomeReason.NotInterested, at, OutcomeOverlays.BadNumber),
        };
    }

    private static SimulatedTalk Missed(double draw, ZonedDateTime at)
    {
        var (by, reason) = draw < .5 ? (AnsweredBy.Nobody, OutcomeReason.Nobody) : draw < .9 ? (AnsweredBy.Machine, OutcomeReason.Machine) : (AnsweredBy.Gatekeeper, OutcomeReason.Gatekeeper);
        return new SimulatedTalk(by, new Outcome(Rating.Missed, reason, RatedBy.Rule, at.ToInstant(), null), null);
    }

    private static SimulatedTalk Talk(Rating rating, OutcomeReason reason, ZonedDateTime at, OutcomeOverlays overlays = OutcomeOverlays.None) =>
        new(AnsweredBy.Target, new Outcome(rating, reason, RatedBy.Rep, at.ToInstant(), null) { Overlays = overlays }, null);

    /// <summary>Any hour from 7 to 21: they may well name one that law forbids.</summary>
    private static FollowUp Agreed(SimulatedPerson person, ZonedDateTime at, KeyedRandom random)
    {
        var day = at.Date.PlusDays(1 + random.Next(6));
        return new FollowUp(Guid.CreateVersion7(at.ToDateTimeOffset()), person.Lead.Id, person.Zone.AtLeniently(day + new LocalTime(7 + random.Next(15), 0))) { IsAgreed = true };
    }
}
