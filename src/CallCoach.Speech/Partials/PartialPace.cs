namespace CallCoach.Speech.Partials;

/// <summary>How often partials come at the moment.</summary>
internal enum PartialPace
{
    Usual,
    Slow,
    Stopped,
}
