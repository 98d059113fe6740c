using System.ComponentModel;
using System.Diagnostics;

namespace CallCoach.Store;

/// <summary>Turns recordings that CallCoach does not read by itself into WAV, where ffmpeg is installed.</summary>
internal sealed class Ffmpeg(string program = "ffmpeg")
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Whether a file needs it.</summary>
    public static bool IsNeededFor(string file) => !string.Equals(Path.GetExtension(file), ".wav", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the sound of a file, at 16 kHz with its channels, as WAV.</summary>
    /// <exception cref="ImportException">ffmpeg is not installed, or can't read the file.</exception>
    public async Task DecodeAsync(string file, string target, CancellationToken cancellationToken)
    {
        using var process = Start(file, target);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            var errors = await process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode != 0)
                throw new ImportException($"ffmpeg can't read {file}: {errors.Split('\n').LastOrDefault(line => line.Trim().Length > 0)?.Trim()}");
        }
        catch (OperationCanceledException tooLong) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ImportException($"ffmpeg took longer than {Longest.TotalMinutes} minutes over {file}; is it a recording of a call?", tooLong);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(string file, string target)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        // file: keeps a name that looks like an address or an option what it is; only local files may be opened.
        foreach (var argument in new[]
        {
            "-hide_banner", "-nostdin", "-loglevel", "error", "-protocol_whitelist", "file", "-i", "file:" + Path.GetFullPath(file),
            "-map", "0:a:0", "-vn", "-ar", "16000", "-c:a", "pcm_s16le", "-f", "wav", "-y", "file:" + target,
        })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) ?? throw new ImportException("ffmpeg did not start.");
        }
        catch (Win32Exception missing)
        {
            throw new ImportException(
                $"{Path.GetFileName(file)} is no WAV file. Install ffmpeg (it is found on the PATH) and import it again, or convert it to WAV yourself.", missing);
        }
    }
}
