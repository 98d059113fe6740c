using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CallCoach.Audio.Tests;

public sealed class WindowsTests
{
    [Fact]
    public void A_process_is_found_by_its_id_or_name_or_not_at_all()
    {
        using var self = Process.GetCurrentProcess();
        Assert.Equal((uint)self.Id, SoftphoneProcess.Find(self.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.NotNull(SoftphoneProcess.Find(self.ProcessName));
        Assert.NotNull(SoftphoneProcess.Find(self.ProcessName + ".exe"));
        Assert.Null(SoftphoneProcess.Find("no-such-softphone"));
    }

    [Theory]
    [InlineData(0x80070005, "Let desktop apps access your microphone")]
    [InlineData(0x8889000A, "Another program holds")]
    [InlineData(0x88890004, "0x88890004")]
    public void A_refusal_of_Windows_says_what_to_do(uint code, string words)
    {
        var refused = Marshal.GetExceptionForHR(unchecked((int)code), -1)!;
        Assert.True(WindowsErrors.IsRefusal(refused));
        Assert.Contains(words, WindowsErrors.NotOpened(refused).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_microphone_that_can_not_cancel_echo_names_the_setting() =>
        Assert.Contains("Audio:CancelEcho", WindowsErrors.NotOpened(new NotSupportedException()).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Elsewhere_Windows_devices_are_none_and_opening_one_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "This is Windows: what happens elsewhere can't be seen here.");
        var platform = new WindowsPlatform();
        Assert.Empty(platform.List());
        var request = CaptureRequest.For(Track.Rep, new CaptureOptions());
        await Assert.ThrowsAsync<AudioException>(() =>
            platform.OpenAsync(request, FakePlatform.BuiltIn, TestContext.Current.CancellationToken));
    }
}
