using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>
/// Eight features of delivery and the weights that told read from free speech on Earnings-22 (104 speakers; area under the curve .89 a window).
/// </summary>
internal sealed record DeliveryFeatures(
    double WordsPerMinute, double SyllableSpread, double RateSpread, double PauseSpread, double Repeats, double Markers, double IAndYou, double Contractions)
{
    private const double Winsor = 2.33;
    private const int Chunk = 8;
    private const double ShortestPause = 0.2;

    private static readonly double[] Weights = [-0.16, -0.55, -0.16, 0.49, -0.43, -1.31, -0.43, -0.17];
    private static readonly HashSet<string> MarkerWords = new(StringComparer.Ordinal) { "well", "so", "just", "like", "actually", "basically", "anyway", "kinda", "okay" };
    private static readonly HashSet<string> MarkerPairs = new(StringComparer.Ordinal) { "you know", "i mean", "kind of", "sort of", "i think", "i guess" };
    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal) { "i", "you", "i'm", "i'll", "i've", "i'd", "you're", "you'll", "you've", "you'd", "my", "your", "me" };

    /// <summary>The features in the order of the record, which is that of norms and weights.</summary>
    public double[] Values => [WordsPerMinute, SyllableSpread, RateSpread, PauseSpread, Repeats, Markers, IAndYou, Contractions];

    /// <summary>Probability that it is read, for somebody whose free speech is like that.</summary>
    public float ReadBy(DeliveryNorms norms)
    {
        var values = Values;
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
            sum += Term(values[i], norms.Means[i], norms.Deviations[i], Weights[i]);
        return (float)(1 / (1 + Math.Exp(-sum)));
    }

    /// <param name="turnStarts">Indexes of words that begin a turn: the gap before them is no pause of the speaker's.</param>
    public static DeliveryFeatures Of(IReadOnlyList<Word> words, IReadOnlyList<int> turnStarts, int from)
    {
        var starts = turnStarts.ToHashSet();
        var texts = words.Skip(from).Select(word => Normaliser.Of(word.Text).Text).ToList();
        var gaps = new List<double>();
        var spoken = 0.0;
        for (var i = from; i < words.Count; i++)
        {
            spoken += (words[i].End - words[i].Start).TotalSeconds;
            if (i == from || starts.Contains(i))
                continue;
            var gap = Math.Max(0, (words[i].Start - words[i - 1].End).TotalSeconds);
            gaps.Add(gap);
            spoken += gap;
        }

        var count = words.Count - from;
        var pairs = texts.Zip(texts.Skip(1), (one, other) => (One: one, Other: other)).ToList();
        return new DeliveryFeatures(
            count / spoken * 60,
            Spread([.. words.Skip(from).Select((word, i) => (word.End - word.Start).TotalSeconds / Syllables(texts[i]))]),
            Spread([.. Enumerable.Range(0, count / Chunk).Select(chunk => Chunk / (words[from + (chunk * Chunk) + Chunk - 1].End - words[from + (chunk * Chunk)].Start).TotalSeconds)]),
            Deviation([.. gaps.Where(gap => gap >= ShortestPause)]),
            Per100(pairs.Count(pair => pair.One.Length > 0 && string.Equals(pair.One, pair.Other, StringComparison.Ordinal)), count),
            Per100(texts.Count(MarkerWords.Contains) + pairs.Count(pair => MarkerPairs.Contains($"{pair.One} {pair.Other}")), count),
            Per100(texts.Count(Persons.Contains), count),
            Per100(texts.Count(text => text.Contains('\'', StringComparison.Ordinal)), count));
    }

    private static double Term(double value, double mean, double deviation, double weight) => weight * Math.Clamp((value - mean) / deviation, -Winsor, Winsor);

    private static double Per100(int count, int words) => 100.0 * count / words;

    private static double Spread(double[] values) => values.Length < 2 || values.Average() <= 0 ? 0 : Deviation(values) / values.Average();

    private static double Deviation(double[] values)
    {
        if (values.Length < 2)
            return 0;
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }

    /// <summary>Vowel groups, less a silent final e.</summary>
    private static int Syllables(string word)
    {
        var groups = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if ("aeiouy".Contains(word[i], StringComparison.Ordinal) && (i == 0 || !"aeiouy".Contains(word[i - 1], StringComparison.Ordinal)))
                groups++;
        }

        return Math.Max(1, word.EndsWith('e') && groups > 1 ? groups - 1 : groups);
    }
}
