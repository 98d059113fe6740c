namespace CallCoach.Desk;

/// <summary>Is told what changes on the desk, as soon as it is kept. Whoever passes it on to other programs listens here.</summary>
public interface IDeskListener
{
    Task OutcomeSetAsync(LeadId lead, Attempt attempt, CancellationToken cancellationToken);

    /// <summary>A follow-up is new, moved, done or cancelled; its sequence tells new from changed.</summary>
    Task FollowUpChangedAsync(FollowUp followUp, CancellationToken cancellationToken);

    Task SuppressedAsync(Suppression suppression, CancellationToken cancellationToken);
}
