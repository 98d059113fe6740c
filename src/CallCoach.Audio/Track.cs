namespace CallCoach.Audio;

/// <summary>The side of a call that a sound belongs to: the rep's microphone, or what the rep hears.</summary>
public enum Track
{
    Rep,
    Prospect,
}
