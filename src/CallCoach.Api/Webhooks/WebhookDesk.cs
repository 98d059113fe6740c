using System.Text.Json;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using Microsoft.Extensions.Options;

namespace CallCoach.Api;

/// <summary>Writes down what another program is to be told of outcomes, promised calls and suppressions. Words that were spoken stay here.</summary>
internal sealed class WebhookDesk(WebhookFolder deliveries, WebhookWorker? worker, IOptions<WebhookOptions> options, TimeProvider time) : IDeskListener
{
    public Task OutcomeSetAsync(LeadId lead, Attempt attempt, CancellationToken cancellationToken) => SaveAsync(WebhookDelivery.OutcomeSet, attempt.CallId, new
    {
        Lead = lead.ToString(),
        Attempt = attempt.Id,
        Phone = attempt.Number.Value,
        At = attempt.At.ToDateTimeOffset(),
        Zone = attempt.At.Zone.Id,
        attempt.AnsweredBy,
        attempt.Ordinal,
        attempt.Outcome?.Rating,
        attempt.Outcome?.Reason,
        attempt.Outcome?.By,
        DoNotCall = attempt.Outcome?.Overlays.HasFlag(OutcomeOverlays.DoNotCall),
        attempt.CallId,
    });

    public Task FollowUpChangedAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        var type = followUp switch
        {
            { State: not FollowUpState.Open } => WebhookDelivery.FollowUpDone,
            { Sequence: 0 } => WebhookDelivery.FollowUpCreated,
            _ => WebhookDelivery.FollowUpChanged,
        };
        return SaveAsync(type, followUp.CallId, new
        {
            followUp.Id,
            Lead = followUp.Lead.ToString(),
            When = followUp.When.ToDateTimeOffset(),
            Zone = followUp.When.Zone.Id,
            followUp.IsAgreed,
            followUp.State,
            followUp.Sequence,
        });
    }

    public Task SuppressedAsync(Suppression suppression, CancellationToken cancellationToken) => SaveAsync(WebhookDelivery.SuppressionAdded, null, new
    {
        suppression.Id,
        Phone = suppression.Number?.Value,
        Lead = suppression.Lead?.ToString(),
        suppression.Company,
        At = suppression.At.ToDateTimeOffset(),
        suppression.Source,
    });

    private Task SaveAsync(string type, string? call, object data)
    {
        if (!options.Value.IsOn)
            return Task.CompletedTask;

        var now = time.GetUtcNow();
        deliveries.Save(new WebhookDelivery(Guid.CreateVersion7(now).ToString("N"), call ?? "", now, 0, now, null, type, JsonSerializer.SerializeToElement(data, ExportJson.Options)));
        worker?.Wake();
        return Task.CompletedTask;
    }
}
