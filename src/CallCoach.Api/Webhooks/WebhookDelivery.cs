namespace CallCoach.Api;

/// <summary>A delivery that is waiting or was given up. It holds no word of the call.</summary>
/// <param name="Id">Stays the same over all tries: a receiver that knows it has had it.</param>
/// <param name="Call">The call's id.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="NextAt">When it is tried next.</param>
/// <param name="LastError">What went wrong last.</param>
public sealed record WebhookDelivery(string Id, string Call, DateTimeOffset CreatedAt, int Tries, DateTimeOffset NextAt, string? LastError);
