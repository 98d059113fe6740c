namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>What a good rep does at a signal.</summary>
/// <param name="Say">One phrase in the rep's own voice; {name} is the first name, if it is known.</param>
/// <param name="Asks">The move that answers it.</param>
internal sealed record Reaction(
    string Headline, string? Say = null, string? Asks = null, int Severity = 2, TipClass Class = TipClass.Reaction, TipTone Tone = TipTone.NextStep)
{
    public TipDraft Draft(string? name, string heard) =>
        Say is null ? new TipDraft(Class, Tone, Headline, Quote.Heard(heard), Asks: Asks) : new TipDraft(Class, Tone, Headline, Say: Name.Fill(Say, name), Asks: Asks);
}
