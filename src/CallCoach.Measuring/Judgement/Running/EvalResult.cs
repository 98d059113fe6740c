using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>What an evaluation found on one kind of material.</summary>
/// <param name="Material">text, asr or audio.</param>
/// <param name="Calls">Whole calls with their true outcome, where the material has calls.</param>
internal sealed record EvalResult(string Material, JudgementScore Score, IReadOnlyList<EvalResult.Call> Calls)
{
    public int Rated => Calls.Count(call => call.TrueOutcome is not null);

    public int RatedRight => Calls.Count(call => call.TrueOutcome is not null && call.TrueOutcome == call.Judged.Rating?.Outcome);

    /// <param name="ScriptWords">Words of a recited script before it was flagged; <see langword="null"/> where none is recited or none was flagged.</param>
    internal sealed record Call(JudgedCall Judged, TipReport Tips, CallOutcome? TrueOutcome, bool Recites, int? ScriptWords);
}
