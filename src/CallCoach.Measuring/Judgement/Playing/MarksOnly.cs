using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>
/// A coach that only says what the language model marked: for seeing what the rules add to it. It shows no tips and rates no call.
/// </summary>
internal static class MarksOnly
{
    public static NewCoach New { get; } = () => Judge;

    private static IReadOnlyList<CallEvent> Judge(CallEvent happened)
    {
        if (happened is not UtteranceHeard { Utterance: var utterance })
            return [];
        var marks = utterance.Marks;
        return
        [
            .. marks.Spans.Where(span => span.Passed).Select(span => Made(FindingGroup.Wording, span.Kind, span.Start, span.Length, span.Probability)),
            .. marks.Signals.Where(label => label.Passed).Select(label => Whole(FindingGroup.Signal, label)),
            .. marks.Moves.Where(label => label.Passed).Select(label => Whole(FindingGroup.Move, label)),
        ];

        FindingMade Whole(FindingGroup group, MarkedLabel label) =>
            Made(group, label.Label, 0, utterance.Text.Length, label.Probability);

        FindingMade Made(FindingGroup group, string kind, int start, int length, float confidence)
        {
            var (from, to) = Times(utterance, start, length);
            return new FindingMade(happened.At, new Finding(
                0, group, kind, "model", new Place(utterance.Speaker, utterance.Id, start, length, from, to), 1, confidence, ""));
        }
    }

    private static (TimeSpan From, TimeSpan To) Times(Utterance utterance, int start, int length)
    {
        var (from, to, at) = (utterance.End, utterance.Start, 0);
        foreach (var word in utterance.Words)
        {
            if (at < start + length && at + word.Text.Length > start)
                (from, to) = (from < word.Start ? from : word.Start, to > word.End ? to : word.End);
            at += word.Text.Length + 1;
        }

        return from <= to ? (from, to) : (utterance.Start, utterance.End);
    }
}
