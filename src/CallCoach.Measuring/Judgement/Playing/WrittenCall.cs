using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>Makes the log of a call out of its turns: what a perfect ear would have heard, when it would have known it.</summary>
internal static class WrittenCall
{
    /// <summary>Silence after which a turn is known to be over, and the decode after that: what the live road takes at the median.</summary>
    private static readonly TimeSpan s_silence = TimeSpan.FromMilliseconds(350);

    private static readonly TimeSpan s_decode = TimeSpan.FromMilliseconds(80);

    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(250);

    /// <summary>What is awaited after the last word: rules that look a few seconds ahead come to their end.</summary>
    private static readonly TimeSpan s_after = TimeSpan.FromSeconds(3);

    /// <summary>Events in the order of their time. Utterances of each speaker count from 1 in the order of the turns.</summary>
    public static IReadOnlyList<CallEvent> Log(IReadOnlyList<PlayedTurn> turns, CallHead head)
    {
        var heard = new List<CallEvent>();
        var ids = new Dictionary<Speaker, long>();
        foreach (var turn in turns)
        {
            var id = ids[turn.Speaker] = ids.GetValueOrDefault(turn.Speaker) + 1;
            var text = string.Join(' ', turn.Words.Select(word => word.Text));
            heard.Add(new SpeechBegan(turn.Start, turn.Speaker, id));
            heard.Add(new SpeechStopped(turn.End + s_silence, turn.Speaker, id, turn.End));
            heard.Add(new UtteranceHeard(
                turn.End + s_silence + s_decode,
                new Utterance(id, turn.Speaker, turn.Start, turn.End, text, turn.Words, LanguageMarks.None)));
        }

        var end = turns.Max(turn => turn.End) + s_after;
        for (var tick = s_tick; tick < end; tick += s_tick)
            heard.Add(new Ticked(tick));
        return [new CallStarted(TimeSpan.Zero, head), .. heard.OrderBy(happened => happened.At), new CallEnded(end)];
    }
}
