using CallCoach.Measuring.Material;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>How far the times of words lie from those of the reference, in milliseconds; later is positive.</summary>
internal sealed record WordTimes(IReadOnlyList<double> Starts, IReadOnlyList<double> Ends)
{
    public IEnumerable<double> Errors => Starts.Concat(Ends).Select(Math.Abs);

    public static WordTimes Of(IReadOnlyList<HeardWord> heard, IReadOnlyList<SpokenWord?> partners)
    {
        var pairs = heard.Zip(partners).Where(pair => pair.Second is not null).ToList();
        return new WordTimes(
            [.. pairs.Select(pair => (pair.First.Start - pair.Second!.Start).TotalMilliseconds)],
            [.. pairs.Select(pair => (pair.First.End - pair.Second!.End).TotalMilliseconds)]);
    }
}
