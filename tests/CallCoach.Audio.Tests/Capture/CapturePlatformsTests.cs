namespace CallCoach.Audio.Tests;

public sealed class CapturePlatformsTests
{
    private readonly FakePlatform[] _platforms = [new("moon", isHere: false), new("mars")];

    [Theory]
    [InlineData("auto")]
    [InlineData("Mars")]
    public void The_platform_of_this_machine_is_picked(string name) =>
        Assert.Equal("mars", CapturePlatforms.Pick(name, _platforms).Name);

    [Theory]
    [InlineData("venus", "no sound platform \"venus\"")]
    [InlineData("moon", "does not run on this operating system")]
    public void Another_one_is_refused_with_those_that_are_known(string name, string reason)
    {
        var error = Assert.Throws<AudioException>(() => CapturePlatforms.Pick(name, _platforms));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("Known: auto, moon, mars.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_none_runs_the_way_without_devices_is_named()
    {
        var error = Assert.Throws<AudioException>(() => CapturePlatforms.Pick("auto", [new FakePlatform("moon", isHere: false)]));
        Assert.Contains("Play a recorded call", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_and_Linux_are_known() =>
        Assert.Equal(
            OperatingSystem.IsWindows() ? "windows" : "linux",
            Assert.IsAssignableFrom<ICapturePlatform>(CapturePlatforms.Pick(new CaptureOptions())).Name);
}
