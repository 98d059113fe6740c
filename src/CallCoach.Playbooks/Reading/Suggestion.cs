using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>What somebody may have meant.</summary>
internal static class Suggestion
{
    private const int Longest = 10;

    /// <summary>" Did you mean X?", or what there is.</summary>
    public static string For(string written, IReadOnlyCollection<string> known)
    {
        var nearest = known.MinBy(name => Distance(name, written));
        if (nearest is not null && Distance(nearest, written) <= (nearest.Length <= 4 ? 1 : nearest.Length <= 8 ? 2 : 3))
            return $" Did you mean \"{nearest}\"?";
        return known.Count <= Longest ? $" Allowed: {string.Join(", ", known)}." : " \"callcoach playbook keys\" lists what is allowed.";
    }

    // A word longer than any key is no slip of the pen.
    private static int Distance(string one, string other) => other.Length > 100 ? int.MaxValue : EditDistance.BetweenInEitherCase(one, other);
}
