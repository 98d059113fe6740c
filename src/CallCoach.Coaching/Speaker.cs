namespace CallCoach.Coaching;

/// <summary>Who speaks: the rep, or whoever or whatever is at the other end.</summary>
public enum Speaker
{
    Rep,
    Prospect,
}
