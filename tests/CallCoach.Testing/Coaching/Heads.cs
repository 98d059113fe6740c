using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>Heads of calls.</summary>
public static class Heads
{
    /// <summary>Nothing is known beforehand.</summary>
    public static CallHead Unknown => new(Intensity.Balanced, null, null, [], new CoachingOptions());

    /// <summary>A cold call to Jordan of Fern Hollow by Maya.</summary>
    public static CallHead Jordan => Unknown with { RepName = "Maya", Lead = new LeadFacts("Jordan", "Fern Hollow Landscaping", "landscaping") };

    /// <summary>A head with changed thresholds.</summary>
    public static CallHead With(Action<CoachingOptions> change)
    {
        var options = new CoachingOptions();
        change(options);
        return Unknown with { Options = options, Intensity = options.Intensity };
    }
}
