using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The real program in a process of its own, serving on a free port with a data folder that is thrown away.</summary>
internal sealed class ProgramRun : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _output = [];

    private ProgramRun(string[] arguments)
    {
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "callcoach.dll"), .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                UseShellExecute = false,
            },
        };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
    }

    public string Output
    {
        get
        {
            lock (_output)
                return string.Join('\n', _output);
        }
    }

    /// <summary>Starts a verb and waits until the program says that it is ready.</summary>
    public static async Task<ProgramRun> ServeAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var run = new ProgramRun(arguments);
        run._process.Start();
        run._process.BeginOutputReadLine();
        run._process.BeginErrorReadLine();
        var first = await Task.WhenAny(run._ready.Task, run._process.WaitForExitAsync(cancellationToken));
        if (first != run._ready.Task)
            throw new InvalidOperationException($"callcoach {string.Join(' ', arguments)} ended before it was ready:\n{run.Output}");
        return run;
    }

    /// <summary>A port that was free a moment ago: a restarted server has to come back on the same one.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Ends the process as a crash would: at once, and with nothing tidied.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the process to end, as systemd does, and waits until it has.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using (var asked = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await asked.WaitForExitAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.Add(line);
        if (line.Contains("http://127.0.0.1:", StringComparison.Ordinal))
            _ready.TrySetResult();
    }
}
