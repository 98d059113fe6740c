using System.Runtime.CompilerServices;
using CallCoach.Coaching;
using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

/// <summary>The road from sound to tip. Each line is one stage; everything flows down, nothing back.</summary>
public sealed class CallPipeline(Listening listening, ILanguageModel model, NewCoach newCoach, IOptions<RedactionOptions>? privacy = null)
{
    /// <summary>Runs a call to its end. Entries come as things become known, or as fast as a recording can be read.</summary>
    /// <param name="mode">Live: ticks follow the sound. Recording: ticks follow the words.</param>
    public IAsyncEnumerable<LogEntry> RunAsync(CallRun run, CallMode mode, CancellationToken cancellationToken)
    {
        var sound = run.SoundAsync(cancellationToken);                  // frames of both tracks, metered
        var speech = listening(sound, mode, run.Names, cancellationToken); // who spoke when, and the words, by one worker
        var heard = mode == CallMode.Live                               // one order, with a tick each 100 ms
            ? speech.OfLiveCall(run, cancellationToken)
            : speech.OfRecording(run, cancellationToken);
        var stored = heard.RedactedBy(new Redactor(privacy?.Value ?? new()), run.Keeper, cancellationToken); // without card numbers, telephone numbers and the like
        var marked = stored.MarkedBy(model, run.Resume, cancellationToken);     // what the language model makes of the words
        var judged = marked.JudgedBy(newCoach, run.Resume, cancellationToken); // findings, tips, and why others were held back
        return Numbered(judged, run.Resume?.LastNumber ?? 0, cancellationToken);
    }

    private static async IAsyncEnumerable<LogEntry> Numbered(
        IAsyncEnumerable<CallEvent> events, long number, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in events.WithCancellation(cancellationToken))
            yield return new LogEntry(++number, happened);
    }
}
