using System.Diagnostics;
using CallCoach.Coaching;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Judgement;

/// <summary>How long the log of a call of ten minutes takes to be judged again. The language model's marks stand in a log: they are not made anew.</summary>
internal static class ReplayMeter
{
    private static readonly TimeSpan s_length = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(0.5);

    /// <param name="dialogues">Their turns, one call after the other and over again, make up the ten minutes.</param>
    public static TimeSpan Measure(IReadOnlyList<Dialogue> dialogues, CallHead head, ILanguageModel model)
    {
        var marker = new LanguageMarker(model, head.Options.Turns);
        var log = WrittenCall.Log(Turns(dialogues), head).Select(happened => happened is UtteranceHeard heard ? marker.Mark(heard) : happened).ToList();
        var began = Stopwatch.GetTimestamp();
        Replay.Run(log, CoachDetectors.Create);
        return Stopwatch.GetElapsedTime(began);
    }

    private static List<PlayedTurn> Turns(IReadOnlyList<Dialogue> dialogues)
    {
        var turns = new List<PlayedTurn>();
        for (var i = 0; End(turns) < s_length; i++)
        {
            var from = End(turns) + s_between;
            turns.AddRange(TurnTimes.Estimate(dialogues[i % dialogues.Count].Turns).Select(turn => Later(turn, from)));
        }

        return turns;
    }

    private static TimeSpan End(List<PlayedTurn> turns) => turns.Count == 0 ? TimeSpan.Zero : turns[^1].End;

    private static PlayedTurn Later(PlayedTurn turn, TimeSpan by) => turn with
    {
        Start = turn.Start + by,
        End = turn.End + by,
        Words = [.. turn.Words.Select(word => word with { Start = word.Start + by, End = word.End + by })],
    };
}
