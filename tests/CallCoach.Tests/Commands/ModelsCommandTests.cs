using CallCoach.Testing;

namespace CallCoach.Tests;

/// <summary>Verbs about speech packs, each with a data folder of its own.</summary>
public sealed class ModelsCommandTests : IDisposable
{
    private readonly TempFolder _data = new();

    [Fact]
    public async Task The_list_has_what_is_here_and_what_can_be_fetched()
    {
        var ran = await Ran.Async("models", "list", "--data", _data.Path);

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("* tiny.en-q8_0", ran.Output, StringComparison.Ordinal);
        Assert.Contains("callcoach models pull base-q8_0", ran.Output, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(_data.Path, "models", "whisper"), ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_that_is_added_and_chosen_is_in_use_from_then_on()
    {

        var added = await Ran.Async("models", "add", Repository.Pack, "--name", "mine", "--data", _data.Path);
        var used = await Ran.Async("models", "use", "MINE", "--data", _data.Path);
        var list = await Ran.Async("models", "list", "--data", _data.Path);
        var whole = await Ran.Async("models", "verify", "--data", _data.Path);

        Assert.Equal((ExitCodes.Fine, ExitCodes.Fine, ExitCodes.Fine), (added.ExitCode, used.ExitCode, whole.ExitCode));
        Assert.Contains("* mine", list.Output, StringComparison.Ordinal);
        Assert.Contains("All models are whole.", whole.Output, StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(_data.Path, "models", "whisper", "ggml-mine.bin"), "torn", TestContext.Current.CancellationToken);
        var torn = await Ran.Async("models", "verify", "--data", _data.Path);
        Assert.Equal(ExitCodes.Failed, torn.ExitCode);
        Assert.Contains("is torn", torn.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Failed, (await Ran.Async("models", "use", "mine", "--data", _data.Path)).ExitCode);
    }

    [Fact]
    public async Task A_pack_that_is_not_here_can_not_be_chosen_and_how_to_get_it_is_said()
    {
        var ran = await Ran.Async("models", "use", "base-q8_0", "--data", _data.Path);

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.Contains("callcoach models pull base-q8_0", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_first_over_a_choice_is_said()
    {
        var ran = await Ran.Async("models", "use", "auto", "--data", _data.Path, "--set", "Speech:Pack=tiny.en-q8_0");

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("that comes first", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pull", "base-q8_0", "--sha256", "short")]
    [InlineData("pull", "base-q8_0", "--from", "no address")]
    [InlineData("pull")]
    public async Task A_wrong_command_line_is_told_with_the_verb_that_helps(params string[] args)
    {
        var ran = await Ran.Async(["models", .. args]);

        Assert.Equal(ExitCodes.Usage, ran.ExitCode);
        Assert.Contains("\"callcoach models pull --help\"", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unsafe_address_is_never_asked()
    {
        var ran = await Ran.Async("models", "pull", "base-q8_0", "--from", "http://example.com/base.bin", "--data", _data.Path);

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.Contains("https://", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"Speech\": ", "no JSON")]
    [InlineData("{ \"Data\": { \"Folder\": \"/elsewhere\" } }", "says where that file is")]
    [InlineData("{ \"Speech\": { \"Pak\": \"x\" } }", "Did you mean \"Speech:Pack\"?")]
    public async Task Bad_settings_of_the_user_are_told_by_name(string content, string says)
    {
        await File.WriteAllTextAsync(Path.Combine(_data.Path, "settings.json"), content, TestContext.Current.CancellationToken);

        var ran = await Ran.Async("models", "list", "--data", _data.Path);

        Assert.Equal(ExitCodes.Usage, ran.ExitCode);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();
}
