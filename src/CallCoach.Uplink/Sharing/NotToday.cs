namespace CallCoach.Uplink;

/// <summary>The rep shares nothing live until this moment.</summary>
internal sealed record NotToday(DateTimeOffset Until);
