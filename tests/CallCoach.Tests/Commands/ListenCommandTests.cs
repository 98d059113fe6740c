using System.Text.Json;
using CallCoach.Contracts;

namespace CallCoach.Tests;

public sealed class ListenCommandTests
{
    [Fact]
    public async Task A_recording_becomes_its_words_and_a_summary()
    {
        var ran = await Ran.Async("listen", Repository.Clip("speech-16k-mono-s16.wav"));

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("better time to call", ran.Output, StringComparison.Ordinal);
        Assert.Contains("The call:", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_it_is_what_the_hub_says_a_message_a_line()
    {
        var ran = await Ran.Async("listen", Repository.Clip("speech-16k-mono-s16.wav"), "--json");

        var messages = ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<CallMessage>(line, JsonSerializerOptions.Web)!).ToList();
        Assert.Equal(Enumerable.Range(1, messages.Count).Select(n => (long)n), messages.Select(message => message.Number));
        Assert.IsType<CallStartedPayload>(messages[0].Payload);
        Assert.Contains(messages, message => message.Payload is CaptionPayload { IsFinal: true });
        Assert.IsType<CallEndedPayload>(messages[^1].Payload);
    }

    [Fact]
    public async Task Two_files_are_the_two_sides()
    {
        var ran = await Ran.Async("listen", Repository.Clip("silence-30s.wav"), Repository.Clip("speech-16k-mono-s16.wav"));

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("Prospect", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("  You  ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_torn_file_what_is_there_is_printed_and_the_tear_is_named()
    {
        var ran = await Ran.Async("listen", Repository.Clip("speech-torn.wav"));

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.Contains("The call:", ran.Output, StringComparison.Ordinal);
        Assert.Matches(@"speech-torn\.wav.*\d+", ran.Error);
    }

    [Theory]
    [InlineData("not-a-wav.wav")]
    [InlineData("empty.wav")]
    public async Task A_file_that_is_none_is_refused_with_a_reason(string clip)
    {
        var ran = await Ran.Async("listen", Repository.Clip(clip));

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.Contains(clip, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }
}
