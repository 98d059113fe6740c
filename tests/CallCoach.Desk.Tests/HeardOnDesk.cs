using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Law;

namespace CallCoach.Desk.Tests;

/// <summary>Writes down what a listener is told.</summary>
internal sealed class HeardOnDesk : IDeskListener
{
    public List<string> All { get; } = [];

    public Task OutcomeSetAsync(LeadId lead, Attempt attempt, CancellationToken cancellationToken)
    {
        All.Add($"outcome {attempt.Outcome!.Rating}");
        return Task.CompletedTask;
    }

    public Task FollowUpChangedAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        All.Add($"follow-up {followUp.Sequence}");
        return Task.CompletedTask;
    }

    public Task SuppressedAsync(Suppression suppression, CancellationToken cancellationToken)
    {
        All.Add("suppressed");
        return Task.CompletedTask;
    }
}
