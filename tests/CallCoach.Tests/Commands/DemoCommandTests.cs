namespace CallCoach.Tests;

public sealed class DemoCommandTests
{
    [Fact]
    public async Task The_demo_plays_the_sample_call_and_ends_with_a_summary()
    {
        var ran = await Ran.Async("demo", "--speed", "10", "--exit", "--no-open", "--port", "0");

        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        Assert.Contains("/overlay", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Prospect  ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("The call: warm", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Tips shown: ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Tips held back: ", ran.Output, StringComparison.Ordinal);
    }
}
