using NAudio.Wave;

namespace CallCoach.Audio.Tests;

/// <summary>A folder for recordings that a test writes; gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-audio-");

    public string Path => _folder.FullName;

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a float WAV, one array a channel.</summary>
    public string WriteWav(string name, int rate, params float[][] channels)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var writer = new WaveFileWriter(path, WaveFormat.CreateIeeeFloatWaveFormat(rate, channels.Length));
        for (var i = 0; i < channels[0].Length; i++)
        {
            foreach (var channel in channels)
                writer.WriteSample(channel[i]);
        }

        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
