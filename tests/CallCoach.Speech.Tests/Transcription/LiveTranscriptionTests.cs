using CallCoach.Audio;
using static CallCoach.Speech.Tests.Transcription.RecordedTranscriptionTests;
using static CallCoach.Speech.Tests.Transcription.ScriptedCall;

namespace CallCoach.Speech.Tests.Transcription;

public sealed class LiveTranscriptionTests
{
    [Fact]
    public async Task Live_and_recorded_hear_the_same_words()
    {
        var call = new ScriptedCall(
            12, Rep("hi how are you today", 1, 2.6), Prospect("who is this", 3, 4), Rep("my name is Maya", 4.5, 6), Prospect("not right now", 7, 8));

        var live = (await call.RunAsync(TranscriptionMode.Live)).OfType<TextHeard>().Where(text => text.IsFinal);
        var recorded = (await call.RunAsync(TranscriptionMode.Recorded)).OfType<TextHeard>();

        Assert.Equal(Finals(recorded), Finals(live));
    }

    [Fact]
    public async Task Time_never_goes_back()
    {
        var call = new ScriptedCall(12, Rep("one two three four five six", 1, 4), Prospect("seven eight nine", 3, 5), Rep("ten", 7, 7.4));

        var events = await call.RunAsync(TranscriptionMode.Live);

        Assert.All(events.Zip(events.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
    }

    [Fact]
    public async Task A_final_is_decoded_once_in_the_pause_before_the_utterance_ends()
    {
        var call = new ScriptedCall(5, Rep("hi there", 1, 2));

        await call.RunAsync(TranscriptionMode.Live, partials: false);

        var request = Assert.Single(call.Recognizer.Requests);
        Assert.Equal(RecognitionPurpose.Final, request.Purpose);
        Assert.InRange(AudioFrame.TimeOf(request.Audio.Length).TotalSeconds, 1.6, 1.8);
    }

    [Fact]
    public async Task A_trial_is_thrown_away_when_speech_goes_on()
    {
        var call = new ScriptedCall(6, Rep("hi there", 1, 2), Rep("my name is Maya", 2.25, 3.5));
        var begun = new TaskCompletionSource();
        var cancelled = 0;
        call.Recognizer.BeforeAnswer = async (_, cancellation) =>
        {
            if (call.Recognizer.Requests.Count > 1)
                return;
            begun.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            catch (OperationCanceledException)
            {
                cancelled++;
                throw;
            }
        };

        var events = new List<SpeechEvent>();
        await foreach (var heard in call.Stream(
            new TranscriptionRequest(TranscriptionMode.Live) { Partials = false }, Holding(call, begun.Task, atSeconds: 2.21)))
        {
            events.Add(heard);
        }

        Assert.Equal(1, cancelled);
        Assert.Equal("hi there my name is Maya", Text(events.OfType<TextHeard>().Single()));
    }

    [Fact]
    public async Task Where_partials_are_wanted_a_trial_that_runs_while_speech_goes_on_is_shown_as_one()
    {
        var call = new ScriptedCall(4, Rep("hi there", 1, 1.5), Rep("my name is Maya", 1.75, 3));
        var (begun, goesOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        call.Recognizer.BeforeAnswer = async (request, cancellation) =>
        {
            if (call.Recognizer.Requests.Count > 1)
                return;
            Assert.Equal(RecognitionPurpose.Final, request.Purpose);
            begun.SetResult();
            await goesOn.Task.WaitAsync(cancellation);
        };

        var texts = new List<TextHeard>();
        await foreach (var heard in call.Stream(
            new TranscriptionRequest(TranscriptionMode.Live), Holding(call, begun.Task, atSeconds: 1.7, goesOn, untilSeconds: 2)))
        {
            if (heard is TextHeard text)
                texts.Add(text);
        }

        Assert.Equal("hi there", Shown(texts[0]));
        Assert.False(texts[0].IsFinal);
        Assert.Equal("hi there my name is Maya", Text(texts[^1]));
        Assert.Single(texts, text => text.IsFinal);
    }

    [Fact]
    public async Task Words_of_a_pause_are_shown_before_their_final()
    {
        var call = new ScriptedCall(4, Rep("hi there", 1, 1.5));
        var shown = new TaskCompletionSource();

        var texts = new List<TextHeard>();
        await foreach (var heard in call.Stream(new TranscriptionRequest(TranscriptionMode.Live), Holding(call, shown.Task, atSeconds: 1.7)))
        {
            if (heard is not TextHeard text)
                continue;
            texts.Add(text);
            shown.TrySetResult();
        }

        Assert.Equal([false, true], texts.Select(text => text.IsFinal));
        Assert.Equal("hi there", Shown(texts[0]));
    }

    [Fact]
    public async Task Nothing_waits_for_a_slow_decode_and_no_final_is_lost()
    {
        var lines = Enumerable.Range(0, 8).Select(i => Rep($"this is line {i}", 1 + 2 * i, 2 + 2 * i)).ToArray();
        var call = new ScriptedCall(18, lines);
        var allHeard = new TaskCompletionSource();
        call.Recognizer.BeforeAnswer = (_, _) => allHeard.Task;

        var events = new List<SpeechEvent>();
        await foreach (var heard in call.Stream(new TranscriptionRequest(TranscriptionMode.Live) { Partials = false }))
        {
            events.Add(heard);
            if (heard is SpeechEnded { Utterance: 8 })
                allHeard.SetResult();
        }

        Assert.Equal(lines.Select(line => line.Text), events.OfType<TextHeard>().Select(Text));
    }

    [Fact]
    public async Task Stable_words_never_change_and_a_final_that_contradicts_them_says_how_many()
    {
        var call = new ScriptedCall(8, Rep("we make a crew calendar for landscapers and for gardeners too", 1, 6));
        call.Recognizer.Mishear = (request, heard) => request.Purpose == RecognitionPurpose.Partial
            ? heard
            : heard with { Words = [.. heard.Words.Select(word => word.Text is "crew" ? word with { Text = "true" } : word)] };

        var texts = (await call.RunAsync(TranscriptionMode.Recorded, partials: true)).OfType<TextHeard>().ToList();

        Assert.Equal(1, texts[^1].Revised);
        Assert.All(texts.SkipLast(1), text => Assert.Equal(0, text.Revised));
    }

    [Fact]
    public async Task A_source_that_breaks_is_told_after_what_was_heard_before()
    {
        var call = new ScriptedCall(8, Rep("hi there", 1, 2));
        var events = new List<SpeechEvent>();

        var error = await Assert.ThrowsAsync<AudioException>(async () =>
        {
            await foreach (var heard in call.Stream(new TranscriptionRequest(TranscriptionMode.Live), Breaking(call, atSeconds: 1.8)))
                events.Add(heard);
        });

        Assert.Equal("The device is gone.", error.Message);
        Assert.Contains(events.OfType<TextHeard>(), text => text.IsFinal);
    }

    [Fact]
    public async Task Who_stops_reading_stops_the_call()
    {
        var call = new ScriptedCall(600, Rep("hi there", 1, 2));

        await foreach (var heard in call.Stream(new TranscriptionRequest(TranscriptionMode.Live)))
        {
            if (heard is TextHeard { IsFinal: true })
                break;
        }

        Assert.All(call.Voices, voice => Assert.True(voice.Disposed));
    }

    [Fact]
    public async Task A_recogniser_that_breaks_unexpectedly_ends_the_call_with_its_error()
    {
        var call = new ScriptedCall(8, Rep("hi there", 1, 2));
        call.Recognizer.BeforeAnswer = (_, _) => throw new InvalidOperationException("Broken.");

        await Assert.ThrowsAsync<InvalidOperationException>(() => call.RunAsync(TranscriptionMode.Live));
    }

    private static string Shown(TextHeard text) => string.Join(' ', text.Stable.Concat(text.Interim).Select(word => word.Text));

    private static IEnumerable<string> Finals(IEnumerable<TextHeard> texts) =>
        texts.Select(text => $"{text.Track} {text.Utterance} {Text(text)}").Order(StringComparer.Ordinal);

    // Sound stops coming at a time until something has happened: so a test says what runs beside what.
    private static async IAsyncEnumerable<AudioFrame> Holding(
        ScriptedCall call, Task until, double atSeconds, TaskCompletionSource? then = null, double untilSeconds = 0)
    {
        await foreach (var frame in call.Frames())
        {
            var time = AudioFrame.TimeOf(frame.Start).TotalSeconds;
            if (time >= atSeconds)
                await until;
            if (time >= untilSeconds)
                then?.TrySetResult();
            yield return frame;
        }
    }

    private static async IAsyncEnumerable<AudioFrame> Breaking(ScriptedCall call, double atSeconds)
    {
        await foreach (var frame in call.Frames())
        {
            if (AudioFrame.TimeOf(frame.Start).TotalSeconds >= atSeconds)
                throw new AudioException("The device is gone.");
            yield return frame;
        }
    }
}
