using CallCoach.Measuring.Speech;

namespace CallCoach.Measuring.Tests.Speech;

public sealed class PeerTests
{
    [Fact]
    public void A_command_is_split_at_blanks_outside_quotes()
    {
        var command = PeerCommand.Parse("\"/opt/my tools/whisper\" -m 'a b.bin' -f {wav} ''");
        Assert.Equal("/opt/my tools/whisper", command.Program);
        Assert.Equal("-m|a b.bin|-f|clip.wav|", string.Join('|', command.ArgumentsFor("clip.wav")));
    }

    [Fact]
    public void Without_a_place_for_the_file_it_goes_to_the_end() =>
        Assert.Equal(["x", "clip.wav"], PeerCommand.Parse("tool x").ArgumentsFor("clip.wav"));

    [Theory]
    [InlineData("")]
    [InlineData("tool 'open")]
    public void A_line_without_a_program_or_with_an_open_quote_is_refused(string line) =>
        Assert.Throws<MeasuringException>(() => PeerCommand.Parse(line));

    [Fact]
    public void Time_stamps_are_no_words() => Assert.Equal(
        "Hello there. Good morning.",
        PeerOutput.Text("\n[00:00:00.000 --> 00:00:01.500]   Hello there.\n[00:00:01.500 --> 00:00:03.000]  Good morning.\n"));

    [Fact]
    public void The_time_to_load_a_model_is_read_from_what_it_says()
    {
        Assert.Equal(62.31, PeerOutput.LoadMilliseconds("whisper_print_timings:     load time =    62.31 ms\nwhisper_print_timings: total time = 500 ms"));
        Assert.Equal(0, PeerOutput.LoadMilliseconds("done"));
    }

    [Fact]
    public async Task A_program_gets_the_clip_as_a_wav_file_and_its_words_come_back()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in for another program is a line of shell.");
        using var peer = new PeerProgram(PeerCommand.Parse("sh -c 'head -c 4 {wav}; echo; wc -c < {wav}'"));
        var heard = await peer.HearAsync(new float[16_000], TestContext.Current.CancellationToken);
        Assert.StartsWith("RIFF 320", heard.Text, StringComparison.Ordinal);
        Assert.True(heard.DecodeMilliseconds > 0);
    }

    [Fact]
    public async Task A_program_that_fails_is_named_with_what_it_said()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The stand-in for another program is a line of shell.");
        using var peer = new PeerProgram(PeerCommand.Parse("sh -c 'echo no model >&2; exit 3'"));
        var failure = await Assert.ThrowsAsync<MeasuringException>(() => peer.HearAsync([], TestContext.Current.CancellationToken));
        Assert.Contains("no model", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named()
    {
        using var peer = new PeerProgram(PeerCommand.Parse("no-such-program-here"));
        var failure = await Assert.ThrowsAsync<MeasuringException>(() => peer.HearAsync([], TestContext.Current.CancellationToken));
        Assert.Contains("no-such-program-here", failure.Message, StringComparison.Ordinal);
    }
}
