using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>Lets the language model and the coach judge a log, and keeps the time they took.</summary>
internal sealed class Judge(ILanguageModel model, NewCoach newCoach)
{
    private readonly Stopwatch _marking = new();
    private readonly Stopwatch _coaching = new();
    private readonly Stopwatch _passing = new();
    private TimeSpan _heard;

    public int Utterances { get; private set; }

    /// <summary>Time of the model and of the rules for one utterance.</summary>
    public double MillisecondsPerUtterance => PerUtterance(_marking.Elapsed + _coaching.Elapsed);

    /// <summary>The part of it that the rules took.</summary>
    public double RulesMillisecondsPerUtterance => PerUtterance(_coaching.Elapsed);

    /// <summary>Time that everything else takes a minute of call: ticks, above all, and who speaks.</summary>
    public double OtherMillisecondsPerMinute => _heard == TimeSpan.Zero ? double.NaN : _passing.Elapsed.TotalMilliseconds / _heard.TotalMinutes;

    /// <summary>Judges a log of what was heard.</summary>
    /// <returns>The log with each event followed by the judgements it led to.</returns>
    public IReadOnlyList<CallEvent> Play(IReadOnlyList<CallEvent> heard)
    {
        var log = new List<CallEvent>(heard.Count);
        var marker = new LanguageMarker(model, heard.OfType<CallStarted>().FirstOrDefault()?.Head.Options.Turns);
        var coach = newCoach();
        foreach (var happened in heard)
        {
            var marked = happened is UtteranceHeard final ? Mark(final, marker) : happened;
            log.Add(marked);
            var watch = marked is UtteranceHeard ? _coaching : _passing;
            watch.Start();
            var judged = coach(marked);
            watch.Stop();
            log.AddRange(judged);
        }

        _heard += heard.Count == 0 ? TimeSpan.Zero : heard[^1].At;
        return log;
    }

    /// <summary>Judges once without counting: the first call pays for what is compiled and loaded.</summary>
    public void WarmUp(IReadOnlyList<CallEvent> heard)
    {
        Play(heard);
        Utterances = 0;
        _marking.Reset();
        _coaching.Reset();
        _passing.Reset();
        _heard = TimeSpan.Zero;
    }

    private UtteranceHeard Mark(UtteranceHeard final, LanguageMarker marker)
    {
        Utterances++;
        _marking.Start();
        var marked = marker.Mark(final);
        _marking.Stop();
        return marked;
    }

    private double PerUtterance(TimeSpan time) => Utterances == 0 ? double.NaN : time.TotalMilliseconds / Utterances;
}
