using CallCoach.Tracking.Hours;
using Microsoft.Extensions.Options;

namespace CallCoach.Tracking.Law;

/// <summary>Reads the team's hours at start, so that a typing error shows before the first call.</summary>
internal sealed class TeamHoursValidator : IValidateOptions<TeamCallingOptions>
{
    public ValidateOptionsResult Validate(string? name, TeamCallingOptions options)
    {
        try
        {
            WeeklyHours.Parse(options.Hours);
            return ValidateOptionsResult.Success;
        }
        catch (FormatException error)
        {
            return ValidateOptionsResult.Fail($"Hours: {error.Message}");
        }
    }
}
