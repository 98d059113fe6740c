using CallCoach.Audio;

namespace CallCoach.Tests;

/// <summary>Verbs that look at the machine.</summary>
public sealed class MachineCommandTests
{
    [Fact]
    public async Task The_doctor_has_a_line_for_each_check_and_a_verdict()
    {
        var ran = await Ran.Async("doctor", "--no-devices", "--set", "Logging:LogLevel:Default=None");

        var lines = ran.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ExitCodes.Fine, ran.ExitCode);
        foreach (var check in (string[])["settings", "data folder", "speech", "language", "hub", "overlay window"])
            Assert.Contains(lines, line => line.StartsWith("ok  ", StringComparison.Ordinal) || line.StartsWith("warn", StringComparison.Ordinal) ? line[6..].StartsWith(check, StringComparison.Ordinal) : false);
        Assert.EndsWith(".", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_fails_when_a_model_is_missing_and_says_which()
    {
        using var empty = new Testing.TempFolder();

        var ran = await Ran.Async("doctor", "--no-devices", "--set", $"Models:Folder={empty.Path}", "--set", "Language:Model=none");

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.Contains("fail  speech", ran.Output, StringComparison.Ordinal);
        Assert.Contains("silero", ran.Output + ran.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Calls can't be coached yet", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_sound_server_devices_says_what_to_do()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The PulseAudio server is Linux's.");

        var ran = await Ran.Async("devices", "--set", "Audio:PulseServer=unix:/nowhere/native");

        Assert.Equal(ExitCodes.Failed, ran.ExitCode);
        Assert.NotEmpty(ran.Error);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Devices_are_listed_by_what_they_are_for()
    {
        using var output = new StringWriter();
        AudioDevice[] devices =
        [
            new("mic.1", "Headset microphone", IsDefault: true, AudioDeviceKind.Microphone),
            new("out.1", "Headset", IsDefault: false, AudioDeviceKind.Output),
        ];

        DevicesCommand.List(devices, CallCoach.Terminal.Of(output, TextWriter.Null));

        Assert.Contains("  * Headset microphone  [mic.1]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("    Headset  [out.1]", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_microphone_without_any_sound_is_a_warning_and_a_quiet_headset_is_none()
    {
        var (silent, loud) = (new TrackLevel(0, 0, Heard: false), new TrackLevel(0.4, 0.6, Heard: true));

        Assert.Equal(CheckGrade.Ok, LevelCheck.Judge(loud, silent).Grade);
        Assert.Equal(CheckGrade.Warn, LevelCheck.Judge(silent, loud).Grade);
    }
}
