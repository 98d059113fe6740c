namespace CallCoach.Audio.Tests;

public sealed class DeviceChoiceTests
{
    private static readonly AudioDevice[] Devices = [FakePlatform.Microphone, FakePlatform.BuiltIn, FakePlatform.Headset];

    [Theory]
    [InlineData("", "mic-2")]
    [InlineData("mic-1", "mic-1")]
    [InlineData("built-in MICROPHONE", "mic-2")]
    [InlineData("headset", "mic-1")]
    public void A_device_is_found_by_id_name_or_a_part_of_its_name(string wanted, string id)
    {
        Assert.Equal(id, DeviceChoice.Exact(Devices, AudioDeviceKind.Microphone, wanted).Id);
        Assert.Equal(id, DeviceChoice.OrDefault(Devices, AudioDeviceKind.Microphone, wanted)?.Id);
    }

    [Theory]
    [InlineData("microphone")]
    [InlineData("out-1")]
    public void A_part_that_fits_several_or_a_device_of_the_other_kind_is_no_answer(string wanted)
    {
        var error = Assert.Throws<AudioException>(() => DeviceChoice.Exact(Devices, AudioDeviceKind.Microphone, wanted));
        Assert.Contains("Audio:RepDevice", error.Message, StringComparison.Ordinal);
        Assert.Equal("mic-2", DeviceChoice.OrDefault(Devices, AudioDeviceKind.Microphone, wanted)?.Id);
    }

    [Fact]
    public void Without_a_default_the_first_one_is_taken()
    {
        AudioDevice[] devices = [FakePlatform.Microphone];
        Assert.Equal("mic-1", DeviceChoice.Exact(devices, AudioDeviceKind.Microphone, "").Id);
        Assert.Equal("mic-1", DeviceChoice.OrDefault(devices, AudioDeviceKind.Microphone, "")?.Id);
    }

    [Fact]
    public void No_device_at_all_is_said_plainly()
    {
        Assert.Null(DeviceChoice.OrDefault([], AudioDeviceKind.Output, ""));
        Assert.Throws<AudioException>(() => DeviceChoice.Exact([], AudioDeviceKind.Output, ""));
    }
}
