using System.Globalization;
using System.Text.RegularExpressions;

namespace CallCoach.Measuring.Speech;

/// <summary>Reads what speech programs print.</summary>
internal static partial class PeerOutput
{
    /// <summary>The words without the time stamps that stand before each line.</summary>
    public static string Text(string printed) =>
        string.Join(' ', printed.Split('\n').Select(line => TimeStamp().Replace(line, "").Trim()).Where(line => line.Length > 0));

    /// <summary>How long it says it took to load its model, in milliseconds; 0 where it does not say. whisper.cpp prints "load time = 62.31 ms".</summary>
    public static double LoadMilliseconds(string printed) => LoadTime().Match(printed) is { Success: true } match
        ? double.Parse(match.Groups["ms"].ValueSpan, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(@"^\s*\[[0-9:.,]+ --> [0-9:.,]+\]", RegexOptions.None, 1000)]
    private static partial Regex TimeStamp();

    [GeneratedRegex(@"load time\s*=\s*(?<ms>[0-9]+(?:\.[0-9]+)?)\s*ms", RegexOptions.None, 1000)]
    private static partial Regex LoadTime();
}
