using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Leads;

/// <summary>One telephone number of a lead, with where it seems to be.</summary>
public sealed record LeadNumber(PhoneNumber Number, NumberKind Kind, NumberPlace Place)
{
    /// <summary>Wrong person or out of service: never dialled again.</summary>
    public bool IsBad { get; init; }

    /// <summary>Last time that anybody spoke there.</summary>
    public Instant? LastHeard { get; init; }

    public static LeadNumber From(ReadNumber read) => read.IsValid
        ? new LeadNumber(read.Number, read.Kind, NumberReader.Place(read.Number))
        : throw new ArgumentException($"The number {read.Problem}.", nameof(read));
}
