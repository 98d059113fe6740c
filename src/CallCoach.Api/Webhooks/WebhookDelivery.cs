using System.Text.Json;

namespace CallCoach.Api;

/// <summary>A delivery that is waiting or was given up. It holds no word that was spoken.</summary>
/// <param name="Id">Stays the same over all tries: a receiver that knows it has had it.</param>
/// <param name="Call">The call's id; empty where it is about none.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="NextAt">When it is tried next.</param>
/// <param name="LastError">What went wrong last.</param>
/// <param name="Type">What happened.</param>
/// <param name="Data">What is told of it; of a call it is read when it is sent.</param>
public sealed record WebhookDelivery(
    string Id, string Call, DateTimeOffset CreatedAt, int Tries, DateTimeOffset NextAt, string? LastError, string Type = WebhookDelivery.CallEnded, JsonElement? Data = null)
{
    public const string CallEnded = "call.ended";
    public const string OutcomeSet = "outcome.set";
    public const string FollowUpCreated = "followup.created";
    public const string FollowUpChanged = "followup.changed";
    public const string FollowUpDone = "followup.done";

    /// <summary>Goes before everything else that waits.</summary>
    public const string SuppressionAdded = "suppression.added";
}
