using System.Runtime.InteropServices;

namespace CallCoach.Measuring.Judgement;

/// <summary>How often a label was given and due. For labels of whole utterances what was right was found and the other way round.</summary>
/// <param name="Given">Times the judge gave the label.</param>
/// <param name="Right">Of those, how often it was due.</param>
/// <param name="Due">Times the label was due.</param>
/// <param name="Found">Of those, how often the judge gave it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LabelCounts(int Given, int Right, int Due, int Found)
{
    public double Precision => Given == 0 ? double.NaN : (double)Right / Given;

    public double Recall => Due == 0 ? double.NaN : (double)Found / Due;

    /// <summary>Harmonic mean of both; 0 where nothing was right, without a value where nothing was given and nothing due.</summary>
    public double F1
    {
        get
        {
            if (Given == 0 && Due == 0)
                return double.NaN;
            var (precision, recall) = (Given == 0 ? 0 : Precision, Due == 0 ? 0 : Recall);
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public static LabelCounts operator +(LabelCounts left, LabelCounts right) => new(
        left.Given + right.Given, left.Right + right.Right, left.Due + right.Due, left.Found + right.Found);

    /// <summary>A label of a whole utterance.</summary>
    public static LabelCounts OfWhole(bool given, bool due) => new(
        given ? 1 : 0, given && due ? 1 : 0, due ? 1 : 0, given && due ? 1 : 0);
}
