namespace CallCoach.Web;

/// <summary>What a posted form is about.</summary>
/// <param name="Note">The note as its address names it.</param>
internal sealed record ChangedCall(string Call, string? Note, CancellationToken Cancellation);
