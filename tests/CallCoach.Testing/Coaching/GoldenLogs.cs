using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>Event logs of the sample calls, made from their true words and times: golden tests need no sound.</summary>
public static class GoldenLogs
{
    /// <summary>What the coach is given of a sample call.</summary>
    /// <param name="pause">Silence inside a turn that cuts it into utterances, as a segmenter would; <see langword="null"/>: whole turns.</param>
    /// <param name="recognisedAfter">Seconds from the end of an utterance to its words.</param>
    /// <param name="model">Marks the utterances, if given.</param>
    public static IReadOnlyList<CallEvent> Of(
        string id,
        Intensity intensity = Intensity.Balanced,
        double? pause = null,
        double recognisedAfter = 0.45,
        ILanguageModel? model = null,
        bool leadIsKnown = true)
    {
        var call = SampleCall.Load(id);
        return Of(call, call.Head(intensity, leadIsKnown), pause, recognisedAfter, model);
    }

    public static IReadOnlyList<CallEvent> Of(
        SampleCall call, CallHead head, double? pause = null, double recognisedAfter = 0.45, ILanguageModel? model = null)
    {
        var conversation = Conversation.Start(head);
        foreach (var turn in call.Turns)
        {
            foreach (var words in Cut(turn.Words, pause))
                conversation.Say(turn.Speaker, words, words[0].Start.TotalSeconds, words[^1].End.TotalSeconds, recognisedAfter);
        }

        var marker = model is null ? null : new LanguageMarker(model);
        return [.. conversation.Events().Select(happened => happened is UtteranceHeard heard && marker is not null ? marker.Mark(heard) : happened)];
    }

    private static IEnumerable<IReadOnlyList<Word>> Cut(IReadOnlyList<Word> words, double? pause)
    {
        var from = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            var isEnd = i == words.Count || (pause is { } longest && (words[i].Start - words[i - 1].End).TotalSeconds >= longest);
            if (!isEnd)
                continue;
            yield return [.. words.Skip(from).Take(i - from)];
            from = i;
        }
    }
}
