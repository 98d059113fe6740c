using System.ComponentModel;
using System.Diagnostics;
using NAudio.Wave;

namespace CallCoach.Measuring.Speech;

/// <summary>Runs another program on the same clips, one process a clip.</summary>
internal sealed class PeerProgram(PeerCommand command) : IDisposable
{
    private const int SampleRate = 16_000;

    /// <summary>A clip is 15 s at most; a program that needs longer than this has stuck.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("callcoach-peer-").FullName;

    public string Name => Path.GetFileName(command.Program);

    /// <exception cref="MeasuringException">The program can't be started, fails, or does not end.</exception>
    public async Task<PeerHeard> HearAsync(float[] samples, CancellationToken cancellationToken)
    {
        var wav = Path.Combine(_folder, "clip.wav");
        Write(wav, samples);
        using var process = Start(wav);
        var began = Stopwatch.GetTimestamp();
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(s_longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(late.Token);
            var errors = process.StandardError.ReadToEndAsync(late.Token);
            await process.WaitForExitAsync(late.Token);
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (process.ExitCode != 0)
                throw Failed($"ended with {process.ExitCode}: {Tail(await errors)}");
            return new PeerHeard(PeerOutput.Text(await output), Math.Max(0, took - PeerOutput.LoadMilliseconds(await errors)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed($"did not end within {s_longest.TotalMinutes:0} minutes");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Process Start(string wav)
    {
        var start = new ProcessStartInfo(command.Program, command.ArgumentsFor(wav))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception missing)
        {
            throw new MeasuringException($"{command.Program} can't be started: {missing.Message} Give the path of the program in --peer.", missing);
        }
    }

    private static void Write(string wav, float[] samples)
    {
        using var writer = new WaveFileWriter(wav, new WaveFormat(SampleRate, 16, 1));
        writer.WriteSamples(samples, 0, samples.Length);
    }

    private MeasuringException Failed(string how) => new($"{Name} {how}. Try the command by hand on a WAV file.");

    private static string Tail(string text) => text.Trim() is var trimmed && trimmed.Length > 300 ? trimmed[^300..] : trimmed;
}
