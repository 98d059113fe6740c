namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>What a good rep does at a signal.</summary>
/// <param name="Say">One phrase in the rep's own voice; {name} is the first name, if it is known.</param>
/// <param name="Asks">The move that answers it.</param>
internal sealed record Reaction(
    string Headline, string? Say = null, string? Asks = null, int Severity = 2, TipClass Class = TipClass.Reaction, TipTone Tone = TipTone.NextStep)
{
    /// <summary>Seen, and nothing to do about it.</summary>
    public static Reaction None { get; } = new("", Severity: 1);

    public TipDraft? Draft(string? name, string heard) =>
        Headline.Length == 0 ? null : Say is null ? new TipDraft(Class, Tone, Headline, Quote.Heard(heard), Asks: Asks) : new TipDraft(Class, Tone, Headline, Say: Name.Fill(Say, name), Asks: Asks);
}
