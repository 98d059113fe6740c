using NodaTime;

namespace CallCoach.Desk;

/// <summary>A promise that is not kept yet.</summary>
public sealed record OpenTask(Guid Id, Lead Lead, string Text, LocalDate? DueOn);
