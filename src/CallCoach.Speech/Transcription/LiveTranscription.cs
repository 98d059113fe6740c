using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Transcription;

/// <summary>
/// A call as it happens. One task listens and never waits for a decode; another decodes, one utterance at a time, the most
/// urgent first. What both find goes out on one line.
/// </summary>
internal sealed class LiveTranscription : IDisposable
{
    private readonly CallParts _call;
    private readonly bool _partials;
    private readonly EventLine _line = new();
    private readonly DecodeQueue _queue;
    private readonly LiveFinals _finals;
    private readonly LivePace _pace;
    private readonly LiveDecoding _decoding;
    private readonly LiveUtterance?[] _live = new LiveUtterance?[2];
    private readonly Utterance[] _looks = new Utterance[3];

    public LiveTranscription(CallParts call, bool partials)
    {
        _call = call;
        _partials = partials;
        _queue = new DecodeQueue(call.Metrics);
        _finals = new LiveFinals(call, _line);
        _pace = new LivePace(call, _queue);
        _decoding = new LiveDecoding(call, _queue, _finals, _pace, _line, partials);
    }

    public async IAsyncEnumerable<SpeechEvent> RunAsync(
        IAsyncEnumerable<AudioFrame> frames, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = WorkAsync(frames, stop.Token);
        try
        {
            await foreach (var heard in _line.ReadAllAsync(cancellationToken))
                yield return heard;
        }
        finally
        {
            await stop.CancelAsync();
            await work;
        }
    }

    public void Dispose()
    {
        _queue.Dispose();
        _finals.Dispose();
        _line.Dispose();
    }

    // A source that breaks ends the call after what was heard has been decoded, a decoder that breaks ends it at once;
    // either way the reader learns why.
    private async Task WorkAsync(IAsyncEnumerable<AudioFrame> frames, CancellationToken cancellationToken)
    {
        var listening = ListenAsync(frames, cancellationToken);
        Exception? failure = null;
        try
        {
            await _decoding.RunAsync(cancellationToken);
            await _finals.ExpireAsync(TimeSpan.MaxValue, cancellationToken);
            await listening;
        }
        catch (Exception broken)
        {
            // Runs beside the reader of the events, which gets it as the end of the line.
            failure = broken;
        }

        _line.Complete(failure);
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task ListenAsync(IAsyncEnumerable<AudioFrame> frames, CancellationToken cancellationToken)
    {
        // Frames that are all there already must not keep the reader from reading.
        await Task.Yield();
        try
        {
            await foreach (var frame in frames.WithCancellation(cancellationToken))
            {
                using (frame)
                    await HearAsync(frame, cancellationToken);
            }
        }
        finally
        {
            await EndAsync(cancellationToken);
        }
    }

    private async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (cancellationToken.IsCancellationRequested)
                return;
            await BreakAsync(Track.Rep, cancellationToken);
            await BreakAsync(Track.Prospect, cancellationToken);
        }
        finally
        {
            _queue.Complete();
        }
    }

    private async ValueTask HearAsync(AudioFrame frame, CancellationToken cancellationToken)
    {
        if (_call.Ears.LostBefore(frame) is { } lost)
        {
            await BreakAsync(frame.Track, cancellationToken);
            _call.Note(lost);
            await _line.WriteAsync(lost, cancellationToken);
        }

        var count = Copy(_call.Ears.Hear(frame));
        var listener = _call.Ears.Of(frame.Track);
        _call.Echo.Hear(frame.Track, frame.Start, listener.Level);
        if (listener.SpeechMayBeMissed)
            _call.Log.SpeechMayBeMissed(frame.Track);
        for (var i = 0; i < count; i++)
            await SeeAsync(_looks[i], cancellationToken);
        await _finals.ExpireAsync(_call.Ears.Now, cancellationToken);
    }

    private async ValueTask BreakAsync(Track track, CancellationToken cancellationToken)
    {
        var count = Copy(_call.Ears.Break(track));
        for (var i = 0; i < count; i++)
            await SeeAsync(_looks[i], cancellationToken);
    }

    private async ValueTask SeeAsync(Utterance look, CancellationToken cancellationToken)
    {
        switch (look.State)
        {
            case UtteranceState.Started:
                _live[(int)look.Track] = new LiveUtterance(_call.NewText());
                if (look.Track == Track.Prospect)
                    _call.Echo.Started(look.Number, look.Start);
                await _line.WriteAsync(new SpeechStarted(look.Track, _call.Ears.Now, look.Number, look.Start), cancellationToken);
                break;
            case UtteranceState.Growing:
                Grow(look, _live[(int)look.Track]!);
                break;
            case UtteranceState.Pausing:
                Pause(look, _live[(int)look.Track]!);
                break;
            case UtteranceState.Closed:
                await _line.WriteAsync(new SpeechEnded(look.Track, _call.Ears.Now, look.Number, look.End), cancellationToken);
                await CloseAsync(look, _live[(int)look.Track]!, cancellationToken);
                break;
        }
    }

    private void Grow(Utterance look, LiveUtterance live)
    {
        _pace.Follow();
        if (!IsHeardByTrial(live) && _partials && _pace.PartialsWanted)
            _queue.Add(new DecodeJob(look, live, DecodeKind.Partial));
    }

    // Speech goes on: the decode begun in the pause is no final any more. But it heard nearly all that a partial would hear now,
    // so one that has ended or still runs takes its place.
    private bool IsHeardByTrial(LiveUtterance live)
    {
        lock (live)
        {
            var heard = live.TrialHeard is not null;
            if (live.Trial is { } trial && !heard)
                heard = _queue.Void(trial, unlessRunning: _partials);
            live.Trial = null;
            live.TrialHeard = null;
            return heard;
        }
    }

    private void Pause(Utterance look, LiveUtterance live)
    {
        _queue.DropPartial(look.Track);
        if (_call.TooQuiet(look))
            return;
        var trial = new DecodeJob(look, live, DecodeKind.Trial);
        lock (live)
            live.Trial = trial;
        _queue.Add(trial);
    }

    private async ValueTask CloseAsync(Utterance look, LiveUtterance live, CancellationToken cancellationToken)
    {
        Recognition? heard;
        lock (live)
        {
            live.Closed = look;
            heard = _call.TooQuiet(look) ? Recognition.Nothing : live.TrialHeard;
            if (heard is null && live.Trial is { } trial)
                _queue.Promote(trial);
            else if (heard is null)
                _queue.Add(new DecodeJob(look, live, DecodeKind.Final));
        }

        if (heard is not null)
            await _finals.PublishAsync(look, live, heard, cancellationToken);
    }

    private int Copy(ReadOnlySpan<Utterance> looks)
    {
        looks.CopyTo(_looks);
        return looks.Length;
    }
}
