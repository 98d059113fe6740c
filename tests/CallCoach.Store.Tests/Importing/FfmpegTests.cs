using System.ComponentModel;
using System.Diagnostics;
using CallCoach.Audio;
using CallCoach.Testing;

namespace CallCoach.Store.Tests;

/// <summary>With the real ffmpeg: a call in other forms than WAV comes out with both sides, its length, and the sound it had.</summary>
public sealed class FfmpegTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("mp3", "libmp3lame")]
    [InlineData("opus", "libopus")]
    [InlineData("flac", "flac")]
    [InlineData("m4a", "aac")]
    public async Task A_call_in_another_form_keeps_both_sides_and_its_length(string ending, string codec)
    {
        using var folder = new TempFolder();
        var (sample, coded, back) = (Path.Combine(Samples.Folder, "calls", "d01.wav"), folder.File($"-call: 1.{ending}"), folder.File("back.wav"));
        await EncodeAsync(sample, codec, coded);

        await new Ffmpeg().DecodeAsync(coded, back, Token);

        var (was, now) = (await EnergiesAsync(sample), await EnergiesAsync(back));
        Assert.Equal(was.Seconds, now.Seconds, tolerance: 0.2);
        Assert.Equal(was.Rep, now.Rep, tolerance: was.Rep * 0.1);
        Assert.Equal(was.Prospect, now.Prospect, tolerance: was.Prospect * 0.1);
    }

    [Fact]
    public async Task What_is_no_sound_is_said_to_be_none_in_the_words_of_ffmpeg()
    {
        Skip();
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("call.mp3"), "this is no sound", Token);

        var wrong = await Assert.ThrowsAsync<ImportException>(() => new Ffmpeg().DecodeAsync(folder.File("call.mp3"), folder.File("back.wav"), Token));

        Assert.StartsWith("ffmpeg can't read", wrong.Message, StringComparison.Ordinal);
    }

    private static async Task EncodeAsync(string from, string codec, string to)
    {
        Skip();
        using var process = Process.Start("ffmpeg", ["-hide_banner", "-nostdin", "-loglevel", "error", "-i", from, "-c:a", codec, "-y", "file:" + to]);
        await process.WaitForExitAsync(Token);
        if (process.ExitCode != 0)
            Assert.Skip($"The ffmpeg of this machine has no {codec}.");
    }

    private static void Skip()
    {
        try
        {
            using var version = Process.Start(new ProcessStartInfo("ffmpeg", "-version") { RedirectStandardOutput = true, UseShellExecute = false });
        }
        catch (Win32Exception)
        {
            Assert.Skip("ffmpeg is not installed.");
        }
    }

    private static async Task<(double Seconds, double Rep, double Prospect)> EnergiesAsync(string path)
    {
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest);
        var energy = new double[2];
        await foreach (var frame in source.ReadAsync(Token))
        {
            using (frame)
            {
                foreach (var sample in frame.Samples)
                    energy[(int)frame.Track] += sample * sample;
            }
        }

        return (source.Duration!.Value.TotalSeconds, energy[(int)Track.Rep], energy[(int)Track.Prospect]);
    }
}
