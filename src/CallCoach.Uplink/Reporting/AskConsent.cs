namespace CallCoach.Uplink;

/// <summary>Asks how consent to being heard stands in a call: one of the values of <c>Consents</c>; null where nothing is known of it.</summary>
public delegate Task<string?> AskConsent(string call, CancellationToken cancellationToken);
