using NodaTime;

namespace CallCoach.Tracking.Tests.Simulation;

/// <summary>The size of a simulated year.</summary>
internal sealed record SimulatedYear(LocalDate First, int Days, int LeadsADay, int Reps, int DialsAnHour)
{
    /// <summary>Set to 1, the year has its full size, which takes some minutes.</summary>
    public const string FullSize = "CALLCOACH_FULL_YEAR";

    public static SimulatedYear Chosen { get; } = Environment.GetEnvironmentVariable(FullSize) is "1"
        ? new(new LocalDate(2026, 1, 5), 364, 200, 5, 9)
        : new(new LocalDate(2026, 2, 2), 120, 12, 1, 7);
}
