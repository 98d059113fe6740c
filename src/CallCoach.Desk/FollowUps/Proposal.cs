using NodaTime;

namespace CallCoach.Desk;

/// <summary>Something heard in a call that waits for a yes.</summary>
/// <param name="When">The time to call, in their zone; none for a promise, and where something is missing.</param>
/// <param name="Question">What to find out first, where something is missing or in doubt.</param>
/// <param name="Task">A promise's task in one line.</param>
public sealed record Proposal(
    Guid Id, Lead Lead, string Call, ProposalKind Kind, ZonedDateTime? When, bool IsAgreed, string? Moved, string? Question, string? Task, LocalDate? DueOn, SpokenMoment Moment)
{
    /// <summary>One key is enough: nothing has to be asked.</summary>
    public bool IsComplete => Kind == ProposalKind.Promise || When is not null;
}
