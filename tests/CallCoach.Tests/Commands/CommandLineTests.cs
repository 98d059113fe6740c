namespace CallCoach.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("dmeo", "Did you mean \"demo\"?")]
    [InlineData("lisen call.wav", "Did you mean \"listen\"?")]
    [InlineData("demo --sped 3", "Did you mean \"--speed\"?")]
    [InlineData("xyzzy", "\"callcoach --help\"")]
    [InlineData("demo --speed fast", "A speed is a number")]
    [InlineData("demo --speed max", "A speed is a number")]
    [InlineData("demo --speed 0", "A speed is a number")]
    [InlineData("run --port 70000", "0 to 65535")]
    [InlineData("run --port x", "A port is a number")]
    [InlineData("run --set Intensity", "sets nothing")]
    [InlineData("run --source nowhere.wav", "There is no file")]
    [InlineData("listen", "\"callcoach listen --help\"")]
    [InlineData("listen nowhere.wav", "There is no file")]
    [InlineData("listen a.wav b.wav c.wav", "c.wav")]
    [InlineData("tips --url here", "An address looks like")]
    [InlineData("run --set Http:Prot=1 --port 0", "Did you mean \"Http:Port\"?")]
    [InlineData("run --set Http:Connections=1 --port 0", "Connections")]
    [InlineData("devices --set Audio:Platform=beos", "beos")]
    public async Task A_wrong_command_line_says_what_is_wrong_and_what_is_right(string line, string says)
    {
        var ran = await Ran.Async(line.Split(' '));

        Assert.NotEqual(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains(says, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("demo")]
    [InlineData("run")]
    [InlineData("listen")]
    [InlineData("tips")]
    [InlineData("doctor")]
    public async Task Help_ends_with_lines_to_copy(string verb)
    {
        var ran = await Ran.Async($"{verb} --help".Trim().Split(' '));

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("Examples:", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"callcoach {verb}".Trim(), ran.Output[ran.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_verb_it_helps() => Assert.Contains("demo", (await Ran.Async()).Output, StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_a_name_and_a_number() =>
        Assert.Matches(@"^callcoach \d+\.\d+\.\d+\s*$", (await Ran.Async("--version")).Output);
}
