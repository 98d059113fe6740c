using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>One run along the road: what goes in at the top, and what can be done to it from outside while it runs.</summary>
public sealed class CallRun : IAsyncDisposable
{
    /// <summary>Time that a device may take to give its first sound; measured 1.7 s with PulseAudio on a busy machine.</summary>
    private static readonly TimeSpan OpensWithin = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _stop = new();
    private readonly CallHead? _head;

    /// <summary>A call from its beginning.</summary>
    public CallRun(IAudioSource source, CallHead head, TimeProvider time)
        : this(source, time, TimeSpan.Zero) => _head = head;

    /// <summary>A call that was cut off, from where it goes on.</summary>
    public CallRun(IAudioSource source, ResumePoint resume, TimeProvider time)
        : this(source, time, resume.At) => Resume = resume;

    private CallRun(IAudioSource source, TimeProvider time, TimeSpan from)
    {
        (Source, Time, From) = (source, time, from);
        Inbox = new CallInbox(from);
    }

    public IAudioSource Source { get; }

    public TimeProvider Time { get; }

    /// <summary>Where the run goes on in a call that was cut off, if it does.</summary>
    public ResumePoint? Resume { get; }

    /// <summary>Names and product words that may be said in the call.</summary>
    public IReadOnlyList<string> Names => (_head ?? Resume?.Log.OfType<CallStarted>().FirstOrDefault()?.Head) is { } head ? CallNames.Of(head) : [];

    /// <summary>Call time at which this run begins.</summary>
    public TimeSpan From { get; }

    public CallInbox Inbox { get; }

    /// <summary>What keeps the sound of this run, where it is kept.</summary>
    internal SoundKeeper? Keeper { get; set; }

    public TrackLevels Levels { get; } = new();

    /// <summary>What broke the sound or the speech, if something did. The call ended there, with all that was heard before.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>No more sound is taken in; what was heard so far still comes out.</summary>
    public void Stop() => _stop.Cancel();

    public ValueTask DisposeAsync()
    {
        Keeper?.Dispose();
        return Source.DisposeAsync();
    }

    /// <summary>The events that a run begins with.</summary>
    internal IEnumerable<CallEvent> Opening() => (_head, Resume) switch
    {
        ({ } head, _) => [new CallStarted(TimeSpan.Zero, head)],
        (_, { } resume) when resume.At > resume.LastHeard =>
            Enum.GetValues<Speaker>().Select(speaker => new SoundMissing(From, speaker, resume.LastHeard, From)),
        _ => [],
    };

    /// <summary>The sound until it ends, breaks or is stopped, measured as it passes.</summary>
    internal async IAsyncEnumerable<AudioFrame> SoundAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token);
        await using var frames = Source.ReadAsync(reading.Token).GetAsyncEnumerator(reading.Token);
        while (await MoveNextAsync())
        {
            var frame = frames.Current;
            Levels.Observe(frame);
            Keeper?.Take(frame);
            Inbox.Advance(AudioFrame.TimeOf(frame.End));
            yield return frame;
        }

        async ValueTask<bool> MoveNextAsync()
        {
            try
            {
                return await frames.MoveNextAsync();
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                return false;
            }
            catch (AudioException broken)
            {
                Fault ??= broken;
                return false;
            }
        }
    }

    /// <summary>What was heard until it ends; a recogniser that fails ends it, and the call with it.</summary>
    internal async IAsyncEnumerable<SpeechEvent> Guarded(
        IAsyncEnumerable<SpeechEvent> speech, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var heard = speech.GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync())
        {
            if (heard.Current is not SoundLost lost || !IsBeginning(lost))
                yield return heard.Current;
        }

        // What lies before the beginning is no loss: a call that goes on has told its hole already, and devices take a moment to open.
        bool IsBeginning(SoundLost lost) => lost.From < From || (lost.From == From && lost.To - From < OpensWithin);

        async ValueTask<bool> MoveNextAsync()
        {
            try
            {
                return await heard.MoveNextAsync();
            }
            catch (SpeechException broken)
            {
                Fault ??= broken;
                return false;
            }
        }
    }
}
