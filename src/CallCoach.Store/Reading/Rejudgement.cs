using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>Judges a call again with its misheard words set right.</summary>
/// <param name="model">Gives the language model: it is loaded when words were corrected, not to read a call.</param>
internal sealed class Rejudgement(Func<ILanguageModel> model)
{
    /// <summary>The log with the words as corrected and what is judged of them; the log itself where nothing was corrected.</summary>
    public IReadOnlyList<CallEvent> Run(IReadOnlyList<CallEvent> log, IReadOnlyList<WordEditRow> edits)
    {
        if (edits.Count == 0)
            return log;

        var marker = new LanguageMarker(model(), log.OfType<CallStarted>().FirstOrDefault()?.Head.Options.Turns);
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
        var becomes = edits.ToDictionary(edit => edit.Word, edit => edit.Becomes);
        var words = utterance.Words.SelectMany((word, place) => becomes.TryGetValue(place, out var said) ? Instead(word, said) : [word]).ToList();
        return utterance with { Words = words, Text = string.Join(' ', words.Select(word => word.Text)) };
    }

    // Several words in place of one share its time.
    private static IEnumerable<Word> Instead(Word heard, string said)
    {
        var words = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var each = (heard.End - heard.Start) / Math.Max(1, words.Length);
        return words.Select((word, i) => new Word(word, heard.Start + (each * i), heard.Start + (each * (i + 1)), 1));
    }
}
