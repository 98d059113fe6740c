using System.Globalization;

namespace CallCoach.Coaching.Tests.Development;

/// <summary>What was found, what was found wrongly, what was missed, for each label.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public double Precision => Share(0, 1);

    public double Recall => Share(0, 2);

    public void Right(string label) => Count(label)[0]++;

    public void Wrong(string label) => Count(label)[1]++;

    public void Missed(string label) => Count(label)[2]++;

    public double PrecisionOf(string label) => Ratio(Count(label)[0], Count(label)[1]);

    public double RecallOf(string label) => Ratio(Count(label)[0], Count(label)[2]);

    public override string ToString() => string.Join('\n', _counts.Select(count => string.Create(
        CultureInfo.InvariantCulture, $"{count.Key,-20} {count.Value[0],3} right {count.Value[1],3} wrong {count.Value[2],3} missed   P {PrecisionOf(count.Key):0.00} R {RecallOf(count.Key):0.00}")))
        + string.Create(CultureInfo.InvariantCulture, $"\nall                  P {Precision:0.000} R {Recall:0.000}");

    private static double Ratio(int right, int other) => right + other == 0 ? 1 : (double)right / (right + other);

    private double Share(int right, int other) => Ratio(_counts.Values.Sum(count => count[right]), _counts.Values.Sum(count => count[other]));

    private int[] Count(string label)
    {
        if (!_counts.TryGetValue(label, out var count))
            _counts[label] = count = new int[3];
        return count;
    }
}
