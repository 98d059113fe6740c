using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>A national do-not-call list as last imported.</summary>
public sealed record NationalList(string Country, Instant ImportedAt, IReadOnlySet<PhoneNumber> Numbers);
