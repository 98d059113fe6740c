using System.Diagnostics;
using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Measuring.Judgement;

/// <summary>Lets the language model and the coach judge a log, and keeps the time they took.</summary>
internal sealed class Judge(ILanguageModel model, NewCoach newCoach)
{
    private readonly Stopwatch _marking = new();
    private readonly Stopwatch _coaching = new();

    public int Utterances { get; private set; }

    /// <summary>Time of the model and of the rules for one utterance, ticks of the call included.</summary>
    public double MillisecondsPerUtterance => PerUtterance(_marking.Elapsed + _coaching.Elapsed);

    /// <summary>The part of it that the rules took.</summary>
    public double RulesMillisecondsPerUtterance => PerUtterance(_coaching.Elapsed);

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
            _coaching.Start();
            var judged = coach(marked);
            _coaching.Stop();
            log.AddRange(judged);
        }

        return log;
    }

    /// <summary>Judges once without counting: the first call pays for what is compiled and loaded.</summary>
    public void WarmUp(IReadOnlyList<CallEvent> heard)
    {
        Play(heard);
        Utterances = 0;
        _marking.Reset();
        _coaching.Reset();
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
