namespace CallCoach.Coaching;

/// <summary>
/// Has the language model mark each utterance before the coach sees it. It remembers the last turns of the call, which the model needs
/// to tell what an answer means. One a call; not for several threads at once.
/// </summary>
public sealed class LanguageMarker(ILanguageModel model, TurnOptions? turns = null)
{
    private const int TurnsBefore = 2; // what the model was trained with

    private readonly TurnList _turns = new(turns ?? new TurnOptions());

    /// <summary>The utterance with its marks. Pass on every utterance of the call, in the order in which they are heard to their end.</summary>
    public Utterance Mark(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.Text.Length == 0)
            return utterance;

        var before = _turns.Turns.TakeLast(TurnsBefore).Select(turn => new SpokenText(turn.Speaker, turn.Text)).ToList();
        Remember(utterance);
        return utterance with { Marks = model.Mark(utterance.Speaker, utterance.Text, before) };
    }

    /// <summary>Takes an utterance in that was marked before, when a call goes on after a restart.</summary>
    public void Remember(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.Text.Length > 0)
            _turns.Add(utterance);
    }

    /// <summary>The event with the marks of its utterance.</summary>
    public UtteranceHeard Mark(UtteranceHeard heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return heard with { Utterance = Mark(heard.Utterance) };
    }
}
