using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Hours;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Conversations;

/// <summary>
/// Finds the time that two people agreed on. The last agreed one wins. The rep's "three fifteen" after their "after three" is
/// the agreement; without a yes or a repeat from the other side it is a proposal.
/// </summary>
public sealed class AgreedTimeFinder(SpokenTimeReader reader)
{
    /// <summary>Reads a conversation that began at <paramref name="began"/>, in the zone of the prospect.</summary>
    /// <returns>The time with its moment, or null if none was named.</returns>
    public AgreedTime? Find(IReadOnlyList<SpokenTurn> turns, ZonedDateTime began, WeeklyHours? opening = null)
    {
        var talk = new Negotiation();
        var asked = false;
        for (var at = 0; at < turns.Count; at++)
        {
            var turn = turns[at];
            if (turn.IsMachine)
                continue;
            var said = began.Plus(Duration.FromTimeSpan(turn.At));
            var heard = reader.Read(turn.Text, said, opening, asked && turn.Side != talk.LastSide);
            talk.Take(turn, heard, new SpokenMoment(at, turn.At, turn.Text), said);
            asked = Replies.AsksWhen(turn.Text);
            talk.LastSide = turn.Side;
        }

        return talk.Result;
    }
}
