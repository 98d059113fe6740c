using CallCoach.Coaching;

namespace CallCoach.Measuring.Importing;

/// <summary>What an import of some recordings took, and the tips of each.</summary>
/// <param name="Decoding">Time in which recognisers were at work, all workers together.</param>
internal sealed record ImportTrialResult(
    IReadOnlyList<IReadOnlyList<TipShown>> Tips, TimeSpan Spoken, TimeSpan Took, TimeSpan Cpu, TimeSpan Decoding, int Decodes)
{
    public double TimesAsFast => Spoken / Took;
}
