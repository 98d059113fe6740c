using CallCoach.Coaching;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Tests.Material;

public sealed class CallFolderTests : IDisposable
{
    private const string Call = """
        {"id": "c01", "wav": "c01.wav", "sampleRate": 16000, "seconds": 4.5, "outcome": "warm", "events": [],
         "turns": [
          {"i": 0, "speaker": "prospect", "start": 0.4, "end": 1.2, "text": "Hello?", "words": [{"w": "Hello", "start": 0.4, "end": 1.2}]},
          {"i": 1, "speaker": "rep", "start": 1.5, "end": 2.5, "text": "Hi there", "voice": "x",
           "words": [{"w": "Hi", "start": 1.5, "end": 1.9}, {"w": "there", "start": 1.9, "end": 2.5}],
           "spans": [{"kind": "filler", "text": "Hi", "start": 1.5, "end": 1.9}]}]}
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_call_is_a_wav_file_with_a_json_file_beside_it()
    {
        _folder.Write("c01.json", Call);
        var wav = _folder.Write("c01.wav", "sound");
        _folder.Write("manifest.json", """{"calls": []}""");
        _folder.Write("notes.json", "{}");

        var call = Assert.Single(SoundMaterial.Read([_folder.Path]).Calls);
        Assert.Equal(("c01", wav, CallOutcome.Warm), (call.Id, call.Wav, call.Outcome));
        Assert.Equal("Hi there", string.Join(" ", call.WordsOf(Speaker.Rep).Select(word => word.Text)));
        Assert.Equal(TimeSpan.FromSeconds(1.9), call.Turns[1].Spans[0].End);
        Assert.Empty(call.Turns[0].Spans);
    }

    [Fact]
    public void The_calls_that_come_with_the_repository_can_be_read()
    {
        var calls = CallFolder.Read(Path.Combine(Repository.Root, "samples", "calls"));
        Assert.Equal("d01 d03 d04 d06", string.Join(" ", calls.Select(call => call.Id)));
        Assert.All(calls, call => Assert.All(call.Turns, turn => Assert.NotEmpty(turn.Words)));
    }

    [Fact]
    public void Turns_without_a_number_are_counted()
    {
        _folder.Write("c01.json", Call.Replace("\"i\": 0, ", "", StringComparison.Ordinal).Replace("\"i\": 1, ", "", StringComparison.Ordinal));
        _folder.Write("c01.wav", "sound");
        Assert.Equal([0, 1], SoundMaterial.Read([_folder.Path]).Calls[0].Turns.Select(turn => turn.Index));
    }

    [Fact]
    public void A_call_without_its_sound_is_named()
    {
        _folder.Write("c01.json", Call.Replace("c01.wav", "lost.wav", StringComparison.Ordinal));
        _folder.Write("c01.wav", "sound");
        Assert.Contains("lost.wav", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_reference_is_named_with_its_line()
    {
        _folder.Write("c01.json", "{\"id\": \"c01\",\n\"turns\": [{\"speaker\": \"nobody\"}]}");
        _folder.Write("c01.wav", "sound");
        Assert.Contains("c01.json, line 2", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_ends_before_it_starts_is_refused()
    {
        _folder.Write("c01.json", Call.Replace("1.9, \"end\": 2.5", "1.9, \"end\": 0.5", StringComparison.Ordinal));
        _folder.Write("c01.wav", "sound");
        Assert.Contains("turn 1", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_says_what_it_needs() => Assert.Contains("NN.json", Failure(), StringComparison.Ordinal);

    [Fact]
    public void A_missing_folder_is_named() => Assert.Contains(
        "nowhere", Assert.Throws<MeasuringException>(() => SoundMaterial.Read(["nowhere"])).Message, StringComparison.Ordinal);

    [Fact]
    public void Clips_are_listed_in_a_manifest_and_folders_inside_are_read_too()
    {
        _folder.Write("calls/c01.json", Call);
        _folder.Write("calls/c01.wav", "sound");
        _folder.Write("real/noise.wav", "sound");
        _folder.Write("real/read.wav", "sound");
        _folder.Write("real/manifest.json", """
            [{"file": "noise.wav", "kind": "noise", "seconds": 20.0, "text": ""},
             {"file": "read.wav", "kind": "read", "seconds": 2.0, "text": "one two", "scoring": "digits", "segments": null}]
            """);

        var material = SoundMaterial.Read([_folder.Path]);
        Assert.Single(material.Calls);
        Assert.Equal([true, false], material.Clips.Select(clip => clip.IsWithoutSpeech));
        Assert.True(material.Clips[1].DigitsOnly);
    }

    private string Failure() => Assert.Throws<MeasuringException>(() => SoundMaterial.Read([_folder.Path])).Message;
}
