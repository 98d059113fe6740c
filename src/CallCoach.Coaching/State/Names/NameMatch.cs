namespace CallCoach.Coaching;

/// <summary>Whether two spellings are the same first name: by letters, by edit similarity, or by sound.</summary>
public sealed class NameMatch(double similarity)
{
    // Two sounds are too few to tell names apart: Pat and Pete would be one.
    private const int SoundsNeeded = 3;

    public bool Same(string one, string other)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(one);
        ArgumentException.ThrowIfNullOrWhiteSpace(other);
        var (a, b) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        if (EditDistance.Similarity(a, b) >= similarity)
            return true;

        var sound = SoundKey.Of(a);
        return sound.Length >= SoundsNeeded && string.Equals(sound, SoundKey.Of(b), StringComparison.Ordinal);
    }

    /// <summary>Whether a text says a first name, also in the possessive.</summary>
    public bool IsSaidIn(string text, string firstName)
    {
        foreach (var token in SpokenTokens.Of(text))
        {
            if (Same(token.EndsWith("'s", StringComparison.Ordinal) ? token[..^2] : token, firstName))
                return true;
        }

        return false;
    }
}
