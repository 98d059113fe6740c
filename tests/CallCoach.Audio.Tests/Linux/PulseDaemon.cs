using System.Diagnostics;

namespace CallCoach.Audio.Tests;

/// <summary>
/// A sound server of the tests' own: a headset that plays into nothing, and a microphone that hears what is played into a
/// second sink. Needs the programs pulseaudio and paplay; tests are skipped aloud where they are missing.
/// </summary>
public sealed class PulseDaemon : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-pulse-");
    private Process? _daemon;

    public string? WhyNot { get; private set; }

    public string Address => $"unix:{Socket}";

    private string Socket => Path.Combine(_folder.FullName, "native");

    public async ValueTask InitializeAsync()
    {
        WhyNot = !OperatingSystem.IsLinux() ? "PulseAudio is recorded on Linux."
            : Missing("pulseaudio") ?? Missing("paplay");
        if (WhyNot is null)
            await StartAsync();
    }

    /// <summary>Starts the server, at first or again.</summary>
    public async Task StartAsync()
    {
        _daemon = Start(
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disallow-exit", "--log-target=stderr", "-v",
            "-L", $"module-native-protocol-unix auth-anonymous=1 socket={Socket}",
            "-L", "module-null-sink sink_name=headset rate=44100 sink_properties=device.description=Headset",
            "-L", "module-null-sink sink_name=mouth rate=48000",
            "-L", "module-remap-source source_name=microphone master=mouth.monitor source_properties=device.description=Microphone");
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (await _daemon.StandardError.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.Contains("startup complete", StringComparison.OrdinalIgnoreCase))
                    break;
            }
        }
        catch (OperationCanceledException)
        {
            WhyNot = $"pulseaudio is installed but did not start in {Patience.TotalSeconds} s.";
            return;
        }

        if (_daemon.HasExited || !File.Exists(Socket))
            WhyNot = "pulseaudio is installed but did not start here.";
        // Left unread, its log would fill the pipe and stop it.
        _ = _daemon.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
    }

    /// <summary>Ends the server, as a crash does.</summary>
    public async Task KillAsync()
    {
        if (_daemon is null)
            return;
        _daemon.Kill();
        await _daemon.WaitForExitAsync();
        _daemon.Dispose();
        _daemon = null;
        File.Delete(Socket);
    }

    /// <summary>Plays a file into a sink; ends when it was played.</summary>
    public async Task PlayAsync(string path, string sink, CancellationToken cancellationToken)
    {
        using var player = Start("paplay", $"--server={Address}", $"--device={sink}", path);
        await player.WaitForExitAsync(cancellationToken);
        Assert.Equal(0, player.ExitCode);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _folder.Delete(recursive: true);
    }

    private static string? Missing(string program)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return folders.Any(folder => File.Exists(Path.Combine(folder, program)))
            ? null
            : $"{program} is not installed (Debian: apt install pulseaudio pulseaudio-utils), so no real device can be recorded.";
    }

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment["XDG_RUNTIME_DIR"] = _folder.FullName;
        start.Environment["PULSE_RUNTIME_PATH"] = _folder.FullName;
        start.Environment["HOME"] = _folder.FullName;
        start.Environment.Remove("PULSE_SERVER");
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }
}
