namespace CallCoach.Coaching.Detectors;

/// <summary>The first name of the person called, as a tip may use it.</summary>
internal static class Name
{
    /// <summary>Fills <c>{name}</c> in a phrase; without a known name the phrase goes without.</summary>
    public static string Fill(string phrase, CallHead? head)
    {
        var name = head?.Lead?.FirstName?.Trim();
        return string.IsNullOrEmpty(name)
            ? phrase.Replace(", {name}", "", StringComparison.Ordinal).Replace("{name}, ", "", StringComparison.Ordinal).Replace(" {name}", "", StringComparison.Ordinal)
            : phrase.Replace("{name}", name, StringComparison.Ordinal);
    }
}
