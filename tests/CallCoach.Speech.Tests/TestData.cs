using CallCoach.Audio;
using CallCoach.Models;

namespace CallCoach.Speech.Tests;

/// <summary>The repository's clips and models, found from the folder of the tests upwards.</summary>
internal static class TestData
{
    public static string Root { get; } = FindRoot();

    public static ModelFiles Models { get; } = ModelFiles.In(Path.Combine(Root, "models"));

    /// <summary>A clip of 16-bit PCM at 16 kHz, its first channel.</summary>
    public static float[] Clip(string name) => Wave(Path.Combine(Root, "tests", "data", "clips", name), channel: 0);

    /// <summary>One side of a sample call: the rep is left, the prospect right.</summary>
    public static float[] Call(string name, Track track) =>
        Wave(Path.Combine(Root, "samples", "calls", name), track == Track.Rep ? 0 : 1);

    private static float[] Wave(string path, int channel)
    {
        var bytes = File.ReadAllBytes(path);
        var channels = BitConverter.ToInt16(bytes, 22);
        var chunk = 12;
        while (bytes.AsSpan(chunk, 4) is not [(byte)'d', (byte)'a', (byte)'t', (byte)'a'])
            chunk += 8 + BitConverter.ToInt32(bytes, chunk + 4);
        var samples = new float[(bytes.Length - chunk - 8) / 2 / channels];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BitConverter.ToInt16(bytes, chunk + 8 + 2 * (i * channels + channel)) / 32768f;
        return samples;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CallCoach.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside a clone of the repository.");
        return folder.FullName;
    }
}
