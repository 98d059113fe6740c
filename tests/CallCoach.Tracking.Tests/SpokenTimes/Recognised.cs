using System.Text.RegularExpressions;

namespace CallCoach.Tracking.Tests.SpokenTimes;

/// <summary>A text as a plain recogniser prints it: lower case, no punctuation, apostrophes kept.</summary>
internal static partial class Recognised
{
    public static string Bare(string text) => Spaces().Replace(Marks().Replace(text.ToLowerInvariant(), " "), " ").Trim();

    [GeneratedRegex(@"(?<!\d)[.,:](?!\d)|[,:](?!\d)|\.(?!\d)|[?!;]|(?<!\d)-|-(?!\d)", RegexOptions.None, 10_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Spaces();
}
