using CallCoach.Audio;
using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Transcription;

/// <summary>
/// The one worker of a live call: decodes what is most urgent, shows what is heard before an utterance is over, and hands finals on.
/// </summary>
internal sealed class LiveDecoding(
    CallParts call, DecodeQueue queue, LiveFinals finals, LivePace pace, EventLine line, bool partials)
{
    /// <summary>Decodes until the queue is complete and empty.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        while (await queue.NextAsync(cancellationToken) is { } job)
        {
            try
            {
                await DecodeAsync(job, cancellationToken);
            }
            finally
            {
                queue.Finished(job);
            }
        }
    }

    private async Task DecodeAsync(DecodeJob job, CancellationToken cancellationToken)
    {
        var partial = job.Kind == DecodeKind.Partial;
        var request = Texts.Request(job.Utterance, partial ? RecognitionPurpose.Partial : RecognitionPurpose.Final, call.Vocabulary);
        Recognition heard;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, job.Cancelled);
            heard = await pace.TimeAsync(partial, call.Recognizer.RecognizeAsync(request, either.Token));
        }
        catch (OperationCanceledException) when (job.Cancelled.IsCancellationRequested)
        {
            if (job.Kind == DecodeKind.Partial)
                call.Metrics.PartialCancelled();
            return;
        }
        catch (SpeechException failure)
        {
            call.Log.DecodeFailed(job.Utterance.Track, failure);
            heard = Recognition.Nothing;
        }

        // Shown first, settled then: until it is settled nobody else publishes this utterance, so nothing follows its final.
        if (partials)
            await ShowAsync(job, heard, cancellationToken);
        if (Settle(job, heard) is { } closed)
            await finals.PublishAsync(closed, job.Owner, heard, cancellationToken);
    }

    private async ValueTask ShowAsync(DecodeJob job, Recognition heard, CancellationToken cancellationToken)
    {
        var (utterance, live) = (job.Utterance, job.Owner);
        var soundEnd = AudioFrame.TimeOf(utterance.SoundStart + utterance.Length);
        if (heard.Words.Count == 0 || (utterance.Track == Track.Rep && call.Echo.Suspects(utterance.Start, soundEnd)))
            return;

        TextHeard text;
        lock (live)
        {
            if (live.Closed is not null)
                return;
            live.Text.Next(Texts.OnCallClock(heard, utterance), soundEnd, paused: utterance.State == UtteranceState.Pausing);
            text = new TextHeard(
                utterance.Track, call.Ears.Now, utterance.Number, utterance.Start, soundEnd, false, live.Text.Stable, live.Text.Interim);
        }

        call.Metrics.PartialShown();
        await line.WriteAsync(text, cancellationToken);
    }

    // A trial that ends before its utterance is kept; one that ends after it is the final.
    private static Utterance? Settle(DecodeJob job, Recognition heard)
    {
        lock (job.Owner)
        {
            if (ReferenceEquals(job.Owner.Trial, job) && job.Owner.Closed is null)
                job.Owner.TrialHeard = heard;
            return job.Kind == DecodeKind.Final ? job.Owner.Closed : null;
        }
    }
}
