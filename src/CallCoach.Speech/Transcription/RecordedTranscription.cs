using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Speech.Partials;
using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Transcription;

/// <summary>
/// A call from a recording, as fast as it goes. Frames wait for each decode, and each text is given the time at which it would
/// have been known live, so the same file gives the same events on any machine.
/// </summary>
internal sealed class RecordedTranscription(CallParts call, bool partials)
{
    // What a decode takes on two cores, rounded up; begun in the pause it is often over sooner.
    private static readonly TimeSpan NominalDecode = TimeSpan.FromMilliseconds(200);

    private readonly Queue<TextHeard> _due = new();
    private readonly StableText[] _texts = new StableText[2];
    private readonly Utterance[] _looks = new Utterance[3];
    private TimeSpan _last;

    public async IAsyncEnumerable<SpeechEvent> RunAsync(
        IAsyncEnumerable<AudioFrame> frames, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var frame in frames.WithCancellation(cancellationToken))
        {
            using (frame)
            {
                var lost = call.Ears.LostBefore(frame);
                foreach (var text in Due(call.Ears.Now))
                    yield return InOrder(text);
                if (lost is not null)
                {
                    await foreach (var heard in BreakAsync(frame.Track, cancellationToken))
                        yield return InOrder(heard);
                    call.Note(lost);
                    yield return InOrder(lost);
                }

                await foreach (var heard in HearAsync(frame, cancellationToken))
                    yield return InOrder(heard);
            }
        }

        foreach (var track in (Track[])[Track.Rep, Track.Prospect])
        {
            await foreach (var heard in BreakAsync(track, cancellationToken))
                yield return InOrder(heard);
        }

        foreach (var text in Due(TimeSpan.MaxValue))
            yield return InOrder(text);
    }

    private IAsyncEnumerable<SpeechEvent> HearAsync(AudioFrame frame, CancellationToken cancellationToken)
    {
        var count = Copy(call.Ears.Hear(frame));
        var listener = call.Ears.Of(frame.Track);
        call.Echo.Hear(frame.Track, frame.Start, listener.Level);
        if (listener.SpeechMayBeMissed)
            call.Log.SpeechMayBeMissed(frame.Track);
        return SeeAsync(count, cancellationToken);
    }

    private IAsyncEnumerable<SpeechEvent> BreakAsync(Track track, CancellationToken cancellationToken) =>
        SeeAsync(Copy(call.Ears.Break(track)), cancellationToken);

    private async IAsyncEnumerable<SpeechEvent> SeeAsync(int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 0; i < count; i++)
        {
            var look = _looks[i];
            var now = call.Ears.Now;
            if (look.State == UtteranceState.Started)
            {
                _texts[(int)look.Track] = call.NewText();
                if (look.Track == Track.Prospect)
                    call.Echo.Started(look.Number, look.Start);
                yield return new SpeechStarted(look.Track, now, look.Number, look.Start);
            }
            else if (look.State == UtteranceState.Closed)
            {
                yield return new SpeechEnded(look.Track, now, look.Number, look.End);
                await CloseAsync(look, now, cancellationToken);
            }
            else if (look.State == UtteranceState.Growing && partials)
            {
                await ShowAsync(look, now, cancellationToken);
            }
        }
    }

    private async ValueTask CloseAsync(Utterance look, TimeSpan now, CancellationToken cancellationToken)
    {
        var heard = call.TooQuiet(look) ? Recognition.Nothing : await DecodeAsync(look, RecognitionPurpose.Final, cancellationToken);
        var words = call.Names.Correct(Texts.OnCallClock(heard, look));
        var revised = _texts[(int)look.Track].ContradictedBy(words);
        _due.Enqueue(Texts.Final(look, words, now + NominalDecode, revised));
    }

    private async ValueTask ShowAsync(Utterance look, TimeSpan now, CancellationToken cancellationToken)
    {
        var soundEnd = AudioFrame.TimeOf(look.SoundStart + look.Length);
        var heard = await DecodeAsync(look, RecognitionPurpose.Partial, cancellationToken);
        if (heard.Words.Count == 0 || (look.Track == Track.Rep && call.Echo.Suspects(look.Start, soundEnd)))
            return;
        var text = _texts[(int)look.Track];
        text.Next(Texts.OnCallClock(heard, look), soundEnd);
        _due.Enqueue(new TextHeard(
            look.Track, now + NominalDecode, look.Number, look.Start, soundEnd, false, text.Stable, text.Interim));
    }

    private async ValueTask<Recognition> DecodeAsync(Utterance look, RecognitionPurpose purpose, CancellationToken cancellationToken)
    {
        try
        {
            return await call.Recognizer.RecognizeAsync(Texts.Request(look, purpose, call.Vocabulary), cancellationToken);
        }
        catch (SpeechException failure)
        {
            call.Log.DecodeFailed(look.Track, failure);
            return Recognition.Nothing;
        }
    }

    private IEnumerable<TextHeard> Due(TimeSpan now)
    {
        while (_due.TryPeek(out var next) && next.At <= now)
        {
            _due.Dequeue();
            if (!next.IsFinal)
            {
                yield return next;
                continue;
            }

            foreach (var final in call.Echo.Offer(next))
                yield return Noted(final);
        }

        foreach (var final in call.Echo.Expired(now))
            yield return Noted(final);
    }

    private TextHeard Noted(TextHeard final)
    {
        call.Note(final);
        return final;
    }

    private SpeechEvent InOrder(SpeechEvent heard)
    {
        if (heard.At < _last)
            heard = heard with { At = _last };
        _last = heard.At;
        return heard;
    }

    private int Copy(ReadOnlySpan<Utterance> looks)
    {
        looks.CopyTo(_looks);
        return looks.Length;
    }
}
