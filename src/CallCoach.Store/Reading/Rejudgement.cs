using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>Judges a call again with its misheard words set right.</summary>
internal sealed class Rejudgement(ILanguageModel model)
{
    /// <summary>The log with the words as corrected and what is judged of them; the log itself where nothing was corrected.</summary>
    public IReadOnlyList<CallEvent> Run(IReadOnlyList<CallEvent> log, IReadOnlyList<WordEditRow> edits)
    {
        if (edits.Count == 0)
            return log;

        var marker = new LanguageMarker(model, log.OfType<CallStarted>().FirstOrDefault()?.Head.Options.Turns);
        var corrected = new List<CallEvent>(log.Count);
        foreach (var happened in log)
        {
            if (happened is not UtteranceHeard heard)
            {
                corrected.Add(happened);
                continue;
            }

            var own = edits.Where(edit => edit.Speaker == heard.Utterance.Speaker && edit.Utterance == heard.Utterance.Id).ToList();
            if (own.Count == 0)
                marker.Remember(heard.Utterance);
            corrected.Add(own.Count == 0 ? heard : marker.Mark(heard with { Utterance = Corrected(heard.Utterance, own) }));
        }

        return Replay.Run(corrected, CoachDetectors.Create);
    }

    private static Utterance Corrected(Utterance utterance, List<WordEditRow> edits)
    {
        var words = utterance.Words.ToList();
        foreach (var edit in edits.Where(edit => edit.Word < words.Count))
            words[edit.Word] = words[edit.Word] with { Text = edit.Becomes, Confidence = 1 };
        words.RemoveAll(word => word.Text.Length == 0);
        return utterance with { Words = words, Text = string.Join(' ', words.Select(word => word.Text)) };
    }
}
