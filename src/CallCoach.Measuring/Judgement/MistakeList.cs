namespace CallCoach.Measuring.Judgement;

/// <summary>Lists what was judged wrongly, for whoever tunes the judge. It quotes the labelled words: for made-up calls only.</summary>
internal static class MistakeList
{
    public static IEnumerable<string> Lines(IEnumerable<EvalResult> results)
    {
        foreach (var result in results)
        {
            var mistakes = result.Score.Units
                .SelectMany(unit => unit.Mistakes.Select(mistake => (Unit: unit, Mistake: mistake)))
                .OrderBy(entry => entry.Mistake.Group).ThenBy(entry => entry.Mistake.Label, StringComparer.Ordinal).ThenBy(entry => entry.Mistake.IsMiss)
                .ToList();
            yield return $"# {result.Material}: {mistakes.Count} mistakes";
            foreach (var (unit, mistake) in mistakes)
                yield return Line(unit, mistake);
            foreach (var call in result.Calls.Where(call => call.TrueOutcome is not null && call.TrueOutcome != call.Judged.Rating?.Outcome))
                yield return $"outcome {call.Judged.Id}: came out {call.TrueOutcome}, rated {call.Judged.Rating?.Outcome.ToString() ?? "not at all"}: {call.Judged.Rating?.Reason}";
            foreach (var call in result.Calls)
            {
                foreach (var shown in call.Tips.AfterNo)
                    yield return $"tip after a no {call.Judged.Id} at {shown.At.TotalSeconds:0.0} s: {shown.Tip.Kind}, {shown.Tip.Headline}";
            }
        }
    }

    private static string Line(UnitScore unit, Mistake mistake)
    {
        var what = mistake.IsMiss ? "missed" : "wrong ";
        var words = mistake.Words is { Length: > 0 } stretch ? $" \"{stretch}\"" : "";
        var rule = mistake.Rule is { Length: > 0 } fired ? $" by {fired}" : "";
        return $"{what} {mistake.Label}{words}{rule} | {unit.Place} | {unit.Text}";
    }
}
