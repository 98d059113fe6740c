using CallCoach.Tracking.Chance;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Tests.Simulation;

/// <summary>Somebody made up, who is near a telephone in some parts of the day and hardly in others.</summary>
internal sealed class SimulatedPerson(Lead lead, string state, string zone)
{
    private const double NearTelephone = .32;
    private const double AwayFromIt = .04;

    private readonly bool[] _near = Parts(lead);

    public Lead Lead => lead;

    /// <summary>Where they truly are, which the program has to work out.</summary>
    public string State => state;

    public DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb[zone];

    /// <summary>Whether they pick up. It follows from who, when and the how-maniest call it is, so that two ways of calling can be compared.</summary>
    public bool Answers(LocalDate day, int hour, int call) =>
        new KeyedRandom($"{lead.Id}|{day}|{hour}|{call}").NextDouble() < (_near[CallingDayParts.Of(hour)] ? NearTelephone : AwayFromIt);

    private static bool[] Parts(Lead lead)
    {
        var random = new KeyedRandom($"{lead.Id}|parts");
        var near = new bool[CallingDayParts.Count];
        near[random.Next(near.Length)] = true;
        near[random.Next(near.Length)] = true;
        return near;
    }
}
