using CallCoach.Audio;
using static CallCoach.Speech.Tests.Transcription.ScriptedCall;

namespace CallCoach.Speech.Tests.Transcription;

public sealed class RecordedTranscriptionTests
{
    [Fact]
    public async Task What_each_side_says_is_heard_with_its_times()
    {
        var call = new ScriptedCall(6, Rep("hi how are you today", 1, 2.6), Prospect("who is this", 3, 4));

        var events = await call.RunAsync(TranscriptionMode.Recorded);

        var finals = events.OfType<TextHeard>().ToList();
        Assert.Equal(["hi how are you today", "who is this"], finals.Select(Text));
        Assert.Equal([Track.Rep, Track.Prospect], finals.Select(final => final.Track));
        Assert.All(finals, final => Assert.True(final.IsFinal));
        Assert.InRange(finals[0].Stable[0].Start.TotalSeconds, .95, 1.05);
        Assert.InRange(finals[0].Stable[^1].End.TotalSeconds, 2.55, 2.65);
        Assert.InRange(finals[1].Start.TotalSeconds, 2.95, 3.05);
    }

    [Fact]
    public async Task Each_utterance_starts_ends_and_has_one_final()
    {
        var call = new ScriptedCall(8, Rep("hi there", 1, 2), Prospect("hello who is this", 2.2, 3.5), Rep("it is Maya", 4, 5));

        var events = await call.RunAsync(TranscriptionMode.Recorded);

        foreach (var utterance in events.GroupBy(heard => (heard.Track, Number(heard))))
        {
            Assert.Equal(
                [typeof(SpeechStarted), typeof(SpeechEnded), typeof(TextHeard)], utterance.Select(heard => heard.GetType()));
        }
    }

    [Fact]
    public async Task A_text_is_known_a_nominal_decode_after_its_silence_held()
    {
        var events = await new ScriptedCall(5, Rep("hi there", 1, 2)).RunAsync(TranscriptionMode.Recorded);

        var ended = events.OfType<SpeechEnded>().Single();
        var final = events.OfType<TextHeard>().Single();
        Assert.Equal(TimeSpan.FromMilliseconds(200), final.At - ended.At);
    }

    [Fact]
    public async Task Time_never_goes_back_and_a_second_run_gives_the_same()
    {
        var call = new ScriptedCall(
            20, Rep("one two three four five", 1, 4), Prospect("six seven eight", 3.9, 6), Rep("nine ten", 6.1, 7), Prospect("ok", 7.2, 7.6));

        var first = await call.RunAsync(TranscriptionMode.Recorded, partials: true);
        var second = await call.RunAsync(TranscriptionMode.Recorded, partials: true);

        Assert.All(first.Zip(first.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
        Assert.Equal(first.Select(Describe), second.Select(Describe));
    }

    [Fact]
    public async Task Partials_come_only_where_they_are_asked_for()
    {
        var call = new ScriptedCall(8, Rep("would Thursday at half past two be a better time to call you", 1, 5));

        Assert.DoesNotContain(await call.RunAsync(TranscriptionMode.Recorded), heard => heard is TextHeard { IsFinal: false });
        var partials = (await call.RunAsync(TranscriptionMode.Recorded, partials: true)).OfType<TextHeard>().Where(text => !text.IsFinal).ToList();

        Assert.NotEmpty(partials);
        Assert.All(partials.Zip(partials.Skip(1)), pair =>
            Assert.Equal(pair.First.Stable.Select(word => word.Text), pair.Second.Stable.Take(pair.First.Stable.Count).Select(word => word.Text)));
    }

    [Fact]
    public async Task A_hole_in_a_track_is_said_and_closes_what_was_open()
    {
        var call = new ScriptedCall(8, Rep("one two three four five six", 1, 5))
        {
            Lost = (track, time) => track == Track.Rep && time.TotalSeconds is >= 3 and < 3.5,
        };

        var events = await call.RunAsync(TranscriptionMode.Recorded);

        var lost = events.OfType<SoundLost>().Single();
        Assert.InRange((lost.To - lost.From).TotalSeconds, .45, .55);
        Assert.Equal(2, events.OfType<SpeechEnded>().Count());
        Assert.Equal(1, call.Voices[0].Resets - call.Voices[1].Resets);
    }

    [Fact]
    public async Task Speech_that_the_end_of_the_call_cuts_off_is_heard_too()
    {
        var events = await new ScriptedCall(3, Prospect("please hold the line", 1, 3)).RunAsync(TranscriptionMode.Recorded);

        Assert.Equal("please hold the line", Text(events.OfType<TextHeard>().Single()));
    }

    [Fact]
    public async Task A_decode_that_fails_is_an_utterance_without_words()
    {
        var call = new ScriptedCall(8, Rep("hi there", 1, 2), Rep("are you there", 4, 5));
        call.Recognizer.BeforeAnswer = (_, _) =>
            call.Recognizer.Requests.Count == 1 ? throw new SpeechException("It failed.") : Task.CompletedTask;

        var finals = (await call.RunAsync(TranscriptionMode.Recorded)).OfType<TextHeard>().Select(Text);

        Assert.Equal(["", "are you there"], finals);
    }

    [Fact]
    public async Task Frames_and_voice_models_are_given_back()
    {
        var call = new ScriptedCall(2, Rep("hi", 1, 1.5));

        await call.RunAsync(TranscriptionMode.Recorded);

        Assert.All(call.Voices, voice => Assert.True(voice.Disposed));
    }

    internal static string Text(TextHeard text) => string.Join(' ', text.Stable.Select(word => word.Text));

    private static string Describe(SpeechEvent heard) =>
        heard is TextHeard text ? $"{text.Track} {text.At} {text.IsFinal} {Text(text)}" : heard.ToString();

    private static long Number(SpeechEvent heard) => heard switch
    {
        SpeechStarted started => started.Utterance,
        SpeechEnded ended => ended.Utterance,
        TextHeard text => text.Utterance,
        _ => 0,
    };
}
